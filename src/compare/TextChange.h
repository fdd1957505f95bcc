// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/SaidText.h"
#include "compare/WordDiff.h"

namespace attest {

/// What became of a text, judged on its words: white space, list marks and the kind of quotation marks apart.
enum class TextChangeKind {
    None,         ///< neither side has words
    Unchanged,    ///< word for word
    LinksChanged, ///< word for word, but a link leads to another address
    SmallChange,  ///< at least three quarters of the words of both sides together are the same, in whichever place, or
                  ///< they are all the same but for capitals and punctuation
    Rewritten,    ///< fewer are
    Extended,     ///< all that stood in the older form's one column stands still, and more beside it
    Added,
    Removed,
    Elsewhere, ///< gone from here, but its provision was split and the words stand under another part of it
};

/// "none", "unchanged", "links changed", "small change", "rewritten", "extended", "added", "removed", "elsewhere": the
/// words in JSON.
QString textChangeKey(TextChangeKind kind);

/// One text on both sides, as plain words, with what changed marked as a person would mark it.
struct TextChange
{
    TextChangeKind kind = TextChangeKind::None;
    QString before, after;         ///< with the addresses of links behind their words where those are others
    std::vector<DiffPiece> pieces; ///< readableDiff(); one Same piece where nothing changed, empty for None

    bool changed() const { return kind != TextChangeKind::None && kind != TextChangeKind::Unchanged; }
};

TextChange textChange(const SaidText &before, const SaidText &after);
/// The same of words without links.
TextChange textChange(const QString &before, const QString &after);

} // namespace attest
