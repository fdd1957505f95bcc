// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

namespace attest::positions {

/// Where tables with as many columns but other widths touch, or borders of some rows were moved, lines stand at more
/// places than there are columns: gives each row's cells the columns by which people count them.
void alignRows(PlacedTable &table);

/// Joins rows of headings to the tables below them. Where cells have borders of their own, browsers leave a wider gap
/// below a table's head than between its rows. `tables`: of one page, from top to bottom.
void joinHeadings(std::vector<PlacedTable> &tables);

} // namespace attest::positions
