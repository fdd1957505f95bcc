// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/GrowingEdit.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>
#include <cmath>

namespace attest::ui {

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 16;
constexpr int fewestCharacters = 12;
constexpr int styleEdge = 12; // border and padding of the style sheet, above and below

} // namespace

GrowingEdit::GrowingEdit(For what, QWidget *parent) : QPlainTextEdit(parent), m_writing(what == For::Writing)
{
    setTabChangesFocus(true);
    if (!m_writing) {
        setReadOnly(true);
        setProperty("reading", true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::ClickFocus); // Tab goes along what can be changed
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(0);
    }
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
    // The layout of a QPlainTextEdit counts its height in lines.
    const int lines = int(std::ceil(document()->documentLayout()->documentSize().height()));
    const int shown = m_writing ? std::clamp(lines, fewestLines, mostLines) : lines;
    const int height =
        shown * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + (m_writing ? styleEdge : 0);
    if (height != minimumHeight() || height != maximumHeight()) {
        setFixedHeight(height);
    }
}

} // namespace attest::ui
