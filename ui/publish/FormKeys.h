// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace attest::ui {

/// The keys of a field in which words are asked for: Ctrl+Enter takes them, Escape leaves. They come before the
/// window's own actions on those keys.
class FormKeys : public QObject
{
    Q_OBJECT

public:
    /// The field owns it.
    explicit FormKeys(QWidget *field);

Q_SIGNALS:
    void taken();
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace attest::ui
