// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareChoice.h"
#include "ui/session/Workplace.h"

namespace attest::ui {

/// What most likely is to be compared where nobody chose: of editions, the one that `form` answers with the one that it
/// followed; of years, those of its landlord. `form`: null where none is open. Not whole where there is nothing.
CompareChoice likelyChoice(CompareWhat what, const AssessmentSummary *form, const Contents &contents,
                           const CodeShelf &shelf);
/// The newest form there is; only where there is one.
const AssessmentSummary &newestOf(const Contents &contents);
/// A form to set beside this one where its landlord has no other: the newest of another's. Empty where there is none.
QString anotherThan(const QString &form, const Contents &contents);

} // namespace attest::ui
