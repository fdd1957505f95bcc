// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"
#include "store/Library.h"

namespace attest::ui {

/// "Complaint Handling Code 2024"; with its Ombudsman where one of the forms beside it answers an edition of the same
/// name by another; the id where the shelf has it not.
QString editionWords(const CodeShelf &shelf, const std::vector<AssessmentSummary> &forms, const QString &edition);

/// What tells the edition from those of the other forms, for a narrow place: its Ombudsman where another's has the same
/// name, else its name.
QString editionTold(const CodeShelf &shelf, const std::vector<AssessmentSummary> &forms, const QString &edition);

} // namespace attest::ui
