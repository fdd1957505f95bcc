// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/StructureBlocks.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest::pdfreader {

namespace {

bool headsColumns(const Row &row)
{
    return !row.cells.empty() &&
           std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.header; });
}

/// A span that reaches beyond the table's last row ends there. What tall cells cover counts as if it were cells.
void cutSpans(Table &table, ReadBudget &budget)
{
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const auto left = static_cast<int>(table.rows.size() - row);
        for (Cell &cell : table.rows[row].cells) {
            cell.rowSpan = std::min(cell.rowSpan, left);
            if (cell.rowSpan > 1 && !budget.takeCells(qint64(cell.rowSpan) * cell.columnSpan - 1)) {
                return;
            }
        }
    }
}

constexpr double kLeftOf = 4; // points by which words may begin before those of other rows
constexpr double kUnknown = 1e9;

double leftOf(const Cell &cell)
{
    double left = kUnknown;
    for (const Block &block : cell.blocks) {
        left = block.place && block.place->page > 0 ? std::min(left, block.place->area.left()) : left;
    }
    return left;
}

/// Knows of rows with fewer cells than the table has columns where their cells belong.
class GapFinder
{
public:
    using Elements = std::vector<std::vector<const StructureElement *>>;

    GapFinder(const Table &table, const Elements &elements) : m_table(table), m_elements(elements)
    {
        const auto isTall = [](const Cell &cell) { return cell.rowSpan > 1; };
        const auto holdsTall = [&isTall](const Row &row) {
            return std::any_of(row.cells.begin(), row.cells.end(), isTall);
        };
        if (std::any_of(table.rows.begin(), table.rows.end(), holdsTall)) {
            return;
        }
        for (const Row &row : table.rows) {
            m_width = isPlain(row) ? std::max(m_width, row.cells.size()) : m_width;
        }
        learn();
    }

    size_t width() const { return m_width; }

    /// The columns of a row's cells; empty: it has no gaps, or nobody can tell.
    std::vector<size_t> placesOf(size_t number) const
    {
        const Row &row = m_table.rows[number];
        if (!isPlain(row) || row.cells.size() >= m_width) {
            return {};
        }
        std::vector<size_t> places = byHeaders(number);
        return places.empty() ? byLefts(row) : places;
    }

private:
    static bool isPlain(const Row &row)
    {
        return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.columnSpan == 1; });
    }

    void learn()
    {
        m_lefts.assign(m_width, kUnknown);
        for (size_t number = 0; number < m_table.rows.size(); ++number) {
            const Row &row = m_table.rows[number];
            if (!isPlain(row) || row.cells.size() != m_width) {
                continue;
            }
            for (size_t column = 0; column < m_width; ++column) {
                m_lefts[column] = std::min(m_lefts[column], leftOf(row.cells[column]));
                const QByteArray &id = m_elements[number][column]->id;
                if (row.cells[column].header && !id.isEmpty()) {
                    m_columns.insert(id, column);
                }
            }
        }
    }

    std::vector<size_t> byHeaders(size_t number) const
    {
        std::vector<size_t> places;
        size_t next = 0;
        for (const StructureElement *cell : m_elements[number]) {
            const auto column = cell->headers.empty() ? m_columns.cend() : m_columns.constFind(cell->headers.front());
            if (column == m_columns.cend() || *column < next || *column >= m_width) {
                return {};
            }
            places.push_back(*column);
            next = *column + 1;
        }
        return places;
    }

    std::vector<size_t> byLefts(const Row &row) const
    {
        std::vector<size_t> places;
        size_t next = 0;
        for (const Cell &cell : row.cells) {
            const double left = leftOf(cell);
            size_t found = m_width;
            for (size_t column = next; column < m_width && left < kUnknown; ++column) {
                found = m_lefts[column] < kUnknown && m_lefts[column] <= left + kLeftOf ? column : found;
            }
            if (found == m_width) {
                return {};
            }
            places.push_back(found);
            next = found + 1;
        }
        return places.size() == 1 ? std::vector<size_t>() : places; // a title
    }

    const Table &m_table;
    const Elements &m_elements;
    size_t m_width = 0;
    std::vector<double> m_lefts;         ///< where the words of each column begin
    QHash<QByteArray, size_t> m_columns; ///< by the id of what heads them
};

} // namespace

/// The rows of a table as they are read.
struct StructureBlocks::ReadRows
{
    Table table;
    int headRows = 0; ///< in the table's head
    Container stray;  ///< what stands in the table and in no cell
    std::vector<std::vector<const StructureElement *>> cells;
    std::optional<SourcePlace> place;
};

