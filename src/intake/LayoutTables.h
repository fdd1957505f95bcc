// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormTable.h"

namespace attest {

/// Which of the tables only lay out others: the form stands in one of their cells.
std::vector<bool> layoutTables(const std::vector<FormTable> &tables, const EditionShelf &editions);
/// How many cells a row has up to the last that says something.
size_t cellsIn(const GridRow &row);

} // namespace attest
