// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/XlsxReader.h"
#include "support/Outline.h"
#include "support/ZipBuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
const QString kSheet = u"xl/worksheets/sheet1.xml"_s;

/// A workbook of one sheet with this XML in its root.
ZipEntries bookOf(const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    return {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Sheet1\" sheetId=\"7\" "
                                   "r:id=\"rId1\"/></sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s,
             "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
             "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"},
            {kSheet, "<worksheet xmlns:r=\"r\">" + sheet + "</worksheet>"},
            {u"xl/sharedStrings.xml"_s, "<sst>" + strings + "</sst>"},
            {u"xl/styles.xml"_s, "<styleSheet>" + styles + "</styleSheet>"}};
}

QByteArray data(const QByteArray &rows)
{
    return "<sheetData>" + rows + "</sheetData>";
}

QByteArray text(const QByteArray &place, const QByteArray &words)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
}

QByteArray row(int number, const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<row r=\"" + QByteArray::number(number) + "\" " + attributes + ">" + cells + "</row>";
}

Result<Document> readBook(const ZipEntries &entries)
{
    return readXlsx(zipped(entries), u"form.xlsx"_s);
}

/// Rows on lines, cells parted by bars; "2x1 " before the words of a merged cell, columns x rows.
QString cells(const Table &table)
{
    QStringList rows;
    for (const Row &row : table.rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            const bool merged = cell.columnSpan > 1 || cell.rowSpan > 1;
            cells.append((merged ? u"%1x%2 "_s.arg(cell.columnSpan).arg(cell.rowSpan) : QString()) +
                         plainText(cell.blocks));
        }
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n');
}

QString read(const QByteArray &sheet, const QByteArray &strings = {}, const QByteArray &styles = {})
{
    const Result<Document> document = readBook(bookOf(sheet, strings, styles));
    return document.ok() ? cells(std::get<Table>(document->blocks.back().node)) : document.error().message;
}

} // namespace

class XlsxReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTextsOfEveryKind();
    void readsNumbersAsTheyAreShown();
    void readsWhatFormulasGave();
    void keepsCellsInTheirColumns();
    void readsCellsMergedAcrossAndDown();
    void leavesOutHiddenRowsAndColumns();
    void readsLinks();
    void readsEverySheetThatIsShown();
    void readsCellsAtTheEndOfTheSheet();
    void refusesWhatIsNoWorkbookOrBeyondTheLimits_data();
    void refusesWhatIsNoWorkbookOrBeyondTheLimits();
    void refusesAWorkbookCutShortAnywhere();
    void standsHostileReferences();
};

void XlsxReaderTest::readsTextsOfEveryKind()
{
    const QByteArray strings = "<si><t>Code</t></si><si><r><t xml:space=\"preserve\">must </t></r><r><rPr><b/><i "
                               "val=\"0\"/></rPr><t>not</t></r><rPh><t>said</t></rPh></si><si><t>one_x000D_\ntwo\n\n"
                               "three</t></si>";
    const auto shared = [](const QByteArray &place, const QByteArray &index) {
        return "<c r=\"" + place + "\" t=\"s\"><v>" + index + "</v></c>";
    };
    const Result<Document> document =
        readBook(bookOf(data(row(1, shared("A1", "0") + shared("B1", "1") + shared("C1", "2") + shared("D1", "99") +
                                        text("E1", "inline") + "<c r=\"F1\" t=\"b\"><v>1</v></c>")),
                        strings));
    QCOMPARE(outline(document),
             QStringList({u"table"_s, u"  row"_s, u"    td"_s, u"      p Code"_s, u"    td"_s, u"      p must |*not*"_s,
                          u"    td"_s, u"      p one\\ntwo"_s, u"      p three"_s, u"    td"_s, u"      p inline"_s,
                          u"    td"_s, u"      p TRUE"_s})
                 .join(u'\n'));
}

