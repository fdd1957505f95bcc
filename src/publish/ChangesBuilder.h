// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"
#include "formats/Document.h"

namespace attest {

/// What changed between two assessments, for the governing body's papers: the numbers in sentences, what the Code
/// changed, every provision whose compliance changed, then those whose words did, each with the words that were added
/// and removed marked, and the codes of those that are as they were. Every row of the comparison stands somewhere.
Document buildChanges(const AssessmentComparison &comparison);

} // namespace attest
