// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/TextDocumentConversion.h"

#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextList>

#include <algorithm>
#include <cmath>

namespace attest::ui {

namespace {

QTextListFormat::Style bulletAt(int depth)
{
    switch (depth % 3) {
    case 1:
        return QTextListFormat::ListDisc;
    case 2:
        return QTextListFormat::ListCircle;
    default:
        return QTextListFormat::ListSquare;
    }
}

/// Writes blocks from a cursor on, each into a block of its own.
class DocumentWriter
{
public:
    /// `outer`: the format of blocks outside of the lists written; `base`: how deep those already stand.
    DocumentWriter(const QTextCursor &cursor, const QTextBlockFormat &outer, int base)
        : m_cursor(cursor), m_outer(outer), m_base(base), m_plain(paragraphFormat(*cursor.document()))
    {
    }

    /// The first paragraph goes on in the block the cursor is in.
    void goOnInFirst() { m_fresh = true; }

    void write(const Blocks &blocks, int depth)
    {
        for (const Block &block : blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
                writeParagraph(*paragraph, depth);
            } else if (const auto *list = std::get_if<List>(&block.node)) {
                writeList(*list, depth);
            }
        }
    }

private:
    void begin(const QTextBlockFormat &format)
    {
        if (m_fresh) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat({});
        } else {
            m_cursor.insertBlock(format, QTextCharFormat());
        }
        m_fresh = false;
    }

    QTextBlockFormat goingOn(int depth) const
    {
        if (depth == 0) {
            return m_outer;
        }
        QTextBlockFormat format = m_plain;
        format.setIndent(m_base + depth);
        return format;
    }

    void writeParagraph(const Paragraph &paragraph, int depth)
    {
        begin(goingOn(depth));
        writeSpans(paragraph.spans);
    }

    void writeSpans(const Spans &spans)
    {
        for (const Span &span : spans) {
            QString words = span.text;
            words.replace(u'\n', QChar(QChar::LineSeparator));
            m_cursor.insertText(words, formatOf(span));
        }
    }

    void writeList(const List &list, int depth)
    {
        QTextList *made = nullptr;
        for (const Blocks &item : list.items) {
            begin(m_plain);
            if (made == nullptr) {
                made = m_cursor.createList(listFormat(list.style, m_base + depth + 1, list.start));
            } else {
                made->add(m_cursor.block());
            }
            // An item that begins with a list has no words of its own.
            const auto *first = item.empty() ? nullptr : std::get_if<Paragraph>(&item.front().node);
            if (first != nullptr) {
                writeSpans(first->spans);
            }
            write(Blocks(item.begin() + (first != nullptr ? 1 : 0), item.end()), depth + 1);
        }
    }

    QTextCursor m_cursor;
    QTextBlockFormat m_outer;
    int m_base = 0;
    QTextBlockFormat m_plain;
    bool m_fresh = false;
};

/// Reads a document's blocks back. Lists that are open stand on a stack.
class DocumentReader
{
public:
    Blocks read(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (const QTextList *list = block.textList(); list != nullptr) {
                addItem(*list, block);
            } else {
                addParagraph(block);
            }
        }
        closeTo(0);
        return std::move(m_blocks);
    }

private:
    struct OpenList
    {
        const QTextList *list;
        int depth;
        List node;
    };

    void addItem(const QTextList &list, const QTextBlock &block)
    {
        const int depth = depthOf(block);
        const auto same = std::find_if(m_open.begin(), m_open.end(),
                                       [&](const OpenList &open) { return open.list == &list && open.depth == depth; });
        if (same != m_open.end()) {
            closeTo(size_t(same - m_open.begin()) + 1);
        } else {
            closeDeeperThan(depth - 1);
            const ListStyle style = styleOf(list);
            m_open.push_back({&list, depth, {style, style == ListStyle::Number ? shownNumber(list, block) : 1, {}}});
        }
        Blocks item;
        if (block.length() > 1) {
            item.push_back({Paragraph{spansOf(block)}});
        }
        m_open.back().node.items.push_back(std::move(item));
    }

    void addParagraph(const QTextBlock &block)
    {
        closeDeeperThan(block.blockFormat().indent());
        if (block.length() > 1) {
            target().push_back({Paragraph{spansOf(block)}});
        }
    }

    /// Where a block that is no item goes: into the last item, or beside the lists.
    Blocks &target() { return m_open.empty() ? m_blocks : m_open.back().node.items.back(); }

    void closeDeeperThan(int depth)
    {
        while (!m_open.empty() && m_open.back().depth > depth) {
            closeTo(m_open.size() - 1);
        }
    }

    void closeTo(size_t count)
    {
        while (m_open.size() > count) {
            List list = std::move(m_open.back().node);
            m_open.pop_back();
            target().push_back({std::move(list)});
        }
    }

    static Spans spansOf(const QTextBlock &block)
    {
        Spans spans;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QTextCharFormat format = fragment.charFormat();
            Span span;
            span.text = fragment.text();
            span.text.replace(QChar(QChar::LineSeparator), u'\n');
            span.strong = format.fontWeight() > QFont::Medium;
            span.emphasis = format.fontItalic();
            span.address = format.anchorHref();
            spans.push_back(std::move(span));
        }
        return spans;
    }

    std::vector<OpenList> m_open;
    Blocks m_blocks;
};

