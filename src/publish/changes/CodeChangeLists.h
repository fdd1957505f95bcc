// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"
#include "formats/Document.h"

namespace attest {

/// What the Code did, as a list of the provisions by what was done to them; one may stand in several lines. Empty where
/// it did nothing, and for two Codes that stand side by side.
Blocks codeChangeLists(const AssessmentComparison &comparison);

} // namespace attest
