// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace attest {

bool EditionIdRule::valid(const QString &text)
{
    static const QRegularExpression rule(QStringLiteral("\\A[a-z0-9]+(-[a-z0-9]+)*\\z"));
    return text.size() <= 64 && rule.match(text).hasMatch();
}

bool ProvisionCodeRule::valid(const QString &text)
{
    const auto breaksLine = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    return !text.isEmpty() && text.size() <= 32 && text == text.trimmed() &&
           std::none_of(text.begin(), text.end(), breaksLine);
}

bool UuidRule::valid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text);
    return !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == text;
}

QString UuidRule::fresh()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace attest
