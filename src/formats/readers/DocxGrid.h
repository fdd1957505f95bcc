// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QtGlobal>

namespace attest {

/// Puts a table together from Word's grid: cells merged downwards become one cell of several rows, and columns of the
/// grid that no cell's edge needs (Word leaves many behind when columns are dragged) become one.
class DocxGrid
{
public:
    struct Piece
    {
        Cell cell;
        qint64 span = 1;
        bool continuesAbove = false;  ///< part of the merged cell above it; its own words are not shown
        bool continuesBefore = false; ///< part of the merged cell before it
        bool filler = false;          ///< no cell at all: the row begins later or ends sooner than others
    };

    void addRow(std::vector<Piece> pieces, bool header);
    Table take(const QString &caption);

private:
    struct Placed
    {
        Piece piece;
        qint64 start = 0, end = 0;
        int rowSpan = 1;
        bool dropped = false;
    };
    struct GridRow
    {
        std::vector<Placed> cells;
        bool header = false;
    };

    void mergeDownwards();
    std::vector<qint64> edges() const;
    static Row rowOf(GridRow &row, const std::vector<qint64> &edges);

    std::vector<GridRow> m_rows;
};

} // namespace attest
