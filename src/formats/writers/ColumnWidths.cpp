// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/ColumnWidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attest {

namespace {

constexpr qsizetype narrowCharacters = 16;
constexpr double evenShare = 0.55; ///< of the room, shared evenly: no text column becomes a ribbon

bool regular(const Table &table)
{
    const auto plainRow = [&](const Row &row) {
        return row.cells.size() == table.rows.front().cells.size() &&
               std::all_of(row.cells.begin(), row.cells.end(),
                           [](const Cell &cell) { return cell.columnSpan == 1 && cell.rowSpan == 1; });
    };
    return !table.rows.empty() && !table.rows.front().cells.empty() &&
           std::all_of(table.rows.begin(), table.rows.end(), plainRow);
}

} // namespace

ColumnWidths::ColumnWidths(const Document &document)
{
    weigh(document.blocks);
    weigh(document.colophon);
}

QString ColumnWidths::keyOf(const Table &table)
{
    QString key;
    for (const Cell &cell : table.rows.front().cells) {
        key += table.headerRows > 0 ? plainText(cell.blocks) : QString();
        key += u'\x1f';
    }
    return key;
}

void ColumnWidths::weigh(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        const Table *table = std::get_if<Table>(&block.node);
        if (table == nullptr || !regular(*table)) {
            continue;
        }
        std::vector<Column> &columns = m_columns[keyOf(*table)];
        columns.resize(table->rows.front().cells.size());
        for (size_t row = size_t(qMax(table->headerRows, 0)); row < table->rows.size(); ++row) {
            for (size_t i = 0; i < columns.size(); ++i) {
                const qsizetype length = plainText(table->rows[row].cells[i].blocks).size();
                columns[i].longest = std::max(columns[i].longest, length);
                // The square root: one very long answer must not take the room of all the others.
                columns[i].weight += std::sqrt(double(length));
            }
        }
    }
}

std::vector<int> ColumnWidths::of(const Table &table) const
{
    if (!regular(table)) {
        return {};
    }
    const auto found = m_columns.constFind(keyOf(table));
    return found == m_columns.constEnd() ? std::vector<int>() : shares(*found);
}

std::vector<int> ColumnWidths::shares(const std::vector<Column> &columns)
{
    // A column that nobody has written in yet keeps room for what will come.
    const auto narrow = [](const Column &column) { return column.longest > 0 && column.longest <= narrowCharacters; };
    const auto wide = std::count_if(columns.begin(), columns.end(), [&](const Column &c) { return !narrow(c); });
    if (wide == 0) {
        return {};
    }
    double total = 0;
    for (const Column &column : columns) {
        total += narrow(column) ? 0 : column.weight;
    }
    const int narrowShare = columns.size() > 4 ? 8 : 10;
    const int room = 100 - narrowShare * int(columns.size() - size_t(wide));
    if (room < wide) {
        return {};
    }
    const double even = evenShare * room / double(wide);
    std::vector<int> out;
    for (const Column &column : columns) {
        const double share = total > 0 ? column.weight / total : 1 / double(wide);
        out.push_back(narrow(column) ? narrowShare : int(even + (1 - evenShare) * room * share));
    }
    // What rounding left over goes to the widest.
    *std::max_element(out.begin(), out.end()) += 100 - std::accumulate(out.begin(), out.end(), 0);
    return out;
}

} // namespace attest
