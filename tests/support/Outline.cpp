// SPDX-License-Identifier: GPL-3.0-or-later
#include "Outline.h"

#include <QStringList>

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

QString spansLine(const Spans &spans)
{
    QStringList each;
    for (const Span &span : spans) {
        QString text = span.text;
        text.replace(u"\n"_s, u"\\n"_s).replace(u"\t"_s, u"\\t"_s);
        text = span.emphasis ? u'/' + text + u'/' : text;
        text = span.strong ? u'*' + text + u'*' : text;
        text = span.language.isEmpty() ? text : u'{' + span.language + u'}' + text;
        each << (span.address.isEmpty() ? text : u"[%1](%2)"_s.arg(text, span.address));
    }
    return each.join(u'|');
}

class Lines
{
public:
    void add(const Blocks &blocks, int depth)
    {
        for (const Block &block : blocks) {
            std::visit([this, depth](const auto &node) { add(node, depth); }, block.node);
        }
    }
    QString text() const { return m_lines.join(u'\n'); }

private:
    void line(int depth, const QString &words) { m_lines << (QString(depth * 2, u' ') + words); }
    void add(const Paragraph &node, int depth) { line(depth, u"p "_s + spansLine(node.spans)); }
    void add(const Heading &node, int depth) { line(depth, u"h%1 %2"_s.arg(node.level).arg(spansLine(node.spans))); }
    void add(const Figure &node, int depth)
    {
        line(depth, u"figure "_s + node.alternative + (node.svg.isEmpty() ? QString() : u" (drawn)"_s));
    }
    void add(const List &node, int depth)
    {
        const QString names[] = {u"ul"_s, u"ol"_s, u"ol a"_s};
        line(depth, names[static_cast<int>(node.style)] +
                        (node.style == ListStyle::Bullet ? QString() : u" %1"_s.arg(node.start)));
        for (const Blocks &item : node.items) {
            Lines inner;
            inner.add(item, depth + 2);
            QString text = inner.text();
            const QString lead(depth * 2 + 2, u' ');
            m_lines << (text.isEmpty() ? lead + u'-' : lead + u"- "_s + text.mid(depth * 2 + 4));
        }
    }
    void add(const Table &node, int depth)
    {
        line(depth, u"table"_s + (node.headerRows > 0 ? u" head %1"_s.arg(node.headerRows) : QString()) +
                        (node.caption.isEmpty() ? QString() : u" caption "_s + node.caption));
        for (const Row &row : node.rows) {
            line(depth + 1, u"row"_s);
            for (const Cell &cell : row.cells) {
                const bool spans = cell.columnSpan != 1 || cell.rowSpan != 1;
                line(depth + 2, (cell.header ? u"th"_s : u"td"_s) +
                                    (spans ? u" %1x%2"_s.arg(cell.columnSpan).arg(cell.rowSpan) : QString()));
                add(cell.blocks, depth + 3);
            }
        }
    }

    QStringList m_lines;
};

} // namespace

QString outline(const Blocks &blocks)
{
    Lines lines;
    lines.add(blocks, 0);
    return lines.text();
}

QString outline(const Result<Document> &read)
{
    return read ? outline(read->blocks) : u"error: "_s + read.error().message;
}

} // namespace attest::test
