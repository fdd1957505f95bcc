// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/BlockContent.h"

#include "formats/Characters.h"

#include <algorithm>

namespace attest::pdf {

namespace {

constexpr qsizetype longestLead = 200; ///< characters

bool hasWords(const Spans &spans)
{
    return std::any_of(spans.begin(), spans.end(),
                       [](const Span &span) { return !blank(span.text) || linkAddress(span.address).has_value(); });
}

/// A short line all in strong letters names what follows, as a heading does.
bool leadsOn(const Paragraph &words)
{
    qsizetype length = 0;
    for (const Span &span : words.spans) {
        if (!span.strong) {
            return false;
        }
        length += span.text.size();
    }
    return length > 0 && length <= longestLead;
}

} // namespace

bool blank(const QString &text)
{
    return holdableText(text).trimmed().isEmpty();
}

bool hasContent(const Block &block)
{
    if (const auto *text = std::get_if<Paragraph>(&block.node)) {
        return hasWords(text->spans);
    }
    if (const auto *title = std::get_if<Heading>(&block.node)) {
        return hasWords(title->spans);
    }
    if (const auto *points = std::get_if<List>(&block.node)) {
        return std::any_of(points->items.begin(), points->items.end(),
                           [](const Blocks &item) { return std::any_of(item.begin(), item.end(), hasContent); });
    }
    if (const auto *grid = std::get_if<Table>(&block.node)) {
        return std::any_of(grid->rows.begin(), grid->rows.end(), [](const Row &row) { return !row.cells.empty(); });
    }
    return true;
}

bool leadsNext(const Blocks &blocks, Blocks::const_iterator at)
{
    const auto next = std::find_if(at + 1, blocks.end(), hasContent);
    if (next == blocks.end() || std::holds_alternative<Heading>(next->node)) {
        return false;
    }
    const auto *words = std::get_if<Paragraph>(&at->node);
    const auto *then = std::get_if<Paragraph>(&next->node);
    return words != nullptr && leadsOn(*words) && (then == nullptr || !leadsOn(*then));
}

} // namespace attest::pdf
