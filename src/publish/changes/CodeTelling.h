// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "formats/Document.h"

#include <QHash>

namespace attest {

/// Tells in a report what the Code's changes mean: by the notes of the correspondence or, where there is none, by the
/// words of both Codes. A note on several provisions stands once; the others say where.
class CodeTelling
{
public:
    explicit CodeTelling(const ChangeReport &report) : m_report(report) {}

    /// The notes on a row, in the order in which the report comes to them; empty where there is none.
    QString notes(const ComparisonRow &row);
    /// Where there is no note: the words of both Codes with what differs marked. Empty where there is nothing to show.
    Blocks words(const ComparisonRow &row) const;

private:
    const ChangeReport &m_report;
    QHash<QString, ProvisionCode> m_told; ///< where each note on several provisions stands
};

} // namespace attest
