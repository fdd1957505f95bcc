// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Workplace.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace attest::ui {

/// One line of news at the top of the window, instead of boxes. The latest stands; a failure stays until it is closed,
/// anything else goes by itself after a while.
class NewsStrip : public QFrame
{
    Q_OBJECT

public:
    explicit NewsStrip(QWidget *parent = nullptr);

    void show(const News &news);
    /// Empty while nothing is shown.
    QString sentence() const;

private:
    void dismiss();
    QLabel *m_glyph;
    QLabel *m_words;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_going;
    News m_news;
};

} // namespace attest::ui
