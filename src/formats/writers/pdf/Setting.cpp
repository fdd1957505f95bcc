// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Setting.h"

#include "formats/Characters.h"
#include "formats/writers/pdf/BlockContent.h"
#include "formats/writers/pdf/LongText.h"
#include "formats/writers/pdf/PageLook.h"
#include "formats/writers/pdf/TableFlow.h"
#include "formats/writers/pdf/TextFlows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attest::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestHeading = 6;
constexpr double noticeSize = 12;
constexpr double colophonGap = 20;

/// A heading's type and the room about it, by its level.
struct HeadingLook
{
    double size, above, below;
};
constexpr std::array<HeadingLook, 6> headingLooks = {
    HeadingLook{18, 16, 8}, {14, 20, 7}, {12, 14, 5}, {11, 12, 4}, {11, 10, 4}, {11, 10, 4},
};

TextStyle styleOf(double size, bool strong = false, Colour colour = {})
{
    TextStyle style;
    style.size = size;
    style.strong = strong;
    style.colour = colour;
    return style;
}

Spans spansOf(const QString &text, bool strong = false)
{
    Span span;
    span.text = text;
    span.strong = strong;
    return {span};
}

QString markerOf(const List &list, int index)
{
    if (list.style == ListStyle::Bullet) {
        return u"•"_s;
    }
    const qint64 number = qint64(list.start) + index;
    if (list.style == ListStyle::Number || number < 1) {
        return QString::number(number) + u'.';
    }
    return u'(' + listLetters(number) + u')';
}

} // namespace

Setting::Setting(const Typesetter &typesetter, const Document &document, double width, Progress &progress)
    : m_typesetter(typesetter), m_document(document), m_width(width), m_progress(progress),
      m_columns(typesetter, document)
{
    add(-1, QByteArrayLiteral("Document"));
}

int Setting::add(int parent, QByteArray type)
{
    const int index = int(m_elements.size());
    Element element;
    element.type = std::move(type);
    element.parent = parent;
    m_elements.push_back(std::move(element));
    if (parent >= 0) {
        m_elements[size_t(parent)].kids.emplace_back(ChildElement{index});
    }
    return index;
}

std::unique_ptr<Flow> Setting::flow()
{
    auto stack = std::make_unique<StackFlow>();
    Place place;
    place.width = m_width;
    place.style = styleOf(look::textSize);
    place.paragraphGap = look::paragraphGap;
    place.leastLines = look::leastParagraphLines;
    notice(*stack);
    title(*stack, place);
    blocks(*stack, m_document.blocks, place);
    colophon(*stack);
    return m_stopped ? nullptr : std::move(stack);
}

void Setting::notice(StackFlow &stack)
{
    if (!blank(m_document.info.notice)) {
        Place place;
        place.width = std::min(m_width, look::longestLine);
        place.style = styleOf(noticeSize, true);
        stack.add(paragraph(spansOf(m_document.info.notice), add(0, noticeType), place), 0, look::paragraphGap);
    }
}

/// A document's first heading says what it is: where its blocks have none of the first level to begin with, the title
/// does.
void Setting::title(StackFlow &stack, const Place &place)
{
    const auto first = std::find_if(m_document.blocks.begin(), m_document.blocks.end(), [](const Block &block) {
        return std::holds_alternative<Heading>(block.node) && hasContent(block);
    });
    const bool said = first != m_document.blocks.end() && std::get<Heading>(first->node).level <= 1;
    if (said || blank(m_document.info.title)) {
        return;
    }
    const HeadingLook &look = headingLooks[0];
    auto flow = std::make_unique<HeadingFlow>(
        Passage(spansOf(m_document.info.title), styleOf(look.size, true), std::min(place.width, look::longestLine)),
        add(0, titleType), 1, m_document.info.title.simplified());
    m_passages.push_back(&flow->passage());
    stack.add(std::move(flow), look.above, look.below);
    m_lastLevel = 1;
}

void Setting::colophon(StackFlow &stack)
{
    if (std::none_of(m_document.colophon.begin(), m_document.colophon.end(), hasContent)) {
        return;
    }
    Place place;
    place.element = add(0, colophonType);
    place.width = m_width;
    place.style = styleOf(look::runningSize, false, grey(look::quietGrey));
    place.paragraphGap = look::listItemGap;
    place.leastLines = look::leastParagraphLines;
    stack.add(std::make_unique<RuleFlow>(std::min(m_width, look::longestLine)), colophonGap, look::paragraphGap);
    auto words = std::make_unique<StackFlow>();
    words->keepTogether();
    blocks(*words, m_document.colophon, place);
    stack.add(std::move(words), look::paragraphGap, 0);
}

