// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/BlockBuilder.h"
#include "formats/readers/DocxGrid.h"
#include "formats/readers/DocxNumbering.h"
#include "formats/readers/DocxRuns.h"

#include <optional>
#include <vector>

namespace attest {

/// Reads the blocks of a Word document: paragraphs, headings, lists and tables, in the body, in cells and in text
/// boxes.
class DocxBody
{
public:
    struct NoteReference
    {
        DocxRuns::Note kind;
        QString id;
    };

    DocxBody(const DocxStyles &styles, DocxNumbering &numbering, ReadBudget &budget);

    /// The children of the element the cursor stands in, as blocks. `links` are the part's addresses.
    Blocks read(XmlCursor &xml, const QHash<QString, QString> &links);
    /// The notes that the text referred to, in its order.
    const std::vector<NoteReference> &notes() const { return m_notes; }

private:
    /// Blocks that are being read into: the body's, a cell's, a text box's.
    struct Container
    {
        bool isCell = false;
        BlockBuilder builder;
        SpanBuilder joined; ///< words of a paragraph whose mark was deleted: they belong to the next one
        QString bareNumber; ///< the number of a paragraph without words, in a cell that may hold nothing else
    };
    struct Properties
    {
        QString style;
        std::optional<int> heading, numbering, level;
        bool markDeleted = false;
        bool hidden = false;
    };
    struct RowProperties
    {
        qint64 before = 0, after = 0;
        bool header = false;
        bool deleted = false;
    };

    Blocks readContainer(XmlCursor &xml);
    Blocks finished(Container &container);
    void readBlock(XmlCursor &xml, Container &into);
    void readChildren(XmlCursor &xml, Container &into);
    void readControl(XmlCursor &xml, Container &into);
    void takeLook(DocxParagraph &paragraph, const QString &style) const;
    void readParagraph(XmlCursor &xml, Container &into);
    void addParagraph(Spans spans, const Properties &properties, Container &into);
    std::optional<NumberMark> markOf(const Properties &properties);
    void add(Block block, Container &into);
    static Properties readProperties(XmlCursor &xml);
    static void readNumbering(XmlCursor &xml, Properties &properties);

    Table readTable(XmlCursor &xml);
    void readTableChild(XmlCursor &xml, DocxGrid &grid, QString &caption);
    void readRow(XmlCursor &xml, DocxGrid &grid);
    void readRowChild(XmlCursor &xml, std::vector<DocxGrid::Piece> &pieces, RowProperties &row);
    std::optional<DocxGrid::Piece> readCell(XmlCursor &xml);

    const DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    ReadBudget &m_budget;
    DocxRuns m_runs;
    std::vector<NoteReference> m_notes;
};

} // namespace attest
