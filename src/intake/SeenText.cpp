// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/SeenText.h"

#include "formats/PictureFonts.h"
#include "intake/EntryPrompts.h"
#include "intake/WayMarks.h"

#include <algorithm>

namespace attest {

namespace {

constexpr QChar softHyphen(0x00ad);

bool isSeenOtherwise(const Span &span)
{
    return span.revision == Revision::Removed || std::any_of(span.text.begin(), span.text.end(), [](QChar c) {
               return c == softHyphen || (c >= QChar(0xf020) && c <= QChar(0xf0ff));
           });
}

/// Where the words of a paragraph begin that are nobody's: an empty field's, or those that lead about the document.
std::optional<qsizetype> nobodysWordsIn(const Spans &paragraph)
{
    const std::optional<qsizetype> prompt = entryPromptIn(paragraph);
    return !prompt && isWayMark(paragraph) ? std::optional<qsizetype>(0) : prompt;
}

/// Leaves the first `count` characters.
void cutOff(Spans &spans, qsizetype count)
{
    for (Span &span : spans) {
        span.text.truncate(count);
        count -= span.text.size();
    }
    spans.erase(std::remove_if(spans.begin(), spans.end(), [](const Span &span) { return span.text.isEmpty(); }),
                spans.end());
}

/// Calls `visit` with the words of each paragraph and heading, in lists and tables too, until it answers true.
template <class Blocks, class Visit>
bool anySpans(Blocks &blocks, const Visit &visit)
{
    return std::any_of(blocks.begin(), blocks.end(), [&visit](auto &block) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            return visit(paragraph->spans);
        }
        if (auto *heading = std::get_if<Heading>(&block.node)) {
            return visit(heading->spans);
        }
        if (auto *list = std::get_if<List>(&block.node)) {
            return std::any_of(list->items.begin(), list->items.end(),
                               [&visit](auto &item) { return anySpans(item, visit); });
        }
        auto *table = std::get_if<Table>(&block.node);
        return table != nullptr && std::any_of(table->rows.begin(), table->rows.end(), [&visit](auto &row) {
                   return std::any_of(row.cells.begin(), row.cells.end(),
                                      [&visit](auto &cell) { return anySpans(cell.blocks, visit); });
               });
    });
}

} // namespace

std::optional<Document> asSeen(const Document &document)
{
    const auto otherwise = [](const Spans &spans) {
        return std::any_of(spans.begin(), spans.end(), isSeenOtherwise) || nobodysWordsIn(spans);
    };
    if (!anySpans(document.blocks, otherwise)) {
        return std::nullopt;
    }
    Document seen = document;
    anySpans(seen.blocks, [](Spans &spans) {
        spans.erase(std::remove_if(spans.begin(), spans.end(),
                                   [](const Span &span) { return span.revision == Revision::Removed; }),
                    spans.end());
        for (Span &span : spans) {
            span.text = withoutPictureCodes(span.text.remove(softHyphen));
        }
        if (const std::optional<qsizetype> from = nobodysWordsIn(spans)) {
            cutOff(spans, *from);
        }
        return false;
    });
    return seen;
}

bool hasMoreParagraphs(const Document &document, int than)
{
    int count = 0;
    return anySpans(document.blocks, [&](const Spans &) { return ++count > than; });
}

} // namespace attest
