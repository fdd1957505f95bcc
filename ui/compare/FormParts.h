// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareSheet.h"

namespace attest::ui {

/// What is compared of one provision: its wording, the answer, commentary, explanation, evidence, date and actions;
/// parts that neither side has words for are left out.
std::vector<ComparePart> formParts(const AssessmentComparison &comparison, const ComparisonRow &row,
                                   const Edition &before, const Edition &after);

} // namespace attest::ui
