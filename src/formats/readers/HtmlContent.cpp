// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlContent.h"

#include "formats/Characters.h"
#include "formats/PictureFonts.h"
#include "formats/readers/HtmlElements.h"
#include "formats/readers/HtmlSigns.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest {

using namespace gumbo;

namespace {

constexpr int kMostColumns = 1000; // HTML's own limit of a span
constexpr int kMostRows = 65534;
constexpr int kUnfoldingLevel = 3; // of the words on a button that unfolds what follows

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

Blocks HtmlContent::whole(const GumboNode *node, const Span &look)
{
    Container container;
    container.inCell = true;
    container.inContent = true;
    readNode(node, container, look);
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
    look.revision = tag == GUMBO_TAG_INS ? Revision::Added : tag == GUMBO_TAG_DEL ? Revision::Removed : look.revision;
    if (tag == GUMBO_TAG_A && hasAttribute(element, "href")) {
        const QString address = attribute(element, "href").trimmed();
        look.address = address.startsWith(u"javascript:", Qt::CaseInsensitive) ? QString() : address;
    }
    takeLines(element, look);
    if (const QString language = languageTag(attribute(element, "lang")); !language.isEmpty()) {
        const bool same = language.compare(m_language, Qt::CaseInsensitive) == 0;
        look.language = same ? QString() : language;
    }
    return look;
}

void HtmlContent::readChildren(const GumboNode *element, Container &into, const Span &look)
{
    const std::vector<const GumboNode *> all = children(element);
    size_t looked = 0; // up to where there is no other grid
    for (size_t i = 0; i < all.size() && !m_budget.exceeded(); ++i) {
        const bool mayBegin = i >= looked && is(all[i], GUMBO_TAG_DIV);
        const HtmlGrid grid = mayBegin ? gridOfClasses(all, i, m_visibility, into.inCell) : HtmlGrid();
        looked = std::max(looked, i + grid.looked);
        if (grid.isEmpty()) {
            readText(i > 0 && standApart(all[i - 1], all[i]) ? QStringLiteral(" ") : QString(), into, look);
            readNode(all[i], into, look);
            continue;
        }
        flush(into);
        if (Table table = readGrid(grid, into, look); !table.rows.empty()) {
            add({std::move(table)}, into);
        }
        i += grid.looked - 1;
    }
}

void HtmlContent::readNode(const GumboNode *node, Container &into, const Span &look)
{
    if (isElement(node)) {
        if (!m_visibility.isLeftOut(node, into.inContent) && !isNoteMark(node)) {
            readElement(node, into, look);
        }
    } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA) {
        readText(shownInFont(pictureFontOf(node->parent), QString::fromUtf8(node->v.text.text)), into, look);
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
    } else if (const HtmlGrid grid = gridOf(element, m_visibility); !grid.isEmpty()) {
        flush(into);
        if (Table table = readGrid(grid, into, look); !table.rows.empty()) {
            add({std::move(table)}, into);
        }
    } else if (unfolds(element)) {
        readHeading(element, kUnfoldingLevel, into, look);
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
        if (!into.inCell && into.floating.empty() && into.words.endsLabel()) {
            into.floating = signBehindLabel(element, m_visibility); // "Do we comply? ✓"
        }
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
    Blocks held = inner(element, into, into.inCell, look);
    // One that holds several blocks is no heading: its words are kept as what they are.
    const auto isFigure = [](const Block &block) { return std::holds_alternative<Figure>(block.node); };
    auto *words = held.empty() ? nullptr : std::get_if<Paragraph>(&held.front().node);
    if (words != nullptr && std::all_of(held.begin() + 1, held.end(), isFigure)) {
        held.front().node = Heading{level, std::move(words->spans)};
    }
    std::move(held.begin(), held.end(), std::back_inserter(into.blocks));
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
        list.start = numberAttribute(element, "start", 0, largestListStart, 1);
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
                list.start = numberAttribute(child, "value", 0, largestListStart, list.start);
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

Table HtmlContent::readGrid(const HtmlGrid &grid, const Container &around, const Span &look)
{
    Table table;
    size_t columns = 0;
    for (const HtmlGrid::Row &row : grid.rows) {
        columns = std::max(columns, row.cells.size());
    }
    for (const HtmlGrid::Row &from : grid.rows) {
        Row row;
        for (const GumboNode *node : from.cells) {
            if (!m_budget.takeCell()) {
                continue;
            }
            Cell cell;
            cell.header = isHeaderCell(node);
            cell.columnSpan = from.cells.size() == 1 ? static_cast<int>(columns) : 1;
            if (from.across) {
                cell.blocks = whole(node, look);
            } else if (!m_visibility.isLeftOut(node, true)) { // otherwise an empty one keeps its column
                cell.blocks = inner(node, around, true, look);
                cell.blocks = cell.blocks.empty() ? signIn(node, m_visibility) : std::move(cell.blocks);
            }
            row.cells.push_back(std::move(cell));
        }
        if (!row.cells.empty() && !(from.across && row.cells.front().blocks.empty())) {
            table.rows.push_back(std::move(row));
        }
    }
    return table;
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
        cell.blocks = cell.blocks.empty() ? signIn(child, m_visibility) : std::move(cell.blocks);
        row.cells.push_back(std::move(cell));
    }
    return row;
}

} // namespace attest
