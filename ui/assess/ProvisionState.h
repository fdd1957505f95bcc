// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Readiness.h"

#include <QColor>
#include <QString>

namespace attest::ui {

/// How a provision stands in the list: each state is shown by a glyph and a word.
enum class ProvisionState { NotAnswered, ToReview, NeedsSomething, Yes, No, Partially, NotApplicable };

/// Carried answers are to be reviewed whatever they say; an answer that something blocks needs something.
ProvisionState stateOf(const Answer &answer, const std::vector<Finding> &findings);
/// "Yes", "To review", "Not answered".
QString stateWord(ProvisionState state);
/// The name of its icon.
QString stateIcon(ProvisionState state);
QColor stateColour(ProvisionState state);

} // namespace attest::ui
