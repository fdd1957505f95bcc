// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ColumnFacts.h"

namespace attest {

/// What the rows of headings above a table's columns say, a guess for each column.
struct Headings
{
    ColumnGuesses guesses;
    QStringList texts;
    std::vector<ColumnRole> unsure; ///< of which nobody knows for sure which column counts
};

Headings headingsOf(const std::vector<const GridRow *> &rows, int columns);

/// A column "No" is a number where no column says Yes.
void settleNumbers(ColumnGuesses &guesses);

/// A column of ticks without a heading beside one of ticks under "Comply": the heading is over both, and a sheet
/// without merged cells has it over the first.
void joinTicks(Headings &headings, const std::vector<ColumnFacts> &facts);

/// Columns of ticks under one heading become the answers that it names, in their order: "Yes / No". False: it does not
/// name as many, and nobody knows for sure which column says what.
bool nameTicks(std::vector<ColumnRole> &roles, const Headings &headings);

} // namespace attest
