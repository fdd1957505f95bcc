// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest::pdfreader {

/// Whether a structure tree files words under a cell that stand in another column of their table: where lists in cells
/// beside one another go over a page, some programs file the items of the one under the other.
bool misfilesWords(const Blocks &blocks);

} // namespace attest::pdfreader
