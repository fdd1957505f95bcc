// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/StructureGaps.h"

#include <algorithm>

namespace attest::pdfreader {

namespace {

constexpr double kLeftOf = 4; // points by which words may begin before those of other rows
constexpr double kUnknown = 1e9;
constexpr size_t kMostColumns = 64;

double leftOf(const Cell &cell)
{
    double left = kUnknown;
    for (const Block &block : cell.blocks) {
        left = block.place && block.place->page > 0 ? std::min(left, block.place->area.left()) : left;
    }
    return left;
}

size_t spanOf(const Row &row)
{
    size_t span = 0;
    for (const Cell &cell : row.cells) {
        span += static_cast<size_t>(std::max(cell.columnSpan, 1));
    }
    return span;
}

/// Takes the cells of a row for those of its free columns, one after another.
void takeInTurn(const Row &row, const std::vector<size_t> &freeColumns, ColumnCover &cover)
{
    size_t next = 0;
    for (const Cell &cell : row.cells) {
        if (next >= freeColumns.size()) {
            return;
        }
        cover.take(freeColumns[next], cell);
        next += static_cast<size_t>(std::max(cell.columnSpan, 1));
    }
}

} // namespace

std::vector<size_t> ColumnCover::freeColumns() const
{
    std::vector<size_t> out;
    for (size_t column = 0; column < m_rows.size(); ++column) {
        if (m_rows[column] == 0) {
            out.push_back(column);
        }
    }
    return out;
}

void ColumnCover::take(size_t column, const Cell &cell)
{
    const size_t to = std::min(m_rows.size(), column + static_cast<size_t>(std::max(cell.columnSpan, 1)));
    std::fill(m_rows.begin() + static_cast<std::ptrdiff_t>(column), m_rows.begin() + static_cast<std::ptrdiff_t>(to),
              std::max(cell.rowSpan, 1));
}

void ColumnCover::endRow()
{
    for (int &rows : m_rows) {
        rows = std::max(rows - 1, 0);
    }
}

StructureGaps::StructureGaps(const Table &table, const Elements &elements) : m_table(table), m_elements(elements)
{
    ColumnCover cover(kMostColumns);
    for (const Row &row : table.rows) {
        const std::vector<size_t> freeColumns = cover.freeColumns();
        const size_t span = spanOf(row);
        if (span > freeColumns.size()) {
            m_width = 0;
            return;
        }
        m_width = std::max(m_width, span == 0 ? 0 : freeColumns[span - 1] + 1);
        takeInTurn(row, freeColumns, cover);
        cover.endRow();
    }
    learn();
}

void StructureGaps::learn()
{
    m_lefts.assign(m_width, kUnknown);
    ColumnCover cover(m_width);
    for (size_t number = 0; number < m_table.rows.size(); ++number) {
        const Row &row = m_table.rows[number];
        const std::vector<size_t> freeColumns = cover.freeColumns();
        takeInTurn(row, freeColumns, cover);
        cover.endRow();
        if (spanOf(row) != freeColumns.size()) {
            continue;
        }
        size_t next = 0;
        for (size_t at = 0; at < row.cells.size(); ++at) {
            const Cell &cell = row.cells[at];
            const size_t column = freeColumns[next];
            const QByteArray &id = m_elements[number][at]->id;
            if (cell.header && !id.isEmpty()) {
                m_columns.insert(id, column);
            }
            if (cell.columnSpan == 1) {
                m_lefts[column] = std::min(m_lefts[column], leftOf(cell));
            }
            next += static_cast<size_t>(std::max(cell.columnSpan, 1));
        }
    }
}

std::vector<size_t> StructureGaps::placesOf(size_t number, const std::vector<size_t> &freeColumns) const
{
    const Row &row = m_table.rows[number];
    if (row.cells.empty() || spanOf(row) >= freeColumns.size()) {
        return {};
    }
    std::vector<size_t> places = byHeaders(number, freeColumns);
    return places.empty() ? byLefts(row, freeColumns) : places;
}

std::vector<size_t> StructureGaps::byHeaders(size_t number, const std::vector<size_t> &freeColumns) const
{
    const Row &row = m_table.rows[number];
    std::vector<size_t> places;
    size_t next = 0;
    for (size_t at = 0; at < row.cells.size(); ++at) {
        const StructureElement *cell = m_elements[number][at];
        const auto column = cell->headers.empty() ? m_columns.cend() : m_columns.constFind(cell->headers.front());
        if (column == m_columns.cend() || *column < next ||
            !std::binary_search(freeColumns.begin(), freeColumns.end(), *column)) {
            return {};
        }
        places.push_back(*column);
        next = *column + static_cast<size_t>(std::max(row.cells[at].columnSpan, 1));
    }
    return next <= m_width ? places : std::vector<size_t>();
}

std::vector<size_t> StructureGaps::byLefts(const Row &row, const std::vector<size_t> &freeColumns) const
{
    std::vector<size_t> places;
    size_t next = 0;
    for (const Cell &cell : row.cells) {
        const double left = leftOf(cell);
        size_t found = m_width;
        for (const size_t column : freeColumns) {
            const bool behind =
                column >= next && left < kUnknown && m_lefts[column] < kUnknown && m_lefts[column] <= left + kLeftOf;
            found = behind ? column : found;
        }
        if (found == m_width || cell.columnSpan > 1) {
            return {};
        }
        places.push_back(found);
        next = found + 1;
    }
    return places.size() == 1 ? std::vector<size_t>() : places; // a title
}

} // namespace attest::pdfreader
