// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/ReadBudget.h"
#include "formats/readers/pdf/LinkAreas.h"
#include "formats/readers/pdf/ReadWords.h"
#include "formats/readers/pdf/StructureTree.h"

#include <QStringList>

namespace attest::pdfreader {

/// Turns the elements of a structure tree into blocks.
class StructureBlocks
{
public:
    StructureBlocks(SourceFile &file, const PageText &text, const StructureTree &tree, ReadBudget &budget,
                    const WordRules &rules);

    /// Fills in the blocks, the colophon and the notice.
    void read(Document &document);

private:
    /// Blocks that are being read into, and the paragraph that is being put together.
    struct Container
    {
        explicit Container(const WordRules &rules) : words(rules) {}
        Blocks blocks;
        ReadWords words;
        Blocks floating;      ///< pictures and notes in the paragraph, which follow it
        bool inWords = false; ///< within an element whose kids are words
    };
    struct ReadRows;

    void readElement(const StructureElement &element, Container &into, Span look);
    void readKids(const StructureElement &element, Container &into, const Span &look);
    void readWithin(const StructureElement &element, Container &into, const Span &look, bool inWords);
    void readApart(const StructureElement &element, Container &into, const Span &look, bool inWords);
    void readPiece(const TextPiece &piece, Container &into, const Span &look);
    void readInline(const StructureElement &element, Container &into, Span look);
    void readHeading(const StructureElement &element, Container &into, const Span &look);
    void readLabel(const StructureElement &element, Container &into, const Span &look);
    void readFigure(const StructureElement &element, Container &into, const Span &look);
    void readOwn(const StructureElement &element, Container &into, const Span &look);
    Blocks inner(const StructureElement &element, const Span &look);
    void flush(Container &into);
    void add(Block block, Container &into);
    bool repeats(const StructureElement &element, size_t kid) const;
    QString addressOf(const StructureElement &link);
    const TextPiece *firstShown(const StructureElement &element, int &left) const;

    void readList(const StructureElement &element, Container &into, const Span &look);
    void readItems(const StructureElement &element, List &list, QStringList &labels, Container &around,
                   const Span &look);

    void readTable(const StructureElement &element, Container &into, const Span &look);
    void readRows(const StructureElement &element, ReadRows &rows, const Span &look, bool head);
    void readCells(const StructureElement &element, ReadRows &rows, const Span &look, bool head);
    void fillGaps(ReadRows &rows);

    SourceFile &m_file;
    const PageText &m_text;
    const StructureTree &m_tree;
    ReadBudget &m_budget;
    WordRules m_rules;
    LinkAreas m_links;
    Document *m_document = nullptr;
    QString *m_label = nullptr; ///< of the list item that is being read
    int m_sections = 0;         ///< groups within groups, for headings without a number
    int m_page = -1;            ///< that `m_toSeen` is of
    Matrix m_toSeen;
    bool m_inHeader = false; ///< in a cell that programs draw again on each page
};

} // namespace attest::pdfreader
