// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/positions/LineJoints.h"
#include "formats/readers/positions/LineLabels.h"

#include <optional>

namespace attest::positions {

/// Where the lines of a column begin and end.
struct ColumnMeasure
{
    double left = 0;
    double right = 0;
    bool isKnown = false;

    void take(const TextLine &line);
};

/// How the text of a document is set.
struct TextMeasure
{
    double pitch = 1.2; ///< from one line to the next in a paragraph, in parts of the text's height
    double ragged = 0;  ///< in parts of a column: how far from its end a line may be full where all letters are as wide

    /// From lines of one column, each with the next below it.
    static double pitchOf(const TextLine &line, const TextLine &next);
};

/// Makes paragraphs and lists of the lines of a cell, or of a stretch of running text.
class CellText
{
public:
    enum class Of { RunningText, Cells };
    /// `labels`: of all cells, or of all running text.
    CellText(const LineJoints &joints, const TextMeasure &text, const LineLabels &labels, Of of)
        : m_joints(joints), m_text(text), m_labels(labels), m_of(of)
    {
    }

    Blocks blocks(const std::vector<CellPart> &cell, const ColumnMeasure &measure) const;
    Blocks blocks(int page, const std::vector<TextLine> &lines, const ColumnMeasure &measure) const;

private:
    struct PagedLine
    {
        int page = 0;
        TextLine line;
    };
    /// Lines that belong together, and how they are marked.
    struct Passage
    {
        std::vector<const PagedLine *> lines;
        std::vector<LineRoom> room; ///< of each line but the last
        QString mark;               ///< of a list's item; empty: none
        double left = 0;            ///< where its words begin
        double outer = 0;           ///< where its mark does
    };

    Blocks blocksOf(const std::vector<PagedLine> &lines, const ColumnMeasure &measure) const;
    Blocks listedOf(std::vector<Passage> &passages) const;
    bool partsRunningText(const TextLine &line, const TextLine &next) const;
    bool sharesAddress(const TextLine &line, const TextLine &next) const;
    bool parts(const std::vector<PagedLine> &lines, size_t at, const ColumnMeasure &measure, LineRoom &left) const;
    Spans spansOf(const Passage &passage) const;
    Block paragraphOf(const Passage &passage) const;

    const LineJoints &m_joints;
    const TextMeasure &m_text;
    const LineLabels &m_labels;
    Of m_of;
};

/// The mark with which a line begins an item of a list ("•", "1.", "(a)"); empty: none.
QString listMarkOf(const TextLine &line);

/// Where words stand, on the page as people see it.
SourcePlace placeOf(int page, const std::vector<TextLine> &lines);

} // namespace attest::positions
