// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "formats/Document.h"
#include "publish/changes/CodeTelling.h"

namespace attest {

/// What a change report says of one provision below its heading: what the Code asks and did, the answer on either side,
/// and commentary, explanation, evidence, date and actions with the words that were added and removed marked.
Blocks changedAnswer(const ChangeReport &report, const ComparisonRow &row, CodeTelling &code);

} // namespace attest
