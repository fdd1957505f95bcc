// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareSheet.h"

namespace attest::ui {

enum class Pane { Before, After };

/// What a pane shows of a difference: its own side, what the other has not underlined or struck, and tinted; whole
/// sentences that only stand elsewhere in the other text lead with an arrow.
QString paneHtml(const PaneBlock &block, Pane pane);
/// The same for a screen reader: "removed: should", then the words.
QString paneSpoken(const PaneBlock &block, Pane pane);
/// The colour of a row's glyph, in the theme that is worn.
QColor toneColour(Tone tone);

/// A difference as plain text, removed words as [-these-], added ones as {+these+}.
QString markedText(const std::vector<DiffPiece> &pieces);
/// One provision as plain text, marked so.
QString copiedText(const CompareSheet &sheet, const CompareLine &line);
/// Title, sides and summary of the sheet, to stand above what is copied.
QString copiedHead(const CompareSheet &sheet);
/// Everything of a line that can be looked for.
QString searchedWords(const CompareLine &line);

} // namespace attest::ui
