// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/TableGrid.h"

#include <algorithm>

namespace attest::pdf {

namespace {

constexpr int mostColumns = 200; ///< a page has no room for more

/// The first column from `column` on where `span` columns are free in this row.
int freeColumn(const std::vector<int> &takenUntil, int row, int column, int span)
{
    const auto taken = [&](int c) { return size_t(c) < takenUntil.size() && takenUntil[size_t(c)] > row; };
    for (int free = 0; free < span; ++free) {
        if (taken(column + free)) {
            column += free + 1;
            free = -1;
        }
    }
    return column;
}

} // namespace

TableGrid::TableGrid(const Table &table) : headerRows(std::clamp(table.headerRows, 0, int(table.rows.size())))
{
    const int count = int(table.rows.size());
    std::vector<int> takenUntil; // for each column, the first row in which it is free again
    rows.resize(size_t(count));
    for (int row = 0; row < count; ++row) {
        int column = 0;
        for (const Cell &cell : table.rows[size_t(row)].cells) {
            const int last = row < headerRows ? headerRows : count;
            const int rowSpan = std::clamp(cell.rowSpan, 1, last - row);
            const int columnSpan = std::clamp(cell.columnSpan, 1, mostColumns);
            column = freeColumn(takenUntil, row, column, columnSpan);
            rows[size_t(row)].push_back({&cell, column, columnSpan, rowSpan});
            takenUntil.resize(std::max(takenUntil.size(), size_t(column + columnSpan)), 0);
            for (int c = column; c < column + columnSpan; ++c) {
                takenUntil[size_t(c)] = std::max(takenUntil[size_t(c)], row + rowSpan);
            }
            column += columnSpan;
        }
    }
    columns = int(takenUntil.size());
    // Rows that are too short are filled up, so that every row has the same columns.
    std::vector<int> until(size_t(columns), 0);
    bandEnd.resize(size_t(count));
    int end = 0;
    for (int row = 0; row < count; ++row) {
        std::vector<GridCell> &cells = rows[size_t(row)];
        end = std::max(end, row + 1);
        for (const GridCell &cell : cells) {
            end = std::max(end, row + cell.rowSpan);
            for (int c = cell.column; c < cell.column + cell.columnSpan; ++c) {
                until[size_t(c)] = std::max(until[size_t(c)], row + cell.rowSpan);
            }
        }
        for (int c = 0; c < columns; ++c) {
            if (until[size_t(c)] <= row) {
                cells.push_back({nullptr, c, 1, 1});
            }
        }
        bandEnd[size_t(row)] = end;
    }
    // A band's end is known only at its last row.
    for (int row = count - 2; row >= 0; --row) {
        if (bandEnd[size_t(row)] > row + 1) {
            bandEnd[size_t(row)] = std::max(bandEnd[size_t(row)], bandEnd[size_t(row) + 1]);
        }
    }
}

} // namespace attest::pdf
