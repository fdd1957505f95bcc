// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"
#include "ui/widgets/WrappedLabel.h"

#include <QHash>

#include <memory>

class QTextDocument;

namespace attest::ui {

/// Words to be read at length: wrapped, in one of the sizes of type, its lines at most 75 characters long. A label of
/// Qt lays its words out three times whenever it is asked how high it would be, and as often to draw them; this one
/// does it once a width, so that a page of thousands of words is there at once. Qt's own layout comes in when words are
/// chosen.
class ReadingLabel : public WrappedLabel
{
    Q_OBJECT

public:
    explicit ReadingLabel(TypeSize size, QWidget *parent = nullptr);
    ~ReadingLabel() override;

    /// What a screen reader says is the words without their marks.
    void setPlain(const QString &words);
    /// `html`: of our own making; words from outside are escaped by whoever makes it.
    void setHtml(const QString &html, const QString &spoken);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void limitWidth();
    /// The words laid out for a line so wide: pixels.
    QTextDocument &laidOut(int width) const;

    mutable std::unique_ptr<QTextDocument> m_laidOut; ///< null until it is asked for
    mutable QHash<int, int> m_heights;                ///< by width; layouts ask for several in turn
    bool m_choosing = false;                          ///< somebody has begun to choose words from it
};

} // namespace attest::ui
