// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

namespace attest::positions {

/// What stands on a page: a table, or lines of text between tables.
struct PagePiece
{
    int page = 0; ///< from 1
    double top = 0;
    std::vector<TextLine> lines;
    PlacedTable table;
    bool isTable = false;
};

/// What all pages are made of, in reading order, without running titles and page numbers. The pieces point into the
/// pages.
std::vector<PagePiece> piecesOf(std::vector<PlacedPage> &pages);

} // namespace attest::positions