void Setting::blocks(StackFlow &stack, const Blocks &blocks, const Place &place)
{
    for (auto at = blocks.begin(); at != blocks.end(); ++at) {
        const Block &block = *at;
        m_stopped = m_stopped || m_progress.cancelled();
        if (m_stopped) {
            return;
        }
        if (!hasContent(block)) {
            continue;
        }
        if (const auto *text = std::get_if<Paragraph>(&block.node)) {
            const int element = add(place.element, QByteArrayLiteral("P"));
            stack.add(leadsNext(blocks, at) ? lead(text->spans, element, place)
                                            : paragraph(text->spans, element, place),
                      place.paragraphGap, place.paragraphGap);
        } else if (const auto *title = std::get_if<Heading>(&block.node)) {
            heading(stack, *title, place);
        } else if (const auto *points = std::get_if<List>(&block.node)) {
            list(stack, *points, place);
        } else if (const auto *grid = std::get_if<Table>(&block.node)) {
            table(stack, *grid, place);
        } else if (const auto *picture = std::get_if<Figure>(&block.node)) {
            figure(stack, *picture, place);
        }
    }
}

std::unique_ptr<StackFlow> Setting::content(const Blocks &blocks, const Place &place)
{
    auto stack = std::make_unique<StackFlow>();
    const auto there = std::count_if(blocks.begin(), blocks.end(), hasContent);
    const auto first = std::find_if(blocks.begin(), blocks.end(), hasContent);
    const auto *lone = there == 1 ? std::get_if<Paragraph>(&first->node) : nullptr;
    if (lone != nullptr) {
        stack->add(paragraph(lone->spans, place.element, place), 0, 0);
    } else {
        this->blocks(*stack, blocks, place);
    }
    return stack;
}

std::unique_ptr<Flow> Setting::lead(const Spans &spans, int element, const Place &place)
{
    const double width = place.inTable ? place.width : std::min(place.width, look::longestLine);
    auto flow = std::make_unique<LeadFlow>(Passage(spans, place.style, width), element, place.leastLines);
    m_passages.push_back(&flow->passage());
    return flow;
}

std::unique_ptr<Flow> Setting::paragraph(const Spans &spans, int element, const Place &place)
{
    const double width = place.inTable ? place.width : std::min(place.width, look::longestLine);
    const auto flowOf = [&](const Spans &part) {
        auto flow = std::make_unique<PassageFlow>(Passage(part, place.style, width), element, place.leastLines);
        m_passages.push_back(&flow->passage());
        return flow;
    };
    if (!isLong(spans)) {
        return flowOf(spans);
    }
    auto parts = std::make_unique<StackFlow>();
    for (const Spans &part : inParts(spans)) {
        parts->add(flowOf(part), 0, 0);
    }
    return parts;
}

void Setting::heading(StackFlow &stack, const Heading &heading, const Place &place)
{
    const int level = std::clamp(heading.level, 1, deepestHeading);
    // No level may be left out on the way down.
    const int at = std::min(level, m_lastLevel + 1);
    m_lastLevel = at;
    const QByteArray type = at == level ? 'H' + QByteArray::number(level)
                                        : "Heading" + QByteArray::number(level) + "At" + QByteArray::number(at);
    const HeadingLook &look = headingLooks[size_t(level - 1)];
    TextStyle style = place.style;
    style.size = place.inTable ? place.style.size : look.size;
    style.strong = true;
    const double width = place.inTable ? place.width : std::min(place.width, look::longestLine);
    const double above = place.inTable ? place.paragraphGap : look.above;
    const double below = place.inTable ? place.paragraphGap : look.below;
    const int element = add(place.element, type);
    const std::vector<Spans> parts = isLong(heading.spans) ? inParts(heading.spans) : std::vector<Spans>{heading.spans};
    auto flow = std::make_unique<HeadingFlow>(Passage(parts.front(), style, width), element, at,
                                              plainText(parts.front()).simplified());
    m_passages.push_back(&flow->passage());
    stack.add(std::move(flow), above, parts.size() > 1 ? 0 : below);
    for (size_t i = 1; i < parts.size(); ++i) {
        Place rest = place;
        rest.style = style;
        stack.add(paragraph(parts[i], element, rest), 0, below);
    }
}

void Setting::list(StackFlow &stack, const List &list, const Place &place)
{
    const int element = add(place.element, QByteArrayLiteral("L"));
    m_elements[size_t(element)].listStyle = list.style;
    double indent = look::leastMarker;
    for (size_t i = 0; i < list.items.size(); ++i) {
        indent = std::max(indent, m_typesetter.width(markerOf(list, int(i)), place.style) + look::markerGap);
    }
    auto items = std::make_unique<StackFlow>();
    for (size_t i = 0; i < list.items.size(); ++i) {
        const int item = add(element, QByteArrayLiteral("LI"));
        const int label = add(item, QByteArrayLiteral("Lbl"));
        Place inside = place;
        inside.element = add(item, QByteArrayLiteral("LBody"));
        const double width = place.inTable ? place.width : std::min(place.width, look::longestLine);
        inside.width = std::max(width - indent, place.style.size);
        inside.paragraphGap = look::listItemGap;
        Passage marker(spansOf(markerOf(list, int(i))), place.style, width);
        auto flow = std::make_unique<ItemFlow>(std::move(marker), label, content(list.items[i], inside), indent);
        m_passages.push_back(&flow->marker());
        items->add(std::move(flow), look::listItemGap, look::listItemGap);
    }
    stack.add(std::move(items), place.paragraphGap, place.paragraphGap);
}

