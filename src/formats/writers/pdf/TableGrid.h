// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <vector>

namespace attest::pdf {

/// A table's cells with the columns and rows that they take.
struct GridCell
{
    const Cell *cell = nullptr; ///< null: nothing was given for these columns
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
};

struct TableGrid
{
    explicit TableGrid(const Table &table);

    int columns = 0;
    int headerRows = 0;
    std::vector<std::vector<GridCell>> rows; ///< from left to right; every column of every row is taken by some cell
    /// Rows that cells which span them tie together: the first row after this one's band.
    std::vector<int> bandEnd;
};

} // namespace attest::pdf
