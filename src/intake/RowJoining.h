// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormColumns.h"
#include "intake/LineJoining.h"

namespace attest {

/// Which rows of a table are parts of one row of the form: pages and merged cells break them.
class RowJoining
{
public:
    explicit RowJoining(const EditionShelf &editions) : m_editions(editions), m_lines(editions) {}

    /// Whether a row, read as `next` from `row`, goes on with the row before it.
    bool goesOn(const FormRow &last, const FormRow &next, const GridRow &row, const FormColumns &columns) const;

private:
    const EditionShelf &m_editions;
    LineJoining m_lines;
};

} // namespace attest
