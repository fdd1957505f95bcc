// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/XlsxSheet.h"

#include "formats/PictureFonts.h"
#include "formats/readers/GridRows.h"
#include "formats/readers/PlainBlocks.h"

#include <QRegularExpression>

#include <algorithm>

namespace attest {

namespace {

constexpr int kLastRow = 1'048'576;
constexpr int kLastColumn = 16'384;

/// Excel writes characters that XML cannot hold, such as the return of a line's end, as _x000D_.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString out;
    qsizetype from = 0;
    for (auto each = escape.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out.remove(u'\r');
}

/// Where =HYPERLINK("https://…","words") leads; empty for any other formula.
QString addressIn(const QString &formula)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*HYPERLINK\\(\\s*\"([^\"]*)\""),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(formula).captured(1).trimmed();
}

bool isOn(QStringView value)
{
    return value == u"1" || value == u"true";
}

} // namespace

Spans readXlsxText(XmlCursor &xml)
{
    Spans spans;
    Span look;
    while (xml.nextChild()) {
        if (xml.is(u"t")) {
            look.text = unescaped(xml.text());
            spans.push_back(look);
        } else if (xml.is(u"r")) {
            Span run;
            QString font;
            while (xml.nextChild()) {
                if (xml.is(u"t")) {
                    run.text += unescaped(xml.text());
                } else if (xml.is(u"rPr")) {
                    while (xml.nextChild()) {
                        run.strong = run.strong || (xml.is(u"b") && xml.isOn());
                        run.emphasis = run.emphasis || (xml.is(u"i") && xml.isOn());
                        run.struck = run.struck || (xml.is(u"strike") && xml.isOn());
                        run.marked = run.marked || xml.is(u"u");
                        font = xml.is(u"rFont") ? xml.attribute(u"val").toString() : font;
                        xml.skip();
                    }
                } else {
                    xml.skip();
                }
            }
            run.text = shownInFont(font, run.text);
            spans.push_back(run);
        } else {
            xml.skip(); // how it is pronounced
        }
    }
    return spans;
}

std::optional<XlsxSheet::Place> XlsxSheet::placeOf(QStringView reference)
{
    Place place;
    qsizetype at = 0;
    const auto character = [&] { return at < reference.size() ? reference[at].unicode() : u'\0'; };
    for (at += character() == u'$' ? 1 : 0; character() >= u'A' && character() <= u'Z'; ++at) {
        place.column = place.column * 26 + (character() - u'A' + 1);
        if (place.column > kLastColumn) {
            return std::nullopt;
        }
    }
    at += character() == u'$' ? 1 : 0;
    bool ok = false;
    place.row = reference.sliced(at).toInt(&ok);
    return ok && place.row >= 1 && place.row <= kLastRow && place.column >= 1 ? std::optional(place) : std::nullopt;
}

std::optional<XlsxSheet::Area> XlsxSheet::areaOf(QStringView reference)
{
    const qsizetype colon = reference.indexOf(u':');
    const auto from = placeOf(colon < 0 ? reference : reference.left(colon));
    const auto to = placeOf(colon < 0 ? reference : reference.sliced(colon + 1));
    if (!from || !to || to->row < from->row || to->column < from->column) {
        return std::nullopt;
    }
    return Area{*from, *to};
}

void XlsxSheet::read(XmlCursor &xml, const QHash<QString, QString> &links)
{
    while (xml.nextChild()) {
        if (xml.is(u"cols")) {
            readColumns(xml);
        } else if (xml.is(u"sheetData")) {
            readRows(xml);
        } else if (xml.is(u"mergeCells")) {
            readMerges(xml);
        } else if (xml.is(u"hyperlinks")) {
            readLinks(xml, links);
        } else {
            xml.skip();
        }
    }
}

void XlsxSheet::readColumns(XmlCursor &xml)
{
    while (xml.nextChild()) {
        const int from = xml.attribute(u"min").toInt();
        const int to = xml.attribute(u"max").toInt();
        if (isOn(xml.attribute(u"hidden")) && from >= 1 && from <= std::min(to, kLastColumn)) {
            int &last = m_hiddenColumns[from];
            last = std::max(last, to);
        }
        xml.skip();
    }
}

void XlsxSheet::readRows(XmlCursor &xml)
{
    Place place;
    while (xml.nextChild()) {
        bool ok = false;
        const int row = xml.attribute(u"r").toInt(&ok);
        place.row = ok ? std::clamp(row, 1, kLastRow) : std::min(place.row + 1, kLastRow);
        place.column = 0;
        if (isOn(xml.attribute(u"hidden"))) {
            m_hiddenRows.insert(place.row);
        }
        while (xml.nextChild()) {
            const auto said = placeOf(xml.attribute(u"r"));
            place.column = said ? said->column : std::min(place.column + 1, kLastColumn);
            readCell(xml, place);
        }
    }
}

