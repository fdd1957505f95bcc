// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ChosenWords.h"

#include "intake/ComplyReading.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longest = 80;

/// Without what parted the word from others.
QString trimmed(QString words)
{
    static const QRegularExpression edges(u"\\A[\\s/|,\\\\-]+|[\\s/|,\\\\-]+\\z"_s);
    return words.remove(edges);
}

template <class Counts>
QString joined(const Spans &spans, Counts counts)
{
    QString words;
    for (const Span &span : spans) {
        words += counts(span) ? span.text : u" "_s;
    }
    return trimmed(words);
}

/// How many different answers stand there, what is struck out left aside.
size_t answersLeft(const Spans &spans)
{
    static const QRegularExpression none(u"\\bn\\s*/\\s*a\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression apart(u"[/|,\\\\\n]|\\bor\\b"_s, QRegularExpression::CaseInsensitiveOption);
    QString left;
    for (const Span &span : spans) {
        left += span.struck ? u"/"_s : span.text;
    }
    std::set<Comply> answers;
    for (const QString &part : left.replace(none, u"na"_s).split(apart, Qt::SkipEmptyParts)) {
        const std::optional<Comply> answer = isComplyCell(part.trimmed()) ? readComply(part, {}).comply : std::nullopt;
        if (answer) {
            answers.insert(*answer);
        }
    }
    return answers.size();
}

} // namespace

std::optional<ChosenWords> chosenIn(const Blocks &blocks)
{
    Spans spans;
    qsizetype length = 0;
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.node);
        if (paragraph == nullptr) {
            return std::nullopt;
        }
        for (const Span &span : paragraph->spans) {
            length += span.text.size();
            spans.push_back(span);
        }
        Span parting;
        parting.text = u"\n"_s;
        spans.push_back(parting);
        if (length > longest) {
            return std::nullopt;
        }
    }
    const auto isStruck = [](const Span &span) { return span.struck; };
    if (std::any_of(spans.begin(), spans.end(), isStruck)) {
        const QString left = joined(spans, [](const Span &span) { return !span.struck; });
        const bool undecided = isChoice(left) || answersLeft(spans) > 1;
        const bool answer = isComplyCell(left) && !left.isEmpty() && !undecided;
        return ChosenWords{answer ? left : joined(spans, [](const Span &) { return true; }), answer, undecided};
    }
    if (!isChoice(joined(spans, [](const Span &) { return true; }))) {
        return std::nullopt;
    }
    for (bool Span::*look : {&Span::marked, &Span::strong}) {
        const QString chosen = joined(spans, [look](const Span &span) { return span.*look; });
        if (!chosen.isEmpty() && isComplyCell(chosen) && !isChoice(chosen)) {
            return ChosenWords{chosen, false, false};
        }
    }
    return std::nullopt;
}

} // namespace attest
