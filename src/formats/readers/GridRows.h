// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <algorithm>
#include <vector>

namespace attest {

/// Puts a table together whose rows name every place of the grid: those that a merged cell covers too.
class GridRows
{
public:
    void beginRow(bool header);
    /// Spans beyond what a table of people has are cut.
    void addCell(Blocks blocks, qint64 columns, qint64 rows);
    /// A place that a merged cell should cover; one that none does is an empty cell.
    void addCovered();
    /// How many columns the row reaches over so far.
    qint64 width() const { return static_cast<qint64>(std::max(m_column, m_rowEnd)); }
    Table take(const QString &caption);

private:
    bool isCovered(size_t column) const;

    Table m_table;
    std::vector<size_t> m_coveredTo; ///< for each column, the first row that the cell above no longer covers
    size_t m_column = 0;             ///< of the next place in the row
    size_t m_rowEnd = 0;             ///< where the last cell of the row ends
    bool m_atTop = true;
};

} // namespace attest
