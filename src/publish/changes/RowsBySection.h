// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "formats/Document.h"

namespace attest {

/// Rows of a change report that stand in one section of the Code.
struct SectionRows
{
    QString title;          ///< "6 Complaints Stages"
    bool withdrawn = false; ///< the section is the older edition's
    bool alone = false;     ///< the section has no other provision: its title names it
    std::vector<const ComparisonRow *> rows;
};

/// Rows as they come, parted by the section they stand in; withdrawn ones by that of the older edition.
std::vector<SectionRows> rowsBySection(const ChangeReport &report, const std::vector<const ComparisonRow *> &rows);
/// What the row's provision asks, or asked; null where the edition does not have it.
const Provision *provisionOf(const ChangeReport &report, const ComparisonRow &row);
/// The headings of one provision below those of its part: its section's, unless it stands already, and its own, which
/// says what happened.
Blocks provisionHeadings(const SectionRows &section, const ComparisonRow &row, const QString &happened);

} // namespace attest
