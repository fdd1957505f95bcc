// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace attest::ui {

/// Gives a field Qt's button that empties it, with the name for a screen reader that Qt's own lacks.
void addClearButton(QLineEdit &field);

} // namespace attest::ui
