// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Workplace.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <deque>

class QLabel;
class QPushButton;
class QToolButton;

namespace attest::ui {

/// One line of news at the foot of the window, instead of boxes. A failure stays until it is closed and a warning for a
/// while; what comes meanwhile waits its turn, failures first. What went well gives way to whatever comes next.
/// Nothing goes by itself while somebody is at it with the pointer or the keyboard.
class NewsStrip : public QFrame
{
    Q_OBJECT

public:
    explicit NewsStrip(QWidget *parent = nullptr);

    void show(const News &news);
    /// Empty while nothing is shown.
    QString sentence() const;
    /// How long news stands that goes by itself.
    void setPatience(int milliseconds);
    /// After how many milliseconds a failure counts as read: then what goes well since takes its place.
    void setReadAfter(int milliseconds);

private:
    void build();
    void wait(const News &news);
    void present(const News &news);
    void dismiss();
    void goOn();
    QLabel *m_glyph;
    QLabel *m_words;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_going;
    QElapsedTimer m_since; ///< since it was shown
    int m_readAfter;
    News m_news;
    std::deque<News> m_waiting; ///< at most one of them tells what went well: the latest
};

} // namespace attest::ui