void Setting::table(StackFlow &stack, const Table &table, const Place &place)
{
    const TableGrid grid(table);
    const double padding = std::min(look::cellPadding, place.width / grid.columns / 6);
    const std::vector<double> widths = m_columns.of(grid, place.width, padding);
    std::vector<double> lefts = {0};
    for (const double width : widths) {
        lefts.push_back(lefts.back() + width);
    }
    const int element = add(place.element, QByteArrayLiteral("Table"));
    std::unique_ptr<Flow> caption;
    if (!blank(table.caption)) {
        Place above = place;
        above.style = styleOf(look::captionSize, false, grey(look::quietGrey));
        caption = paragraph(spansOf(table.caption), add(element, QByteArrayLiteral("Caption")), above);
    }
    std::vector<TableRow> rows;
    rows.reserve(grid.rows.size());
    int group = element;
    for (int row = 0; row < int(grid.rows.size()) && !m_stopped; ++row) {
        m_stopped = row % 16 == 15 && m_progress.cancelled();
        // A head needs a body: a table of headings alone has neither.
        const bool parts = grid.headerRows > 0 && grid.headerRows < int(grid.rows.size());
        if (parts && (row == 0 || row == grid.headerRows)) {
            group = add(element, row == 0 ? QByteArrayLiteral("THead") : QByteArrayLiteral("TBody"));
        }
        const int rowElement = add(group, QByteArrayLiteral("TR"));
        TableRow out;
        out.bandEnd = grid.bandEnd[size_t(row)];
        for (const GridCell &each : grid.rows[size_t(row)]) {
            cell(out, each, rowElement, row < grid.headerRows, lefts, padding);
        }
        rows.push_back(std::move(out));
    }
    auto flow = std::make_unique<TableFlow>(std::move(rows), grid.headerRows, lefts.back(), padding,
                                            look::tableSize * look::lineSpacing);
    if (caption) {
        flow->setCaption(std::move(caption));
    }
    stack.add(std::move(flow), look::paragraphGap, look::tableGap);
}

void Setting::cell(TableRow &row, const GridCell &cell, int rowElement, bool head, const std::vector<double> &lefts,
                   double padding)
{
    TableCell out;
    out.left = lefts[size_t(cell.column)];
    out.width = lefts[size_t(cell.column) + size_t(cell.columnSpan)] - out.left;
    out.rowSpan = cell.rowSpan;
    const bool header = cell.cell != nullptr && cell.cell->header;
    const int element = add(rowElement, cell.cell == nullptr ? QByteArray(fillerType)
                                        : header             ? QByteArrayLiteral("TH")
                                                             : QByteArrayLiteral("TD"));
    Element &own = m_elements[size_t(element)];
    own.columnSpan = cell.columnSpan;
    own.rowSpan = cell.rowSpan;
    own.scope = !header ? Scope::None : head ? Scope::Column : Scope::Row;
    out.names = own.scope == Scope::Row;
    Place inside;
    inside.element = element;
    inside.width = std::max(out.width - 2 * padding, 1.0);
    inside.style = styleOf(look::tableSize, header);
    inside.paragraphGap = look::cellParagraphGap;
    inside.leastLines = look::leastLines;
    inside.inTable = true;
    out.content = cell.cell == nullptr ? std::make_unique<StackFlow>() : content(cell.cell->blocks, inside);
    row.cells.push_back(std::move(out));
}

void Setting::figure(StackFlow &stack, const Figure &figure, const Place &place)
{
    // A picture needs words beside it also where nobody gave any.
    const bool described = !blank(figure.alternative);
    const QString words =
        described ? figure.alternative : QCoreApplication::translate("PdfWriter", "Picture without a description");
    const int element = add(place.element, described ? QByteArrayLiteral("Figure") : QByteArray(undescribedType));
    m_elements[size_t(element)].alternative = words;
    Picture picture(figure.svg);
    if (picture.drawable()) {
        stack.add(std::make_unique<FigureFlow>(std::move(picture), element, place.width), place.paragraphGap,
                  place.paragraphGap);
        return;
    }
    // Where there is no picture its words stand in for it.
    stack.add(paragraph(spansOf(words), element, place), place.paragraphGap, place.paragraphGap);
}

} // namespace attest::pdf
