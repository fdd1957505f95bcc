// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EvidenceItems.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

/// One line of the cell with the first address that stands behind any of its words.
struct Line
{
    QString text;
    QString address;
    qsizetype linked = 0; ///< how many of its characters are a link's
};

void addSpans(std::vector<Line> &lines, const Spans &spans, const QString &mark)
{
    Line line{mark, {}, 0};
    const auto finish = [&] {
        line.text = line.text.trimmed();
        if (line.text.size() > mark.trimmed().size() || (mark.isEmpty() && !line.text.isEmpty())) {
            lines.push_back(line);
        }
        line = Line();
    };
    for (const Span &span : spans) {
        const QStringList pieces = span.text.split(u'\n');
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            if (i > 0) {
                finish();
            }
            line.text += pieces.at(i);
            if (!span.address.isEmpty()) {
                line.address = line.address.isEmpty() ? span.address : line.address;
                line.linked += pieces.at(i).trimmed().size();
            }
        }
    }
    finish();
}

void addPlain(std::vector<Line> &lines, const Blocks &blocks)
{
    for (const QString &text : plainText(blocks).split(u'\n')) {
        if (!text.trimmed().isEmpty()) {
            lines.push_back({text.trimmed(), {}, 0});
        }
    }
}

QString markOf(const List &list, size_t item)
{
    const int number = list.start + int(item);
    switch (list.style) {
    case ListStyle::Number:
        return QString::number(number) + u". "_s;
    case ListStyle::Alpha:
        return number >= 1 && number <= 26 ? u'(' + QString(QChar(u'a' + number - 1)) + u") "_s
                                           : u'(' + QString::number(number) + u") "_s;
    case ListStyle::Bullet:
        break;
    }
    return u"- "_s;
}

void addList(std::vector<Line> &lines, const List &list)
{
    for (size_t i = 0; i < list.items.size(); ++i) {
        QString mark = markOf(list, i);
        for (const Block &block : list.items[i]) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
                addSpans(lines, paragraph->spans, mark);
            } else {
                addPlain(lines, {block});
            }
            mark.clear();
        }
    }
}

std::vector<Line> linesOf(const Blocks &blocks)
{
    std::vector<Line> lines;
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
            addSpans(lines, paragraph->spans, {});
        } else if (const auto *heading = std::get_if<Heading>(&block.node)) {
            addSpans(lines, heading->spans, {});
        } else if (const auto *list = std::get_if<List>(&block.node)) {
            addList(lines, *list);
        } else {
            addPlain(lines, {block});
        }
    }
    return lines;
}

bool opensQuote(const QString &text)
{
    static const QRegularExpression rule(u"\\A(?:[-•]\\s*)?[\"“„«‘']"_s);
    return text.contains(rule);
}

bool closesQuote(const QString &text)
{
    static const QRegularExpression rule(u"[\"”»’']\\s*[.;,]?\\s*(?:\\([^)]*\\))?\\z"_s);
    return text.contains(rule);
}

/// The line up to which a quotation that opens here runs: this one, where it is never closed.
size_t quoteEnd(const std::vector<Line> &lines, size_t from)
{
    const QString body = lines[from].text.mid(1);
    if (closesQuote(body)) {
        return from;
    }
    for (size_t i = from + 1; i < lines.size(); ++i) {
        if (opensQuote(lines[i].text)) {
            break;
        }
        if (closesQuote(lines[i].text)) {
            return i;
        }
    }
    return from;
}

void setPointers(Evidence &item)
{
    static const QRegularExpression page(u"\\b(?:pages?|pp?\\.)\\s*(\\d+(?:\\s*(?:[-–,&]|and|to)\\s*\\d+)*)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression clause(u"\\b(?:sections?|clauses?|paragraphs?|paras?|sub-?sections?)\\.?\\s*"
                                           "(\\d+(?:\\.\\d+)*(?:\\s*(?:[-–,&]|and|to)\\s*\\d+(?:\\.\\d+)*)*)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression document(
        u"\\A(.*?\\b(?:policy|procedure|procedures|report|leaflet|handbook|guide|guidance|strategy|statement|minutes|"
        "agreement|template|templates|plan|newsletter|agenda)\\b(?:\\s+\\d{4}(?:[-/]\\d{2,4})?)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype pointerLength = 120; // longer lines are sentences that mention a page
    if (item.text.size() > pointerLength) {
        return;
    }
    item.page = page.match(item.text).captured(1);
    item.clause = clause.match(item.text).captured(1);
    const QString named = document.match(item.text).captured(1);
    const bool pointed = !item.page.isEmpty() || !item.clause.isEmpty();
    const bool isName = named.size() == item.text.size() && named.count(u' ') < 8;
    if (!named.isEmpty() && (pointed || isName) && named.count(u' ') < 10) {
        item.kind = EvidenceKind::Document;
        item.document = named;
    }
}

QString addressIn(const QString &text)
{
    static const QRegularExpression rule(u"\\b(?:https?://|www\\.)[^\\s<>\"“”]+"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression end(u"[.,;:!?'’)\\]]+\\z"_s);
    QString address = rule.match(text).captured();
    if (address.count(u'(') != address.count(u')') || !address.endsWith(u')')) {
        address.remove(end);
    }
    return address;
}

Evidence itemOf(const Line &line)
{
    Evidence item;
    item.text = line.text;
    const QString printed = addressIn(line.text);
    item.url = !line.address.isEmpty() ? line.address : printed;
    if (item.url.startsWith(u"www."_s, Qt::CaseInsensitive)) {
        item.url.prepend(u"https://"_s);
    }
    const bool mostlyLink = line.linked * 2 >= line.text.size() || printed.size() * 2 >= line.text.size();
    if (opensQuote(line.text)) {
        item.kind = EvidenceKind::Quote;
    } else if (!item.url.isEmpty() && mostlyLink) {
        item.kind = EvidenceKind::Url;
    } else {
        setPointers(item);
    }
    return item;
}

} // namespace

std::vector<Evidence> evidenceItems(const Blocks &blocks)
{
    const std::vector<Line> lines = linesOf(blocks);
    std::vector<Evidence> items;
    size_t quotedUpTo = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        Evidence item = itemOf(lines[i]);
        if (item.kind == EvidenceKind::Quote && i >= quotedUpTo) {
            quotedUpTo = quoteEnd(lines, i) + 1;
        } else if (i < quotedUpTo) {
            item.kind = EvidenceKind::Quote;
        }
        items.push_back(item);
    }
    return items;
}

} // namespace attest
