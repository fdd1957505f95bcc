// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/pdf/StructureTree.h"

#include <QHash>

namespace attest::pdfreader {

/// How many rows to come each column of a table is covered by cells that began above.
class ColumnCover
{
public:
    explicit ColumnCover(size_t width) : m_rows(width, 0) {}

    std::vector<size_t> freeColumns() const;
    void take(size_t column, const Cell &cell);
    void endRow();

private:
    std::vector<int> m_rows;
};

/// Knows where the cells of a row belong in which a program left out empty ones: the others say which columns they
/// stand under, or stand where those of whole rows do.
class StructureGaps
{
public:
    using Elements = std::vector<std::vector<const StructureElement *>>;

    /// `elements`: of each row's cells. Both are held.
    StructureGaps(const Table &table, const Elements &elements);

    /// How many columns the table has; 0: too many to look at.
    size_t width() const { return m_width; }

    /// In which columns a row's cells begin, of those that are free in it; empty: it has no gaps, or nobody can tell.
    std::vector<size_t> placesOf(size_t row, const std::vector<size_t> &freeColumns) const;

private:
    void learn();
    std::vector<size_t> byHeaders(size_t row, const std::vector<size_t> &freeColumns) const;
    std::vector<size_t> byLefts(const Row &row, const std::vector<size_t> &freeColumns) const;

    const Table &m_table;
    const Elements &m_elements;
    size_t m_width = 0;
    std::vector<double> m_lefts;         ///< where the words of each column begin
    QHash<QByteArray, size_t> m_columns; ///< by the id of what heads them
};

} // namespace attest::pdfreader
