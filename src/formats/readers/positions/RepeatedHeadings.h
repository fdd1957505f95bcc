// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

#include <QHash>

namespace attest::positions {

/// Words over all columns.
bool isTitle(const PlacedRow &row, int columns);
/// The rows that pages may repeat.
std::vector<QString> beginningOf(const PlacedTable &part);
/// Whether a row over all columns stands above one with words in several. Above other words over all columns it may be
/// a label, and those the answer.
bool isOverHeadings(const PlacedTable &part, size_t row);
/// A title over headings that stand below it wherever it is repeated.
void takeTitles(const PlacedTable &part, QHash<QString, QString> &titles);

/// Gives a table's part back the headings of the first one where its page repeats them cut short: some programs give
/// repeated headings too little height for words that narrow columns break ("provisio", "n"), and hide the ends, or
/// draw them over the row below.
void mendCutHeading(const PlacedTable &first, PlacedTable &part);

} // namespace attest::positions
