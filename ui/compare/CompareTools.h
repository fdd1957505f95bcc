// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace attest::ui {

/// The buttons above a comparison. The workspace says what each does, and what can be done.
class CompareTools : public QWidget
{
    Q_OBJECT

public:
    /// `last` stands at the end of the row.
    explicit CompareTools(QWidget *last, QWidget *parent = nullptr);

    QToolButton *previous, *next;
    QLabel *position;
    QPushButton *open;    ///< the provision, in Assess
    QPushButton *compare; ///< the two years at hand
    QToolButton *copy;

Q_SIGNALS:
    void copyRow();
    void copyAll();

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace attest::ui