void dropEmptyEnds(Blocks &blocks)
{
    for (Block &block : blocks) {
        if (auto *list = std::get_if<List>(&block.node)) {
            for (Blocks &item : list->items) {
                dropEmptyEnds(item);
            }
            while (!list->items.empty() && list->items.back().empty()) {
                list->items.pop_back();
            }
        }
    }
    std::erase_if(blocks, [](const Block &block) {
        const auto *list = std::get_if<List>(&block.node);
        return list != nullptr && list->items.empty();
    });
}

} // namespace

QTextBlockFormat paragraphFormat(const QTextDocument &document)
{
    constexpr qreal gapInLines = 0.35;
    QTextBlockFormat format;
    format.setBottomMargin(std::round(QFontMetricsF(document.defaultFont()).lineSpacing() * gapInLines));
    return format;
}

QTextListFormat listFormat(ListStyle style, int depth, int start)
{
    QTextListFormat format;
    format.setIndent(depth);
    if (style == ListStyle::Bullet) {
        format.setStyle(bulletAt(depth));
    } else {
        format.setStyle(QTextListFormat::ListDecimal);
    }
    if (style != ListStyle::Bullet && start != 1) {
        // Qt 6.4 counts from 1 alone: the editor draws these numbers itself.
        format.setStyle(QTextListFormat::ListStyleUndefined);
        format.setProperty(listStartProperty, start);
    }
    return format;
}

ListStyle styleOf(const QTextList &list)
{
    const QTextListFormat format = list.format();
    return format.style() == QTextListFormat::ListDecimal || format.hasProperty(listStartProperty) ? ListStyle::Number
                                                                                                   : ListStyle::Bullet;
}

int shownNumber(const QTextList &list, const QTextBlock &item)
{
    const QTextListFormat format = list.format();
    const int start = format.hasProperty(listStartProperty) ? format.intProperty(listStartProperty) : 1;
    return start + list.itemNumber(item);
}

int depthOf(const QTextBlock &block)
{
    const QTextList *list = block.textList();
    return block.blockFormat().indent() + (list != nullptr ? list->format().indent() : 0);
}

QTextCharFormat formatOf(const Span &span)
{
    QTextCharFormat format;
    if (span.strong) {
        format.setFontWeight(QFont::Bold);
    }
    if (span.emphasis) {
        format.setFontItalic(true);
    }
    if (!span.address.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.address);
    }
    return format;
}

void toDocument(const Blocks &blocks, QTextDocument &document)
{
    QTextCursor whole(&document);
    whole.beginEditBlock();
    whole.select(QTextCursor::Document);
    whole.removeSelectedText();
    whole.setBlockFormat(paragraphFormat(document));
    whole.setBlockCharFormat({});
    whole.setCharFormat({});
    DocumentWriter writer(whole, paragraphFormat(document), 0);
    writer.goOnInFirst();
    writer.write(blocks, 0);
    whole.endEditBlock();
}

void insertBlocks(QTextCursor cursor, const Blocks &blocks)
{
    if (blocks.empty()) {
        return;
    }
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QTextBlockFormat outer = cursor.blockFormat();
    const auto *first = std::get_if<Paragraph>(&blocks.front().node);
    const bool blank = cursor.block().length() == 1;
    if (blocks.size() > 1 || first == nullptr) {
        if (!cursor.atBlockEnd()) {
            // What stands behind the cursor keeps its own paragraph.
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::PreviousBlock);
            cursor.movePosition(QTextCursor::EndOfBlock);
        }
    }
    const int depth = depthOf(cursor.block());
    DocumentWriter writer(cursor, outer, blank ? std::max(depth - 1, 0) : depth);
    if (first != nullptr) {
        for (const Span &span : first->spans) {
            QString words = span.text;
            words.replace(u'\n', QChar(QChar::LineSeparator));
            cursor.insertText(words, formatOf(span));
        }
    } else if (blank) {
        writer.goOnInFirst();
    }
    writer.write(Blocks(blocks.begin() + (first != nullptr ? 1 : 0), blocks.end()), 0);
    cursor.endEditBlock();
}

Blocks blocksOf(const QTextDocument &document)
{
    return DocumentReader().read(document);
}

Text textOf(const QTextDocument &document)
{
    Blocks blocks = blocksOf(document);
    dropEmptyEnds(blocks);
    return Text::fromBlocks(blocks);
}

} // namespace attest::ui
