// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Says of each block of a document without pages where it stands: "paragraph 12", "table 3", and within a table
/// "table 3, row 2, column 4", counted from 1 as a person would. A nested table counts as a table of its own. Columns
/// are those of the table's grid, so that merged cells do not shift what follows them.
void markPlaces(Blocks &blocks);

} // namespace attest
