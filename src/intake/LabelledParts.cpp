// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LabelledParts.h"

#include "intake/AnswerColumn.h"
#include "intake/ComplyReading.h"

#include <algorithm>
#include <array>

namespace attest {

namespace {

constexpr int fewestCells = 3; ///< of a form in which labels stand for columns

Cell cellWith(Blocks blocks, const Cell &from, int columnSpan = 1)
{
    Cell cell;
    cell.blocks = std::move(blocks);
    cell.rowSpan = from.rowSpan;
    cell.columnSpan = columnSpan;
    cell.header = from.header;
    return cell;
}

Cell headingCell(const QString &text)
{
    Cell cell;
    cell.header = true;
    if (!text.isEmpty()) {
        Spans spans(1);
        spans.front().text = text;
        cell.blocks.push_back({Paragraph{std::move(spans)}});
    }
    return cell;
}

/// The words of the answers in a column, moved to the parts that they are.
class MovedWords
{
public:
    MovedWords(const AnswerColumn &column, const PartedCells &answers, const QSet<QString> &labels)
    {
        size_t rest = 0;
        for (const GridRow &row : column.rows()) {
            const Cell *cell = column.answerIn(row);
            if (cell == nullptr) {
                continue;
            }
            const auto known = answers.find(cell);
            const auto parts = known != answers.end() ? known->second.parts(labels) : PartedCell(*cell).parts(labels);
            if (parts) {
                rest += parts->front().empty() ? 0 : 1;
                m_parts.emplace(cell, *parts);
            }
        }
        const bool apart = rest * 2 >= m_parts.size(); // words that are no answer stand before the labels
        for (size_t i = column.firstRow(); i < column.rows().size() && !apart; ++i) {
            if (const Cell *cell = column.answerIn(column.rows()[i])) {
                takeWords(*cell, column.rows()[i]);
            }
        }
        for (const auto &[cell, parts] : m_parts) {
            for (size_t part = 0; part < partCount; ++part) {
                m_has[part] = m_has[part] || !parts[part + 1].empty();
            }
        }
    }

    /// Null: the cell has no parts.
    const Parts *of(const Cell &cell) const
    {
        const auto parts = m_parts.find(&cell);
        return parts == m_parts.end() ? nullptr : &parts->second;
    }
    bool has(size_t part) const { return m_has[part]; } ///< any answer
    int count() const { return int(std::count(m_has.begin(), m_has.end(), true)); }

private:
    /// Words without a label, beside a provision: before the labels, or all that is said.
    void takeWords(const Cell &cell, const GridRow &row)
    {
        const QString text = cellText(&cell);
        const auto known = m_parts.find(&cell);
        if (known != m_parts.end()) {
            Blocks &words = known->second[commentaryPart + 1];
            words.insert(words.begin(), known->second.front().begin(), known->second.front().end());
            known->second.front().clear();
        } else if (!text.isEmpty() && printedCells(row).front() != text) {
            m_parts[&cell][isComplyCell(text) ? 1 : commentaryPart + 1] = cell.blocks;
        }
    }

    std::unordered_map<const Cell *, Parts> m_parts;
    std::array<bool, partCount> m_has = {};
};

/// A table with a column for each part of the answers in one of its columns.
class PartedTable
{
public:
    PartedTable(const Table &table, const AnswerColumn &column, const MovedWords &words)
        : m_table(table), m_column(column), m_words(words)
    {
    }

    std::shared_ptr<const Table> made() const
    {
        auto out = std::make_shared<Table>();
        out->caption = m_table.caption;
        out->headerRows = m_table.headerRows;
        out->lines = m_table.lines;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (row == m_column.firstRow() && !m_column.hasHeading()) {
                out->rows.push_back(headings());
            }
            out->rows.push_back(rowAt(m_column.rows()[row]));
        }
        return out;
    }

private:
    Row headings() const
    {
        Row row;
        for (int column = 0; column < m_column.number() + 1; ++column) {
            row.cells.push_back(headingCell({}));
        }
        addHeadings(row);
        return row;
    }

    void addHeadings(Row &row) const
    {
        static const std::array<QString, partCount> names = {QStringLiteral("Comply"), QStringLiteral("Evidence"),
                                                             QStringLiteral("Commentary"),
                                                             QStringLiteral("Evidence and commentary")};
        for (size_t part = 0; part < partCount; ++part) {
            if (m_words.has(part)) {
                row.cells.push_back(headingCell(names[part]));
            }
        }
    }

    Row rowAt(const GridRow &row) const
    {
        Row out;
        for (const GridCell *cell : begunIn(row)) {
            const int end = cell->column + std::max(cell->cell->columnSpan, 1);
            if (cell->column == m_column.number()) {
                addParts(out, *cell->cell, m_column.isHeading(row));
                continue;
            }
            out.cells.push_back(*cell->cell);
            if (cell->column < m_column.number() && end > m_column.number()) {
                out.cells.back().columnSpan += m_words.count();
            }
        }
        return out;
    }

    void addParts(Row &row, const Cell &cell, bool heading) const
    {
        const Parts *parts = m_words.of(cell);
        if (!heading && parts == nullptr) {
            row.cells.push_back(cell); // over all that the others are parted into
            row.cells.back().columnSpan = std::max(cell.columnSpan, 1) + m_words.count();
            return;
        }
        // It heads the answer, which stands beside it now.
        const bool clear = heading && isAnswerRole(roleOfHeading(cellText(&cell)).value_or(ColumnRole::Other));
        row.cells.push_back(cellWith(clear ? Blocks() : heading ? cell.blocks : parts->front(), cell));
        if (heading) {
            addHeadings(row);
        }
        for (size_t part = 0; part < partCount && !heading; ++part) {
            if (m_words.has(part)) {
                row.cells.push_back(cellWith((*parts)[part + 1], cell));
            }
        }
        if (cell.columnSpan > 1) {
            row.cells.push_back(cellWith(clear ? cell.blocks : Blocks(), cell, cell.columnSpan - 1));
        }
    }

    const Table &m_table;
    const AnswerColumn &m_column;
    const MovedWords &m_words;
};

} // namespace

std::vector<std::shared_ptr<const Table>> partedTables(const std::vector<const Table *> &tables,
                                                       const EditionShelf &editions)
{
    std::vector<PartedCells> cells(tables.size());
    QHash<QString, int> counts;
    int answers = 0;
    for (size_t i = 0; i < tables.size(); ++i) {
        cells[i] = answersIn(*tables[i]);
        if (!cells[i].empty() && AnswerColumn(*tables[i], cells[i], editions).isHeaded()) {
            cells[i].clear();
        }
        for (const auto &[cell, parted] : cells[i]) {
            parted.count(counts);
            ++answers;
        }
    }
    QSet<QString> labels; // of most answers
    for (auto label = counts.cbegin(); label != counts.cend(); ++label) {
        if (label.value() * 2 >= answers) {
            labels.insert(label.key());
        }
    }
    std::vector<std::shared_ptr<const Table>> out(tables.size());
    for (size_t i = 0; i < tables.size() && answers >= fewestCells; ++i) {
        if (AnswerColumn column(*tables[i], cells[i], editions); !cells[i].empty() && column.find()) {
            out[i] = PartedTable(*tables[i], column, MovedWords(column, cells[i], labels)).made();
        }
    }
    return out;
}

} // namespace attest
