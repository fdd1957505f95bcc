// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

#include <QSet>

namespace attest::positions {

/// One table that goes on over pages.
class TableChain
{
public:
    /// Takes a part; false where its columns are not those of the parts before it.
    bool take(const PlacedTable &part);
    bool isEmpty() const { return m_parts.empty(); }
    int lastPage() const { return m_parts.back().page; }

    /// The whole: headings that are repeated left out, rows that a page's end parted joined again. `labels`: with which
    /// rows of the document begin again and again, some of which a page's end may have parted.
    PlacedTable joined(const QSet<QString> &labels) const;

private:
    bool add(const PlacedTable &part);

    std::vector<PlacedTable> m_parts;
};

} // namespace attest::positions
