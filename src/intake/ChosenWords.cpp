// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ChosenWords.h"

#include "intake/ComplyReading.h"

#include <QRegularExpression>

#include <algorithm>

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
        const bool answer = isComplyCell(left) && !left.isEmpty();
        return ChosenWords{answer ? left : joined(spans, [](const Span &) { return true; }), answer};
    }
    if (!isChoice(joined(spans, [](const Span &) { return true; }))) {
        return std::nullopt;
    }
    for (bool Span::*look : {&Span::marked, &Span::strong}) {
        const QString chosen = joined(spans, [look](const Span &span) { return span.*look; });
        if (!chosen.isEmpty() && isComplyCell(chosen) && !isChoice(chosen)) {
            return ChosenWords{chosen, false};
        }
    }
    return std::nullopt;
}

} // namespace attest
