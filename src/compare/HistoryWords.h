// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentHistory.h"

namespace attest {

/// "Yes", "To review", "Not answered", "Not asked".
QString historyWord(const HistoryCell &cell);
/// The same; where the provision had another code in that year, with that: "Yes (5.1)".
QString historyWord(const HistoryRow &row, int column);
/// The code of a row; of a withdrawn provision whose code another row has too, with the year of its Code: "5.4 (2022)".
QString historyRowName(const AssessmentHistory &history, const HistoryRow &row);
/// What the Code did to the provision between the column before and this one, in the fewest words. Empty: nothing.
QString historyCodeWords(const AssessmentHistory &history, const HistoryRow &row, int column);
/// "Fenmoor Homes: 2021-22 to 2025-26"
QString historyTitle(const AssessmentHistory &history);
/// How each year answered what its own Code asks, a sentence a year.
QStringList historySentences(const AssessmentHistory &history);

} // namespace attest
