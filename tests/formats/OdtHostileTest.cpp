// SPDX-License-Identifier: GPL-3.0-or-later
#include "OdtFile.h"
#include "formats/readers/OdtReader.h"
#include "support/Outline.h"

#include <QElapsedTimer>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
const QString kContent = u"content.xml"_s;

void verifyRefused(const Result<Document> &read, const QString &words)
{
    QVERIFY2(!read.ok(), "was read");
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    const QString &message = read.error().message;
    QVERIFY2(message.contains(u"form.odt"_s), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

QByteArray ordinary()
{
    QByteArray body;
    for (int number = 0; number < 300; ++number) {
        body += "<text:p>Paragraph " + QByteArray::number(qHash(number)) + "</text:p>";
    }
    return odtText(body);
}

QByteArray nested(const QByteArray &open, const QByteArray &close, int depth)
{
    return odtText(open.repeated(depth) + close.repeated(depth));
}

QByteArray tableOf(const QByteArray &rows)
{
    return odtText("<table:table>" + rows + "</table:table>");
}

} // namespace

class OdtHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoTextOrBeyondTheLimits_data();
    void refusesWhatIsNoTextOrBeyondTheLimits();
    void refusesADocumentCutShortAnywhere();
    void standsAnyDamagedByte();
    void standsSpansAndCountsBeyondAllMeasure();
    void standsTallCellsOverManyRows();
};

