// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/OriginLine.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CarryForward)
};

QString words()
{
    return Words::tr("From %1 of the %2 (%3):");
}

QRegularExpression pattern()
{
    QString text = QRegularExpression::escape(words());
    text.replace(QRegularExpression::escape(u"%1"_s), u".{1,32}"_s);
    text.replace(QRegularExpression::escape(u"%2"_s), u".{1,300}"_s);
    text.replace(QRegularExpression::escape(u"%3"_s), u"[0-9]{4}-[0-9]{2}"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(text));
}

} // namespace

QString originLine(const ProvisionCode &provision, const QString &editionName, const QString &year)
{
    return words().arg(provision.text(), editionName, year);
}

bool isOriginLine(const QString &text)
{
    constexpr qsizetype longest = 400;
    const QString line = text.trimmed();
    return line.size() <= longest && line.endsWith(u':') && pattern().match(line).hasMatch();
}

} // namespace attest