void XlsxReaderTest::readsNumbersAsTheyAreShown()
{
    const QByteArray styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"dd\\ mmmm\\ yyyy\"/><numFmt numFmtId=\"166\" formatCode=\"&quot;day&quot; 0\"/></numFmts>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/><xf "
        "numFmtId=\"14\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs>";
    const auto number = [](const QByteArray &style, const QByteArray &value) {
        return "<c s=\"" + style + "\"><v>" + value + "</v></c>";
    };
    QCOMPARE(read(data(row(1, number("0", "1.2000000000000002") + number("1", "5.1") + number("2", "6") +
                                  number("3", "0.95") + number("4", "45383") + number("5", "45383.5") +
                                  number("6", "7") + number("99", "8") + number("0", "1e300"))),
                  {}, styles),
             u"1.2|5.10|6.0|95%|01/04/2024|01/04/2024|7|8|1e300"_s);
}

void XlsxReaderTest::readsWhatFormulasGave()
{
    QCOMPARE(read(data(row(1, "<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>made</v></c><c r=\"B1\"><f>1+1</f><v>2</v>"
                              "</c><c r=\"C1\"><f>1+1</f></c>"))),
             u"made|2"_s);
}

void XlsxReaderTest::keepsCellsInTheirColumns()
{
    QCOMPARE(read(data(row(3, text("B3", "a") + text("D3", "b")) + row(9, text("C9", "c")) + "<row>" +
                       "<c t=\"inlineStr\"><is><t>d</t></is></c></row>")),
             u"|a||b\n||c|\nd|||"_s);
}

void XlsxReaderTest::readsCellsMergedAcrossAndDown()
{
    QCOMPARE(read(data(row(1, text("A1", "title") + text("C1", "x")) +
                       row(2, text("A2", "tall") + text("B2", "b") + text("C2", "y")) +
                       row(3, text("B3", "c") + text("C3", "z"))) +
                  "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A3\"/></mergeCells>"),
             u"2x1 title|x\n1x2 tall|b|y\nc|z"_s);
}

void XlsxReaderTest::leavesOutHiddenRowsAndColumns()
{
    QCOMPARE(read("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>" +
                  data(row(1, text("A1", "a") + text("B1", "hidden") + text("D1", "d")) +
                       row(2, text("A2", "hidden"), "hidden=\"1\"") + row(3, text("A3", "e") + text("D3", "f"))) +
                  "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"),
             u"a|d\ne|f"_s);
}

void XlsxReaderTest::readsLinks()
{
    ZipEntries entries =
        bookOf(data(row(1, text("A1", "policy") + "<c r=\"B1\" t=\"str\"><f>HYPERLINK(\"https://example.org/b\",\"b\")"
                                                  "</f><v>b</v></c>")) +
               "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId9\"/></hyperlinks>");
    entries.emplace_back(u"xl/worksheets/_rels/sheet1.xml.rels"_s,
                         "<Relationships><Relationship Id=\"rId9\" Type=\"x/hyperlink\" TargetMode=\"External\" "
                         "Target=\"https://example.org/a\"/></Relationships>");
    QCOMPARE(outline(readBook(entries)),
             QStringList({u"table"_s, u"  row"_s, u"    td"_s, u"      p [policy](https://example.org/a)"_s,
                          u"    td"_s, u"      p [b](https://example.org/b)"_s})
                 .join(u'\n'));
}

void XlsxReaderTest::readsEverySheetThatIsShown()
{
    ZipEntries entries = bookOf(data(row(1, text("A1", "first"))));
    entries[0].second = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Sheet1\" r:id=\"rId1\"/><sheet name=\"Old\" "
                        "state=\"hidden\" r:id=\"rId1\"/><sheet name=\"Section 1\" r:id=\"rId2\"/></sheets></workbook>";
    entries.emplace_back(u"xl/worksheets/sheet2.xml"_s,
                         "<worksheet>" + data(row(1, text("A1", "second"))) + "</worksheet>");
    QCOMPARE(outline(readBook(entries)),
             QStringList({u"table"_s, u"  row"_s, u"    td"_s, u"      p first"_s, u"h2 Section 1"_s, u"table"_s,
                          u"  row"_s, u"    td"_s, u"      p second"_s})
                 .join(u'\n'));
}

void XlsxReaderTest::readsCellsAtTheEndOfTheSheet()
{
    QCOMPARE(read(data(row(1, text("A1", "a")) + row(1'048'576, text("XFD1048576", "z")))), u"a|\n|z"_s);
}