void OdtHostileTest::refusesWhatIsNoTextOrBeyondTheLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"looks like a PDF"_s;
    QTest::newRow("plain text") << QByteArray("1.2 Yes\n") << u"looks like plain text"_s;
    QTest::newRow("Word") << zipped({{u"word/document.xml"_s, "<a/>"}}) << u"looks like a Word document"_s;
    QTest::newRow("Excel") << zipped({{u"xl/workbook.xml"_s, "<a/>"}}) << u"looks like an Excel workbook"_s;
    QTest::newRow("spreadsheet") << zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                            {kContent, "<a/>"}})
                                 << u"OpenDocument spreadsheet"_s;
    QTest::newRow("another package") << zipped({{u"a"_s, {}}}) << u"no text in it"_s;
    QTest::newRow("password") << zipped({{kContent, "garbled"},
                                         {u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}})
                              << u"protected by a password"_s;
    QTest::newRow("no words") << odtText("<text:p> </text:p>") << u"no words"_s;
    QTest::newRow("no XML") << odtFile(QByteArray(10'000, '\0')) << u"damaged"_s;
    QTest::newRow("ends early") << odtFile("<a><office:body xmlns:office=\"o\">") << u"damaged"_s;
    QTest::newRow("zip bomb") << zippedZeros(kContent, 70 * kMebibyte) << u"unpacks to more than 64 MiB"_s;
    QTest::newRow("file too large") << QByteArray("PK\x03\x04", 4) + QByteArray(65 * kMebibyte, 'x')
                                    << u"larger than 64 MiB"_s;
    QTest::newRow("entities within entities")
        << odtFile("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY bomb \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" +
                   odtContent("<text:p>&bomb;</text:p>"))
        << u"document type declaration"_s;
    QTest::newRow("cells within cells") << nested("<table:table><table:table-row><table:table-cell>",
                                                  "</table:table-cell></table:table-row></table:table>", 3000)
                                        << u"more than 256 deep"_s;
    QTest::newRow("lists within lists") << nested("<text:list><text:list-item>", "</text:list-item></text:list>", 3000)
                                        << u"more than 256 deep"_s;
    QTest::newRow("spans within spans") << odtText("<text:p>" + QByteArray("<text:span>").repeated(5000) +
                                                   QByteArray("</text:span>").repeated(5000) + "</text:p>")
                                        << u"more than 256 deep"_s;
    QTest::newRow("never closed, without end")
        << odtFile(QByteArray("<x>").repeated(100'000)) << u"no office program builds"_s;
    QTest::newRow("a cell repeated a million times")
        << tableOf("<table:table-row><table:table-cell table:number-columns-repeated=\"1000000\"/></table:table-row>")
        << u"more than 400,000 cells"_s;
    QTest::newRow("a cell repeated beyond all numbers")
        << tableOf("<table:table-row><table:covered-table-cell "
                   "table:number-columns-repeated=\"9223372036854775807\"/></table:table-row>")
        << u"more than 400,000 cells"_s;
    QTest::newRow("a cell repeated often")
        << tableOf("<table:table-row><table:table-cell table:number-columns-repeated=\"100000\"/></table:table-row>")
        << u"more than 2,000 columns"_s;
    QTest::newRow("cells without end")
        << tableOf(("<table:table-row>" + QByteArray("<table:table-cell/>").repeated(1000) + "</table:table-row>")
                       .repeated(500))
        << u"more than 400,000 cells"_s;
}

void OdtHostileTest::refusesWhatIsNoTextOrBeyondTheLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(readOdt(bytes, u"form.odt"_s), words);
}

void OdtHostileTest::refusesADocumentCutShortAnywhere()
{
    const QByteArray whole = ordinary();
    QVERIFY(readOdt(whole, u"form.odt"_s).ok());
    for (qsizetype length = 4; length < whole.size(); length += 61) {
        verifyRefused(readOdt(whole.left(length), u"form.odt"_s), u"cut short"_s);
    }
}

void OdtHostileTest::standsAnyDamagedByte()
{
    const QByteArray whole = ordinary();
    for (qsizetype at = 0; at < whole.size(); at += 5) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        const Result<Document> read = readOdt(damaged, u"form.odt"_s);
        QVERIFY(read.ok() || (read.error().kind == ErrorKind::BadInput && read.error().message.contains(u"form.odt")));
    }
}

void OdtHostileTest::standsSpansAndCountsBeyondAllMeasure()
{
    const QByteArray body =
        "<text:list text:style-name=\"L\"><text:list-item text:start-value=\"99999999999\"><text:p>a</text:p>"
        "</text:list-item><text:list-item text:start-value=\"-5\"><text:p>b</text:p></text:list-item></text:list>"
        "<text:p>c<text:s text:c=\"2000000000\"/>d</text:p><table:table><table:table-row><table:table-cell "
        "table:number-columns-spanned=\"2000000000\" table:number-rows-spanned=\"2000000000\"><text:p>e</text:p>"
        "</table:table-cell></table:table-row></table:table>";
    const QByteArray styles = "<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
                              "style:num-format=\"1\" text:start-value=\"2147483647\" "
                              "text:display-levels=\"2000000000\"/><text:list-level-style-number text:level=\"99\"/>"
                              "</text:list-style><style:style style:name=\"A\" style:family=\"text\" "
                              "style:parent-style-name=\"A\"/>";
    const Result<Document> read = readOdt(odtText(body, styles), u"form.odt"_s);
    QVERIFY(read.ok());
    const Table &table = std::get<Table>(read->blocks.back().node);
    QCOMPARE(table.rows[0].cells[0].columnSpan, 1000);
    QCOMPARE(table.rows[0].cells[0].rowSpan, 1);
    QVERIFY(plainText(read->blocks).size() < 3000);
}

void OdtHostileTest::standsTallCellsOverManyRows()
{
    const QByteArray tall = "<table:table-cell table:number-columns-spanned=\"900\" "
                            "table:number-rows-spanned=\"60000\"><text:p>a</text:p></table:table-cell>";
    const QByteArray row = "<table:table-row><table:table-cell/></table:table-row>";
    QElapsedTimer timer;
    timer.start();
    const Result<Document> read = readOdt(
        tableOf("<table:table-row>" + tall + tall + "</table:table-row>" + row.repeated(60'000)), u"form.odt"_s);
    QVERIFY(read.ok());
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(OdtHostileTest)
#include "OdtHostileTest.moc"
