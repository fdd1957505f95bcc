// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/pdf/PageText.h"

namespace attest::pdfreader {

/// How the words of a file are to be read.
struct WordRules
{
    bool inferSpaces = false;       ///< spaces may be left to the eye, and white space lays out the source
    bool spacesAtLineEnds = false;  ///< a line that does not end in a space ends within a word, or its writer ended it
    const PageText *text = nullptr; ///< by whose words what lines break is told
};

/// Puts the words of one paragraph together from the pieces that pages show of it.
class ReadWords
{
public:
    explicit ReadWords(const WordRules &rules) : m_rules(rules) {}

    /// `look` is a span without words; its look is the words'. `toSeen` leads to the piece's
    /// page as people see it.
    void add(const TextPiece &piece, const Span &look, const Matrix &toSeen);
    void add(const QString &words, const Span &look);
    /// A space between what came and what comes, where there is none.
    void part();

    /// The spans, tidied; none where there is nothing but white space. The words are empty again.
    Spans take();
    /// Where what was taken last stood; none where it had no words on a page.
    std::optional<SourcePlace> takePlace();

private:
    void append(QStringView words, const Span &look);
    void tidy(Spans &spans) const;
    bool goesOnBareAddress(QStringView before, QStringView after) const;
    bool wasEnded(const QString &begun, const QString &line, qsizetype longest, QStringView after) const;
    bool breaksWord(QStringView line, QStringView after) const;

    WordRules m_rules;
    Spans m_spans;
    TextPoint m_end;
    std::optional<SourcePlace> m_place;
};

} // namespace attest::pdfreader
