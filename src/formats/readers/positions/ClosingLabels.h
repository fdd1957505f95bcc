// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

#include <vector>

namespace attest::positions {

/// The column whose cells end, row after row, in a line with their number: "Code provision 6.2" below the requirement.
class ClosingLabels
{
public:
    ClosingLabels() = default;
    ClosingLabels(const std::vector<const PlacedRow *> &rows, int columns);

    /// -1: there is none.
    int column() const { return m_column; }
    /// Whether a cell of that column ends so: nothing follows in it.
    bool closes(const PlacedCell &cell) const;

private:
    int m_column = -1;
    QString m_lead; ///< the words before each number
};

} // namespace attest::positions
