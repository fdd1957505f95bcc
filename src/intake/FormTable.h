// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "intake/CodeReading.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace attest {

/// One place of a table's grid: the cell that covers it, and whether that cell begins here.
struct GridCell
{
    const Cell *cell = nullptr;
    int column = 0;      ///< where the covering cell begins
    bool begins = false; ///< false: covered from the left or from above
    bool fromAbove = false;
};

struct GridRow
{
    std::vector<GridCell> cells;
    int number = 0;      ///< from 1
    bool unsure = false; ///< words of one cell may be those of the cell beside it
};

/// A table of the document with its merged cells laid out on a grid, and what led to it. It points into the document.
struct FormTable
{
    const Table *table = nullptr;
    std::shared_ptr<const Table> own = nullptr; ///< that `table` is, where the document's own was laid out anew
    int number = 0;  ///< from 1, in document order, nested tables counted after the one they stand in
    int parent = -1; ///< index of the table in whose cell it stands
    int columns = 0;
    std::vector<GridRow> rows;
    QStringList before;  ///< headings and paragraphs since the table before it, the nearest last
    QStringList heading; ///< the headings it stands under since the table before, the nearest last

    /// "table 3, row 2", or with a page where the document has pages.
    QString placeOf(const GridRow &row) const;
    /// The same with the column, told where the row is.
    static QString placeOf(const GridCell &cell, const QString &rowPlace);
};

/// Every table of the document, those in cells too.
std::vector<FormTable> tablesOf(const Document &document, const EditionShelf &editions);

/// The rows of a table with its merged cells laid out.
std::vector<GridRow> gridOf(const Table &table);
/// A cell's words, trimmed, with white space inside lines made single spaces.
QString cellText(const Cell *cell);
/// The cells that begin in a row, empty ones too.
std::vector<const GridCell *> begunIn(const GridRow &row);
/// The cells of a row that hold something, in printed order.
QStringList printedCells(const GridRow &row);
/// Trimmed, with each gap made one space, or one line break where it had one.
QString foldedSpace(const QString &text);

} // namespace attest
