// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WordsField.h"
#include "ui/widgets/style/FrameKind.h"

#include "assessment/Text.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace attest::ui {

namespace {

constexpr int mostLines = 6;
constexpr qsizetype mostCharacters = 20'000;

QString onOneLine(const QString &words)
{
    return Text::fromMarkup(words).markup().simplified();
}

} // namespace

WordsField::WordsField(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameKind(*this, FrameKind::Field);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(1);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        grow();
        if (!m_setting) {
            Q_EMIT edited();
        }
    });
    grow();
}

QString WordsField::words() const
{
    return onOneLine(toPlainText());
}

void WordsField::setWords(const QString &words)
{
    m_setting = true;
    setPlainText(words);
    m_setting = false;
}

void WordsField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter) {
        if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier) {
            Q_EMIT returnPressed();
        } else {
            event->ignore();
        }
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void WordsField::insertFromMimeData(const QMimeData *source)
{
    textCursor().insertText(onOneLine(source->text().left(mostCharacters)));
    ensureCursorVisible();
}

void WordsField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void WordsField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        grow();
    }
}

void WordsField::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next()) {
        lines += std::max(1, blockBoundingRect(block).height() > 0 ? block.layout()->lineCount() : 1);
    }
    lines = std::clamp(lines, 1, mostLines);
    const int chrome =
        contentsMargins().top() + contentsMargins().bottom() + 2 * int(std::ceil(document()->documentMargin()));
    const int height = lines * fontMetrics().lineSpacing() + chrome;
    setVerticalScrollBarPolicy(lines < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (minimumHeight() != height || maximumHeight() != height) {
        setFixedHeight(height);
    }
}

} // namespace attest::ui
