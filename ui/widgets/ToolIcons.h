// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace attest::ui {

/// Gives the tool buttons in a widget icons as large as its words ask for: 16, 24 or 32.
void fitToolIcons(QWidget &widget);

} // namespace attest::ui
