// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/FormKeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace attest::ui {

FormKeys::FormKeys(QWidget *field) : QObject(field)
{
    field->installEventFilter(this);
}

bool FormKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (asked || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool takes = enter && key->modifiers().testFlag(Qt::ControlModifier);
        const bool leaves = key->key() == Qt::Key_Escape;
        if (asked && (takes || leaves)) {
            event->accept(); // before the window's own action on that key
            return true;
        }
        if (!asked && (takes || leaves)) {
            takes ? Q_EMIT taken() : Q_EMIT left();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace attest::ui
