// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReadingLabel.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace attest::ui {

namespace {

constexpr int longestLine = 75; ///< characters

} // namespace

ReadingLabel::ReadingLabel(TypeSize size, QWidget *parent) : WrappedLabel(parent)
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    Theme::setType(this, size);
    limitWidth();
}

ReadingLabel::~ReadingLabel() = default;

void ReadingLabel::setPlain(const QString &words)
{
    setTextFormat(Qt::PlainText);
    setText(words);
    setAccessibleName(words);
    m_laidOut.reset();
    m_choosing = false;
}

void ReadingLabel::setHtml(const QString &html, const QString &spoken)
{
    setTextFormat(Qt::RichText);
    setText(html);
    setAccessibleName(spoken);
    m_laidOut.reset();
    m_choosing = false;
}

QTextDocument &ReadingLabel::laidOut(int width) const
{
    if (!m_laidOut) {
        m_heights.clear();
        m_laidOut = std::make_unique<QTextDocument>();
        m_laidOut->setUndoRedoEnabled(false);
        m_laidOut->setDefaultFont(font());
        m_laidOut->setDocumentMargin(0);
        if (textFormat() == Qt::PlainText) {
            m_laidOut->setPlainText(text());
        } else {
            m_laidOut->setHtml(text());
        }
        // What was shaped to be measured is not shaped again to be drawn.
        for (QTextBlock block = m_laidOut->begin(); block.isValid(); block = block.next()) {
            block.layout()->setCacheEnabled(true);
        }
    }
    if (m_laidOut->textWidth() != width) {
        m_laidOut->setTextWidth(width);
    }
    return *m_laidOut;
}

int ReadingLabel::heightForWidth(int width) const
{
    if (text().isEmpty()) {
        return WrappedLabel::heightForWidth(width);
    }
    const QMargins around = contentsMargins();
    // Where it may not grow to that width, its words take more lines than they would there.
    const int words = std::min(width, maximumWidth()) - around.left() - around.right();
    const auto known = m_laidOut ? m_heights.constFind(words) : m_heights.cend();
    if (known != m_heights.cend()) {
        return *known;
    }
    const int height = qCeil(laidOut(words).size().height()) + around.top() + around.bottom();
    m_heights.insert(words, height);
    return height;
}

void ReadingLabel::paintEvent(QPaintEvent *event)
{
    if (m_choosing) {
        WrappedLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const QRect words = contentsRect();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    if (foregroundRole() != QPalette::Text && isEnabled()) {
        context.palette.setColor(QPalette::Text, context.palette.color(foregroundRole()));
    }
    painter.translate(words.topLeft());
    context.clip = QRectF(QPointF(), words.size());
    painter.setClipRect(context.clip);
    laidOut(words.width()).documentLayout()->draw(&painter, context);
}

void ReadingLabel::mousePressEvent(QMouseEvent *event)
{
    m_choosing = true;
    WrappedLabel::mousePressEvent(event);
}

void ReadingLabel::focusInEvent(QFocusEvent *event)
{
    m_choosing = true;
    WrappedLabel::focusInEvent(event);
}

void ReadingLabel::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_laidOut.reset();
        limitWidth();
    }
}

void ReadingLabel::limitWidth()
{
    setMaximumWidth(longestLine * fontMetrics().averageCharWidth());
}

} // namespace attest::ui
