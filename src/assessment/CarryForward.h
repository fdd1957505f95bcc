// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "provisions/Correspondence.h"

namespace attest {

/// This year's assessment started from another: every provision of `edition` in the form's order, each with what its
/// sources said, `review` carried and `carriedFrom` filled. Through `correspondence` (null where the edition is the
/// same) split and merged provisions carry every source's text, each headed by where it came from. Dates, owner,
/// actions and policy and practice come along; acceptances, comments, approval, response and publications do not; a
/// provision whose sources answer differently gets the weakest answer; where it covers provisions of another Code that
/// are not all answered, none, with what they say gathered all the same; one that is new, or whose sources were blank,
/// stays unanswered, and what a form with one column for evidence and commentary said stays in the commentary. An
/// imported form's own word and the places it was read from stay behind. Answers to withdrawn provisions and unplaced
/// rows are kept in `unplaced`, marked with where they come from.
struct CarryForwardRequest // NOLINT(cppcoreguidelines-pro-type-member-init): it cannot be made without naming them
{
    const Assessment &from;
    const Edition &fromEdition;
    const Edition &edition;
    const Correspondence *correspondence = nullptr;
    AssessmentYear year = from.year.next();
    Purpose purpose = Purpose::Annual;
};
/// Errors (Conflict): the editions differ and there is no correspondence between them.
Result<Assessment> carryForward(const CarryForwardRequest &request);

/// A blank assessment: every provision of the edition, none answered.
Assessment startBlank(const Organisation &organisation, const Edition &edition, AssessmentYear year, Purpose purpose);

} // namespace attest
