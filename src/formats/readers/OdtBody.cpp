// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/OdtBody.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace attest {

namespace {

/// Elements around blocks that do not change what they are.
bool isWrapper(QStringView name)
{
    return name == u"index-body" || name == u"index-title" || name == u"table-of-content" ||
           name == u"illustration-index" || name == u"table-index" || name == u"object-index" ||
           name == u"user-index" || name == u"alphabetical-index" || name == u"bibliography" || name == u"meta";
}

/// Frames and shapes, which may hold text of their own.
bool isDrawing(QStringView name)
{
    return name == u"frame" || name == u"g" || name == u"custom-shape" || name == u"rect" || name == u"ellipse" ||
           name == u"polygon" || name == u"a";
}

std::optional<int> numberAttribute(const XmlCursor &xml, QStringView name)
{
    bool ok = false;
    const int held = xml.attribute(name).toInt(&ok);
    return ok ? std::optional(std::clamp(held, 0, largestListStart)) : std::nullopt;
}

qint64 countAttribute(const XmlCursor &xml, QStringView name)
{
    bool ok = false;
    const qint64 held = xml.attribute(name).toLongLong(&ok);
    return ok ? std::clamp<qint64>(held, 1, largestListStart) : 1;
}

} // namespace

Blocks OdtBody::read(XmlCursor &xml)
{
    Blocks blocks = readContainer(xml, false);
    for (Blocks *notes : {&m_footnotes, &m_endnotes}) {
        std::move(notes->begin(), notes->end(), std::back_inserter(blocks));
    }
    return blocks;
}

Blocks OdtBody::readContainer(XmlCursor &xml, bool isCell)
{
    Container container;
    container.isCell = isCell;
    Item none;
    readChildren(xml, container, none);
    if (container.builder.empty() && !container.bareNumber.isEmpty()) {
        add(paragraph(container.bareNumber), container);
    }
    return container.builder.take();
}

void OdtBody::readChildren(XmlCursor &xml, Container &into, Item &item)
{
    while (xml.nextChild()) {
        readBlock(xml, into, item);
    }
}

void OdtBody::readBlock(XmlCursor &xml, Container &into, Item &item)
{
    if (xml.is(u"p") || xml.is(u"h")) {
        readParagraph(xml, into, item, xml.is(u"h"));
    } else if (xml.is(u"list")) {
        readList(xml, into, item);
    } else if (xml.is(u"numbered-paragraph")) {
        Item own;
        own.style = xml.attribute(u"style-name").toString();
        own.level = std::clamp(numberAttribute(xml, u"level").value_or(1), 1, odtLevels) - 1;
        own.startsAt = numberAttribute(xml, u"start-value");
        const QString id = xml.attribute(u"list-id").toString();
        m_numbering.beginList({id, own.style, id, true});
        readChildren(xml, into, own);
        m_numbering.endList();
    } else if (xml.is(u"table")) {
        readTable(xml, into);
    } else if (xml.is(u"section")) {
        readSection(xml, into, item);
    } else if (xml.is(u"forms")) {
        readForms(xml);
    } else if (isWrapper(xml.name())) {
        readChildren(xml, into, item);
    } else if (isDrawing(xml.name())) {
        for (Block &block : readDrawing(xml)) {
            add(std::move(block), into);
        }
    } else {
        xml.skip(); // what was deleted, declarations, changes' marks
    }
}

void OdtBody::readSection(XmlCursor &xml, Container &into, Item &item)
{
    const bool hidden = xml.attribute(u"display") == u"none" || xml.attribute(u"is-hidden") == u"true" ||
                        m_styles.isHiddenSection(xml.attribute(u"style-name"));
    if (hidden) {
        xml.skip();
    } else {
        readChildren(xml, into, item);
    }
}

void OdtBody::readList(XmlCursor &xml, Container &into, const Item &around)
{
    Item list;
    list.level = std::min(around.level + 1, odtLevels - 1);
    const QString style = xml.attribute(u"style-name").toString();
    list.style = style.isEmpty() ? around.style : style;
    if (around.level < 0) {
        m_numbering.beginList({xml.attribute(u"id").toString(), list.style, xml.attribute(u"continue-list").toString(),
                               xml.attribute(u"continue-numbering") == u"true"});
    }
    while (xml.nextChild()) {
        if (!xml.is(u"list-item") && !xml.is(u"list-header")) {
            xml.skip();
            continue;
        }
        Item item = list;
        item.numbered = xml.is(u"list-item");
        item.startsAt = numberAttribute(xml, u"start-value");
        readChildren(xml, into, item);
    }
    if (around.level < 0) {
        m_numbering.endList();
    }
}

