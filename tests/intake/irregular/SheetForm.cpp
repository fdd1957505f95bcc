// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/irregular/IrregularForm.h"

#include "support/ZipBuilder.h"

namespace attest::test {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph before, between or after tables, as a row of one cell.
FormLine aloneOf(const QString &text)
{
    FormLine line;
    line.cells = {cellOf(text.startsWith(u"# "_s) ? text.mid(2) : text)};
    return line;
}

std::vector<FormLine> aloneOf(const QStringList &texts)
{
    std::vector<FormLine> lines;
    for (const QString &text : texts) {
        if (text != u"\f"_s) {
            lines.push_back(aloneOf(text));
        }
    }
    return lines;
}

/// The rows of a sheet that holds the form, one table below another.
std::vector<FormLine> sheetOf(const IrregularForm &form)
{
    std::vector<FormLine> lines = aloneOf(form.cover);
    for (const FormPart &part : form.parts) {
        const std::vector<FormLine> before = aloneOf(part.before);
        lines.insert(lines.end(), before.begin(), before.end());
        lines.insert(lines.end(), part.lines.begin(), part.lines.end());
    }
    return lines;
}

QByteArray place(size_t column, size_t row)
{
    return QByteArray(1, char('A' + column)) + QByteArray::number(qulonglong(row + 1));
}

/// One sheet's XML, and the addresses that its cells lead to.
struct Sheet
{
    QByteArray xml, relations;
};

QByteArray looking(const Piece &piece)
{
    const QByteArray look = piece.look == Piece::Look::Struck       ? "<strike/>"
                            : piece.look == Piece::Look::Bold       ? "<b/>"
                            : piece.look == Piece::Look::Underlined ? "<u/>"
                                                                    : "";
    return "<r><rPr>" + look + "</rPr><t xml:space=\"preserve\">" + piece.words.toHtmlEscaped().toUtf8() + "</t></r>";
}

QByteArray stringOf(const FormCell &cell)
{
    if (cell.texts.size() == 1 && cell.texts.front().pieces.size() > 1) {
        QByteArray runs;
        for (const Piece &piece : cell.texts.front().pieces) {
            runs += looking(piece);
        }
        return "<is>" + runs + "</is>";
    }
    if (!cell.texts.empty() && cell.texts.front().pieces.front().look == Piece::Look::Wingdings) {
        return "<is><r><rPr><rFont val=\"Wingdings\"/></rPr><t>" + cell.texts.front().pieces.front().words.toUtf8() +
               "</t></r></is>";
    }
    return "<is><t xml:space=\"preserve\">" + cell.plain().toHtmlEscaped().toUtf8() + "</t></is>";
}

Sheet sheetXml(const std::vector<FormLine> &lines, const QString &runningTitle)
{
    Sheet sheet;
    QByteArray rows;
    QByteArray merged;
    QByteArray links;
    for (size_t row = 0; row < lines.size(); ++row) {
        rows += "<row r=\"" + QByteArray::number(qulonglong(row + 1)) + "\">";
        for (size_t column = 0; column < lines[row].cells.size(); ++column) {
            const FormCell &cell = lines[row].cells[column];
            if (cell.covered != FormCell::Covered::No || cell.texts.empty()) {
                continue;
            }
            const QByteArray at = place(column, row);
            rows += "<c r=\"" + at + "\" t=\"inlineStr\">" + stringOf(cell) + "</c>";
            if (cell.across > 1 || cell.down > 1) {
                merged += "<mergeCell ref=\"" + at + ':' +
                          place(column + size_t(cell.across) - 1, row + size_t(cell.down) - 1) + "\"/>";
            }
            if (const QString &address = cell.texts.front().pieces.front().address; !address.isEmpty()) {
                links += "<hyperlink ref=\"" + at + "\" r:id=\"l" + at + "\"/>";
                sheet.relations += "<Relationship Id=\"l" + at +
                                   "\" Type=\"x/hyperlink\" TargetMode=\"External\" "
                                   "Target=\"" +
                                   address.toHtmlEscaped().toUtf8() + "\"/>";
            }
        }
        rows += "</row>";
    }
    sheet.xml = "<worksheet xmlns:r=\"r\"><sheetData>" + rows + "</sheetData>" +
                (merged.isEmpty() ? QByteArray() : "<mergeCells>" + merged + "</mergeCells>") +
                (links.isEmpty() ? QByteArray() : "<hyperlinks>" + links + "</hyperlinks>") +
                (runningTitle.isEmpty() ? QByteArray()
                                        : "<headerFooter><oddHeader>&amp;C" + runningTitle.toUtf8() +
                                              "</oddHeader><oddFooter>&amp;P</oddFooter></headerFooter>") +
                "</worksheet>";
    return sheet;
}

QByteArray quoted(QString words)
{
    return '"' + words.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

/// A row of text, its cells' paragraphs on one line; where a page ends within it, as two rows.
QByteArray textRow(const FormLine &line)
{
    QStringList first;
    QStringList rest;
    for (size_t i = 0; i < line.cells.size(); ++i) {
        const QStringList words = line.cells[i].plain().simplified().split(u' ');
        const qsizetype half = line.pageEndsWithin ? (words.size() + 1) / 2 : words.size();
        first.append(words.first(half).join(u' '));
        rest.append(words.sliced(half).join(u' '));
    }
    const QByteArray head = first.join(u'\t').toUtf8() + '\n';
    return line.pageEndsWithin ? head + "\f" + rest.join(u'\t').toUtf8() + '\n' : head;
}

QByteArray textOf(const QStringList &paragraphs)
{
    QByteArray text;
    for (const QString &paragraph : paragraphs) {
        text += paragraph.startsWith(u"# "_s) ? paragraph.mid(2).toUtf8() : paragraph.toUtf8();
        text += "\n\n";
    }
    return text;
}

} // namespace

QByteArray xlsxOf(const IrregularForm &form)
{
    ZipEntries entries;
    QByteArray sheets;
    QByteArray relations;
    std::vector<std::vector<FormLine>> pages = {sheetOf(form)};
    if (!form.report.isEmpty()) {
        pages.insert(pages.begin(), aloneOf(form.report));
    }
    if (!form.reportAfter.isEmpty()) {
        pages.push_back(aloneOf(form.reportAfter));
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        const QByteArray number = QByteArray::number(qulonglong(i + 1));
        const QString name = u"sheet"_s + QString::fromLatin1(number) + u".xml"_s;
        const Sheet sheet = sheetXml(pages[i], form.runningTitle);
        sheets += "<sheet name=\"Sheet" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations +=
            "<Relationship Id=\"rId" + number + "\" Type=\"x/worksheet\" Target=\"worksheets/" + name.toUtf8() + "\"/>";
        entries.emplace_back(u"xl/worksheets/"_s + name, sheet.xml);
        if (!sheet.relations.isEmpty()) {
            entries.emplace_back(u"xl/worksheets/_rels/"_s + name + u".rels"_s,
                                 "<Relationships>" + sheet.relations + "</Relationships>");
        }
    }
    entries.emplace_back(u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>");
    entries.emplace_back(u"xl/_rels/workbook.xml.rels"_s, "<Relationships>" + relations + "</Relationships>");
    return zipped(entries);
}

QByteArray csvOf(const IrregularForm &form)
{
    std::vector<FormLine> lines = aloneOf(form.report);
    for (const std::vector<FormLine> &more : {sheetOf(form), aloneOf(form.reportAfter)}) {
        lines.insert(lines.end(), more.begin(), more.end());
    }
    size_t columns = 1;
    for (const FormLine &line : lines) {
        columns = std::max(columns, line.cells.size());
    }
    QByteArray csv;
    for (const FormLine &line : lines) {
        for (size_t i = 0; i < columns; ++i) {
            csv += (i > 0 ? "," : "") + (i < line.cells.size() ? quoted(line.cells[i].plain()) : QByteArray());
        }
        csv += "\r\n";
    }
    return csv;
}

QByteArray txtOf(const IrregularForm &form)
{
    QByteArray text = textOf(form.report) + textOf(form.cover);
    int page = 1;
    for (const FormPart &part : form.parts) {
        text += textOf(part.before);
        for (const FormLine &line : part.lines) {
            text += textRow(line);
        }
        if (!form.runningTitle.isEmpty()) {
            text += "\n" + form.runningTitle.toUtf8() + "\nPage " + QByteArray::number(page++) + "\n\f";
        }
        text += '\n';
    }
    return text + textOf(form.reportAfter);
}

} // namespace attest::test
