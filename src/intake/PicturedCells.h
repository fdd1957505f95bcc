// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <optional>

namespace attest {

/// What a cell of nothing but pictures shows, by their names: ticks and crosses, or nothing where they have no name.
/// None for any other cell.
std::optional<QString> drawnIn(const Cell &cell);
/// Pictures in a line of words are no part of them.
Blocks withoutPictures(Blocks blocks);

} // namespace attest
