// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/AssessmentYear.h"

#include <QRegularExpression>

namespace attest {

std::optional<AssessmentYear> AssessmentYear::from(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("\\A([0-9]{4})-([0-9]{2})\\z"));
    const QRegularExpressionMatch match = rule.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int start = match.captured(1).toInt();
    if (match.captured(2).toInt() != (start + 1) % 100) {
        return std::nullopt;
    }
    return AssessmentYear(start);
}

QString AssessmentYear::text() const
{
    return QStringLiteral("%1-%2")
        .arg(m_startYear, 4, 10, QLatin1Char('0'))
        .arg((m_startYear + 1) % 100, 2, 10, QLatin1Char('0'));
}

} // namespace attest
