// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/HtmlWriter.h"

#include "formats/Characters.h"
#include "formats/writers/ColumnWidths.h"
#include "formats/writers/HtmlText.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace attest {

using namespace Qt::StringLiterals;

using namespace html;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HtmlWriter)
};

constexpr int contentsFrom = 3;  ///< sections from which a list of contents helps more than it takes
constexpr size_t fewColumns = 4; ///< tables with more need more room before they scroll sideways

QString stylesheet()
{
    QFile file(u":/documents/document.css"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression comment(uR"(/\*.*?\*/\s*)"_s, QRegularExpression::DotMatchesEverythingOption);
    return QString::fromUtf8(file.readAll()).remove(comment);
}

/// The names that headings are linked by: their words, lower-case, each given once.
class Anchors
{
public:
    QString next(const QString &words)
    {
        static const QRegularExpression others(u"[^a-z0-9]+"_s);
        QString name = words.toLower().replace(others, u"-"_s).left(60);
        while (name.endsWith(u'-')) {
            name.chop(1);
        }
        while (name.startsWith(u'-')) {
            name.remove(0, 1);
        }
        name = name.isEmpty() ? u"part"_s : name;
        QString free = name;
        for (int n = 2; m_taken.contains(free); ++n) {
            free = name + u'-' + QString::number(n);
        }
        m_taken.insert(free);
        return free;
    }

private:
    QSet<QString> m_taken = {u"main"_s, u"contents"_s};
};

class HtmlPage
{
public:
    explicit HtmlPage(const Document &document) : m_document(document), m_widths(document) {}

    QByteArray write();

private:
    void head();
    void style();
    void contents();
    void blocks(const Blocks &blocks, bool inHeaderCell);
    void topLevel(const Blocks &blocks);
    void heading(const Heading &heading, const QString &anchor);
    void list(const List &list, bool inHeaderCell);
    void table(const Table &table);
    QString tableName(const Table &table);
    void rows(const Table &table, size_t from, size_t to, bool head);
    void cell(const Cell &cell, bool head, size_t rowsLeft);
    void figure(const Figure &figure);
    void element(const QString &tag, const QString &attributes, const Spans &spans);
    /// The blocks of a cell or item: one lone paragraph stands without a tag of its own.
    void flow(const QString &tag, const QString &attributes, const Blocks &blocks, bool inHeaderCell);
    QString title() const;
    bool startsWithTitle() const;

    const Document &m_document;
    ColumnWidths m_widths;
    Anchors m_anchors;
    std::vector<std::pair<QString, const Heading *>> m_sections; ///< anchors of the top-level headings, in order
    QSet<QString> m_captions;
    QSet<int> m_usedWidths;
    int m_tables = 0;
    int m_lastLevel = 0;
    QString m_out;
};

QByteArray HtmlPage::write()
{
    for (const Block &block : m_document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.node)) {
            m_sections.emplace_back(m_anchors.next(plainText(heading->spans)), heading);
        }
    }
    m_out += "<a class=\"skip\" href=\"#main\">"_L1 + escaped(Words::tr("Skip to the content"), " "_L1) + "</a>\n"_L1;
    if (!m_document.info.notice.isEmpty()) {
        m_out +=
            "<header data-attest=\"notice\"><p>"_L1 + escaped(m_document.info.notice, "<br>"_L1) + "</p></header>\n"_L1;
    }
    m_out += "<main id=\"main\">\n"_L1;
    if (!startsWithTitle()) {
        m_out += "<h1 data-attest=\"title\">"_L1 + escaped(title(), " "_L1) + "</h1>\n"_L1;
        m_lastLevel = 1;
    }
    topLevel(m_document.blocks);
    m_out += "</main>\n"_L1;
    if (!m_document.colophon.empty()) {
        m_out += "<footer data-attest=\"colophon\">\n"_L1;
        blocks(m_document.colophon, false);
        m_out += "</footer>\n"_L1;
    }
    m_out += "</body>\n</html>\n"_L1;
    // The head comes last: its style sheet holds the widths that the tables turned out to use.
    QString body;
    body.swap(m_out);
    head();
    return (m_out + body).toUtf8();
}

void HtmlPage::head()
{
    const DocumentInfo &info = m_document.info;
    const QString language = languageTag(info.language);
    m_out += "<!DOCTYPE html>\n<html"_L1 + attribute("lang"_L1, language.isEmpty() ? u"en-GB"_s : language) +
             " data-attest=\"document\""_L1;
    const std::pair<QLatin1StringView, QString> details[] = {{"data-organisation"_L1, info.organisation},
                                                             {"data-year"_L1, info.year},
                                                             {"data-page"_L1, info.landscape ? u"landscape"_s : u""_s}};
    for (const auto &[name, value] : details) {
        m_out += value.isEmpty() ? QString() : attribute(name, value);
    }
    m_out += ">\n<head>\n<meta charset=\"utf-8\">\n<title>"_L1 + escaped(title(), " "_L1) + "</title>\n"_L1 +
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1;
    if (!info.subject.isEmpty()) {
        m_out += "<meta name=\"description\""_L1 + attribute("content"_L1, info.subject) + ">\n"_L1;
    }
    m_out += "<meta name=\"generator\" content=\"Attest\">\n"_L1;
    style();
    m_out += "</head>\n<body>\n"_L1;
}

