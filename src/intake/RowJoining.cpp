// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/RowJoining.h"

#include "intake/KnownProvisions.h"
#include "intake/ProvisionWords.h"

#include <algorithm>

namespace attest {

bool RowJoining::goesOn(const FormRow &last, const FormRow &next, const GridRow &row, const FormColumns &columns) const
{
    if (next.codes.isEmpty() && next.requirement.isEmpty() && next.codeText.isEmpty()) {
        return next.comply.isEmpty() || last.comply.isEmpty(); // with an answer of its own it is another row
    }
    if (!next.codes.isEmpty() && next.codes != last.codes) {
        return false;
    }
    if (last.isCodeAlone() && next.codeText.isEmpty()) {
        return !wordsAnother(m_editions, last.codes.front(), next.requirement);
    }
    if (next.fromLines && next.codes.isEmpty()) {
        return (next.comply.isEmpty() || last.comply.isEmpty()) && m_lines.goesOn(last, next);
    }
    const bool unnamed = next.requirement.isEmpty() || likestRequirement(m_editions, next.requirement).similarity < 0.5;
    if (!next.codes.isEmpty()) {
        return unnamed || (next.requirement != last.requirement &&
                           !wordsAnother(m_editions, next.codes.front(), next.requirement));
    }
    const auto code = std::find_if(row.cells.begin(), row.cells.end(), [&columns](const GridCell &cell) {
        return columns.role(cell.column) == ColumnRole::Code;
    });
    if (code != row.cells.end() && code->fromAbove && unnamed) {
        return true;
    }
    const bool sameNumber = !next.codeText.isEmpty() && next.codeText == last.codeText;
    const QString stage = stageIn(next.requirement.left(40));
    if (sameNumber && unnamed && (stage.isEmpty() || stage == stageIn(last.requirement.left(40)))) {
        return true; // several statements of one section
    }
    const bool oneAnswer =
        (next.comply.isEmpty() && next.ticks.empty()) || (last.comply.isEmpty() && last.ticks.empty());
    return next.codeText.isEmpty() && oneAnswer && !last.requirement.isEmpty() &&
           completes(m_editions, last.requirement, next.requirement);
}

} // namespace attest
