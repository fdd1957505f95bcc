// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormTable.h"

#include <optional>

namespace attest {

/// A row of nothing but a known code and words, in one cell or two.
struct Opening
{
    QString code, words;
    bool apart = false; ///< in two cells
};

/// The cells that begin in a row and hold something.
std::vector<const GridCell *> filledIn(const GridRow &row);

std::optional<Opening> openingOf(const GridRow &row, const EditionShelf &editions);

/// Whether the words are those of the provision that the code names.
bool isWorded(const EditionShelf &editions, const Opening &opening);

/// Whether an edition has one provision directly below another.
bool follow(const EditionShelf &editions, const QString &above, const QString &below);

/// "Yes", or "Comply: Yes", alone in its row.
bool isAnswerRow(const GridRow &row);

} // namespace attest
