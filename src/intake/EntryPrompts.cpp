// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EntryPrompts.h"

#include "intake/FormHeading.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPrompted = 160; ///< label and prompt

/// As Word and LibreOffice word them, once or several times.
const QRegularExpression &prompts()
{
    static const QRegularExpression rule(
        u"(?:\\A|(?<=[\\s:?]))(?:(?:(?:click|tap|click or tap)\\s+(?:here\\s+)?to\\s+enter\\s+(?:text|a\\s+date)|"
        "choose\\s+an\\s+item|choose\\s+a\\s+building\\s+block|placeholder\\s+text)\\b[.\\s]*)+\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return rule;
}

} // namespace

std::optional<qsizetype> entryPromptIn(const Spans &paragraph)
{
    qsizetype size = 0;
    for (const Span &span : paragraph) {
        size += span.text.size();
    }
    if (size > longestPrompted) {
        return std::nullopt;
    }
    const QString text = plainText(paragraph);
    const auto says = [&text](QLatin1StringView words) { return text.contains(words, Qt::CaseInsensitive); };
    if (!says("enter"_L1) && !says("choose"_L1) && !says("placeholder"_L1)) {
        return std::nullopt;
    }
    const QRegularExpressionMatch match = prompts().match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString label = text.left(match.capturedStart()).trimmed();
    const bool labelled = label.endsWith(u':') && isPlainHeading(label.chopped(1));
    return label.isEmpty() || labelled ? std::optional(match.capturedStart()) : std::nullopt;
}

} // namespace attest
