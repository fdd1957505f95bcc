// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/HtmlTree.h"

namespace attest {

/// A table drawn without the elements of one: rows of cells by their roles ("row", "cell"), or by the classes that
/// style sheets lay out in columns ("row" and "col-md-3").
struct HtmlGrid
{
    std::vector<std::vector<const GumboNode *>> rows;
    size_t children = 0; ///< of the list they were found in, how many it takes up

    bool isEmpty() const { return rows.empty(); }
};

/// The grid that an element with the role of a table is.
HtmlGrid gridOfRoles(const GumboNode *element);
/// The grid that begins with the child at `from`; empty where none does. Rows in which each cell names itself again
/// are none: they are read as they stand.
HtmlGrid gridOfClasses(const std::vector<const GumboNode *> &children, size_t from);

} // namespace attest
