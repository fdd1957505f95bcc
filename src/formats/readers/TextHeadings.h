// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/TextGrid.h"

namespace attest {

/// Finds the rows of headings of tables in a text, which stand above a code or again and again, and gives the columns
/// below them the same places on every page. False where words do not keep to columns, so that nobody can tell in which
/// they stand.
bool alignHeadings(std::vector<SpacedLine> &lines);

} // namespace attest
