// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/readiness/FormWords.h"

#include <QDate>

#include <optional>
#include <vector>

namespace attest::readiness {

/// A year of this century that a text names.
struct YearMention
{
    enum class Kind {
        Bare,  ///< 2024
        Label, ///< 2023-24, 2023/2024 or 23/24: one financial year
        Range  ///< 2023-2026
    };
    Kind kind = Kind::Bare;
    Stretch where;
    int first = 0;
    int last = 0; ///< the same as `first` but for labels and ranges
};

std::vector<YearMention> yearsIn(const QString &foldedText);

/// Something like a date.
struct DateMention
{
    enum class Precision {
        Day,   ///< 31 March 2026
        Month, ///< October 2025
        Vague  ///< "end of Qtr,3", "next quarter", "by October"
    };
    Precision precision = Precision::Day;
    Stretch where;
    QDate date; ///< the day, or the month's last; invalid where vague
};

/// The dates in a text, in its order. `2/3/2026` is read as British: 2 March.
std::vector<DateMention> datesIn(const QString &foldedText);

/// The date that a year ends: "1 July 2026", "1st of July, 2026", "July 2026" (its first day), 01/07/2026. None where
/// the year stands by itself.
std::optional<QDate> dateEndingIn(const QString &foldedText, const YearMention &year);

} // namespace attest::readiness