void HtmlPage::style()
{
    const DocumentInfo &info = m_document.info;
    m_out += "<style>\n"_L1 + stylesheet();
    QList<int> widths(m_usedWidths.begin(), m_usedWidths.end());
    std::sort(widths.begin(), widths.end());
    for (const int width : widths) {
        m_out += u".w%1 { width: %1%; }\n"_s.arg(width);
    }
    QStringList footer = {info.organisation, info.year};
    footer.removeAll(QString());
    m_out += u"@page { size: A4 %1; @bottom-left { content: %2; } @bottom-right { content: %3; } }\n"_s.arg(
        info.landscape ? u"landscape"_s : u"portrait"_s, styleString(footer.join(u", "_s)),
        styleString(Words::tr("Page %1 of %2"))
            .replace("%1"_L1, "\" counter(page) \""_L1)
            .replace("%2"_L1, "\" counter(pages) \""_L1));
    m_out += "</style>\n"_L1;
}

QString HtmlPage::title() const
{
    if (!blank(holdableText(m_document.info.title))) {
        return m_document.info.title;
    }
    const QString first = m_sections.empty() ? QString() : plainText(m_sections.front().second->spans);
    return blank(holdableText(first)) ? Words::tr("Document") : first;
}

bool HtmlPage::startsWithTitle() const
{
    return !m_sections.empty() && m_sections.front().second->level == 1;
}

void HtmlPage::contents()
{
    const auto isSection = [](const auto &entry) { return entry.second->level == 2; };
    if (std::count_if(m_sections.begin(), m_sections.end(), isSection) < contentsFrom) {
        return;
    }
    m_out += "<nav aria-labelledby=\"contents\">\n<p id=\"contents\">"_L1 + escaped(Words::tr("Contents"), " "_L1) +
             "</p>\n<ul>\n"_L1;
    for (const auto &[anchor, heading] : m_sections) {
        if (heading->level == 2) {
            m_out += "<li><a href=\"#"_L1 + anchor + "\">"_L1 + escaped(plainText(heading->spans), " "_L1) +
                     "</a></li>\n"_L1;
        }
    }
    m_out += "</ul>\n</nav>\n"_L1;
}

void HtmlPage::topLevel(const Blocks &blocks)
{
    size_t headings = 0;
    bool listed = false;
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block.node);
        if (heading == nullptr) {
            this->blocks({block}, false);
            continue;
        }
        if (heading->level == 2 && !listed) {
            listed = true;
            contents();
        }
        this->heading(*heading, m_sections[headings++].first);
    }
}

void HtmlPage::heading(const Heading &heading, const QString &anchor)
{
    // One h1, and no level left out; where that asks for another level, the document's own is noted.
    const int level = m_lastLevel == 0 ? 1 : std::clamp(heading.level, 2, std::min(m_lastLevel + 1, 6));
    m_lastLevel = level;
    QString attributes = anchor.isEmpty() ? QString() : attribute("id"_L1, anchor);
    if (level != heading.level) {
        attributes += attribute("data-level"_L1, QString::number(heading.level));
    }
    element(u'h' + QString::number(level), attributes, heading.spans);
}

void HtmlPage::blocks(const Blocks &blocks, bool inHeaderCell)
{
    for (const Block &block : blocks) {
        if (const auto *text = std::get_if<Paragraph>(&block.node)) {
            element(u"p"_s, QString(), text->spans);
        } else if (const auto *title = std::get_if<Heading>(&block.node)) {
            // HTML allows no heading in a header cell.
            inHeaderCell ? element(u"p"_s, QString(), title->spans) : heading(*title, QString());
        } else if (const auto *points = std::get_if<List>(&block.node)) {
            list(*points, inHeaderCell);
        } else if (const auto *grid = std::get_if<Table>(&block.node)) {
            table(*grid);
        } else if (const auto *picture = std::get_if<Figure>(&block.node)) {
            figure(*picture);
        }
    }
}

void HtmlPage::list(const List &list, bool inHeaderCell)
{
    if (list.items.empty()) {
        return;
    }
    const bool bullets = list.style == ListStyle::Bullet;
    QString attributes = list.style == ListStyle::Alpha ? u" type=\"a\""_s : QString();
    if (!bullets && list.start != 1) {
        attributes += attribute("start"_L1, QString::number(list.start));
    }
    const QLatin1StringView tag = bullets ? "ul"_L1 : "ol"_L1;
    m_out += u'<' + tag + attributes + ">\n"_L1;
    for (const Blocks &item : list.items) {
        flow(u"li"_s, QString(), item, inHeaderCell);
    }
    m_out += "</"_L1 + tag + ">\n"_L1;
}

