// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/EnterPresses.h"

#include <QDialog>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace attest::ui {

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const bool pressed =
        qobject_cast<QPushButton *>(button) != nullptr || qobject_cast<QToolButton *>(button) != nullptr;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!pressed || !enter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier ||
        qobject_cast<QDialog *>(button->window()) != nullptr) {
        return false;
    }
    button->click();
    return true;
}

} // namespace attest::ui
