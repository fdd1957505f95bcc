// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/TableGrid.h"
#include "formats/writers/pdf/Typesetter.h"

#include <QHash>

namespace attest::pdf {

/// How wide the columns of a document's tables are, in points: each wide enough for its longest word where it can be,
/// columns of short words no wider than these, and the others such that the rows become as low as possible. Tables
/// with the same column headings get the same widths, so that their edges align down the document.
class TableColumns
{
public:
    TableColumns(const Typesetter &typesetter, const Document &document);

    /// One width a column, adding up to `width`.
    std::vector<double> of(const TableGrid &grid, double width, double padding);

private:
    struct Column
    {
        double word = 0; ///< the longest word, points
        double line = 0; ///< the longest paragraph on one line
    };
    /// The paragraphs' lengths of a row's cells, column by column.
    using Row = std::vector<std::vector<float>>;
    struct Shape
    {
        std::vector<Column> columns;
        std::vector<Row> rows;
        double room = 0; ///< for which `widths` were found
        std::vector<double> widths;
    };

    void gather(const Blocks &blocks);
    void weigh(const TableGrid &grid, Shape &shape) const;
    void weigh(const Blocks &blocks, bool header, Column &column, std::vector<float> *lengths) const;
    double widestPiece(QStringView word, const TextStyle &style) const;
    static QString keyOf(const TableGrid &grid);
    static double height(const Shape &shape, const std::vector<double> &widths);
    static std::vector<double> share(const Shape &shape, double room);
    static void improve(const Shape &shape, const std::vector<size_t> &text, const std::vector<double> &least,
                        std::vector<double> &widths);

    const Typesetter &m_typesetter;
    QHash<QString, Shape> m_shapes;
};

} // namespace attest::pdf
