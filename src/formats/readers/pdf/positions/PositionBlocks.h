// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/ReadBudget.h"
#include "formats/readers/pdf/SourceFile.h"
#include "formats/readers/pdf/positions/CellText.h"
#include "formats/readers/pdf/positions/PagePieces.h"
#include "formats/readers/pdf/positions/TableChain.h"

namespace attest::pdfreader {

/// Puts the blocks of a document together from pages of words and lines.
class PositionBlocks
{
public:
    PositionBlocks(SourceFile &file, ReadBudget &budget) : m_file(file), m_budget(budget) {}

    Blocks read(std::vector<PlacedPage> &pages);

private:
    void measure(const std::vector<PagePiece> &pieces);
    bool refusesSideBySide(const std::vector<PagePiece> &pieces);
    void addText(const PagePiece &piece);
    void addTable(const PlacedTable &table);
    Cell cellOf(const PlacedCell &cell, const std::vector<ColumnMeasure> &measures) const;
    int headingLevel(double height) const;

    SourceFile &m_file;
    ReadBudget &m_budget;
    LineJoints m_joints;
    LineLabels m_labels;       ///< of running text
    QSet<QString> m_rowLabels; ///< with which rows of tables begin again and again
    TextMeasure m_text;
    double m_bodyHeight = 0;
    std::vector<double> m_headingHeights; ///< from the largest
    Blocks m_blocks;
};

} // namespace attest::pdfreader
