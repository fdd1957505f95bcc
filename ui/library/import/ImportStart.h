// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace attest::ui {

class ImportMessage;

/// Before a form is chosen, and where one could not be read: what can be imported, and from where.
class ImportStart : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStart(QWidget *parent = nullptr);
    ImportMessage &message() { return *m_message; }
    /// There is a form that was read before, to go back to; empty: none.
    void setEarlier(const QString &fileName);

Q_SIGNALS:
    void chooseWanted();
    void backWanted();
    void cancelled();

private:
    ImportMessage *m_message = nullptr;
    QPushButton *m_choose = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace attest::ui
