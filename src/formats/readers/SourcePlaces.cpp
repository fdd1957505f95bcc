// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/SourcePlaces.h"

#include <QCoreApplication>

#include <algorithm>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourcePlaces)
};

SourcePlace placeAt(const QString &path)
{
    SourcePlace place;
    place.path = path;
    return place;
}

/// No table that people read is wider. Beyond it columns are counted as if nothing reached down from above.
constexpr size_t kMostColumns = 1024;

class Marker
{
public:
    void markBody(Blocks &blocks)
    {
        for (Block &block : blocks) {
            if (auto *table = std::get_if<Table>(&block.node)) {
                block.place = placeAt(Words::tr("table %1").arg(m_tables + 1));
                markTable(*table);
            } else {
                block.place = placeAt(Words::tr("paragraph %1").arg(m_paragraphs + 1));
                m_paragraphs += countOf(block);
                markTablesIn(block);
            }
        }
    }

private:
    void markTable(Table &table)
    {
        const int number = ++m_tables;
        std::vector<int> taken; // for each column, how many more rows a cell from above still fills
        int rowNumber = 0;
        for (Row &row : table.rows) {
            ++rowNumber;
            std::vector<int> next = taken;
            std::for_each(next.begin(), next.end(), [](int &rows) { rows = std::max(0, rows - 1); });
            size_t column = 0;
            for (Cell &cell : row.cells) {
                while (column < taken.size() && taken[column] > 0) {
                    ++column;
                }
                const QString path =
                    Words::tr("table %1, row %2, column %3").arg(number).arg(rowNumber).arg(column + 1);
                markCell(cell, path);
                const size_t start = std::min(column, kMostColumns);
                column += static_cast<size_t>(cell.columnSpan);
                const size_t end = std::min(column, kMostColumns);
                next.resize(std::max(next.size(), end), 0);
                std::fill(next.begin() + static_cast<std::ptrdiff_t>(start),
                          next.begin() + static_cast<std::ptrdiff_t>(end), cell.rowSpan - 1);
            }
            taken = std::move(next);
        }
    }

    void markCell(Cell &cell, const QString &path)
    {
        for (Block &block : cell.blocks) {
            block.place = placeAt(path);
            markTablesIn(block);
        }
    }

    void markTablesIn(Block &block)
    {
        if (auto *table = std::get_if<Table>(&block.node)) {
            markTable(*table);
        } else if (auto *list = std::get_if<List>(&block.node)) {
            for (Blocks &item : list->items) {
                std::for_each(item.begin(), item.end(), [this](Block &inner) { markTablesIn(inner); });
            }
        }
    }

    /// How many paragraphs a person would count in a block.
    static int countOf(const Block &block)
    {
        const auto *list = std::get_if<List>(&block.node);
        if (list == nullptr) {
            return 1;
        }
        int count = 0;
        for (const Blocks &item : list->items) {
            for (const Block &inner : item) {
                count += countOf(inner);
            }
        }
        return std::max(count, 1);
    }

    int m_tables = 0;
    int m_paragraphs = 0;
};

} // namespace

void markPlaces(Blocks &blocks)
{
    Marker().markBody(blocks);
}

} // namespace attest
