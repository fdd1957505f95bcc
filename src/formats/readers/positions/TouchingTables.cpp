// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/TouchingTables.h"

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

constexpr size_t kFewestColumns = 3;
constexpr double kSameEdge = 1;    // points
constexpr double kHeadingGap = 6;  // less than a line of words needs
constexpr double kFarthest = 0.15; // of a table's width by which a border may be moved

std::vector<double> edgesOf(const PlacedRow &row, const std::vector<double> &edges)
{
    std::vector<double> out;
    for (const PlacedCell &cell : row.cells) {
        out.push_back(edges[static_cast<size_t>(cell.column)]);
    }
    out.push_back(edges.back());
    return out;
}

bool sameEdges(const PlacedTable &one, const PlacedTable &other)
{
    return one.edges.size() == other.edges.size() &&
           std::equal(one.edges.begin(), one.edges.end(), other.edges.begin(),
                      [](double edge, double same) { return std::abs(edge - same) <= kSameEdge; });
}

/// Words in every column.
bool isFilledRow(const PlacedTable &table)
{
    return table.rows.size() == 1 && static_cast<int>(table.rows.front().cells.size()) == table.columns() &&
           std::none_of(table.rows.front().cells.begin(), table.rows.front().cells.end(),
                        [](const PlacedCell &cell) { return cell.isEmpty(); });
}

} // namespace

void joinHeadings(std::vector<PlacedTable> &tables)
{
    for (size_t i = 1; i < tables.size();) {
        PlacedTable &above = tables[i - 1];
        PlacedTable &below = tables[i];
        const double gap = below.area.top() - above.area.bottom();
        if (gap < 0 || gap > kHeadingGap || above.edges.size() <= kFewestColumns || !isFilledRow(above) ||
            !sameEdges(above, below)) {
            ++i;
            continue;
        }
        below.area |= above.area;
        below.rows.insert(below.rows.begin(), above.rows.begin(), above.rows.end());
        tables.erase(tables.begin() + static_cast<std::ptrdiff_t>(i) - 1);
    }
}

void alignRows(PlacedTable &table)
{
    const int all = table.columns();
    size_t columns = 0;
    std::vector<double> first, last;
    for (const PlacedRow &row : table.rows) {
        int covered = 0;
        for (const PlacedCell &cell : row.cells) {
            covered += cell.rowSpan == 1 ? cell.columnSpan : 0;
        }
        if (covered != all) {
            return; // tall cells
        }
        if (row.cells.size() == 1) {
            continue; // a title
        }
        columns = columns == 0 ? row.cells.size() : columns;
        if (row.cells.size() != columns) {
            return;
        }
        last = edgesOf(row, table.edges);
        first = first.empty() ? last : first;
        for (size_t i = 0; i < first.size(); ++i) {
            if (std::abs(first[i] - last[i]) > kFarthest * (first.back() - first.front())) {
                return;
            }
        }
    }
    if (columns < kFewestColumns || static_cast<int>(columns) == all) {
        return;
    }
    last = first;
    for (PlacedRow &row : table.rows) {
        const bool title = row.cells.size() == 1;
        last = title ? last : edgesOf(row, table.edges);
        row.edges = last;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            row.cells[i].column = static_cast<int>(i);
            row.cells[i].columnSpan = title ? static_cast<int>(columns) : 1;
        }
    }
    table.edges = first;
}

} // namespace attest::positions
