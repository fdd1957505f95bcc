// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/AlignedTables.h"

namespace attest::positions {

/// How the rows of a table are told apart that no lines part.
struct RowRule
{
    enum Kind {
        Labels,  ///< a column of codes
        Openers, ///< a column whose words begin with a code
        Gaps,    ///< white space, below which several columns begin at one height
    };
    Kind kind = Gaps;
    int column = -1;
    bool fromTop = true; ///< a row begins where its code does; else its code stands in its middle
    double gap = 0;      ///< points of white space between rows
    double pitch = 1.2;  ///< of the lines of a cell, in their height
};

/// Looks at all stretches of one table.
RowRule rowRuleOf(const std::vector<const ColumnStretch *> &stretches);

/// Whether cells of a table hold several codes below one another: lines part its columns but not its rows.
bool holdsRowsUnparted(const PlacedTable &table);

/// The table of a stretch: its row of headings, its rows, and titles over all columns.
PlacedTable tableOf(const ColumnStretch &stretch, const RowRule &rule);

} // namespace attest::positions
