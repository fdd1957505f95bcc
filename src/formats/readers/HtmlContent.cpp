// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlContent.h"

#include "formats/Characters.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest {

using namespace gumbo;

namespace {

constexpr int kMostColumns = 1000; // HTML's own limit of a span
constexpr int kMostRows = 65534;

/// Elements within a line; every other begins and ends a paragraph.
bool isPhrase(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN:
        return true;
    default:
        return false;
    }
}

/// 1 to 6; 0 for what is no heading.
int headingLevel(const GumboNode *element)
{
    const GumboTag tag = element->v.element.tag;
    if (tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6) {
        const int level = static_cast<int>(tag) - static_cast<int>(GUMBO_TAG_H1) + 1;
        return numberAttribute(element, "data-level", 1, 6, level);
    }
    if (attribute(element, "role") == u"heading") {
        return numberAttribute(element, "aria-level", 1, 6, 2);
    }
    return 0;
}

ListStyle listStyle(const GumboNode *element)
{
    if (is(element, GUMBO_TAG_UL)) {
        return ListStyle::Bullet;
    }
    QString style = attribute(element, "style").toLower();
    style.remove(u' ');
    const bool letters = attribute(element, "type").compare(QLatin1String("a"), Qt::CaseInsensitive) == 0 ||
                         style.contains(u"-alpha") || style.contains(u"-latin");
    return letters ? ListStyle::Alpha : ListStyle::Number;
}

bool isHeaderCell(const GumboNode *element)
{
    const QString role = attribute(element, "role");
    return is(element, GUMBO_TAG_TH) || role == u"columnheader" || role == u"rowheader";
}

bool headsColumns(const Row &row)
{
    return !row.cells.empty() &&
           std::all_of(row.cells.begin(), row.cells.end(), [](const Cell &cell) { return cell.header; });
}

/// A span that reaches beyond the table's last row ends there.
void cutSpans(Table &table)
{
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const int left = static_cast<int>(std::min<size_t>(table.rows.size() - row, kMostRows));
        for (Cell &cell : table.rows[row].cells) {
            cell.rowSpan = std::min(cell.rowSpan, left);
        }
    }
}

/// What a person who cannot see a picture is told.
QString alternativeOf(const GumboNode *element)
{
    for (const char *name : {"alt", "aria-label"}) {
        if (const QString words = attribute(element, name).simplified(); !words.isEmpty()) {
            return words;
        }
    }
    for (const GumboNode *child : children(element)) {
        if (is(child, GUMBO_TAG_TITLE)) {
            return textOf(child).simplified();
        }
    }
    return {};
}

QByteArray drawnPicture(const GumboNode *element)
{
    const QString start = QStringLiteral("data:image/svg+xml;base64,");
    const QString source = attribute(element, "src");
    return source.startsWith(start) ? QByteArray::fromBase64(source.mid(start.size()).toLatin1()) : QByteArray();
}

/// A figure of which nothing is left but its caption: what a page says of a picture that it does not show.
const GumboNode *loneCaption(const GumboNode *figure)
{
    const GumboNode *caption = nullptr;
    for (const GumboNode *child : children(figure)) {
        if (isElement(child) && (caption != nullptr || !is(child, GUMBO_TAG_FIGCAPTION))) {
            return nullptr;
        }
        caption = isElement(child) ? child : caption;
    }
    return caption;
}

/// The words of the entry that a drop-down list shows.
QString chosenEntry(const GumboNode *element)
{
    const GumboNode *shown = nullptr;
    forEachElement(element, [&shown](const GumboNode *entry, int) {
        if (is(entry, GUMBO_TAG_OPTION) &&
            (shown == nullptr || (hasAttribute(entry, "selected") && !hasAttribute(shown, "selected")))) {
            shown = entry;
        }
    });
    return shown == nullptr ? QString() : textOf(shown).simplified();
}

} // namespace

HtmlContent::HtmlContent(const HtmlVisibility &visibility, ReadBudget &budget, QString language)
    : m_visibility(visibility), m_budget(budget), m_language(std::move(language))
{
}

Blocks HtmlContent::read(const GumboNode *element)
{
    Container container;
    container.inContent = !is(element, GUMBO_TAG_BODY);
    readChildren(element, container, {});
    flush(container);
    return std::move(container.blocks);
}

Blocks HtmlContent::inner(const GumboNode *element, const Container &around, bool inCell, const Span &look)
{
    Container container;
    container.inCell = inCell || around.inCell;
    container.inContent = true;
    readChildren(element, container, lookOf(element, look));
    flush(container);
    return std::move(container.blocks);
}

void HtmlContent::add(Block block, Container &into)
{
    if (m_budget.takeBlock()) {
        into.blocks.push_back(std::move(block));
    }
}

void HtmlContent::flush(Container &into)
{
    Spans spans = into.preformatted ? into.words.takePreformatted() : into.words.take();
    if (!spans.empty()) {
        add({Paragraph{std::move(spans)}}, into);
    }
    for (Block &picture : std::exchange(into.floating, {})) {
        add(std::move(picture), into);
    }
}

