// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;

namespace attest::ui {

/// What the window shows until there is something to show: nothing at first, and the name of what is being opened
/// where that takes longer than a moment.
class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);

    void begin(const QString &name);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *m_words;
    QTimer m_noticed;
};

} // namespace attest::ui