QString HtmlPage::tableName(const Table &table)
{
    // Regions must be told apart by their names: a caption that stood before gets the table's number.
    ++m_tables;
    const QString caption = table.caption.simplified();
    if (blank(caption)) {
        return attribute("aria-label"_L1, Words::tr("Table %1").arg(m_tables));
    }
    if (m_captions.contains(caption)) {
        return attribute("aria-label"_L1, Words::tr("Table %1: %2").arg(QString::number(m_tables), caption));
    }
    m_captions.insert(caption);
    return attribute("aria-labelledby"_L1, u"table_%1"_s.arg(m_tables));
}

void HtmlPage::table(const Table &table)
{
    if (table.rows.empty()) {
        return;
    }
    const QString name = tableName(table);
    const int number = m_tables;
    const std::vector<int> widths = m_widths.of(table);
    m_out += (widths.size() > fewColumns ? "<div class=\"table many\""_L1 : "<div class=\"table\""_L1) +
             " role=\"region\" tabindex=\"0\""_L1 + name + ">\n<table>\n"_L1;
    if (!blank(table.caption)) {
        const QString direction = hasRightToLeft(table.caption) ? u" dir=\"auto\""_s : QString();
        m_out += u"<caption id=\"table_%1\"%2>"_s.arg(QString::number(number), direction) +
                 escaped(table.caption, "<br>"_L1) + "</caption>\n"_L1;
    }
    if (!widths.empty()) {
        m_out += "<colgroup>"_L1;
        for (const int width : widths) {
            m_usedWidths.insert(width);
            m_out += u"<col class=\"w%1\">"_s.arg(width);
        }
        m_out += "</colgroup>\n"_L1;
    }
    const size_t head = std::min(size_t(std::max(table.headerRows, 0)), table.rows.size());
    if (head > 0) {
        m_out += "<thead>\n"_L1;
        rows(table, 0, head, true);
        m_out += "</thead>\n"_L1;
    }
    if (head < table.rows.size()) {
        m_out += "<tbody>\n"_L1;
        rows(table, head, table.rows.size(), false);
        m_out += "</tbody>\n"_L1;
    }
    m_out += "</table>\n</div>\n"_L1;
}

void HtmlPage::rows(const Table &table, size_t from, size_t to, bool head)
{
    for (size_t row = from; row < to; ++row) {
        m_out += "<tr>\n"_L1;
        for (const Cell &each : table.rows[row].cells) {
            cell(each, head, to - row);
        }
        m_out += "</tr>\n"_L1;
    }
}

void HtmlPage::cell(const Cell &cell, bool head, size_t rowsLeft)
{
    QString attributes;
    const int columns = std::clamp(cell.columnSpan, 1, 1000);
    const int rowsDown = int(std::min(size_t(std::max(cell.rowSpan, 1)), rowsLeft));
    if (cell.header) {
        attributes += head ? u" scope=\"col\""_s : u" scope=\"row\""_s;
    }
    if (columns > 1) {
        attributes += attribute("colspan"_L1, QString::number(columns));
    }
    if (rowsDown > 1) {
        attributes += attribute("rowspan"_L1, QString::number(rowsDown));
    }
    flow(cell.header ? u"th"_s : u"td"_s, attributes, cell.blocks, cell.header);
}

void HtmlPage::flow(const QString &tag, const QString &attributes, const Blocks &blocks, bool inHeaderCell)
{
    const Paragraph *lone = blocks.size() == 1 ? std::get_if<Paragraph>(&blocks.front().node) : nullptr;
    if (lone != nullptr) {
        element(tag, attributes, lone->spans);
        return;
    }
    m_out += u'<' + tag + attributes + u'>';
    this->blocks(blocks, inHeaderCell);
    m_out += "</"_L1 + tag + ">\n"_L1;
}

void HtmlPage::figure(const Figure &figure)
{
    m_out += "<figure>"_L1;
    if (figure.svg.isEmpty()) {
        m_out += "<figcaption>"_L1 + escaped(figure.alternative, "<br>"_L1) + "</figcaption>"_L1;
    } else {
        // As an image, so that nothing in the picture can run or fetch.
        m_out += "<img"_L1 + attribute("alt"_L1, figure.alternative) + " src=\"data:image/svg+xml;base64,"_L1 +
                 QLatin1StringView(figure.svg.toBase64()) + "\">"_L1;
    }
    m_out += "</figure>\n"_L1;
}

void HtmlPage::element(const QString &tag, const QString &attributes, const Spans &spans)
{
    const bool rightToLeft =
        std::any_of(spans.begin(), spans.end(), [](const Span &span) { return hasRightToLeft(span.text); });
    m_out += u'<' + tag + attributes + (rightToLeft ? u" dir=\"auto\">"_s : u">"_s) + inlined(spans) + "</"_L1 + tag +
             ">\n"_L1;
}

} // namespace

Result<QByteArray> writeHtml(const Document &document)
{
    return HtmlPage(document).write();
}

} // namespace attest
