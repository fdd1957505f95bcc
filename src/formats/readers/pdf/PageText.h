// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/KnownWords.h"
#include "formats/readers/pdf/PageFont.h"
#include "formats/readers/pdf/SourceFile.h"
#include "formats/readers/pdf/TextPosition.h"

#include <unordered_map>

namespace attest::pdfreader {

/// The words of one piece of a page's marked content.
struct TextPiece
{
    QString text; ///< with kUnwrittenSpace
    TextPoint start;
    TextPoint end;
    QRectF area; ///< in the page's own measure
};

/// The words of all pages, by the numbers that their pieces are marked with.
class PageText
{
public:
    /// `inferSpaces`: the file's program may leave spaces between lines and words to the eye.
    PageText(SourceFile &file, bool inferSpaces);

    /// Reads every page once. What is wrong is told by the file.
    void read();

    const std::vector<TextPiece> &pieces() const { return m_pieces; }
    /// The piece with a mark on a page, or in a form that is drawn on it (0: none); -1 where there is none.
    int pieceOf(int page, int form, qint64 mark) const;
    /// Of the lines within pieces, how many more end in white space than do not.
    qint64 linesInSpaces() const { return m_linesInSpaces; }
    /// What all pieces write where nothing breaks it. Learnt when it is asked for first: few files need it.
    const KnownWords &words() const;

private:
    friend class ContentReader;

    /// The number of a new piece, or of the one that has the mark already; -1 for an impossible mark.
    int startPiece(int owner, double mark);
    int ownerOf(int page, int form);
    const PageFont *font(const SourceValue &dictionary);

    SourceFile &m_file;
    bool m_inferSpaces;
    std::vector<TextPiece> m_pieces;
    std::unordered_map<quint64, int> m_numbers; ///< of pieces, by owner and mark
    std::unordered_map<quint64, int> m_owners;  ///< by page and form
    std::unordered_map<int, std::unique_ptr<PageFont>> m_fonts;
    std::vector<std::unique_ptr<PageFont>> m_directFonts;
    qint64 m_codesLeft;
    qint64 m_runsLeft; ///< of text that may still be shown
    qint64 m_linesInSpaces = 0;
    mutable std::optional<KnownWords> m_words;
};

} // namespace attest::pdfreader