void XlsxSheet::readCell(XmlCursor &xml, Place place)
{
    const QString type = xml.attribute(u"t").toString();
    const int style = xml.attribute(u"s").toInt();
    QString value, address;
    Spans spans;
    while (xml.nextChild()) {
        if (xml.is(u"v")) {
            value = xml.text();
        } else if (xml.is(u"f")) {
            address = addressIn(xml.text());
        } else if (xml.is(u"is")) {
            spans = readXlsxText(xml);
        } else {
            xml.skip();
        }
    }
    if (type != u"inlineStr") {
        spans = valueOf(type, value, style);
    }
    qint64 characters = 0;
    bool blank = true;
    const QString font = m_book.styles.font(style);
    for (Span &span : spans) {
        span.text = shownInFont(font, span.text);
        characters += span.text.size();
        blank = blank && span.text.trimmed().isEmpty();
        if (!address.isEmpty()) {
            span.address = address;
        }
    }
    if (!blank && m_budget.takeCell() && m_budget.takeText(characters)) {
        m_cells[place] = std::move(spans);
    }
}

Spans XlsxSheet::valueOf(const QString &type, const QString &value, int style) const
{
    if (type == u"s") {
        bool ok = false;
        const int at = value.toInt(&ok);
        const bool there = ok && at >= 0 && static_cast<size_t>(at) < m_book.texts.size();
        return there ? m_book.texts[static_cast<size_t>(at)] : Spans();
    }
    Span span;
    if (type == u"b") {
        span.text = value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    } else if (type.isEmpty() || type == u"n") {
        span.text = value.isEmpty() ? QString() : m_book.styles.shown(value, style);
    } else {
        span.text = unescaped(value);
    }
    return {span};
}

void XlsxSheet::readMerges(XmlCursor &xml)
{
    while (xml.nextChild()) {
        if (const auto area = areaOf(xml.attribute(u"ref")); area && m_budget.takeCell()) {
            m_areas.push_back(*area);
        }
        xml.skip();
    }
}

void XlsxSheet::readLinks(XmlCursor &xml, const QHash<QString, QString> &links)
{
    while (xml.nextChild()) {
        const auto area = areaOf(xml.attribute(u"ref"));
        const QString address = links.value(xml.attribute(u"id").toString()).trimmed();
        xml.skip();
        const auto cell = area ? m_cells.find(area->from) : m_cells.end();
        if (cell != m_cells.end() && !address.isEmpty()) {
            std::for_each(cell->second.begin(), cell->second.end(), [&](Span &span) { span.address = address; });
        }
    }
}

bool XlsxSheet::isHiddenColumn(int column) const
{
    return std::any_of(m_hiddenColumns.begin(), m_hiddenColumns.end(),
                       [column](const auto &range) { return column >= range.first && column <= range.second; });
}

void XlsxSheet::layMerges(const std::vector<int> &rows, const std::vector<int> &columns)
{
    const auto within = [](const std::vector<int> &all, int from, int to) {
        return std::pair(std::lower_bound(all.begin(), all.end(), from), std::upper_bound(all.begin(), all.end(), to));
    };
    for (const Area &area : m_areas) {
        const auto [row, lastRow] = within(rows, area.from.row, area.to.row);
        const auto [column, lastColumn] = within(columns, area.from.column, area.to.column);
        const auto down = lastRow - row;
        const auto across = lastColumn - column;
        if (down < 1 || across < 1 || !m_budget.takeCells(down * across)) {
            continue;
        }
        const Place first{*row, *column};
        if (m_covered.contains(first) || m_merged.contains(first)) {
            continue; // merged areas lie over one another
        }
        m_merged[first] = {area.from, static_cast<int>(down), static_cast<int>(across)};
        for (auto each = row; each != lastRow; ++each) {
            for (auto other = column; other != lastColumn; ++other) {
                m_covered.insert({*each, *other});
            }
        }
        m_covered.erase(first);
    }
}

Table XlsxSheet::table()
{
    std::set<int> usedRows, usedColumns;
    for (const auto &[place, spans] : m_cells) {
        usedRows.insert(place.row);
        usedColumns.insert(place.column);
    }
    std::vector<int> rows, columns;
    std::copy_if(usedRows.begin(), usedRows.end(), std::back_inserter(rows),
                 [this](int row) { return !m_hiddenRows.contains(row); });
    std::copy_if(usedColumns.begin(), usedColumns.end(), std::back_inserter(columns),
                 [this](int column) { return !isHiddenColumn(column); });
    GridRows grid;
    const auto cells = static_cast<qint64>(rows.size()) * static_cast<qint64>(columns.size());
    if (!m_budget.allowsColumns(static_cast<qint64>(columns.size())) || !m_budget.takeCells(cells)) {
        return {};
    }
    layMerges(rows, columns);
    const auto blocksAt = [this](Place place) {
        const auto cell = m_cells.find(place);
        return cell == m_cells.end() ? Blocks() : plainBlocks(cell->second);
    };
    for (const int row : rows) {
        grid.beginRow(false);
        for (const int column : columns) {
            const Place place{row, column};
            if (m_covered.contains(place)) {
                grid.addCovered();
            } else if (const auto merge = m_merged.find(place); merge != m_merged.end()) {
                grid.addCell(blocksAt(merge->second.origin), merge->second.columns, merge->second.rows);
            } else {
                grid.addCell(blocksAt(place), 1, 1);
            }
        }
    }
    return grid.take({});
}

} // namespace attest
