// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/AnswerColumn.h"

#include "intake/ComplyReading.h"
#include "intake/FormColumns.h"
#include "intake/KnownProvisions.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

constexpr size_t headingRows = 3;
constexpr int fewestAnswers = 3;         ///< of a column that answers beside a fuller one
constexpr qsizetype longestHeading = 40; ///< longer words may be a provision's

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

} // namespace

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

AnswerColumn::AnswerColumn(const Table &table, const PartedCells &answers, const EditionShelf &editions)
    : m_grid(gridOf(table)), m_answers(answers), m_editions(editions)
{
}

bool AnswerColumn::isHeaded() const
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

bool AnswerColumn::answered(const GridRow &row) const
{
    return std::any_of(row.cells.begin(), row.cells.end(), [this](const GridCell &cell) { return answers(cell); });
}

bool AnswerColumn::find()
{
    std::map<int, int> counts;
    for (const GridRow &row : m_grid) {
        for (const GridCell &cell : row.cells) {
            counts[cell.column] += answers(cell) ? 1 : 0;
        }
    }
    const auto fewer = [](const auto &one, const auto &other) { return one.second < other.second; };
    const auto fullest = std::max_element(counts.begin(), counts.end(), fewer);
    if (fullest == counts.end() || fullest->second == 0) {
        return false;
    }
    std::vector<int> columns; // a cell or two that look like answers are none
    for (const auto &[column, count] : counts) {
        if (count * 2 >= fullest->second || count >= fewestAnswers) {
            columns.push_back(column);
        }
    }
    const std::optional<int> found = answerTogether(columns) ? latestOf(columns) : fullest->first;
    m_column = found.value_or(-1);
    if (found) {
        findRows();
    }
    return found.has_value();
}

/// Whether a row answers in two of the columns.
bool AnswerColumn::answerTogether(const std::vector<int> &columns) const
{
    return std::any_of(m_grid.begin(), m_grid.end(), [&](const GridRow &row) {
        return std::count_if(columns.begin(), columns.end(), [&](int column) {
                   return size_t(column) < row.cells.size() && answers(row.cells[size_t(column)]);
               }) > 1;
    });
}

/// The one under the latest year, where each stands under one.
std::optional<int> AnswerColumn::latestOf(const std::vector<int> &columns) const
{
    static const QRegularExpression rule(QStringLiteral("(?<!\\d)20\\d\\d(?!\\d)"));
    std::optional<int> column;
    int latest = 0;
    for (const int one : columns) {
        int year = 0;
        for (size_t i = 0; i < m_grid.size() && !answered(m_grid[i]); ++i) {
            const QString text =
                holdsProvision(m_grid[i], m_editions) ? QString() : textAt(m_grid[i], one).left(longestHeading);
            const int named = rule.match(text).captured().toInt();
            year = named > 0 ? named : year;
        }
        if (year == 0 || year == latest) {
            return std::nullopt;
        }
        column = year > latest ? one : column;
        latest = std::max(latest, year);
    }
    return column;
}

/// The row that heads the columns, and where answers begin. Not each of them has labels.
void AnswerColumn::findRows()
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

bool AnswerColumn::begins(const GridRow &row) const
{
    return size_t(m_column) < row.cells.size() && row.cells[size_t(m_column)].begins;
}

bool AnswerColumn::isHeading(const GridRow &row) const
{
    return m_heading >= 0 &&
           (&row == &m_grid[size_t(m_heading)] || printedCells(row) == printedCells(m_grid[size_t(m_heading)]));
}

const Cell *AnswerColumn::answerIn(const GridRow &row) const
{
    return begins(row) && !isHeading(row) ? row.cells[size_t(m_column)].cell : nullptr;
}

} // namespace attest
