// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LabelledParts.h"

#include "intake/ComplyReading.h"
#include "intake/FormColumns.h"
#include "intake/FormTable.h"
#include "intake/KnownProvisions.h"
#include "intake/PartedCell.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace attest {

namespace {

constexpr int fewestCells = 3; ///< of a form in which labels stand for columns
constexpr size_t headingRows = 3;
constexpr qsizetype longestHeading = 40; ///< longer words may be a provision's

using PartedCells = std::unordered_map<const Cell *, PartedCell>;

/// Whether a row holds a provision's code or its wording: whatever else it says, it heads no columns.
bool holdsProvision(const GridRow &row, const EditionShelf &editions)
{
    const QStringList cells = printedCells(row);
    return std::any_of(cells.begin(), cells.end(), [&editions](const QString &text) {
        return holdsKnownCodes(editions, text) || (text.size() > longestHeading && wordsRequirement(editions, text));
    });
}

bool headsColumn(const QString &text)
{
    return isPlainHeading(text) && !isComplyCell(text) && isAnswerRole(*roleOfHeading(text));
}

QString textAt(const GridRow &row, int column)
{
    return size_t(column) < row.cells.size() ? cellText(row.cells[size_t(column)].cell) : QString();
}

/// Those of its cells that answer by labels.
PartedCells answersIn(const Table &table)
{
    PartedCells out;
    for (const Row &row : table.rows) {
        for (const Cell &cell : row.cells) {
            if (PartedCell::mayAnswer(cell)) {
                if (PartedCell parted(cell); parted.answers()) {
                    out.emplace(&cell, std::move(parted));
                }
            }
        }
    }
    return out;
}

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

/// Gives a table a column for each part of the answers in one of its columns.
class Parting
{
public:
    Parting(const Table &table, const PartedCells &answers, const EditionShelf &editions)
        : m_table(table), m_grid(gridOf(table)), m_answers(answers), m_editions(editions)
    {
    }

    /// Whether the answers have columns of their own already: what stands in the cells are words.
    bool isHeaded() const
    {
        for (size_t i = 0; i < std::min(m_grid.size(), headingRows) && !answered(m_grid[i]); ++i) {
            const QStringList cells = printedCells(m_grid[i]);
            const bool named = std::any_of(cells.begin(), cells.end(), [](const QString &text) {
                const std::optional<ColumnRole> role = roleOfHeading(text);
                return role && (isTick(*role) || *role == ColumnRole::Comply);
            });
            if (named && !holdsProvision(m_grid[i], m_editions)) {
                return true;
            }
        }
        return false;
    }

    std::shared_ptr<const Table> parted(const QSet<QString> &labels)
    {
        if (!findColumn()) {
            return nullptr;
        }
        partCells(labels);
        auto out = std::make_shared<Table>();
        out->caption = m_table.caption;
        out->headerRows = m_table.headerRows;
        out->lines = m_table.lines;
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            if (row == m_first && m_heading < 0) {
                out->rows.push_back(headings());
            }
            out->rows.push_back(rowAt(m_grid[row]));
        }
        return out;
    }

private:
    bool answers(const GridCell &cell) const { return cell.begins && m_answers.count(cell.cell) > 0; }
    bool answered(const GridRow &row) const
    {
        return std::any_of(row.cells.begin(), row.cells.end(), [this](const GridCell &cell) { return answers(cell); });
    }

    /// The column in which most answers stand. Where rows answer in two, the one under the latest year.
    bool findColumn()
    {
        std::map<int, int> counts;
        std::map<int, int> beside; // in rows that answer in another column too
        for (const GridRow &row : m_grid) {
            const auto inRow = std::count_if(row.cells.begin(), row.cells.end(),
                                             [this](const GridCell &cell) { return answers(cell); });
            for (const GridCell &cell : row.cells) {
                if (answers(cell)) {
                    ++counts[cell.column];
                    beside[cell.column] += inRow > 1 ? 1 : 0;
                }
            }
        }
        for (const auto &[column, count] : counts) {
            m_column = m_column < 0 || count > counts[m_column] ? column : m_column;
        }
        if (std::any_of(beside.begin(), beside.end(), [](const auto &one) { return one.second > 0; })) {
            m_column = latestOf(beside);
        }
        if (m_column >= 0) {
            findRows();
        }
        return m_column >= 0;
    }

    int latestOf(const std::map<int, int> &columns) const
    {
        static const QRegularExpression rule(QStringLiteral("(?<!\\d)20\\d\\d(?!\\d)"));
        int column = -1;
        int latest = 0;
        for (const auto &[one, count] : columns) {
            int year = 0;
            for (size_t i = 0; i < m_grid.size() && !answered(m_grid[i]); ++i) {
                const QString text =
                    holdsProvision(m_grid[i], m_editions) ? QString() : textAt(m_grid[i], one).left(longestHeading);
                const int named = rule.match(text).captured().toInt();
                year = named > 0 ? named : year;
            }
            if (year == 0 || year == latest) {
                return -1;
            }
            column = year > latest ? one : column;
            latest = std::max(latest, year);
        }
        return column;
    }

