// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WrappedLabel.h"

#include <QEvent>

#include <algorithm>

namespace attest::ui {

namespace {

constexpr int readableLine = 75;  ///< characters
constexpr int narrowestLine = 16; ///< characters: a long word

} // namespace

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
}

WrappedLabel::WrappedLabel(const QString &words, QWidget *parent) : QLabel(words, parent)
{
    setWordWrap(true);
}

void WrappedLabel::look() const
{
    if (text() == m_words && textFormat() == m_format && contentsMargins() == m_margins) {
        return;
    }
    m_words = text();
    m_format = textFormat();
    m_margins = contentsMargins();
    m_heights.fill({});
}

int WrappedLabel::heightForWidth(int width) const
{
    look();
    const auto known = std::find_if(m_heights.cbegin(), m_heights.cend(),
                                    [width](const Height &height) { return height.width == width; });
    if (known != m_heights.cend()) {
        return known->height;
    }
    // Where it may not grow to that width, its words take more lines than they would there.
    const int height = QLabel::heightForWidth(std::min(width, maximumWidth()));
    m_heights[m_next++ % m_heights.size()] = {width, height};
    return height;
}

QSize WrappedLabel::sizeHint() const
{
    const int widest = std::min(readableLine * fontMetrics().averageCharWidth(), maximumWidth());
    const bool plain = textFormat() == Qt::PlainText && text().size() < readableLine;
    const int width = plain ? std::min(widest, fontMetrics().horizontalAdvance(text()) + spare()) : widest;
    // Layouts ask for the height at the width they give. Here it is about right, so that nothing is laid out for a
    // width that no one gives.
    const int lines = plain ? 1 : 1 + int(text().size()) * fontMetrics().averageCharWidth() / std::max(1, width);
    return {width, lines * fontMetrics().lineSpacing()};
}

QSize WrappedLabel::minimumSizeHint() const
{
    const int width = std::min(narrowestLine * fontMetrics().averageCharWidth(), sizeHint().width());
    return {width, fontMetrics().lineSpacing()};
}

int WrappedLabel::spare() const
{
    const QMargins around = contentsMargins();
    return around.left() + around.right() + 2 * margin() + 1;
}

void WrappedLabel::changeEvent(QEvent *event)
{
    m_heights.fill({});
    QLabel::changeEvent(event);
}

} // namespace attest::ui
