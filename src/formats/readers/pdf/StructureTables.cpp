// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/StructureBlocks.h"
#include "formats/readers/pdf/StructureGaps.h"

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
            readCells(inside, rows, look, head);
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

void StructureBlocks::readCells(const StructureElement &element, ReadRows &rows, const Span &look, bool head)
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
        const bool title = rows.table.rows.size() == 1 && inside->columnSpan > 1; // above headings that are repeated
        const bool outer = std::exchange(m_inHeader, header || head || title);
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

void StructureBlocks::fillGaps(ReadRows &rows)
{
    const StructureGaps gaps(rows.table, rows.cells);
    ColumnCover cover(gaps.width());
    for (size_t number = 0; number < rows.table.rows.size() && gaps.width() > 0; ++number) {
        const std::vector<size_t> freeColumns = cover.freeColumns();
        std::vector<Cell> &cells = rows.table.rows[number].cells;
        const std::vector<size_t> places = gaps.placesOf(number, freeColumns);
        if (!places.empty()) {
            if (!m_budget.takeCells(static_cast<qint64>(gaps.width() - cells.size()))) {
                return;
            }
            std::vector<Cell> filled;
            size_t at = 0;
            size_t covered = 0; // up to which column
            for (const size_t column : freeColumns) {
                const bool begins = at < places.size() && places[at] == column;
                if (begins) {
                    covered = column + static_cast<size_t>(cells[at].columnSpan);
                    filled.push_back(std::move(cells[at++]));
                } else if (column >= covered) {
                    filled.emplace_back();
                }
            }
            cells = std::move(filled);
        }
        size_t next = 0;
        for (const Cell &cell : cells) {
            if (next < freeColumns.size()) {
                cover.take(freeColumns[next], cell);
            }
            next += static_cast<size_t>(cell.columnSpan);
        }
        cover.endRow();
    }
}

} // namespace attest::pdfreader