    /// The row that heads the columns, and where answers begin. Not each of them has labels.
    void findRows()
    {
        const auto answersHere = [this](const GridRow &row) {
            return size_t(m_column) < row.cells.size() && answers(row.cells[size_t(m_column)]);
        };
        m_first = size_t(std::find_if(m_grid.begin(), m_grid.end(), answersHere) - m_grid.begin());
        for (size_t i = 0; i < m_first; ++i) {
            const QStringList cells = printedCells(m_grid[i]);
            if (holdsProvision(m_grid[i], m_editions)) {
                m_first = i;
            } else if (cells.size() > 1 && begins(m_grid[i]) &&
                       (isHeaderRow(cells, m_editions) || headsColumn(textAt(m_grid[i], m_column)))) {
                m_heading = int(i);
            }
        }
    }

    bool begins(const GridRow &row) const
    {
        return size_t(m_column) < row.cells.size() && row.cells[size_t(m_column)].begins;
    }

    /// Whether a row heads the columns, for the first time or again.
    bool isHeading(const GridRow &row) const
    {
        return m_heading >= 0 &&
               (&row == &m_grid[size_t(m_heading)] || printedCells(row) == printedCells(m_grid[size_t(m_heading)]));
    }

    void partCells(const QSet<QString> &labels)
    {
        size_t rest = 0;
        for (const GridRow &row : m_grid) {
            if (!begins(row) || isHeading(row)) {
                continue;
            }
            const Cell &cell = *row.cells[size_t(m_column)].cell;
            const auto known = m_answers.find(&cell);
            const auto parts = known != m_answers.end() ? known->second.parts(labels) : PartedCell(cell).parts(labels);
            if (parts) {
                rest += parts->front().empty() ? 0 : 1;
                m_parts.emplace(&cell, *parts);
            }
        }
        m_rest = rest * 2 >= m_parts.size();
        for (size_t i = m_first; i < m_grid.size() && !m_rest; ++i) {
            if (begins(m_grid[i]) && !isHeading(m_grid[i])) {
                takeWords(m_grid[i]);
            }
        }
        for (const auto &[cell, parts] : m_parts) {
            for (size_t part = 0; part < partCount; ++part) {
                m_has[part] = m_has[part] || !parts[part + 1].empty();
            }
        }
    }

    /// Words without a label, beside a provision: before the labels, or all that is said.
    void takeWords(const GridRow &row)
    {
        const Cell &cell = *row.cells[size_t(m_column)].cell;
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

    Row headings() const
    {
        Row row;
        for (int column = 0; column < m_column + 1; ++column) {
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
            if (m_has[part]) {
                row.cells.push_back(headingCell(names[part]));
            }
        }
    }

    Row rowAt(const GridRow &row) const
    {
        Row out;
        for (const GridCell *cell : begunIn(row)) {
            const int end = cell->column + std::max(cell->cell->columnSpan, 1);
            if (cell->column == m_column) {
                addParts(out, *cell->cell, isHeading(row));
                continue;
            }
            out.cells.push_back(*cell->cell);
            if (cell->column < m_column && end > m_column) {
                out.cells.back().columnSpan += int(std::count(m_has.begin(), m_has.end(), true));
            }
        }
        return out;
    }

    void addParts(Row &row, const Cell &cell, bool heading) const
    {
        const auto parts = m_parts.find(&cell);
        const int added = int(std::count(m_has.begin(), m_has.end(), true));
        if (!heading && parts == m_parts.end()) {
            row.cells.push_back(cell); // over all that the others are parted into
            row.cells.back().columnSpan = std::max(cell.columnSpan, 1) + added;
            return;
        }
        // It heads the answer, which stands beside it now.
        const bool clear = heading && isAnswerRole(roleOfHeading(cellText(&cell)).value_or(ColumnRole::Other));
        row.cells.push_back(cellWith(clear ? Blocks() : heading ? cell.blocks : parts->second.front(), cell));
        if (heading) {
            addHeadings(row);
        }
        for (size_t part = 0; part < partCount && !heading; ++part) {
            if (m_has[part]) {
                row.cells.push_back(cellWith(parts->second[part + 1], cell));
            }
        }
        if (cell.columnSpan > 1) {
            row.cells.push_back(cellWith(clear ? cell.blocks : Blocks(), cell, cell.columnSpan - 1));
        }
    }

    const Table &m_table;
    std::vector<GridRow> m_grid;
    const PartedCells &m_answers;
    const EditionShelf &m_editions;
    std::unordered_map<const Cell *, Parts> m_parts;
    int m_column = -1;
    int m_heading = -1;  ///< the row that heads the columns
    size_t m_first = 0;  ///< row of a provision
    bool m_rest = false; ///< words that are no answer stand before the labels
    std::array<bool, partCount> m_has = {};
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
        if (!cells[i].empty() && Parting(*tables[i], cells[i], editions).isHeaded()) {
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
        out[i] = cells[i].empty() ? nullptr : Parting(*tables[i], cells[i], editions).parted(labels);
    }
    return out;
}

} // namespace attest
