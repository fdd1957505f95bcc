// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

namespace attest::positions {

/// Takes what pages repeat at their top and bottom from them: running titles, dates and page numbers. A row of headings
/// at a page's top stays. `tables`: of each page; words in them stay, but a table that is itself repeated goes.
void dropRunningTitles(std::vector<PlacedPage> &pages, std::vector<std::vector<PlacedTable>> &tables);

} // namespace attest::positions
