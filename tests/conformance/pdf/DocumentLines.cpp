// SPDX-License-Identifier: GPL-3.0-or-later
// A Document as lines, to be laid beside those of a structure tree.
#include "conformance/pdf/DocumentLines.h"

#include "formats/Characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

bool hasContent(const Block &block);

bool hasContent(const Spans &spans)
{
    return std::any_of(spans.begin(), spans.end(), [](const Span &span) {
        return !squeezed(span.text).isEmpty() || linkAddress(span.address).has_value();
    });
}

bool hasContent(const Blocks &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) { return hasContent(block); });
}

/// What has no words and no picture is not written.
bool hasContent(const Block &block)
{
    struct Seen
    {
        bool operator()(const Paragraph &node) const { return hasContent(node.spans); }
        bool operator()(const Heading &node) const { return hasContent(node.spans); }
        bool operator()(const List &node) const
        {
            return std::any_of(node.items.begin(), node.items.end(),
                               [](const Blocks &item) { return hasContent(item); });
        }
        bool operator()(const Table &node) const
        {
            return std::any_of(node.rows.begin(), node.rows.end(), [](const Row &row) { return !row.cells.empty(); });
        }
        bool operator()(const Figure &) const { return true; }
    };
    return std::visit(Seen{}, block.node);
}

/// "a", …, "z", "aa": as columns of a spreadsheet are counted.
QString letters(int number)
{
    QString out;
    while (number > 0) {
        --number;
        out.prepend(QChar(u'a' + number % 26));
        number /= 26;
    }
    return out;
}

QString label(const List &list, int index)
{
    const int number = list.start + index;
    if (list.style == ListStyle::Bullet) {
        return u"•"_s;
    }
    return list.style == ListStyle::Number || number < 1 ? u"%1."_s.arg(number) : u"(%1)"_s.arg(letters(number));
}

class Walk
{
public:
    explicit Walk(const Document &document) : m_document(document) {}
    DocumentLines lines();

private:
    void add(int depth, const QString &shape)
    {
        m_lines.push_back({QString(depth, u' ') + shape, {}, {}, {}, {}, {}, {}, {}});
    }
    void add(int depth, const QString &shape, const Spans &spans);
    void blocks(const Blocks &blocks, int depth);
    void block(const List &list, int depth);
    void block(const Table &table, int depth);
    void block(const Figure &figure, int depth);
    void block(const Paragraph &paragraph, int depth) { add(depth, u"P"_s, paragraph.spans); }
    void block(const Heading &heading, int depth)
    {
        add(depth, u"H%1"_s.arg(std::clamp(heading.level, 1, 6)), heading.spans);
    }

    const Document &m_document;
    DocumentLines m_lines;
};

DocumentLines Walk::lines()
{
    const auto plain = [](const QString &text) {
        Span span;
        span.text = text;
        return Spans{span};
    };
    if (hasContent(plain(m_document.info.notice))) {
        add(0, u"Notice"_s, plain(m_document.info.notice));
    }
    const auto first = std::find_if(m_document.blocks.begin(), m_document.blocks.end(), [](const Block &block) {
        return std::holds_alternative<Heading>(block.node) && hasContent(block);
    });
    const bool said = first != m_document.blocks.end() && std::get<Heading>(first->node).level <= 1;
    if (!said && hasContent(plain(m_document.info.title))) {
        add(0, u"Title"_s, plain(m_document.info.title));
    }
    blocks(m_document.blocks, 0);
    if (hasContent(m_document.colophon)) {
        add(0, u"Colophon"_s);
        blocks(m_document.colophon, 1);
    }
    return m_lines;
}

void Walk::add(int depth, const QString &shape, const Spans &spans)
{
    add(depth, shape);
    DocumentLine &line = m_lines.back();
    for (std::size_t i = 0; i < spans.size();) {
        const QString address = linkAddress(spans[i].address).value_or(QString());
        const qsizetype begin = line.words.size();
        for (; i < spans.size() && linkAddress(spans[i].address).value_or(QString()) == address; ++i) {
            const QString words = squeezed(spans[i].text);
            const QString language = languageTag(spans[i].language).toLower();
            line.words += words;
            line.strong += spans[i].strong ? words : QString();
            line.emphasis += spans[i].emphasis ? words : QString();
            line.added += spans[i].revision == Revision::Added ? words : QString();
            line.removed += spans[i].revision == Revision::Removed ? words : QString();
            if (!language.isEmpty() && language != m_document.info.language.toLower() && !words.isEmpty()) {
                line.foreign[language] += words;
            }
        }
        if (address.isEmpty()) {
            continue;
        }
        if (line.words.size() == begin) { // A link without words shows where it leads.
            line.words += squeezed(address);
        }
        line.links.push_back({begin, line.words.size(), address});
    }
}

void Walk::blocks(const Blocks &blocks, int depth)
{
    for (const Block &each : blocks) {
        if (hasContent(each)) {
            std::visit([&](const auto &node) { block(node, depth); }, each.node);
        }
    }
}

void Walk::block(const List &list, int depth)
{
    const QString style = list.style == ListStyle::Bullet   ? u"Disc"_s
                          : list.style == ListStyle::Number ? u"Decimal"_s
                                                            : u"LowerAlpha"_s;
    add(depth, u"L "_s + style);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        add(depth + 1, u"LI "_s + label(list, static_cast<int>(i)));
        blocks(list.items[i], depth + 2);
    }
}

void Walk::block(const Table &table, int depth)
{
    add(depth, u"Table"_s);
    if (!squeezed(table.caption).isEmpty()) {
        Span span;
        span.text = table.caption;
        add(depth + 1, u"Caption"_s, {span});
    }
    const int rows = static_cast<int>(table.rows.size());
    const int headerRows = std::clamp(table.headerRows, 0, rows);
    for (int i = 0; i < rows; ++i) {
        const bool head = i < headerRows;
        const QString part = table.headerRows == 0 ? QString() : head ? u" THead"_s : u" TBody"_s;
        add(depth + 1, u"TR"_s + part);
        for (const Cell &cell : table.rows[static_cast<std::size_t>(i)].cells) {
            const QString kind = !cell.header ? u"TD"_s : head ? u"TH Column"_s : u"TH Row"_s;
            // A cell spans no more rows than its part of the table has.
            const int most = std::max((head ? headerRows : rows) - i, 1);
            add(depth + 2,
                u"%1 %2x%3"_s.arg(kind).arg(std::max(cell.columnSpan, 1)).arg(std::clamp(cell.rowSpan, 1, most)));
            blocks(cell.blocks, depth + 3);
        }
    }
}

void Walk::block(const Figure &figure, int depth)
{
    add(depth, u"Figure "_s + squeezed(figure.alternative));
}

} // namespace

QString squeezed(const QString &text)
{
    QString out = holdableText(text).simplified();
    out.remove(u' ');
    return out;
}

DocumentLines linesOf(const Document &document)
{
    return Walk(document).lines();
}

} // namespace attest::test::pdf
