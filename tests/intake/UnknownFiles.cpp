// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/UnknownFiles.h"

#include "formats/OdtFile.h"
#include "support/DocxBuilder.h"

namespace attest::test {

namespace {

using namespace Qt::StringLiterals;
using Docx = DocxBuilder;

/// The form's rows as a sheet has them: headings alone in their rows, then rows of cells.
std::vector<QStringList> sheetRows(const Document &form)
{
    std::vector<QStringList> rows;
    for (const Block &block : form.blocks) {
        const auto *table = std::get_if<Table>(&block.node);
        if (table == nullptr) {
            rows.push_back({plainText(Blocks{block})});
            continue;
        }
        for (const Row &row : table->rows) {
            QStringList cells;
            for (const Cell &cell : row.cells) {
                cells.append(plainText(cell.blocks));
            }
            rows.push_back(cells);
        }
    }
    return rows;
}

QByteArray csv(const Document &form)
{
    QString out;
    for (const QStringList &row : sheetRows(form)) {
        QStringList cells;
        for (QString cell : row) {
            cells.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        }
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out.toUtf8();
}

QByteArray xlsx(const Document &form)
{
    QByteArray rows;
    int number = 0;
    for (const QStringList &row : sheetRows(form)) {
        ++number;
        QByteArray cells;
        char column = 'A';
        for (const QString &cell : row) {
            cells += "<c r=\"" + QByteArray(1, column++) + QByteArray::number(number) +
                     "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + cell.toHtmlEscaped().toUtf8() +
                     "</t></is></c>";
        }
        rows += "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
    }
    return zipped(
        {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Form\" sheetId=\"1\" "
                                "r:id=\"rId1\"/></sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                                           "Target=\"worksheets/sheet1.xml\"/></Relationships>"},
         {u"xl/worksheets/sheet1.xml"_s, "<worksheet xmlns:r=\"r\"><sheetData>" + rows + "</sheetData></worksheet>"},
         {u"xl/sharedStrings.xml"_s, "<sst/>"},
         {u"xl/styles.xml"_s, "<styleSheet/>"}});
}

/// Lists are paragraphs with typed bullets, as officers write them.
QStringList linesOf(const Cell &cell)
{
    QStringList lines = plainText(cell.blocks).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        if (line.startsWith(u"- "_s)) {
            line.replace(0, 1, u'•');
        }
    }
    return lines;
}

QByteArray docx(const Document &form)
{
    QString body;
    for (const Block &block : form.blocks) {
        if (const auto *table = std::get_if<Table>(&block.node)) {
            QString rows;
            for (const Row &row : table->rows) {
                QString cells;
                for (const Cell &cell : row.cells) {
                    QString paragraphs;
                    for (const QString &line : linesOf(cell)) {
                        paragraphs += Docx::p(line);
                    }
                    cells += Docx::tc(paragraphs);
                }
                rows += Docx::tr(cells);
            }
            body += Docx::tbl(rows);
        } else {
            const auto *heading = std::get_if<Heading>(&block.node);
            const QString style = u"<w:pStyle w:val=\"Heading%1\"/>"_s.arg(heading == nullptr ? 0 : heading->level);
            body += Docx::p(plainText(Blocks{block}), heading == nullptr ? QString() : style);
        }
    }
    QString styles;
    for (int level = 1; level <= 3; ++level) {
        styles +=
            u"<w:style w:type=\"paragraph\" w:styleId=\"Heading%1\"><w:name w:val=\"heading %1\"/></w:style>"_s.arg(
                level);
    }
    return DocxBuilder(body).styles(styles).bytes();
}

QByteArray odt(const Document &form)
{
    QByteArray body;
    const auto p = [](const QString &text) { return "<text:p>" + text.toHtmlEscaped().toUtf8() + "</text:p>"; };
    for (const Block &block : form.blocks) {
        if (const auto *table = std::get_if<Table>(&block.node)) {
            body += "<table:table>";
            for (const Row &row : table->rows) {
                body += "<table:table-row>";
                for (const Cell &cell : row.cells) {
                    body += "<table:table-cell>";
                    for (const QString &line : linesOf(cell)) {
                        body += p(line);
                    }
                    body += "</table:table-cell>";
                }
                body += "</table:table-row>";
            }
            body += "</table:table>";
        } else if (const auto *heading = std::get_if<Heading>(&block.node)) {
            body += "<text:h text:outline-level=\"" + QByteArray::number(heading->level) + "\">" +
                    plainText(heading->spans).toHtmlEscaped().toUtf8() + "</text:h>";
        } else {
            body += p(plainText(Blocks{block}));
        }
    }
    return odtText(body);
}

} // namespace

QByteArray unknownFile(Format format, const QString &landlord, const QString &year)
{
    const Document form = unknownForm(landlord, year);
    switch (format) {
    case Format::Docx:
        return docx(form);
    case Format::Odt:
        return odt(form);
    case Format::Xlsx:
        return xlsx(form);
    case Format::Csv:
        return csv(form);
    default: {
        NoProgress progress;
        const Result<WrittenDocument> written = writeDocument(format, form, progress);
        if (!written) {
            qFatal("%s", qPrintable(written.error().message));
        }
        return written->bytes;
    }
    }
}

} // namespace attest::test
