// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/GroupAnswers.h"

#include "intake/ComplyReading.h"

#include <QRegularExpression>
#include <QStringList>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLandlords = 20;
constexpr qsizetype longestName = 80;

bool isName(const QString &text)
{
    // "Last year", "Policy", "Must": what a form's own words name is no landlord.
    return text.size() <= longestName && text.front().isUpper() && !isComplyCell(text) && !roleOfHeading(text);
}

} // namespace

std::optional<Comply> answerOfEach(const QString &cell)
{
    static const QRegularExpression line(
        u"\\A(?:[-–•*]\\s+|\\d{1,2}[.)]\\s+)?([^:\\n]*[^:\\s])(?:\\s*:|\\s+[-–—])\\s*(\\S[^:\\n]*)\\z"_s);
    const QStringList lines = cell.split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() < 2 || lines.size() > mostLandlords) {
        return std::nullopt;
    }
    std::optional<Comply> common;
    QStringList names;
    for (const QString &text : lines) {
        const QRegularExpressionMatch match = line.match(text.trimmed());
        const QString name = match.captured(1);
        const QString answer = match.captured(2).trimmed();
        if (!match.hasMatch() || !isName(name) || names.contains(name) || !isComplyCell(answer)) {
            return std::nullopt;
        }
        const std::optional<Comply> here = readComply(answer, {}).comply;
        if (!here || (common && common != here)) {
            return std::nullopt;
        }
        common = here;
        names.append(name);
    }
    return common;
}

} // namespace attest
