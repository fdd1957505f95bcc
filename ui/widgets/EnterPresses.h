// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace attest::ui {

/// Enter presses the button that has the focus, as Space does: Qt does so in dialogs alone.
class EnterPresses : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace attest::ui
