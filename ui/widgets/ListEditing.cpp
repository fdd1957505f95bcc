// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ListEditing.h"

#include "ui/widgets/TextDocumentConversion.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextList>

#include <algorithm>

namespace attest::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<QTextBlock> selectedBlocks(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    std::vector<QTextBlock> blocks;
    for (QTextBlock block = document->findBlock(cursor.selectionStart()); block.isValid(); block = block.next()) {
        blocks.push_back(block);
        if (block == last) {
            break;
        }
    }
    return blocks;
}

bool isItemOf(const QTextBlock &block, ListStyle style)
{
    return block.textList() != nullptr && styleOf(*block.textList()) == style;
}

void setPlain(const QTextBlock &block, int indent)
{
    QTextCursor at(block);
    QTextBlockFormat format = paragraphFormat(*block.document());
    format.setIndent(indent);
    at.setBlockFormat(format);
}

/// The list at this depth that the block above belongs to; null where there is none to go on in.
QTextList *listAbove(const QTextBlock &block, int depth)
{
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        const int found = depthOf(above);
        if (above.textList() != nullptr && found == depth) {
            return above.textList();
        }
        if (found < depth) {
            return nullptr;
        }
    }
    return nullptr;
}

/// Makes a block an item at a depth: of the list above where that has the style, else of a new one.
void setItem(const QTextBlock &block, ListStyle style, int depth)
{
    setPlain(block, 0);
    QTextList *above = listAbove(block, depth);
    if (above != nullptr && styleOf(*above) == style) {
        above->add(block);
    } else {
        QTextCursor(block).createList(listFormat(style, depth));
    }
}

} // namespace

void toggleList(QTextCursor cursor, ListStyle style)
{
    const std::vector<QTextBlock> blocks = selectedBlocks(cursor);
    const bool all =
        std::all_of(blocks.begin(), blocks.end(), [style](const QTextBlock &block) { return isItemOf(block, style); });
    cursor.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        if (all) {
            setPlain(block, depthOf(block) - 1);
        } else if (!isItemOf(block, style)) {
            setItem(block, style, std::max(depthOf(block), 1));
        }
    }
    cursor.endEditBlock();
}

bool isInList(const QTextCursor &cursor, ListStyle style)
{
    return isItemOf(cursor.block(), style);
}

bool leaveList(QTextCursor cursor)
{
    const QTextBlock block = cursor.block();
    if (block.textList() == nullptr) {
        return false;
    }
    cursor.beginEditBlock();
    const int depth = depthOf(block) - 1;
    QTextList *outer = depth > 0 ? listAbove(block, depth) : nullptr;
    setPlain(block, 0);
    if (outer != nullptr) {
        outer->add(block);
    }
    cursor.endEditBlock();
    return true;
}

bool shiftItems(QTextCursor cursor, int levels)
{
    bool shifted = false;
    cursor.beginEditBlock();
    for (const QTextBlock &block : selectedBlocks(cursor)) {
        const int depth = depthOf(block) + levels;
        if (block.textList() == nullptr || depth < 1 || depth > deepestList) {
            continue;
        }
        // An item can only stand below another.
        if (levels > 0 && listAbove(block, depth - 1) == nullptr) {
            continue;
        }
        setItem(block, styleOf(*block.textList()), depth);
        shifted = true;
    }
    cursor.endEditBlock();
    return shifted;
}

bool makeListOfTypedMark(QTextCursor cursor)
{
    static const QRegularExpression rule(u"\\A(?:[-*\\x{2022}]|(\\d{1,3})[.)])\\z"_s);
    const QTextBlock block = cursor.block();
    const QString before = block.text().left(cursor.positionInBlock());
    const QRegularExpressionMatch mark = rule.match(before);
    if (block.textList() != nullptr || !mark.hasMatch()) {
        return false;
    }
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    const int depth = std::max(depthOf(block), 1);
    if (mark.capturedLength(1) > 0 && mark.captured(1).toInt() != 1) {
        setPlain(block, 0);
        QTextCursor(block).createList(listFormat(ListStyle::Number, depth, mark.captured(1).toInt()));
    } else {
        setItem(block, mark.capturedLength(1) > 0 ? ListStyle::Number : ListStyle::Bullet, depth);
    }
    cursor.endEditBlock();
    return true;
}

} // namespace attest::ui
