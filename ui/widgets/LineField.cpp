// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LineField.h"

#include <QKeyEvent>

namespace attest::ui {

namespace {

constexpr int restMilliseconds = 500;

} // namespace

bool isUndoOfTheWindow(const QLineEdit &field, const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride) {
        return false;
    }
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.matches(QKeySequence::Undo) && !field.isUndoAvailable()) ||
           (key.matches(QKeySequence::Redo) && !field.isRedoAvailable());
}

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &LineField::flush);
    connect(this, &QLineEdit::textEdited, this, &LineField::takeTyped);
    connect(this, &QLineEdit::editingFinished, this, &LineField::leave);
}

LineField::~LineField()
{
    disconnect(this, nullptr, this, nullptr);
}

void LineField::setStored(const QString &text)
{
    m_stored = text;
    if (m_pending) {
        takeTyped();
    } else if (this->text().trimmed() != text.trimmed()) {
        showWords(text);
    }
}

void LineField::begin(const QString &text)
{
    m_stored = text;
    setText(text);
    setCursorPosition(0);
    setPending(false);
}

void LineField::flush()
{
    if (!m_pending) {
        return;
    }
    m_pending = false;
    m_rest.stop();
    const QString words = text().trimmed();
    // Nothing to take back here any more, so that Ctrl+Z reaches the window.
    showWords(text());
    if (words != m_stored) {
        m_stored = words;
        Q_EMIT edited(words);
    }
    Q_EMIT typing(false);
}

bool LineField::event(QEvent *event)
{
    if (isUndoOfTheWindow(*this, *event)) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void LineField::takeTyped()
{
    const bool differs = text().trimmed() != m_stored;
    if (differs) {
        m_rest.start();
    }
    setPending(differs);
}

void LineField::leave()
{
    flush();
    if (text() != m_stored) {
        showWords(m_stored);
    }
}

void LineField::setPending(bool pending)
{
    if (!pending) {
        m_rest.stop();
    }
    if (m_pending != pending) {
        m_pending = pending;
        Q_EMIT typing(pending);
    }
}

/// Setting the text forgets the keystrokes; the cursor and the selection stay.
void LineField::showWords(const QString &words)
{
    const int at = cursorPosition();
    const int from = selectionStart();
    const auto length = int(selectedText().size());
    const bool forwards = at != from;
    setText(words);
    if (from < 0) {
        setCursorPosition(at);
    } else if (forwards) {
        setSelection(from, length);
    } else {
        setSelection(from + length, -length);
    }
}

} // namespace attest::ui
