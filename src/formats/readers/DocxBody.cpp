// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxBody.h"

#include <algorithm>
#include <utility>

namespace attest {

namespace {

/// Elements around blocks that do not change what they are.
bool isWrapper(QStringView name)
{
    return name == u"ins" || name == u"moveTo" || name == u"smartTag" || name == u"customXml" || name == u"sdtContent";
}

/// The properties of a paragraph's mark: whether a tracked change deletes it, and whether it is hidden.
void readMarkProperties(XmlCursor &xml, bool &deleted)
{
    while (xml.nextChild()) {
        deleted = deleted || xml.is(u"del") || xml.is(u"moveFrom");
        xml.skip();
    }
}

} // namespace

DocxBody::DocxBody(const DocxStyles &styles, DocxNumbering &numbering, ReadBudget &budget)
    : m_styles(styles), m_numbering(numbering), m_budget(budget),
      m_runs(
          styles, [this](XmlCursor &xml) { return readContainer(xml); },
          [this](DocxRuns::Note kind, const QString &id) {
              m_notes.push_back({kind, id});
          })
{
}

Blocks DocxBody::read(XmlCursor &xml, const QHash<QString, QString> &links)
{
    m_runs.setLinks(&links);
    return readContainer(xml);
}

Blocks DocxBody::readContainer(XmlCursor &xml)
{
    Container container;
    readChildren(xml, container);
    return finished(container);
}

Blocks DocxBody::finished(Container &container)
{
    if (Spans joined = container.joined.take(); !joined.empty()) {
        add({Paragraph{std::move(joined)}}, container);
    }
    if (container.builder.empty() && !container.bareNumber.isEmpty()) {
        add(paragraph(container.bareNumber), container);
    }
    return container.builder.take();
}

void DocxBody::readChildren(XmlCursor &xml, Container &into)
{
    while (xml.nextChild()) {
        readBlock(xml, into);
    }
}

void DocxBody::readBlock(XmlCursor &xml, Container &into)
{
    if (xml.is(u"p")) {
        readParagraph(xml, into);
    } else if (xml.is(u"tbl")) {
        Table table = readTable(xml);
        if (!table.rows.empty()) {
            add({std::move(table)}, into);
        }
    } else if (xml.is(u"sdt")) {
        readControl(xml, into);
    } else if (isWrapper(xml.name())) {
        readChildren(xml, into);
    } else if (xml.is(u"AlternateContent")) {
        bool taken = false;
        while (xml.nextChild()) {
            if (std::exchange(taken, true)) {
                xml.skip();
            } else {
                readChildren(xml, into);
            }
        }
    } else {
        xml.skip();
    }
}

void DocxBody::readControl(XmlCursor &xml, Container &into)
{
    bool placeholder = false;
    while (xml.nextChild()) {
        if (xml.is(u"sdtPr")) {
            placeholder = readsPlaceholder(xml);
        } else if (xml.is(u"sdtContent") && !placeholder) {
            readChildren(xml, into);
        } else {
            xml.skip();
        }
    }
}

void DocxBody::readNumbering(XmlCursor &xml, Properties &properties)
{
    while (xml.nextChild()) {
        if (xml.is(u"numId")) {
            properties.numbering = xml.number();
        } else if (xml.is(u"ilvl")) {
            properties.level = xml.number();
        }
        xml.skip();
    }
}

DocxBody::Properties DocxBody::readProperties(XmlCursor &xml)
{
    Properties properties;
    while (xml.nextChild()) {
        if (xml.is(u"numPr")) {
            readNumbering(xml, properties);
        } else if (xml.is(u"rPr")) {
            readMarkProperties(xml, properties.markDeleted);
        } else {
            if (xml.is(u"pStyle")) {
                properties.style = xml.value().toString();
            } else if (xml.is(u"outlineLvl")) {
                properties.heading = headingFromOutline(xml.number().value_or(9));
            }
            xml.skip();
        }
    }
    return properties;
}

void DocxBody::takeLook(DocxParagraph &paragraph, const QString &style) const
{
    const DocxStyle &look = m_styles.style(style);
    paragraph.hidden = look.hidden.value_or(false);
    paragraph.signFont = look.signFont;
}

void DocxBody::readParagraph(XmlCursor &xml, Container &into)
{
    Properties properties;
    properties.style = m_styles.defaultParagraph();
    DocxParagraph paragraph;
    takeLook(paragraph, properties.style);
    paragraph.words = std::exchange(into.joined, {});
    while (xml.nextChild()) {
        if (!xml.is(u"pPr")) {
            m_runs.readInline(xml, paragraph, {});
            continue;
        }
        properties = readProperties(xml);
        if (properties.style.isEmpty()) {
            properties.style = m_styles.defaultParagraph();
        }
        takeLook(paragraph, properties.style);
    }
    m_runs.endParagraph();
    if (properties.markDeleted) {
        into.joined = std::move(paragraph.words);
    } else {
        addParagraph(paragraph.words.take(), properties, into);
    }
    for (Block &block : paragraph.floating) {
        add(std::move(block), into);
    }
}

std::optional<NumberMark> DocxBody::markOf(const Properties &properties)
{
    const DocxStyle &style = m_styles.style(properties.style);
    const int numbering = properties.numbering.value_or(style.numbering.value_or(0));
    if (numbering == 0) {
        return std::nullopt;
    }
    int level = 0;
    if (properties.level) {
        level = *properties.level;
    } else if (properties.numbering) {
        level = 0;
    } else if (style.level) {
        level = *style.level;
    } else {
        level = m_numbering.levelOfStyle(numbering, properties.style, m_styles);
    }
    return m_numbering.next(numbering, level, m_styles);
}

void DocxBody::addParagraph(Spans spans, const Properties &properties, Container &into)
{
    const std::optional<NumberMark> mark = markOf(properties);
    const int level = properties.heading.value_or(m_styles.style(properties.style).heading.value_or(0));
    const bool labelled = mark && !mark->text.isEmpty() && (!mark->item || level > 0);
    if (spans.empty()) {
        // A row's code may be nothing but its automatic number.
        if (into.isCell && mark && into.bareNumber.isEmpty()) {
            into.bareNumber = mark->text;
        }
        return;
    }
    if (labelled) {
        spans = numbered(mark->text, std::move(spans));
    }
    if (level > 0) {
        add({Heading{level, std::move(spans)}}, into);
    } else if (mark && mark->item) {
        if (m_budget.takeBlock()) {
            into.builder.addItem(std::move(spans), {mark->style, mark->value, mark->level});
        }
    } else {
        add({Paragraph{std::move(spans)}}, into);
    }
}

void DocxBody::add(Block block, Container &into)
{
    if (m_budget.takeBlock()) {
        into.builder.add(std::move(block));
    }
}

Table DocxBody::readTable(XmlCursor &xml)
{
    DocxGrid grid;
    QString caption;
    while (xml.nextChild()) {
        readTableChild(xml, grid, caption);
    }
    return grid.take(caption);
}

void DocxBody::readTableChild(XmlCursor &xml, DocxGrid &grid, QString &caption)
{
    if (xml.is(u"tr")) {
        readRow(xml, grid);
    } else if (xml.is(u"tblPr")) {
        while (xml.nextChild()) {
            if (xml.is(u"tblCaption")) {
                caption = xml.value().toString().simplified();
            }
            xml.skip();
        }
    } else if (xml.is(u"sdt") || isWrapper(xml.name())) {
        while (xml.nextChild()) {
            readTableChild(xml, grid, caption);
        }
    } else {
        xml.skip();
    }
}

void DocxBody::readRow(XmlCursor &xml, DocxGrid &grid)
{
    std::vector<DocxGrid::Piece> pieces;
    RowProperties row;
    while (xml.nextChild()) {
        readRowChild(xml, pieces, row);
    }
    const auto filler = [this](qint64 span) {
        DocxGrid::Piece piece;
        piece.span = span;
        piece.filler = true;
        m_budget.takeCell();
        return piece;
    };
    if (row.deleted || pieces.empty()) {
        return;
    }
    if (row.before > 0) {
        pieces.insert(pieces.begin(), filler(row.before));
    }
    if (row.after > 0) {
        pieces.push_back(filler(row.after));
    }
    grid.addRow(std::move(pieces), row.header);
}

void DocxBody::readRowChild(XmlCursor &xml, std::vector<DocxGrid::Piece> &pieces, RowProperties &row)
{
    if (xml.is(u"tc")) {
        if (auto piece = readCell(xml)) {
            pieces.push_back(*std::move(piece));
        }
    } else if (xml.is(u"trPr")) {
        while (xml.nextChild()) {
            if (xml.is(u"gridBefore")) {
                row.before = xml.number().value_or(0);
            } else if (xml.is(u"gridAfter")) {
                row.after = xml.number().value_or(0);
            } else if (xml.is(u"tblHeader")) {
                row.header = xml.isOn();
            } else if (xml.is(u"del")) {
                row.deleted = true;
            }
            xml.skip();
        }
    } else if (xml.is(u"sdt") || isWrapper(xml.name())) {
        while (xml.nextChild()) {
            readRowChild(xml, pieces, row);
        }
    } else {
        xml.skip();
    }
}

std::optional<DocxGrid::Piece> DocxBody::readCell(XmlCursor &xml)
{
    DocxGrid::Piece piece;
    bool deleted = false;
    Container container;
    container.isCell = true;
    m_budget.takeCell();
    while (xml.nextChild()) {
        if (!xml.is(u"tcPr")) {
            readBlock(xml, container);
            continue;
        }
        while (xml.nextChild()) {
            if (xml.is(u"gridSpan")) {
                piece.span = std::max(1, xml.number().value_or(1));
            } else if (xml.is(u"vMerge")) {
                piece.continuesAbove = xml.value() != u"restart";
            } else if (xml.is(u"hMerge")) {
                piece.continuesBefore = xml.value() != u"restart";
            } else if (xml.is(u"cellDel")) {
                deleted = true;
            }
            xml.skip();
        }
    }
    piece.cell.blocks = finished(container);
    return deleted ? std::nullopt : std::optional(std::move(piece));
}

} // namespace attest
