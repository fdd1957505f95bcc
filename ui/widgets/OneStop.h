// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace attest::ui {

/// Of buttons that exclude one another Tab stops at the one that is chosen, whichever way it comes; the arrow keys go
/// along them. Qt sees to that only once one of them has had the focus.
template <class Button>
void makeOneStop(const QList<Button *> &buttons)
{
    for (QAbstractButton *button : buttons) {
        const Qt::FocusPolicy policy = button->focusPolicy();
        button->setFocusPolicy(Qt::FocusPolicy(button->isChecked() ? policy | Qt::TabFocus : policy & ~Qt::TabFocus));
    }
}

} // namespace attest::ui
