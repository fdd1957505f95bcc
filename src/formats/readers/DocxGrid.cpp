// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxGrid.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace attest {

namespace {

/// The column in which a cell that starts at `position` stands; one beside a filler may start between two edges.
int columnOfStart(const std::vector<qint64> &edges, qint64 position)
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), position);
    return after == edges.begin() ? 0 : static_cast<int>(after - edges.begin()) - 1;
}

int columnOfEnd(const std::vector<qint64> &edges, qint64 position)
{
    const auto at = std::lower_bound(edges.begin(), edges.end(), position);
    return static_cast<int>(std::min(at, edges.end() - 1) - edges.begin());
}

} // namespace

void DocxGrid::addRow(std::vector<Piece> pieces, bool header)
{
    GridRow row;
    row.header = header;
    qint64 position = 0;
    for (Piece &piece : pieces) {
        const qint64 end = position + piece.span;
        if (piece.continuesBefore && !row.cells.empty() && !row.cells.back().piece.filler) {
            row.cells.back().end = end;
        } else {
            row.cells.push_back({std::move(piece), position, end});
        }
        position = end;
    }
    if (!row.cells.empty()) {
        m_rows.push_back(std::move(row));
    }
}

void DocxGrid::mergeDownwards()
{
    std::unordered_map<qint64, Placed *> above; // by where they start, the cells that reach down to the row above
    for (GridRow &row : m_rows) {
        std::unordered_map<qint64, Placed *> reaching;
        for (Placed &cell : row.cells) {
            const auto origin = above.find(cell.start);
            if (cell.piece.continuesAbove && origin != above.end()) {
                ++origin->second->rowSpan;
                cell.dropped = true;
                reaching.insert(*origin);
            } else if (!cell.piece.filler) {
                reaching.emplace(cell.start, &cell);
            }
        }
        above = std::move(reaching);
    }
}

std::vector<qint64> DocxGrid::edges() const
{
    std::vector<qint64> edges;
    for (const GridRow &row : m_rows) {
        for (size_t index = 0; index < row.cells.size(); ++index) {
            const Placed &cell = row.cells[index];
            if (cell.piece.filler) {
                continue;
            }
            if (index == 0 || !row.cells[index - 1].piece.filler) {
                edges.push_back(cell.start);
            }
            if (index + 1 == row.cells.size() || !row.cells[index + 1].piece.filler) {
                edges.push_back(cell.end);
            }
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    if (edges.size() < 2) {
        edges = {0, 1};
    }
    return edges;
}

Row DocxGrid::rowOf(GridRow &row, const std::vector<qint64> &edges)
{
    Row result;
    int column = 0; // where the cell before ended
    for (size_t index = 0; index < row.cells.size(); ++index) {
        Placed &placed = row.cells[index];
        const bool last = index + 1 == row.cells.size();
        int end = columnOfEnd(edges, placed.end);
        if (placed.piece.filler && !last) {
            end = columnOfStart(edges, row.cells[index + 1].start);
        } else if (!placed.piece.filler) {
            column = columnOfStart(edges, placed.start);
            end = std::max(end, column + 1);
        }
        if (!placed.dropped && end > column) {
            placed.piece.cell.columnSpan = end - column;
            placed.piece.cell.rowSpan = placed.rowSpan;
            result.cells.push_back(std::move(placed.piece.cell));
        }
        column = std::max(column, end);
    }
    return result;
}

Table DocxGrid::take(const QString &caption)
{
    mergeDownwards();
    const std::vector<qint64> columns = edges();
    Table table;
    table.caption = caption;
    bool atTop = true;
    for (GridRow &row : m_rows) {
        atTop = atTop && row.header;
        Row made = rowOf(row, columns);
        if (atTop) {
            ++table.headerRows;
            std::for_each(made.cells.begin(), made.cells.end(), [](Cell &cell) { cell.header = true; });
        }
        table.rows.push_back(std::move(made));
    }
    m_rows.clear();
    return table;
}

} // namespace attest
