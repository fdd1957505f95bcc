// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextField.h"

#include "assessment/Text.h"
#include "ui/widgets/ListEditing.h"
#include "ui/widgets/PasteCleaner.h"
#include "ui/widgets/SpellChecker.h"
#include "ui/widgets/SpellHighlighter.h"
#include "ui/widgets/TextDocumentConversion.h"
#include "ui/widgets/style/FrameKind.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 16;

/// Draws the numbers of lists that do not begin with 1: Qt 6.4 cannot.
void drawNumbers(QPainter &painter, const QTextDocument &document, const QRectF &visible, const QPalette &palette)
{
    const auto *layout = document.documentLayout();
    painter.setPen(palette.color(QPalette::Text));
    painter.setFont(document.defaultFont());
    const QFontMetricsF metrics(document.defaultFont());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextList *list = block.textList();
        if (list == nullptr || !list->format().hasProperty(listStartProperty) || block.layout()->lineCount() == 0) {
            continue;
        }
        const QRectF area = layout->blockBoundingRect(block);
        if (area.top() > visible.bottom()) {
            return;
        }
        const QTextLine line = block.layout()->lineAt(0);
        const QPointF origin = block.layout()->position();
        const QString number = QString::number(shownNumber(*list, block)) + u'.';
        const qreal left = origin.x() + line.x() - metrics.horizontalAdvance(u' ') - metrics.horizontalAdvance(number);
        painter.drawText(QPointF(left, origin.y() + line.y() + line.ascent()), number);
    }
}

} // namespace

TextField::TextField(SpellChecker &spelling, QWidget *parent)
    : QTextEdit(parent), m_spelling(spelling),
      m_highlighter(new SpellHighlighter(document(), spelling, [this] { return textCursor().position(); }))
{
    setFrameKind(*this, FrameKind::Field);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(2);
    followFont();
    setBlocks({});
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &TextField::grow);
    connect(this, &QTextEdit::cursorPositionChanged, this, [this] {
        m_highlighter->cursorMoved();
        leaveLinkAtItsEnd();
    });
}

TextField::~TextField()
{
    disconnect(this, nullptr, this, nullptr);
    document()->documentLayout()->disconnect(this);
    delete m_highlighter;
}

void TextField::setBlocks(const Blocks &blocks)
{
    const QString before = toPlainText();
    const int at = textCursor().position();
    m_highlighter->endTyping();
    document()->setUndoRedoEnabled(false);
    toDocument(blocks, *document());
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    // The cursor stays at its words where these are still there.
    const QString after = toPlainText();
    const auto differs = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first;
    const auto same = differs - before.begin();
    const qsizetype kept = at <= same ? at : std::max<qsizetype>(same, at + after.size() - before.size());
    QTextCursor cursor(document());
    cursor.setPosition(int(std::clamp<qsizetype>(kept, 0, document()->characterCount() - 1)));
    setTextCursor(cursor);
    grow();
}

void TextField::setWritable(bool writable)
{
    setReadOnly(!writable);
    setTextInteractionFlags(writable ? Qt::TextEditorInteraction
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_highlighter->setJudging(writable);
}

void TextField::toggleStrong()
{
    QTextCharFormat format;
    format.setFontWeight(fontWeight() > QFont::Medium ? QFont::Normal : QFont::Bold);
    mergeCurrentCharFormat(format);
}

void TextField::toggleEmphasis()
{
    QTextCharFormat format;
    format.setFontItalic(!fontItalic());
    mergeCurrentCharFormat(format);
}

void TextField::toggleStyle(ListStyle style)
{
    toggleList(textCursor(), style);
    ensureCursorVisible();
}

bool TextField::takesKey(const QKeyEvent &event) const
{
    // What was handed over is the window's to undo.
    if (event.matches(QKeySequence::Undo)) {
        return document()->isUndoAvailable() && !isReadOnly();
    }
    if (event.matches(QKeySequence::Redo)) {
        return document()->isRedoAvailable() && !isReadOnly();
    }
    return true;
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !takesKey(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QTextEdit::event(event);
}

bool TextField::doListKey(const QKeyEvent &event)
{
    const bool alone = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (alone && !textCursor().hasSelection() && textCursor().atBlockStart()) {
        // Enter in an empty item, and Backspace at the beginning of any, leave the list.
        const bool leaves = (enter && textCursor().atBlockEnd()) || event.key() == Qt::Key_Backspace;
        if (leaves) {
            return leaveList(textCursor());
        }
    }
    if (event.key() == Qt::Key_Space && alone && !textCursor().hasSelection()) {
        return makeListOfTypedMark(textCursor());
    }
    const bool sideways = event.key() == Qt::Key_Right || event.key() == Qt::Key_Left;
    if (sideways && (event.modifiers() & ~Qt::KeypadModifier) == (Qt::AltModifier | Qt::ShiftModifier)) {
        shiftItems(textCursor(), event.key() == Qt::Key_Right ? 1 : -1);
        return true;
    }
    return false;
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (!takesKey(*event)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        showMenu(textCursor().position(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
        return;
    }
    if (!isReadOnly()) {
        if (!event->text().isEmpty()) {
            m_highlighter->beginTyping();
        }
        if (doListKey(*event)) {
            return;
        }
    }
    QTextEdit::keyPressEvent(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        m_highlighter->endTyping();
        Q_EMIT left();
    }
}

void TextField::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        followFont();
        grow();
    } else if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) {
        m_highlighter->rehighlight();
    }
}

void TextField::followFont()
{
    document()->setIndentWidth(std::ceil(fontMetrics().horizontalAdvance(u"000."_s)));
}

void TextField::grow()
{
    const int chrome = contentsMargins().top() + contentsMargins().bottom() + 2 * int(document()->documentMargin());
    const int line = fontMetrics().lineSpacing();
    const int wanted =
        int(std::ceil(document()->size().height())) + contentsMargins().top() + contentsMargins().bottom();
    const int height = std::clamp(wanted, fewestLines * line + chrome, mostLines * line + chrome);
    if (minimumHeight() != height || maximumHeight() != height) {
        setFixedHeight(height);
    }
}

void TextField::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    const QPointF shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    painter.translate(shift);
    drawNumbers(painter, *document(), QRectF(event->rect()).translated(-shift), palette());
}

