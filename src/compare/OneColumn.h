// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EvidenceChange.h"
#include "compare/TextChange.h"

namespace attest {

/// Of two forms one has one column for evidence and commentary, as the older one (`oneBefore`) or the newer: evidence
/// that stands alone on the other side, and whose words stand in that column, becomes Kept.
void keepWhatTheColumnSays(std::vector<EvidenceChange> &evidence, const SaidText &column, bool oneBefore);

/// Whether the form with the one column has no evidence but what the column says, and the other has some.
bool saysAllInOneColumn(const std::vector<EvidenceChange> &evidence, bool oneBefore);

/// Then: the column compared with evidence and commentary of the other side together, so that nothing is told as new
/// that stood in it.
TextChange comparedInOneColumn(const std::vector<EvidenceChange> &evidence, const SaidText &before,
                               const SaidText &after, bool oneBefore);

} // namespace attest
