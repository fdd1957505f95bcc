// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormHeading.h"
#include "intake/FormTable.h"

#include <map>
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

/// The columns in which a row's cells begin, and how many a cell covers.
std::vector<int> columnsIn(const GridRow &row);
int spanOf(const GridRow &row, const GridCell &cell);

/// The columns where heads stand in their row, and which of the model's they are, from 0.
using Heads = std::map<int, size_t>;
/// By wording, or by what they name; nothing where the model lacks one.
Heads headsOf(const GridRow &own, const GridRow &model);
/// Evidence, commentary, or both in one.
bool isTextRole(std::optional<ColumnRole> role);

std::optional<Opening> openingOf(const GridRow &row, const EditionShelf &editions);

/// Whether the words are those of the provision that the code names.
bool isWorded(const EditionShelf &editions, const Opening &opening);

/// Whether an edition has one provision directly below another.
bool follow(const EditionShelf &editions, const QString &above, const QString &below);

/// "Yes", or "Comply: Yes", alone in its row.
bool isAnswerRow(const GridRow &row);

} // namespace attest
