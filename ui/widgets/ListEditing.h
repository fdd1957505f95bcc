// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QTextCursor>

namespace attest::ui {

/// What an officer does to lists while writing. Each call is one step of the document's undo.

/// Makes the paragraphs that the cursor's selection touches a list of this style, or, where all of them are one
/// already, paragraphs again.
void toggleList(QTextCursor cursor, ListStyle style);
/// Whether the cursor stands in an item of a list of this style.
bool isInList(const QTextCursor &cursor, ListStyle style);
/// Takes the cursor's item out of its list: into the one around it, or beside it. False: it is no item.
bool leaveList(QTextCursor cursor);
/// Puts the selected items a level deeper, or less deep. False: there is none that can go there.
bool shiftItems(QTextCursor cursor, int levels);
/// Where a paragraph begins with "- ", "* " or "1. " and the cursor stands right behind it, makes it a list. False: it
/// does not.
bool makeListOfTypedMark(QTextCursor cursor);

} // namespace attest::ui
