// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/LayoutTables.h"

#include "intake/FormColumns.h"
#include "intake/FormRowParts.h"

namespace attest {

std::vector<bool> layoutTables(const std::vector<FormTable> &tables, const EditionShelf &editions)
{
    std::vector<bool> layout(tables.size(), false);
    for (size_t i = tables.size(); i-- > 0;) {
        const int parent = tables[i].parent;
        if (parent < 0) {
            continue;
        }
        const bool form =
            layout[i] || columnsOf(tables[i], editions, nullptr).isForm() || isVertical(tables[i], editions);
        if (form && tables[size_t(parent)].rows.size() <= tables[i].rows.size() + 2) {
            layout[size_t(parent)] =
                layout[size_t(parent)] || !columnsOf(tables[size_t(parent)], editions, nullptr).isForm();
        }
    }
    return layout;
}

size_t cellsIn(const GridRow &row)
{
    size_t count = row.cells.size();
    while (count > 0 && cellText(row.cells[count - 1].cell).isEmpty()) {
        --count;
    }
    return count;
}

} // namespace attest