void XlsxReaderTest::refusesWhatIsNoWorkbookOrBeyondTheLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("old Excel") << QByteArray::fromHex("d0cf11e0a1b11ae1") << u"old Excel file (.xls)"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"looks like a PDF"_s;
    QTest::newRow("CSV") << QByteArray("1.2,Yes\n") << u"looks like plain text"_s;
    QTest::newRow("Word") << zipped({{u"word/document.xml"_s, "<a/>"}}) << u"looks like a Word document"_s;
    QTest::newRow("OpenDocument") << zipped({{u"content.xml"_s, "<a/>"}}) << u"OpenDocument file"_s;
    QTest::newRow("another package") << zipped({{u"a"_s, {}}}) << u"no sheet in it"_s;
    QTest::newRow("no words") << zipped(bookOf(data(row(1, text("A1", " "))))) << u"no words"_s;
    QTest::newRow("ends early") << zipped(bookOf("<sheetData><row>")) << u"damaged"_s;
    ZipEntries bomb = bookOf({});
    bomb[2].second = QByteArray(70 * kMebibyte, ' ');
    QTest::newRow("zip bomb") << zipped(bomb) << u"unpacks to more than 64 MiB"_s;
    ZipEntries entities = bookOf({});
    entities[3].second = "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
    QTest::newRow("entities") << zipped(entities) << u"document type declaration"_s;
    QTest::newRow("nested without end") << zipped(bookOf(QByteArray("<sheetData>").repeated(100'000)))
                                        << u"no office program builds"_s;
    QByteArray sparse;
    for (int number = 1; number <= 1000; ++number) {
        sparse += row(
            number,
            text(QByteArray(1, char('A' + number % 26)) + char('A' + number / 26) + QByteArray::number(number), "x"));
    }
    QTest::newRow("a cell here and there") << zipped(bookOf(data(sparse))) << u"more than 400,000 cells"_s;
    QTest::newRow("columns without end") << zipped(bookOf(data("<row>" + QByteArray("<c><v>1</v></c>").repeated(3000) +
                                                               "</row>")))
                                         << u"more than 2,000 columns"_s;
    QTest::newRow("one long text, again and again")
        << zipped(bookOf(data(("<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(10) + "</row>").repeated(100)),
                         "<si><t>" + QByteArray(kMebibyte, 'x') + "</t></si>"))
        << u"more than 32,000,000 characters"_s;
}

void XlsxReaderTest::refusesWhatIsNoWorkbookOrBeyondTheLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Result<Document> read = readXlsx(bytes, u"form.xlsx"_s);
    QVERIFY2(!read.ok(), "was read");
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(read.error().message.contains(u"form.xlsx"_s), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}

void XlsxReaderTest::refusesAWorkbookCutShortAnywhere()
{
    QByteArray rows;
    for (int number = 1; number < 200; ++number) {
        rows += row(number, text("A" + QByteArray::number(number), QByteArray::number(qHash(number))));
    }
    const QByteArray whole = zipped(bookOf(data(rows)));
    QVERIFY(readXlsx(whole, u"form.xlsx"_s).ok());
    for (qsizetype length = 4; length < whole.size(); length += 31) {
        const Result<Document> read = readXlsx(whole.left(length), u"form.xlsx"_s);
        QVERIFY(!read.ok());
        QVERIFY(read.error().message.contains(u"cut short"_s));
    }
}

void XlsxReaderTest::standsHostileReferences()
{
    const QByteArray sheet =
        "<cols><col min=\"-5\" max=\"0\" hidden=\"1\"/><col min=\"5\" max=\"2147483647\" hidden=\"1\"/></cols>" +
        data(row(1, text("A1", "a") + text("ZZZZZZZZZ1", "b") + text("", "c")) +
             "<row r=\"-7\"><c r=\"$A$99999999999\" t=\"inlineStr\"><is><t>d</t></is></c></row>") +
        "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"B2:A1\"/><mergeCell "
        "ref=\":\"/><mergeCell/></mergeCells><hyperlinks><hyperlink ref=\"Q9\"/><hyperlink/></hyperlinks>";
    const Result<Document> read = readBook(bookOf(sheet));
    QVERIFY(read.ok());
    const Cell &cell = std::get<Table>(read->blocks.front().node).rows[0].cells[0];
    QCOMPARE(cell.columnSpan, 3);
}

QTEST_GUILESS_MAIN(XlsxReaderTest)
#include "XlsxReaderTest.moc"