void TextField::leaveLinkAtItsEnd()
{
    const QTextCursor cursor = textCursor();
    const QString address = cursor.charFormat().anchorHref();
    if (cursor.hasSelection() || address.isEmpty() || isReadOnly()) {
        return;
    }
    QTextCursor next = cursor;
    next.movePosition(QTextCursor::NextCharacter);
    if (cursor.atBlockEnd() || next.charFormat().anchorHref() != address) {
        QTextCharFormat format = cursor.charFormat();
        format.clearProperty(QTextFormat::IsAnchor);
        format.clearProperty(QTextFormat::AnchorHref);
        setCurrentCharFormat(format);
    }
}

bool TextField::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && PasteCleaner::canRead(*source);
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    const auto blocks = PasteCleaner::read(*source);
    if (!blocks) {
        Q_EMIT problem(blocks.error().message);
        return;
    }
    if (document()->characterCount() + plainText(*blocks).size() > 2 * PasteCleaner::mostCharacters) {
        Q_EMIT problem(tr("Nothing was pasted: the field would hold more than it can. Copy a part of it."));
        return;
    }
    Q_EMIT problem({});
    insertBlocks(textCursor(), *blocks);
    ensureCursorVisible();
}

QMimeData *TextField::createMimeDataFromSelection() const
{
    QTextDocument copied;
    QTextCursor(&copied).insertFragment(textCursor().selection());
    const Text text = Text::fromBlocks(blocksOf(copied));
    auto *mime = new QMimeData;
    mime->setHtml(copied.toHtml());
    mime->setText(text.plain());
    mime->setData(PasteCleaner::ownFormat(), text.markup().toUtf8());
    return mime;
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        showMenu(cursorForPosition(event->pos()).position(), event->globalPos());
    } else {
        showMenu(textCursor().position(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
    }
}

void TextField::showMenu(int position, const QPoint &globalPosition)
{
    QMenu *menu = menuAt(position);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(globalPosition);
}

QMenu *TextField::menuAt(int position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"textMenu"_s);
    if (!isReadOnly()) {
        addSpelling(*menu, position);
    }
    addEditing(*menu);
    return menu;
}

void TextField::addSpelling(QMenu &menu, int position)
{
    const std::optional<WordPlace> place = m_highlighter->misspeltAt(position);
    if (!place) {
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(int(place->start));
    cursor.setPosition(int(place->end()), QTextCursor::KeepAnchor);
    const QString word = cursor.selectedText();
    const QStringList suggestions = m_spelling.suggestions(word);
    for (const QString &suggestion : suggestions) {
        QAction *action = menu.addAction(
            suggestion, this, [cursor, suggestion]() mutable { cursor.insertText(suggestion, cursor.charFormat()); });
        action->setObjectName(u"suggestion"_s);
    }
    if (suggestions.isEmpty()) {
        menu.addAction(tr("No suggestions"))->setEnabled(false);
    }
    menu.addSeparator();
    menu.addAction(tr("Ignore “%1”").arg(word), this, [this, word] { m_spelling.ignore(word); })
        ->setObjectName(u"ignoreWord"_s);
    menu.addAction(tr("Add “%1” to the dictionary").arg(word), this,
                   [this, word] {
                       const auto added = m_spelling.add(word);
                       Q_EMIT problem(added ? QString() : added.error().message);
                   })
        ->setObjectName(u"addWord"_s);
    menu.addSeparator();
}

void TextField::addEditing(QMenu &menu)
{
    const bool selected = textCursor().hasSelection();
    if (!isReadOnly()) {
        menu.addAction(tr("Cut"), QKeySequence::Cut, this, &QTextEdit::cut)->setEnabled(selected);
    }
    menu.addAction(tr("Copy"), QKeySequence::Copy, this, &QTextEdit::copy)->setEnabled(selected);
    if (!isReadOnly()) {
        menu.addAction(tr("Paste"), QKeySequence::Paste, this, &QTextEdit::paste)->setEnabled(canPaste());
        menu.addSeparator();
        menu.addAction(tr("Link…"), this, &TextField::linkWanted)->setObjectName(u"menuLink"_s);
    }
    menu.addSeparator();
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &QTextEdit::selectAll);
}

} // namespace attest::ui
