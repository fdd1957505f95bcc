// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Text.h"

#include <QTextCursor>
#include <QTextDocument>

namespace attest::ui {

/// The number that a numbered list in a document begins with: a property of its QTextListFormat, since Qt 6.4 has none.
inline constexpr int listStartProperty = QTextFormat::UserProperty + 1;
/// How deep lists may stand in lists.
inline constexpr int deepestList = 16;

/// The format of a paragraph outside of lists, and of a list's item: a little space below it.
QTextBlockFormat paragraphFormat(const QTextDocument &document);
/// The format of a list at a depth from 1, as this editor draws it.
QTextListFormat listFormat(ListStyle style, int depth, int start = 1);
/// How a list's items are counted.
ListStyle styleOf(const QTextList &list);
/// The number of an item as it is shown.
int shownNumber(const QTextList &list, const QTextBlock &item);
/// How deep a block stands: 0 outside of lists. A block without a list of its own goes on in the item above.
int depthOf(const QTextBlock &block);
/// The look of a link's words.
QTextCharFormat formatOf(const Span &span);

/// Replaces what the document says. A paragraph is a block, a line break within it a line separator; a further
/// paragraph of a list's item is a block indented as deep as the item.
void toDocument(const Blocks &blocks, QTextDocument &document);
/// Puts blocks in the cursor's place as one edit: the first paragraph's words go on in the cursor's own.
void insertBlocks(QTextCursor cursor, const Blocks &blocks);
/// What the document says. `toDocument`, then this, gives the same blocks.
Blocks blocksOf(const QTextDocument &document);
/// The same as a text, less empty items at the end of lists: those are where somebody stopped typing.
Text textOf(const QTextDocument &document);

} // namespace attest::ui
