// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/readers/ReadBudget.h"
#include "formats/readers/positions/CellText.h"
#include "formats/readers/positions/PagePieces.h"
#include "formats/readers/positions/TableChain.h"

namespace attest::positions {

/// Puts the blocks of a document together from pages of words and lines.
class PositionBlocks
{
public:
    /// `name`: of the file, for what is told of it. `ragged`: of its lines (TextMeasure).
    PositionBlocks(QString name, ReadBudget &budget, double ragged = 0) : m_name(std::move(name)), m_budget(budget)
    {
        m_text.ragged = ragged;
    }

    Result<Blocks> read(std::vector<PlacedPage> &pages);

private:
    void measure(const std::vector<PagePiece> &pieces);
    std::optional<Error> refusesSideBySide(const std::vector<PagePiece> &pieces) const;
    void addText(const PagePiece &piece);
    void addTable(const PlacedTable &table);
    Cell cellOf(const PlacedCell &cell, const std::vector<ColumnMeasure> &measures) const;
    int headingLevel(double height) const;

    QString m_name;
    ReadBudget &m_budget;
    LineJoints m_joints;
    LineLabels m_labels;       ///< of running text
    LineLabels m_cellLabels;   ///< that begin lines in cells
    QSet<QString> m_rowLabels; ///< with which rows of tables begin again and again
    TextMeasure m_text;
    double m_bodyHeight = 0;
    std::vector<double> m_headingHeights; ///< from the largest
    Blocks m_blocks;
};

} // namespace attest::positions
