// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Readiness.h"

namespace attest::test {

/// An assessment that nothing stands in the way of, for tests that spoil one thing in it. `today` is 15 June 2026.
class ReadyForm
{
public:
    explicit ReadyForm(const QString &editionId = QStringLiteral("hos-2024"), int startYear = 2025);

    Assessment assessment;
    QDate today = QDate(2026, 6, 15);

    const Edition &edition() const { return *m_edition; }
    /// The answer to a provision; the test stops where the edition does not have it.
    Answer &answer(const QString &code);
    /// Makes an answer's cells these words; an empty one empties the cell.
    Answer &say(const QString &code, Comply comply, const QString &evidence, const QString &commentary = {});

    std::vector<Finding> findings() const;
    /// Those of one rule.
    std::vector<Finding> findings(const QString &rule) const;
    /// "blocks 6.3", "warns form" …: those of one rule, in order.
    QStringList found(const QString &rule) const;

private:
    std::shared_ptr<const Edition> m_edition;
};

} // namespace attest::test
