// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/GrowingEdit.h"
#include "ui/widgets/style/FrameKind.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace attest::ui {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 16;
constexpr int fewestCharacters = 12;
constexpr int aroundWords = 2; // pixels to spare, so that nothing scrolls

} // namespace

GrowingEdit::GrowingEdit(For what, QWidget *parent) : QPlainTextEdit(parent), m_writing(what == For::Writing)
{
    setTabChangesFocus(true);
    if (!m_writing) {
        setReadOnly(true);
        setFocusPolicy(Qt::ClickFocus); // Tab goes along what can be changed
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(0);
    }
    setFrameKind(*this, m_writing ? FrameKind::Field : FrameKind::None);
    setAcceptDrops(false); // a file that is dropped is for the page
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] { fit(); });
    fit();
}

QSize GrowingEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * fewestCharacters, QPlainTextEdit::minimumSizeHint().height()};
}

void GrowingEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

void GrowingEdit::fit()
{
    // The layout of a QPlainTextEdit lays out what is seen; what is not counts as one line.
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    qreal words = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        words += layout->blockBoundingRect(block).height();
    }
    const int line = fontMetrics().lineSpacing();
    const int shown = m_writing ? std::clamp(int(std::ceil(words)), fewestLines * line, mostLines * line)
                                : std::max(int(std::ceil(words)), line);
    const int height = shown + int(2 * document()->documentMargin()) + (m_writing ? 2 * frameWidth() + aroundWords : 0);
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

} // namespace attest::ui
