// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/HtmlVisibility.h"

namespace attest {

/// A table drawn without the elements of one: rows of cells by their roles ("row", "cell"), by the classes that style
/// sheets lay out in columns ("row" and "col-md-3"), or by the words over its columns.
struct HtmlGrid
{
    struct Row
    {
        std::vector<const GumboNode *> cells;
        bool across = false; ///< what stands between the rows: its one "cell" is the node itself
    };

    std::vector<Row> rows;
    size_t looked = 0; ///< at how many of the list they are looked for in: none of these begins another grid

    bool isEmpty() const { return rows.empty(); }
};

/// The grid that an element is, without what the page does not show: by the role of a table, or by its own style, which
/// lays out in columns what stands in it, those that head the columns first. None where the cells do not fill their
/// rows, or nothing heads them.
HtmlGrid gridOf(const GumboNode *element, const HtmlVisibility &visibility);
/// The grid that begins with the child at `from`; empty where none does. Rows in which each cell names itself again
/// are none: they are read as they stand. Within a cell only classes make a grid: its lines have no columns to head.
HtmlGrid gridOfClasses(const std::vector<const GumboNode *> &children, size_t from, const HtmlVisibility &visibility,
                       bool inCell);

} // namespace attest
