// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LabelledRows.h"

#include "intake/ComplyReading.h"

#include <algorithm>
#include <map>

namespace attest {

namespace {

constexpr qsizetype longestLabel = 60;

/// The part of an answer that a label names; Other: none.
ColumnRole labelledBy(const QString &text)
{
    const ColumnRole role =
        text.size() <= longestLabel ? roleOfHeading(text).value_or(ColumnRole::Other) : ColumnRole::Other;
    return isAnswerRole(role) && !isTick(role) ? role : ColumnRole::Other;
}

/// "Commentary / explanation" beside "Evidence": maybe the two head columns.
bool isHeading(const QString &text)
{
    const ColumnRole role = labelledBy(text);
    return role != ColumnRole::Other && labelledBy(text.section(u' ', 0, 0)) == role;
}

/// Whether a label stands before its value. What a value begins with may name a column too: "Policy, page 2".
bool isLabel(const LabelledCell &cell, const GridRow *below, const QSet<QString> &labels)
{
    const QString value = cellText(cell.value->cell);
    const bool answer = cell.role == ColumnRole::Comply && isComplyCell(value);
    if (answer || !isHeading(value)) {
        return true;
    }
    if (isPlainHeading(value)) {
        return false;
    }
    if (labelledBy(value) == cell.role || labels.contains(cell.label)) {
        return true;
    }
    const std::vector<const GridCell *> next = below == nullptr ? std::vector<const GridCell *>() : begunIn(*below);
    if (next.size() < 2) {
        return false;
    }
    const QString first = cellText(next.front()->cell);
    const ColumnRole role = labelledBy(first);
    return isCodeCell(first) || (role != ColumnRole::Other && role != cell.role && isPlainHeading(first));
}

/// What may be a label by its place and its words.
std::optional<LabelledCell> besideLabel(const GridRow &row, size_t at, const FormColumns &columns)
{
    const GridCell &label = row.cells[at];
    const size_t next = at + size_t(label.cell->columnSpan);
    if (columns.role(label.column) != ColumnRole::EvidenceCommentary || next >= row.cells.size() ||
        !row.cells[next].begins) {
        return std::nullopt;
    }
    const QString text = cellText(label.cell);
    const ColumnRole role = labelledBy(text);
    const QString own = columns.headings.value(label.column);
    const QString heading = columns.headings.value(row.cells[next].column);
    const bool together = heading.isEmpty() || heading == own;
    if ((role != ColumnRole::Evidence && role != ColumnRole::Commentary) || !together || !isPlainHeading(text)) {
        return std::nullopt;
    }
    return LabelledCell{role, text, &row.cells[next]};
}

} // namespace

std::vector<LabelledCell> labelledCells(const FormTable &table, const GridRow &row, const QSet<QString> &labels)
{
    std::vector<const GridCell *> cells = begunIn(row);
    while (cells.size() % 2 != 0 && cellText(cells.back()->cell).isEmpty()) {
        cells.pop_back();
    }
    const auto index = size_t(&row - table.rows.data());
    const GridRow *below = index + 1 < table.rows.size() ? &table.rows[index + 1] : nullptr;
    std::vector<LabelledCell> out;
    for (size_t i = 0; i + 1 < cells.size(); i += 2) {
        const QString label = cellText(cells[i]->cell);
        out.push_back({labelledBy(label), label, cells[i + 1]});
        if (out.back().role == ColumnRole::Other || !isLabel(out.back(), below, labels)) {
            return {};
        }
    }
    return cells.size() % 2 == 0 ? out : std::vector<LabelledCell>();
}

std::optional<LabelledCell> labelledBeside(const GridRow &row, size_t at, const FormColumns &columns,
                                           const QSet<QString> &labels)
{
    const std::optional<LabelledCell> cell = besideLabel(row, at, columns);
    return cell && labels.contains(cell->label.toLower()) ? cell : std::nullopt;
}

QSet<QString> labelsBeside(const FormTable &table, const FormColumns &columns)
{
    QSet<QString> labels;
    for (size_t at = 0; at < columns.roles.size(); ++at) {
        if (columns.roles[at] != ColumnRole::EvidenceCommentary) {
            continue;
        }
        std::map<ColumnRole, std::map<QString, int>> counts;
        int filled = 0;
        for (const GridRow &row : table.rows) {
            const bool own = at + 1 < row.cells.size() && row.cells[at].begins && row.cells[at + 1].begins;
            filled += own && !cellText(row.cells[at].cell).isEmpty() ? 1 : 0;
            if (const auto cell = own ? besideLabel(row, at, columns) : std::nullopt) {
                ++counts[cell->role][cell->label.toLower()];
            }
        }
        QSet<QString> most;
        int labelled = 0;
        for (const auto &[role, texts] : counts) {
            const auto best = std::max_element(texts.begin(), texts.end(), [](const auto &one, const auto &other) {
                return one.second < other.second;
            });
            most.insert(best->first);
            labelled += best->second;
        }
        if (labelled > 1 && labelled * 2 >= filled) {
            labels.unite(most);
        }
    }
    return labels;
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
        // Below one label stands another.
        const QString first = row.cells.empty() ? QString() : cellText(row.cells.front().cell);
        cells = labelledCells(table, row, m_last ? QSet<QString>(m_labels).unite({first}) : m_labels);
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
        if (row.unsure) {
            last.unsure.push_back(cell.role);
        }
        m_last = cell.role;
        m_labels.insert(cell.label);
        m_column = cell.value->column;
        m_evidence = m_evidence || cell.role == ColumnRole::Evidence;
        m_commentary = m_commentary || cell.role == ColumnRole::Commentary;
    }
    return true;
}

} // namespace attest
