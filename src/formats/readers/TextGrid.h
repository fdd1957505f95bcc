// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/TextParts.h"

#include <QString>

#include <vector>

namespace attest {

/// A line of a text whose words stand in columns.
struct SpacedLine
{
    QString text;
    int page = 0;
    bool unsure = false;       ///< nobody can tell in which of two columns words of it stand
    bool title = false;        ///< it stands over all columns
    bool endsHeadings = false; ///< of a row of headings, which nothing else parts from what stands below
};

/// A row of headings, wherever the text has it.
struct TextHeadings
{
    size_t count = 0; ///< lines
    std::vector<size_t> at;
};

/// Gives the columns below headings the same places wherever a table goes on: each page of a text has them as wide as
/// its own words need. `heads`: at which lines any headings begin. False, and nothing done, where nobody can tell from
/// the words' places in which columns they stand.
bool layOnGrid(std::vector<SpacedLine> &lines, const TextHeadings &headings, const std::vector<bool> &heads);

} // namespace attest
