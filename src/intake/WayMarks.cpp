// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/WayMarks.h"

#include <QRegularExpression>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestMark = 60;

} // namespace

bool isWayMark(const Spans &paragraph)
{
    qsizetype size = 0;
    for (const Span &span : paragraph) {
        size += span.text.size();
    }
    if (size == 0 || size > longestMark) {
        return false;
    }
    // Arrows and brackets may stand around it.
    static const QRegularExpression rule(
        u"\\A[^\\p{L}\\p{N}]*(?:(?:(?:go|jump|skip|scroll|return)\\s+(?:back\\s+)?|back\\s+)(?:up\\s+)?to\\s+(?:the\\s+"
        u")?"
        "(?:top|start|beginning|contents|table\\s+of\\s+contents|contents\\s+list|contents\\s+page)"
        "|top(?=\\s+of\\b))"
        "(?:\\s+of\\s+(?:the\\s+|this\\s+)?(?:page|document|form|section|table))?[^\\p{L}\\p{N}]*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = plainText(paragraph);
    const auto says = [&text](QLatin1StringView words) { return text.contains(words, Qt::CaseInsensitive); };
    return (says("top"_L1) || says("start"_L1) || says("beginning"_L1) || says("contents"_L1)) && text.contains(rule);
}

} // namespace attest