void StructureBlocks::readTable(const StructureElement &element, Container &into, const Span &look)
{
    flush(into);
    QString *label = std::exchange(m_label, nullptr);
    ReadRows rows{{}, 0, Container(m_rules), {}, {}};
    readRows(element, rows, look, false);
    m_label = label;
    if (m_rules.inferSpaces) {
        fillGaps(rows);
    }
    Table &table = rows.table;
    table.headerRows = rows.headRows;
    if (rows.headRows == 0 && m_rules.inferSpaces) {
        const auto first = std::find_if_not(table.rows.begin(), table.rows.end(), headsColumns);
        table.headerRows = static_cast<int>(std::distance(table.rows.begin(), first));
    }
    cutSpans(table, m_budget);
    if (!table.rows.empty() || !table.caption.isEmpty()) {
        add({std::move(table), std::move(rows.place)}, into);
    }
    flush(rows.stray);
    std::move(rows.stray.blocks.begin(), rows.stray.blocks.end(), std::back_inserter(into.blocks));
}

void StructureBlocks::readRows(const StructureElement &element, ReadRows &rows, const Span &look, bool head)
{
    for (const StructureElement::Kid &kid : element.kids) {
        if (m_budget.exceeded()) {
            return;
        }
        if (kid.isPiece) {
            readPiece(m_text.pieces()[static_cast<size_t>(kid.index)], rows.stray, look);
            continue;
        }
        const StructureElement &inside = m_tree.at(kid.index);
        switch (inside.type) {
        case ElementType::Row:
            readCells(inside, rows, look);
            rows.headRows += head ? 1 : 0;
            break;
        case ElementType::Head:
            // Rows in a head further down head nothing that is repeated.
            readRows(inside, rows, look, static_cast<int>(rows.table.rows.size()) == rows.headRows);
            break;
        case ElementType::Rows:
        case ElementType::Group:
        case ElementType::NonStruct:
            readRows(inside, rows, look, head);
            break;
        case ElementType::Caption:
            rows.table.caption = plainText(inner(inside, look));
            break;
        default:
            readElement(inside, rows.stray, look);
        }
    }
}

void StructureBlocks::readCells(const StructureElement &element, ReadRows &rows, const Span &look)
{
    rows.table.rows.emplace_back();
    rows.cells.emplace_back();
    for (const StructureElement::Kid &kid : element.kids) {
        const StructureElement *inside = kid.isPiece ? nullptr : &m_tree.at(kid.index);
        const bool header = inside != nullptr && inside->type == ElementType::HeaderCell;
        if (inside == nullptr || (!header && inside->type != ElementType::Cell)) {
            Container &stray = rows.stray;
            inside != nullptr ? readElement(*inside, stray, look)
                              : readPiece(m_text.pieces()[static_cast<size_t>(kid.index)], stray, look);
            continue;
        }
        if (!m_budget.takeCell()) {
            return;
        }
        Cell cell;
        const bool outer = std::exchange(m_inHeader, header);
        Container container(m_rules);
        readElement(*inside, container, look);
        flush(container);
        m_inHeader = outer;
        cell.blocks = std::move(container.blocks);
        cell.header = header;
        cell.columnSpan = inside->columnSpan;
        cell.rowSpan = inside->rowSpan;
        if (!rows.place && !cell.blocks.empty()) {
            rows.place = cell.blocks.front().place;
        }
        rows.table.rows.back().cells.push_back(std::move(cell));
        rows.cells.back().push_back(inside);
    }
}

/// Some programs leave out a cell that is empty: the others of its row say which columns they stand under, or stand
/// where those of whole rows do.
void StructureBlocks::fillGaps(ReadRows &rows)
{
    const GapFinder gaps(rows.table, rows.cells);
    for (size_t number = 1; number < rows.table.rows.size(); ++number) {
        const std::vector<size_t> places = gaps.placesOf(number);
        if (places.empty()) {
            continue;
        }
        std::vector<Cell> &cells = rows.table.rows[number].cells;
        if (!m_budget.takeCells(static_cast<qint64>(gaps.width() - cells.size()))) {
            return;
        }
        std::vector<Cell> filled(gaps.width());
        for (size_t at = 0; at < cells.size(); ++at) {
            filled[places[at]] = std::move(cells[at]);
        }
        cells = std::move(filled);
    }
}

} // namespace attest::pdfreader
