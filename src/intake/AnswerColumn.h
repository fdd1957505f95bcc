// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormTable.h"
#include "intake/PartedCell.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace attest {

/// Cells that answer by labels, by where they are kept in their table.
using PartedCells = std::unordered_map<const Cell *, PartedCell>;
PartedCells answersIn(const Table &table);

/// The column of a table in which cells answer by labels ("Comply: Yes", "Evidence: Policy", below one another), and
/// the rows of it that hold answers. The table and its answers must outlive it.
class AnswerColumn
{
public:
    AnswerColumn(const Table &table, const PartedCells &answers, const EditionShelf &editions);

    /// Whether the answers have columns of their own already: what stands in the cells are words.
    bool isHeaded() const;
    /// Finds the column in which most answers stand; where rows answer in two, the one under the latest year. False:
    /// nobody can tell which it is.
    bool find();

    int number() const { return m_column; } ///< from 0
    const std::vector<GridRow> &rows() const { return m_grid; }
    size_t firstRow() const { return m_first; } ///< of a provision
    bool hasHeading() const { return m_heading >= 0; }
    /// Whether a row heads the columns, for the first time or again.
    bool isHeading(const GridRow &row) const;
    /// The cell that begins in the column and in this row; null where another reaches over it, and in headings.
    const Cell *answerIn(const GridRow &row) const;

private:
    bool answers(const GridCell &cell) const { return cell.begins && m_answers.contains(cell.cell); }
    bool answered(const GridRow &row) const;
    bool begins(const GridRow &row) const;
    bool answerTogether(const std::vector<int> &columns) const;
    std::optional<int> latestOf(const std::vector<int> &columns) const;
    void findRows();

    std::vector<GridRow> m_grid;
    const PartedCells &m_answers;
    const EditionShelf &m_editions;
    int m_column = -1;
    int m_heading = -1; ///< the row that heads the columns
    size_t m_first = 0;
};

} // namespace attest
