// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRowParts.h"

#include <QSet>

namespace attest {

/// A cell with the words beside it that say what it holds: "Evidence" | "The policy, page 2".
struct LabelledCell
{
    ColumnRole role = ColumnRole::Other;
    QString label;
    const GridCell *value = nullptr;
};

/// The cells of a row that is nothing but labels, each with its cell beside it, in a table of other columns: below
/// "1.2 | A complaint must be … | Yes" stands what evidences it. Empty: it is a row like others. `labels`: what is
/// known to be one, however the words beside it begin.
std::vector<LabelledCell> labelledCells(const FormTable &table, const GridRow &row, const QSet<QString> &labels = {});

/// The same where a heading stands over two columns, labels in the left of them: "Evidence" | "The policy" under
/// "Evidence and commentary". `at` is the label's place in the row; none: it is a cell like others. `labels`: those of
/// the table.
std::optional<LabelledCell> labelledBeside(const GridRow &row, size_t at, const FormColumns &columns,
                                           const QSet<QString> &labels);
/// The words that recur as such labels: one for the evidence and one for the commentary make up most of a column.
QSet<QString> labelsBeside(const FormTable &table, const FormColumns &columns);

/// Gives such a row's cells to the row above it. Remembers what came last for rows that go on with it.
class LabelledRows
{
public:
    /// False: the row is none of them. `headed`: what the columns hold by their headings.
    bool take(FormRow &last, const FormTable &table, const GridRow &row, const FormColumns &headed);
    /// What follows goes on with none of the labelled rows before.
    void reset() { m_last.reset(); }
    bool separate() const { return m_evidence && m_commentary; }

private:
    bool goesOn(const GridRow &row) const;

    std::optional<ColumnRole> m_last;
    QSet<QString> m_labels; ///< of the rows so far
    int m_column = 0;       ///< of the last value
    bool m_evidence = false, m_commentary = false;
};

} // namespace attest
