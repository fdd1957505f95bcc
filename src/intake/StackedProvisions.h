// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormTable.h"

namespace attest {

/// A table laid out anew, and in which row of the document's own each of its rows begins.
struct Unstacked
{
    std::shared_ptr<const Table> table; ///< null: the table is as it was
    std::vector<int> numbers;           ///< from 1
};

/// Of the tables, those in which each provision stands in rows below one another, its code and requirement in the
/// first, the answer in the next, evidence and commentary below: with one row a provision instead. A row of headings
/// between requirement and answer heads the columns.
std::vector<Unstacked> unstackedTables(const std::vector<FormTable> &tables, const EditionShelf &editions);

} // namespace attest
