// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"
#include "compare/WordDiff.h"

namespace attest {

/// How the Codes' words on a provision differ.
struct RequirementChange
{
    /// Both wordings in one; of what was split `before` and `after` stand instead.
    std::vector<DiffPiece> together;
    /// The older words: of what was split, those that became another part are Same.
    std::vector<DiffPiece> before;
    std::vector<DiffPiece> after;
    std::vector<ProvisionCode> others; ///< the parts that the rest of `before` became
};

/// None where the words are the same, a side has none of its own, or the provisions are of two Codes. What several
/// provisions became is marked only where all of them became it wholly; else both wordings stand unmarked.
std::optional<RequirementChange> requirementChange(const AssessmentComparison &comparison, const ComparisonRow &row,
                                                   const Edition &from, const Edition &to);

} // namespace attest