Span HtmlContent::lookOf(const GumboNode *element, Span look) const
{
    const GumboTag tag = element->v.element.tag;
    look.strong = look.strong || tag == GUMBO_TAG_STRONG || tag == GUMBO_TAG_B;
    look.emphasis = look.emphasis || tag == GUMBO_TAG_EM || tag == GUMBO_TAG_I;
    if (tag == GUMBO_TAG_A && hasAttribute(element, "href")) {
        const QString address = attribute(element, "href").trimmed();
        look.address = address.startsWith(u"javascript:", Qt::CaseInsensitive) ? QString() : address;
    }
    if (const QString language = languageTag(attribute(element, "lang")); !language.isEmpty()) {
        const bool same = language.compare(m_language, Qt::CaseInsensitive) == 0;
        look.language = same ? QString() : language;
    }
    return look;
}

void HtmlContent::readChildren(const GumboNode *element, Container &into, const Span &look)
{
    for (const GumboNode *child : children(element)) {
        if (m_budget.exceeded()) {
            return;
        }
        readNode(child, into, look);
    }
}

void HtmlContent::readNode(const GumboNode *node, Container &into, const Span &look)
{
    if (isElement(node)) {
        if (!m_visibility.isLeftOut(node, into.inContent)) {
            readElement(node, into, look);
        }
    } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        readText(QString::fromUtf8(node->v.text.text), into, look);
    }
}

void HtmlContent::readText(const QString &text, Container &into, const Span &look)
{
    if (into.preformatted) {
        into.words.add(text, look);
    } else {
        into.words.addCollapsed(text, look);
    }
}

void HtmlContent::readElement(const GumboNode *element, Container &into, const Span &look)
{
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_BR) {
        into.words.addBreak(look);
    } else if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_SVG) {
        readPicture(element, into, look);
    } else if (readControl(element, into, look)) {
        return;
    } else if (const int level = headingLevel(element); level > 0) {
        readHeading(element, level, into, look);
    } else if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) {
        flush(into);
        if (List list = readList(element, into, look); !list.items.empty()) {
            add({std::move(list)}, into);
        }
    } else if (tag == GUMBO_TAG_TABLE && attribute(element, "role") != u"presentation" &&
               attribute(element, "role") != u"none") {
        flush(into);
        if (Table table = readTable(element, into, look); !table.rows.empty()) {
            add({std::move(table)}, into);
        }
    } else if (const GumboNode *caption = tag == GUMBO_TAG_FIGURE ? loneCaption(element) : nullptr) {
        flush(into);
        add({Figure{{}, plainText(inner(caption, into, into.inCell, look))}}, into);
    } else if (tag == GUMBO_TAG_PRE) {
        readPreformatted(element, into, look);
    } else if (isPhrase(tag)) {
        readChildren(element, into, lookOf(element, look));
    } else {
        const bool sections = tag == GUMBO_TAG_MAIN || tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_SECTION;
        const bool outside = std::exchange(into.inContent, into.inContent || sections);
        flush(into);
        readChildren(element, into, lookOf(element, look));
        flush(into);
        into.inContent = outside;
    }
}

bool HtmlContent::readControl(const GumboNode *element, Container &into, const Span &look)
{
    const GumboTag tag = element->v.element.tag;
    if (tag == GUMBO_TAG_SELECT) {
        readText(chosenEntry(element), into, look);
        return true;
    }
    if (tag == GUMBO_TAG_TEXTAREA) {
        into.words.add(textOf(element), look);
        return true;
    }
    if (tag != GUMBO_TAG_INPUT) {
        return false;
    }
    const QString type = attribute(element, "type").toLower();
    if (type == u"checkbox") {
        readText(hasAttribute(element, "checked") ? QStringLiteral("☒ ") : QStringLiteral("☐ "), into, look);
    } else if (type.isEmpty() || type == u"text" || type == u"date" || type == u"url" || type == u"email") {
        readText(attribute(element, "value"), into, look);
    }
    return true;
}

void HtmlContent::readPicture(const GumboNode *element, Container &into, const Span &look)
{
    Figure figure;
    figure.alternative = alternativeOf(element);
    figure.svg = drawnPicture(element);
    if (into.inCell && figure.svg.isEmpty()) {
        readText(figure.alternative, into, look); // a tick that stands for an answer
    } else if (!figure.alternative.isEmpty() || !figure.svg.isEmpty()) {
        into.floating.push_back({std::move(figure)});
    }
}

