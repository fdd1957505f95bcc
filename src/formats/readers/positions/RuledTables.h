// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

#include <optional>

namespace attest::positions {

/// The tables whose columns are parted by upright lines, with the words that stand in them. Cells that no line parts
/// are one. Where two lie in one another the outer is taken.
std::vector<PlacedTable> ruledTables(const PlacedPage &page);
/// The row of a table with these edges that fills a page from end to end: such a page shows its upright lines alone.
std::optional<PlacedTable> rowWithin(const PlacedPage &page, const std::vector<double> &edges);
/// Whether a table of two columns never has words in both.
bool isBox(const PlacedTable &table);

} // namespace attest::positions
