// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Document.h"

#include <QStringList>

#include <algorithm>

namespace attest {

namespace {

QString markerOf(const List &list, qsizetype index)
{
    const qint64 number = list.start + index;
    switch (list.style) {
    case ListStyle::Bullet:
        return QStringLiteral("- ");
    case ListStyle::Number:
        return QStringLiteral("%1. ").arg(number);
    case ListStyle::Alpha:
        break;
    }
    return QStringLiteral("(%1) ").arg(listLetters(number));
}

/// An item's further lines stand under its first word.
QString indented(QString text, qsizetype columns)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char('\n') + QString(columns, QLatin1Char(' ')));
}

/// Blocks as plain text; a list follows an item's own words on the next line, without a blank one.
QString blocksText(const Blocks &blocks, bool insideItem);

QString listText(const List &list)
{
    QStringList lines;
    for (const Blocks &item : list.items) {
        const QString marker = markerOf(list, lines.size());
        lines << marker + indented(blocksText(item, true), marker.size());
    }
    return lines.join(QLatin1Char('\n'));
}

QString tableText(const Table &table)
{
    QStringList lines;
    if (!table.caption.isEmpty()) {
        lines << table.caption;
    }
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            cells << blocksText(cell.blocks, false);
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

struct TextOf
{
    QString operator()(const Paragraph &node) const { return plainText(node.spans); }
    QString operator()(const Heading &node) const { return plainText(node.spans); }
    QString operator()(const List &node) const { return listText(node); }
    QString operator()(const Table &node) const { return tableText(node); }
    QString operator()(const Figure &node) const { return node.alternative; }
};

QString blocksText(const Blocks &blocks, bool insideItem)
{
    QString text;
    for (const Block &block : blocks) {
        const QString words = std::visit(TextOf{}, block.node);
        if (words.isEmpty()) {
            continue;
        }
        if (!text.isEmpty()) {
            const bool nestedList = insideItem && std::holds_alternative<List>(block.node);
            text += nestedList ? QStringLiteral("\n") : QStringLiteral("\n\n");
        }
        text += words;
    }
    return text;
}

Spans plainSpans(const QString &text)
{
    Span span;
    span.text = text;
    return {span};
}

} // namespace

bool List::operator==(const List &other) const
{
    return style == other.style && start == other.start && items == other.items;
}

bool Cell::operator==(const Cell &other) const
{
    return header == other.header && columnSpan == other.columnSpan && rowSpan == other.rowSpan &&
           blocks == other.blocks;
}

QString listLetters(qint64 number)
{
    QString letters;
    for (qint64 rest = number; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(static_cast<char16_t>(u'a' + (rest - 1) % 26)));
    }
    return letters;
}

QString plainText(const Spans &spans)
{
    QString text;
    for (const Span &span : spans) {
        text += span.text;
    }
    return text;
}

std::vector<Spans> linesOf(const Spans &spans)
{
    std::vector<Spans> lines(1);
    for (const Span &span : spans) {
        const QStringList parts = span.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0) {
                lines.emplace_back();
            }
            if (!parts[i].isEmpty()) {
                lines.back().push_back(span);
                lines.back().back().text = parts[i];
            }
        }
    }
    return lines;
}

QString plainText(const Blocks &blocks)
{
    return blocksText(blocks, false);
}

QString firstTitle(const Blocks &blocks)
{
    const auto isTitle = [](const Block &block) {
        const auto *heading = std::get_if<Heading>(&block.node);
        return heading != nullptr && heading->level == 1;
    };
    const auto found = std::find_if(blocks.begin(), blocks.end(), isTitle);
    return found == blocks.end() ? QString() : plainText(std::get<Heading>(found->node).spans).simplified();
}

Block paragraph(const QString &text)
{
    return {Paragraph{plainSpans(text)}};
}

Block heading(int level, const QString &text)
{
    return {Heading{level, plainSpans(text)}};
}

} // namespace attest
