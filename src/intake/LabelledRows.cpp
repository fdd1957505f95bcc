// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LabelledRows.h"

#include "intake/ComplyReading.h"

#include <algorithm>

namespace attest {

namespace {

constexpr qsizetype longestLabel = 60;

std::vector<const GridCell *> begunIn(const GridRow &row)
{
    std::vector<const GridCell *> cells;
    for (const GridCell &cell : row.cells) {
        if (cell.begins) {
            cells.push_back(&cell);
        }
    }
    return cells;
}

/// The part of an answer that a label names; Other: none.
ColumnRole labelledBy(const QString &text)
{
    const ColumnRole role =
        text.size() <= longestLabel ? roleOfHeading(text).value_or(ColumnRole::Other) : ColumnRole::Other;
    return isAnswerRole(role) && !isTick(role) ? role : ColumnRole::Other;
}

/// "Commentary / explanation" beside "Evidence": the two head columns.
bool isHeading(const QString &text)
{
    const ColumnRole role = labelledBy(text);
    return role != ColumnRole::Other && labelledBy(text.section(u' ', 0, 0)) == role;
}

} // namespace

std::vector<LabelledCell> labelledCells(const GridRow &row)
{
    std::vector<const GridCell *> cells = begunIn(row);
    while (cells.size() % 2 != 0 && cellText(cells.back()->cell).isEmpty()) {
        cells.pop_back();
    }
    std::vector<LabelledCell> out;
    for (size_t i = 0; i + 1 < cells.size(); i += 2) {
        const QString label = cellText(cells[i]->cell);
        const QString value = cellText(cells[i + 1]->cell);
        const ColumnRole role = labelledBy(label);
        const bool answer = role == ColumnRole::Comply && isComplyCell(value);
        if (role == ColumnRole::Other || (!answer && isHeading(value))) {
            return {};
        }
        out.push_back({role, label, cells[i + 1]});
    }
    return cells.size() % 2 == 0 ? out : std::vector<LabelledCell>();
}

bool LabelledRows::goesOn(const GridRow &row) const
{
    const std::vector<const GridCell *> cells = begunIn(row);
    const auto filled =
        std::find_if(cells.begin(), cells.end(), [](const GridCell *cell) { return !cellText(cell->cell).isEmpty(); });
    return m_last && filled != cells.end() && filled != cells.begin() && (*filled)->column == m_column &&
           std::all_of(filled + 1, cells.end(), [](const GridCell *cell) { return cellText(cell->cell).isEmpty(); });
}

bool LabelledRows::take(FormRow &last, const FormTable &table, const GridRow &row, const FormColumns &headed)
{
    std::vector<LabelledCell> cells;
    if (goesOn(row)) {
        const auto value = std::find_if(row.cells.begin(), row.cells.end(), [](const GridCell &cell) {
            return cell.begins && !cellText(cell.cell).isEmpty();
        });
        cells.push_back({*m_last, {}, &*value});
    } else {
        cells = labelledCells(row);
    }
    // Under a heading of the answer's own "Evidence" is the answer.
    const bool own = std::any_of(cells.begin(), cells.end(), [&headed](const LabelledCell &cell) {
        return headed.role(cell.value->column) == cell.role && headed.count(cell.role) == 1;
    });
    if (cells.empty() || own || isAnswerRole(headed.role(row.cells.front().column))) {
        m_last.reset();
        return false;
    }
    for (const LabelledCell &cell : cells) {
        takeCell(last, cell.role, *cell.value->cell, cell.label, FormTable::placeOf(*cell.value, table.placeOf(row)));
        m_last = cell.role;
        m_column = cell.value->column;
        m_evidence = m_evidence || cell.role == ColumnRole::Evidence;
        m_commentary = m_commentary || cell.role == ColumnRole::Commentary;
    }
    return true;
}

} // namespace attest