void OdtBody::readParagraph(XmlCursor &xml, Container &into, Item &item, bool isHeading)
{
    const OdtStyle style = m_styles.paragraph(xml.attribute(u"style-name"));
    const int level = isHeading ? numberAttribute(xml, u"outline-level").value_or(1) : style.outline.value_or(0);
    const bool unnumbered = xml.attribute(u"is-list-header") == u"true";
    const std::optional<int> headingStart = numberAttribute(xml, u"start-value");
    Line line;
    line.hidden = style.hidden.value_or(false);
    line.signFont = style.signFont.value_or(QString());
    readInlines(xml, line, {});

    std::optional<NumberMark> mark;
    const bool first = item.numbered;
    const bool inList = item.level >= 0;
    if (line.hidden) {
        line.words.take();
    } else if (inList && first && !unnumbered) {
        const QString own = item.style.isEmpty() ? style.listStyle.value_or(QString()) : item.style;
        mark = m_numbering.next(own, item.level, std::exchange(item.startsAt, std::nullopt));
        item.numbered = false;
    } else if (isHeading && !inList && !unnumbered) {
        mark = m_numbering.nextHeading(std::max(level, 1), headingStart);
    }
    addParagraph(line.words.take(), level, mark, inList && !first, item, into);
    for (Block &block : line.floating) {
        add(std::move(block), into);
    }
}

void OdtBody::addParagraph(Spans spans, int headingLevel, const std::optional<NumberMark> &mark, bool later,
                           const Item &item, Container &into)
{
    if (spans.empty()) {
        // A row's code may be nothing but its automatic number.
        if (into.isCell && mark && into.bareNumber.isEmpty()) {
            into.bareNumber = mark->text;
        }
        return;
    }
    if (mark && !mark->text.isEmpty() && (!mark->item || headingLevel > 0)) {
        spans = numbered(mark->text, std::move(spans));
    }
    if (headingLevel > 0) {
        add({Heading{std::min(headingLevel, 6), std::move(spans)}}, into);
    } else if (!m_budget.takeBlock()) {
        return;
    } else if (mark && mark->item) {
        into.builder.addItem(std::move(spans), {mark->style, mark->value, mark->level});
    } else if (later) {
        into.builder.addToItem({Paragraph{std::move(spans)}}, item.level);
    } else {
        into.builder.add({Paragraph{std::move(spans)}});
    }
}

void OdtBody::add(Block block, Container &into)
{
    if (m_budget.takeBlock()) {
        into.builder.add(std::move(block));
    }
}

void OdtBody::readTable(XmlCursor &xml, Container &into)
{
    GridRows rows;
    QString caption;
    while (xml.nextChild()) {
        readTableChild(xml, rows, caption, false);
    }
    Table table = rows.take(caption);
    if (!table.rows.empty()) {
        add({std::move(table)}, into);
    }
}

void OdtBody::readTableChild(XmlCursor &xml, GridRows &rows, QString &caption, bool header)
{
    if (xml.is(u"table-row")) {
        readRow(xml, rows, header);
    } else if (xml.is(u"table-header-rows") || xml.is(u"table-rows") || xml.is(u"table-row-group")) {
        const bool inHeader = header || xml.is(u"table-header-rows");
        while (xml.nextChild()) {
            readTableChild(xml, rows, caption, inHeader);
        }
    } else if (xml.is(u"title")) {
        caption = xml.text().simplified();
    } else {
        xml.skip();
    }
}

void OdtBody::readRow(XmlCursor &xml, GridRows &rows, bool header)
{
    const QStringView visibility = xml.attribute(u"visibility");
    if (visibility == u"collapse" || visibility == u"filter") {
        xml.skip();
        return;
    }
    // Rows that only repeat are empty: their words would stand in the document more than once.
    rows.beginRow(header);
    m_budget.takeCell();
    while (xml.nextChild()) {
        if (xml.is(u"table-cell") || xml.is(u"covered-table-cell")) {
            readCell(xml, rows, xml.is(u"covered-table-cell"));
        } else {
            xml.skip();
        }
    }
}

void OdtBody::readCell(XmlCursor &xml, GridRows &rows, bool covered)
{
    const qint64 times = countAttribute(xml, u"number-columns-repeated");
    const qint64 columns = countAttribute(xml, u"number-columns-spanned");
    const qint64 down = countAttribute(xml, u"number-rows-spanned");
    if (!m_budget.takeCells(times)) {
        return;
    }
    if (covered) {
        xml.skip();
        for (qint64 each = 0; each < times && m_budget.allowsColumns(rows.width()); ++each) {
            rows.addCovered();
        }
        return;
    }
    const Blocks blocks = readContainer(xml, true);
    for (qint64 each = 0; each < times && m_budget.allowsColumns(rows.width()); ++each) {
        rows.addCell(each == 0 ? blocks : Blocks(), columns, down);
    }
}

} // namespace attest
