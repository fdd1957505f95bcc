// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/GridRows.h"

#include <algorithm>
#include <utility>

namespace attest {

namespace {

constexpr qint64 kMostColumns = 1000;
constexpr qint64 kMostRows = 65'534;

} // namespace

void GridRows::beginRow(bool header)
{
    m_atTop = m_atTop && header;
    m_table.headerRows += m_atTop ? 1 : 0;
    m_table.rows.emplace_back();
    m_column = 0;
    m_rowEnd = 0;
}

bool GridRows::isCovered(size_t column) const
{
    const size_t row = m_table.rows.size() - 1;
    return column < m_rowEnd || (column < m_coveredTo.size() && m_coveredTo[column] > row);
}

void GridRows::addCell(Blocks blocks, qint64 columns, qint64 rows)
{
    while (isCovered(m_column)) {
        ++m_column;
    }
    Cell cell;
    cell.blocks = std::move(blocks);
    cell.header = m_atTop;
    cell.columnSpan = static_cast<int>(std::clamp<qint64>(columns, 1, kMostColumns));
    cell.rowSpan = static_cast<int>(std::clamp<qint64>(rows, 1, kMostRows));
    m_rowEnd = m_column + static_cast<size_t>(cell.columnSpan);
    if (cell.rowSpan > 1) {
        m_coveredTo.resize(std::max(m_coveredTo.size(), m_rowEnd), 0);
        const size_t until = m_table.rows.size() - 1 + static_cast<size_t>(cell.rowSpan);
        std::fill(m_coveredTo.begin() + static_cast<std::ptrdiff_t>(m_column),
                  m_coveredTo.begin() + static_cast<std::ptrdiff_t>(m_rowEnd), until);
    }
    ++m_column;
    m_table.rows.back().cells.push_back(std::move(cell));
}

void GridRows::addCovered()
{
    if (isCovered(m_column)) {
        ++m_column;
    } else {
        addCell({}, 1, 1);
    }
}

Table GridRows::take(const QString &caption)
{
    Table table = std::exchange(m_table, {});
    *this = GridRows();
    table.caption = caption;
    // Rows that a cell spans but that are not there.
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (Cell &cell : table.rows[row].cells) {
            cell.rowSpan =
                static_cast<int>(std::min<size_t>(static_cast<size_t>(cell.rowSpan), table.rows.size() - row));
        }
    }
    return table;
}

} // namespace attest
