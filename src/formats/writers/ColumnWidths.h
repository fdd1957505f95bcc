// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QHash>

#include <vector>

namespace attest {

/// How wide the columns of a document's tables are, as percentages that add up to 100. Columns of short words (codes,
/// answers) are narrow, the others share the rest by the weight of what they hold; tables with the same column
/// headings get the same widths, so that their edges align down the document.
class ColumnWidths
{
public:
    explicit ColumnWidths(const Document &document);

    /// Empty where a table has no regular columns: merged cells, or rows of different lengths.
    std::vector<int> of(const Table &table) const;

private:
    struct Column
    {
        qsizetype longest = 0; ///< characters of the longest cell
        double weight = 0;
    };
    void weigh(const Blocks &blocks);
    static QString keyOf(const Table &table);
    static std::vector<int> shares(const std::vector<Column> &columns);

    QHash<QString, std::vector<Column>> m_columns;
};

} // namespace attest
