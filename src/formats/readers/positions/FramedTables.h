// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

#include <optional>

namespace attest::positions {

/// Whether the first and the last column of a grid are what a frame's cells leave beside tables within them: blank, and
/// with few of the lines that part the rows. `below`: by y and column, whether a line is drawn there.
bool isFramed(const PlacedPage &page, const std::vector<double> &xs, const std::vector<double> &ys,
              const std::vector<std::vector<char>> &below);

/// Without the blank rows that such a frame leaves between the tables.
void dropBlankRows(PlacedTable &table);

/// A part of a table that has these edges, without the frame around it; none: it is another.
std::optional<PlacedTable> withoutFrame(const PlacedTable &part, const std::vector<double> &edges);

} // namespace attest::positions
