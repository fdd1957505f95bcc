// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/FramedTables.h"

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

constexpr double kWidestMargin = 14; // points: one of the two is what a cell keeps free beside its words
constexpr int kFewOf = 2;            // at most one line of so many
constexpr double kSameEdge = 4;
constexpr size_t kFewestColumns = 4; // with the frame's

} // namespace

bool isFramed(const PlacedPage &page, const std::vector<double> &xs, const std::vector<double> &ys,
              const std::vector<std::vector<char>> &below)
{
    if (xs.size() <= kFewestColumns || ys.size() < 3) {
        return false;
    }
    const size_t last = xs.size() - 2;
    if (std::min(xs[1] - xs[0], xs[last + 1] - xs[last]) > kWidestMargin) {
        return false;
    }
    const auto lines = [&below](size_t column) {
        return std::count_if(below.begin() + 1, below.end() - 1,
                             [column](const std::vector<char> &border) { return border[column] != 0; });
    };
    if (lines(1) == 0 || lines(0) * kFewOf > lines(1) || lines(last) * kFewOf > lines(last - 1)) {
        return false;
    }
    return std::none_of(page.words.begin(), page.words.end(), [&](const PlacedWord &word) {
        const QPointF centre = word.box.center();
        const bool beside =
            (centre.x() > xs.front() && centre.x() < xs[1]) || (centre.x() > xs[last] && centre.x() < xs.back());
        return beside && centre.y() > ys.front() && centre.y() < ys.back();
    });
}

void dropBlankRows(PlacedTable &table)
{
    const auto isBlank = [](const PlacedRow &row) {
        return std::all_of(row.cells.begin(), row.cells.end(),
                           [](const PlacedCell &cell) { return cell.isEmpty() && cell.rowSpan == 1; });
    };
    table.rows.erase(std::remove_if(table.rows.begin(), table.rows.end(), isBlank), table.rows.end());
}

std::optional<PlacedTable> withoutFrame(const PlacedTable &part, const std::vector<double> &edges)
{
    if (part.edges.size() != edges.size() + 2) {
        return std::nullopt;
    }
    for (size_t i = 0; i < edges.size(); ++i) {
        if (std::abs(part.edges[i + 1] - edges[i]) > kSameEdge) {
            return std::nullopt;
        }
    }
    PlacedTable out = part;
    const int last = part.columns() - 1;
    for (PlacedRow &row : out.rows) {
        std::vector<PlacedCell> cells;
        for (PlacedCell &cell : row.cells) {
            const int end = cell.column + cell.columnSpan;
            if ((cell.column == 0 || end > last) && !cell.isEmpty()) {
                return std::nullopt;
            }
            const int from = std::max(cell.column, 1);
            cell.columnSpan = std::min(end, last) - from;
            cell.column = from - 1;
            if (cell.columnSpan > 0) {
                cells.push_back(std::move(cell));
            }
        }
        row.cells = std::move(cells);
        row.edges.clear();
    }
    out.edges = edges;
    dropBlankRows(out);
    return out;
}

} // namespace attest::positions
