// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/EditAnswer.h"

#include <QFlags>

namespace attest::ui {

/// Which of last year's fields to bring forward.
enum class CarriedField { Comply = 1, Evidence = 2, Commentary = 4, Explanation = 8 };
Q_DECLARE_FLAGS(CarriedFields, CarriedField)
inline constexpr CarriedFields everyCarriedField =
    CarriedFields(CarriedField::Comply) | CarriedField::Evidence | CarriedField::Commentary | CarriedField::Explanation;

/// The edit that makes those fields of last year's answer this year's.
AnswerEdit broughtForward(const Answer &last, CarriedFields fields);

Q_DECLARE_OPERATORS_FOR_FLAGS(CarriedFields)

} // namespace attest::ui
