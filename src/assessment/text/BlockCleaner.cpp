// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/BlockCleaner.h"

#include "assessment/text/MarkupGuard.h"
#include "assessment/text/StyledLine.h"

#include <algorithm>

namespace attest {

namespace {

constexpr int MaximumNumber = 999'999'999;

class Cleaner
{
public:
    Blocks clean(const Blocks &blocks, int depth)
    {
        Blocks out;
        for (const Block &block : blocks) {
            std::visit([&](const auto &node) { add(out, node, depth); }, block.node);
        }
        return out;
    }

private:
    static void addSpans(Blocks &out, const Spans &spans)
    {
        for (Spans &paragraph : StyledLine(spans).paragraphs()) {
            out.push_back({Paragraph{std::move(paragraph)}});
        }
    }

    void add(Blocks &out, const Paragraph &node, int) { addSpans(out, node.spans); }
    void add(Blocks &out, const Heading &node, int) { addSpans(out, node.spans); }
    void add(Blocks &, const Figure &, int) {}

    void add(Blocks &out, const Table &node, int depth)
    {
        for (const Row &row : node.rows) {
            for (const Cell &cell : row.cells) {
                append(out, clean(cell.blocks, depth));
            }
        }
    }

    void add(Blocks &out, const List &node, int depth)
    {
        if (node.style == ListStyle::Alpha || depth >= MaximumListDepth) {
            addAsParagraphs(out, node, depth);
            return;
        }
        List list{node.style, 1, {}};
        if (node.style == ListStyle::Number) {
            list.start = std::clamp(node.start, 0, MaximumNumber - int(std::min<size_t>(node.items.size(), 100'000)));
        }
        for (const Blocks &item : node.items) {
            list.items.push_back(clean(item, depth + 1));
        }
        if (!list.items.empty()) {
            out.push_back({std::move(list)});
        }
    }

    /// CommonMark has no lettered lists: their items become paragraphs that begin with the letter.
    void addAsParagraphs(Blocks &out, const List &node, int depth)
    {
        int number = node.start;
        for (const Blocks &item : node.items) {
            Blocks blocks = clean(item, depth);
            if (node.style == ListStyle::Alpha) {
                addLetter(blocks, number);
            }
            append(out, std::move(blocks));
            ++number;
        }
    }

    static void addLetter(Blocks &blocks, int number)
    {
        const QChar letter(char16_t(u'a' + (std::max(number, 1) - 1) % 26));
        const QString mark = QStringLiteral("(%1)").arg(letter);
        auto *first = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().node);
        if (first == nullptr) {
            blocks.insert(blocks.begin(), paragraph(mark));
            return;
        }
        Span lead;
        lead.text = mark + u' ';
        first->spans.insert(first->spans.begin(), lead);
        first->spans = StyledLine(first->spans).paragraphs().front();
    }

    static void append(Blocks &out, Blocks &&blocks)
    {
        out.insert(out.end(), std::make_move_iterator(blocks.begin()), std::make_move_iterator(blocks.end()));
    }
};

bool isSpace(const Span &span)
{
    return span.text.trimmed().isEmpty();
}

void dropWholeLooks(Spans &spans)
{
    const auto all = [&spans](bool Span::*look) {
        return std::all_of(spans.begin(), spans.end(), [look](const Span &s) { return s.*look || isSpace(s); });
    };
    for (bool Span::*look : {&Span::strong, &Span::emphasis}) {
        if (all(look)) {
            for (Span &span : spans) {
                span.*look = false;
            }
        }
    }
}

} // namespace

Blocks cleaned(const Blocks &blocks)
{
    return Cleaner().clean(blocks, 0);
}

Blocks withoutWholeParagraphLooks(Blocks blocks)
{
    for (Block &block : blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            dropWholeLooks(paragraph->spans);
        } else if (auto *list = std::get_if<List>(&block.node)) {
            for (Blocks &item : list->items) {
                item = withoutWholeParagraphLooks(std::move(item));
            }
        }
    }
    return blocks;
}

} // namespace attest
