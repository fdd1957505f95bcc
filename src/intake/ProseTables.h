// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRows.h"

#include <QSet>

namespace attest {

/// Tables between the paragraphs of a form that stands in running text, of which no row is the form's.
class ProseTables
{
public:
    /// `told`: what the tables of the document gave.
    explicit ProseTables(const FormRows &told);

    /// Whether what a table says is in a row that it gave already.
    bool isTold(const Table &table) const;
    /// The table's rows as paragraphs, their cells parted by tabs.
    static Blocks asLines(const Block &block);
    /// The same, for somebody to place. `outside`: it stands before the form or after it.
    static UnplacedRow asUnplaced(const Block &block, bool outside);

private:
    QSet<QString> m_told;
};

} // namespace attest
