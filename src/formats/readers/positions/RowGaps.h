// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/AlignedTables.h"

namespace attest::positions {

/// The lines of each column.
using Columns = std::vector<std::vector<TextLine>>;

/// A height of a page.
struct Band
{
    double from = 0, to = 0;
};

/// The heights between two places between which no words stand.
std::vector<Band> gapsOf(const std::vector<const PlacedWord *> &words, double from, double to);

/// The white space between rows: that below which most columns begin. Paragraphs of two cells may begin at one height
/// too, but nearer to those above them. `pitch`: of lines, in their height. 0: rows cannot be told by it.
double rowGap(const std::vector<const ColumnStretch *> &stretches, const std::vector<Columns> &all, double pitch);

/// Where rows begin below white space of at least this.
std::vector<double> bordersByGaps(const ColumnStretch &stretch, const Columns &columns, double pitch, double least);

/// Where a row begins that has lost its code: all columns but that of the codes do.
std::vector<double> bordersWithoutCode(const ColumnStretch &stretch, const Columns &columns, size_t code, double pitch,
                                       double least);

} // namespace attest::positions
