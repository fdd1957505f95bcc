// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace attest::ui {

/// Cut, Copy, Paste and Select all for the field that has the focus. The keys are the fields' own: the menu only shows
/// them.
void addTextActions(QMenu &menu);

} // namespace attest::ui
