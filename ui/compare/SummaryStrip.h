// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;

namespace attest::ui {

/// Sentences above a comparison: as high as they are, but never so high that what they sum up has no room.
class SummaryStrip : public QScrollArea
{
    Q_OBJECT

public:
    explicit SummaryStrip(QWidget *parent = nullptr);
    void say(const QStringList &sentences);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int most() const;   ///< pixels that it may take
    int needed() const; ///< pixels that its words take
    QLabel *m_words;
};

} // namespace attest::ui