void HtmlContent::readHeading(const GumboNode *element, int level, Container &into, const Span &look)
{
    flush(into);
    if (attribute(element, "data-attest") == u"title") {
        return; // stands for the document's title, which has its own place
    }
    Container own;
    own.inCell = into.inCell;
    own.inContent = true;
    readChildren(element, own, lookOf(element, look));
    Spans spans = own.words.take();
    if (own.blocks.empty() && !spans.empty()) {
        add({Heading{level, std::move(spans)}}, into);
    }
    // A heading that holds blocks is none: its words are kept as what they are.
    if (!own.blocks.empty()) {
        own.words = {};
        own.blocks.clear();
        own.blocks = inner(element, into, into.inCell, look);
    }
    std::move(own.blocks.begin(), own.blocks.end(), std::back_inserter(into.blocks));
    for (Block &picture : own.floating) {
        add(std::move(picture), into);
    }
}

void HtmlContent::readPreformatted(const GumboNode *element, Container &into, const Span &look)
{
    flush(into);
    into.preformatted = true;
    readChildren(element, into, lookOf(element, look));
    flush(into);
    into.preformatted = false;
}

List HtmlContent::readList(const GumboNode *element, const Container &around, const Span &look)
{
    List list;
    list.style = listStyle(element);
    if (list.style != ListStyle::Bullet) {
        list.start = numberAttribute(element, "start", 0, 1'000'000, 1);
    }
    readItems(element, list, around, lookOf(element, look));
    const bool blank =
        std::all_of(list.items.begin(), list.items.end(), [](const Blocks &item) { return item.empty(); });
    if (blank) {
        list.items.clear();
    }
    return list;
}

void HtmlContent::readItems(const GumboNode *element, List &list, const Container &around, const Span &look)
{
    for (const GumboNode *child : children(element)) {
        if (m_budget.exceeded()) {
            return;
        }
        if (!isElement(child) || m_visibility.isLeftOut(child, true)) {
            continue;
        }
        if (is(child, GUMBO_TAG_LI)) {
            if (list.items.empty() && list.style != ListStyle::Bullet) {
                list.start = numberAttribute(child, "value", 0, 1'000'000, list.start);
            }
            list.items.push_back(inner(child, around, false, look));
        } else if ((is(child, GUMBO_TAG_UL) || is(child, GUMBO_TAG_OL)) && !list.items.empty()) {
            // Written between the items instead of within the one it belongs to.
            if (List nested = readList(child, around, look); !nested.items.empty() && m_budget.takeBlock()) {
                list.items.back().push_back({std::move(nested)});
            }
        } else {
            readItems(child, list, around, look);
        }
    }
}

Table HtmlContent::readTable(const GumboNode *element, const Container &around, const Span &look)
{
    Table table;
    const Span own = lookOf(element, look);
    std::vector<const GumboNode *> sections = children(element);
    // Browsers print the head first and the foot last, wherever they stand.
    std::stable_sort(sections.begin(), sections.end(), [](const GumboNode *one, const GumboNode *other) {
        const auto rank = [](const GumboNode *node) {
            return is(node, GUMBO_TAG_THEAD) ? 0 : is(node, GUMBO_TAG_TFOOT) ? 2 : 1;
        };
        return rank(one) < rank(other);
    });
    for (const GumboNode *section : sections) {
        if (!isElement(section) || m_visibility.isLeftOut(section, true)) {
            continue;
        }
        if (is(section, GUMBO_TAG_CAPTION)) {
            table.caption = plainText(inner(section, around, true, own)).simplified();
        } else {
            readRows(section, table, around, own, is(section, GUMBO_TAG_THEAD));
        }
    }
    if (table.headerRows == 0) {
        const auto body = std::find_if_not(table.rows.begin(), table.rows.end(), headsColumns);
        // Rows of nothing but header cells head the columns, unless no other rows follow.
        table.headerRows = body == table.rows.end() ? 0 : static_cast<int>(body - table.rows.begin());
    }
    cutSpans(table);
    return table;
}

void HtmlContent::readRows(const GumboNode *section, Table &table, const Container &around, const Span &look, bool head)
{
    for (const GumboNode *child : children(section)) {
        if (m_budget.exceeded() || !is(child, GUMBO_TAG_TR) || m_visibility.isLeftOut(child, true)) {
            continue;
        }
        if (Row row = readRow(child, around, lookOf(section, look), head); !row.cells.empty()) {
            table.rows.push_back(std::move(row));
            table.headerRows += head ? 1 : 0;
        }
    }
}

Row HtmlContent::readRow(const GumboNode *element, const Container &around, const Span &look, bool head)
{
    Row row;
    for (const GumboNode *child : children(element)) {
        const bool isCell = is(child, GUMBO_TAG_TD) || is(child, GUMBO_TAG_TH);
        if (!isCell || m_visibility.isLeftOut(child, true) || !m_budget.takeCell()) {
            continue;
        }
        Cell cell;
        cell.header = head || isHeaderCell(child);
        cell.columnSpan = numberAttribute(child, "colspan", 1, kMostColumns, 1);
        cell.rowSpan = numberAttribute(child, "rowspan", 0, kMostRows, 1);
        if (cell.rowSpan == 0) {
            cell.rowSpan = kMostRows; // to the table's end
        }
        cell.blocks = inner(child, around, true, lookOf(element, look));
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace attest
