// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace attest {

/// The year a self-assessment covers, April to March, written 2024-25.
class AssessmentYear
{
public:
    /// Takes 2024-25 and nothing else: 2024-26 or 2024/25 give none.
    static std::optional<AssessmentYear> from(const QString &text);
    /// The year that begins in `startYear` (2024 gives 2024-25).
    static AssessmentYear starting(int startYear) { return AssessmentYear(startYear); }

    int startYear() const { return m_startYear; }
    int endYear() const { return m_startYear + 1; }
    AssessmentYear next() const { return AssessmentYear(m_startYear + 1); }
    QString text() const;

    auto operator<=>(const AssessmentYear &) const = default; // NOLINT(modernize-use-nullptr): it compares with 0

private:
    explicit AssessmentYear(int startYear) : m_startYear(startYear) {}
    int m_startYear;
};

} // namespace attest
