// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QString>

namespace attest {

/// Commentary, explanation or response: a small subset of CommonMark (docs/file-formats.md): paragraphs, bullet and
/// numbered lists, links, strong and emphasis. The markup is kept as it was given, less control characters; anything
/// outside the subset (headings, code, HTML, quotations, rules, entities) is words, marks and all. A line break within
/// a paragraph is a line break.
class Text
{
public:
    Text() = default;
    static Text fromMarkup(const QString &markup);
    /// Takes words as words: whatever could be read as markup is escaped. A blank line parts paragraphs, a single line
    /// break stays one, and lines that begin with "- " become a bullet list.
    static Text fromPlain(const QString &plain);
    /// Takes what was read or pasted, cleaned to the subset: headings become paragraphs, tables their words, a link
    /// whose words are its own address becomes the bare address. Escapes only what would otherwise be read as markup,
    /// so that `fromBlocks(t.blocks()).blocks() == t.blocks()`.
    static Text fromBlocks(const Blocks &blocks);
    /// The same for a cell of a published form: strong or emphasis over a whole paragraph is the form's layout there
    /// and is dropped.
    static Text fromCell(const Blocks &blocks);

    const QString &markup() const { return m_markup; }
    /// Paragraphs and lists; empty for an empty text.
    Blocks blocks() const;
    /// The rendered words: paragraphs parted by blank lines, list items on lines that begin with "- " or "1. ".
    QString plain() const;
    bool isEmpty() const { return m_markup.trimmed().isEmpty(); }

    bool operator==(const Text &) const = default;

private:
    explicit Text(QString markup) : m_markup(std::move(markup)) {}
    QString m_markup;
};

/// Words for comparing: white space folded, list marks dropped, quotation marks and dashes made one kind.
QString foldedWords(const QString &plain);

} // namespace attest
