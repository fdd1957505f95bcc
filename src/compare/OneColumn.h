// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EvidenceChange.h"
#include "compare/TextChange.h"

namespace attest {

/// Evidence and commentary of either side together, where one form has one column for both: what stood in it is not
/// told as new because it stands in two now. Evidence whose words stand in the other side's column becomes Kept.
/// `oneBefore`: it is the older form that has the one column.
TextChange comparedInOneColumn(std::vector<EvidenceChange> &evidence, const SaidText &before, const SaidText &after,
                               bool oneBefore);

} // namespace attest
