// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/CodeReading.h"
#include "intake/FormHeading.h"
#include "intake/FormTable.h"

namespace attest {

/// What a column's cells look like.
struct ColumnFacts
{
    int filled = 0, codes = 0, leadingCodes = 0, sections = 0, answers = 0, marks = 0, requirements = 0, words = 0;
    int pointers = 0; ///< addresses, quotations, pages and clauses: what evidence is made of

    double share(int count) const { return filled == 0 ? 0 : double(count) / filled; }
    double wordsEach() const { return filled == 0 ? 0 : double(words) / filled; }
};

/// Looks at the rows from `from` on: all of them, or a few dozen spread over a long table.
std::vector<ColumnFacts> factsOf(const FormTable &table, int from, const EditionShelf &editions);

/// What each column holds by its heading, where it has one (`headed`), and by what its cells look like, which decides
/// where a heading misleads.
using ColumnGuesses = std::vector<std::optional<ColumnRole>>;
ColumnGuesses settledColumns(ColumnGuesses guesses, const std::vector<ColumnFacts> &facts, bool headed);
/// Ticks in two columns under Comply below words that nobody knows ("Met | Unmet"): no one can say what each stands
/// for.
bool isTickedUntold(const ColumnGuesses &roles, const std::vector<ColumnFacts> &facts);

} // namespace attest
