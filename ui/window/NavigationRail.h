// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QVBoxLayout;

namespace attest::ui {

/// The workspaces, down the left edge of the window.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Ctrl+1, Ctrl+2 … lead there in this order.
    void addRoom(int id, const QString &icon, const QString &words, const QString &description);
    int current() const { return m_rooms.checkedId(); }
    void setCurrent(int id);
    void setRoomEnabled(int id, bool enabled);

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    void wanted(int id);

private:
    QButtonGroup m_rooms;
    QVBoxLayout *m_column;
};

} // namespace attest::ui
