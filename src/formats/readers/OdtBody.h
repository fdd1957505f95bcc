// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/BlockBuilder.h"
#include "formats/readers/GridRows.h"
#include "formats/readers/OdtNumbering.h"
#include "formats/readers/SpanBuilder.h"

#include <vector>

namespace attest {

/// Reads the blocks of an OpenDocument text: paragraphs, headings, lists and tables, in the body, in cells, in notes
/// and in text boxes. What tracked changes deleted, what is hidden and what only annotates is left out.
class OdtBody
{
public:
    OdtBody(const OdtStyles &styles, ReadBudget &budget) : m_styles(styles), m_budget(budget), m_numbering(styles) {}

    /// The children of the element the cursor stands in, as blocks, the notes they refer to after them.
    Blocks read(XmlCursor &xml);

private:
    /// Blocks that are being read into: the body's, a cell's, a text box's.
    struct Container
    {
        bool isCell = false;
        BlockBuilder builder;
        QString bareNumber; ///< the number of a paragraph without words, in a cell that may hold nothing else
    };
    /// The item of a list that paragraphs stand in.
    struct Item
    {
        QString style;  ///< the list's
        int level = -1; ///< from 0; -1: no list
        std::optional<int> startsAt;
        bool numbered = true; ///< false: a list header, or a paragraph after the first
    };
    struct Line
    {
        SpanBuilder words;
        Blocks floating; ///< of frames and boxes anchored in it
        bool hidden = false;
        QString signFont; ///< of its words, where that shows signs for letters
    };

    Blocks readContainer(XmlCursor &xml, bool isCell);
    void readChildren(XmlCursor &xml, Container &into, Item &item);
    void readBlock(XmlCursor &xml, Container &into, Item &item);
    void readSection(XmlCursor &xml, Container &into, Item &item);
    void readList(XmlCursor &xml, Container &into, const Item &around);
    void readParagraph(XmlCursor &xml, Container &into, Item &item, bool isHeading);
    void addParagraph(Spans spans, int headingLevel, const std::optional<NumberMark> &mark, bool later,
                      const Item &item, Container &into);
    void add(Block block, Container &into);

    void readTable(XmlCursor &xml, Container &into);
    void readTableChild(XmlCursor &xml, GridRows &rows, QString &caption, bool header);
    void readRow(XmlCursor &xml, GridRows &rows, bool header);
    void readCell(XmlCursor &xml, GridRows &rows, bool covered);

    void readInlines(XmlCursor &xml, Line &line, const Span &look);
    void readInline(XmlCursor &xml, Line &line, Span look);
    void readSpan(XmlCursor &xml, Line &line, Span look);
    void readNote(XmlCursor &xml);
    Blocks readDrawing(XmlCursor &xml);
    void readForms(XmlCursor &xml);

    const OdtStyles &m_styles;
    ReadBudget &m_budget;
    OdtNumbering m_numbering;
    Blocks m_footnotes, m_endnotes;
    QHash<QString, QString> m_controls; ///< what form controls show, by id
};

} // namespace attest
