// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/CsvReader.h"
#include "formats/readers/TxtReader.h"
#include "support/Outline.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;

/// The cells of the one table that a CSV file gives, parted by bars, rows by line breaks.
QString cellsOf(const Result<Document> &read)
{
    if (!read.ok()) {
        return read.error().message;
    }
    QStringList rows;
    for (const Row &row : std::get<Table>(read->blocks.front().node).rows) {
        QStringList cells;
        for (const Cell &cell : row.cells) {
            cells.append(plainText(cell.blocks));
        }
        rows.append(cells.join(u'|'));
    }
    return rows.join(u'\n');
}

QString csv(const QByteArray &bytes)
{
    return cellsOf(readCsv(bytes, u"form.csv"_s));
}

QString txt(const QByteArray &bytes)
{
    return outline(readTxt(bytes, u"form.txt"_s));
}

void verifyRefused(const Result<Document> &read, const QString &words)
{
    QVERIFY2(!read.ok(), "was read");
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY2(read.error().message.contains(u"form."_s), qPrintable(read.error().message));
    QVERIFY2(read.error().message.endsWith(u'.'), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool marked)
{
    QStringEncoder encoder(encoding, marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class PlainTextReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void keepsParagraphsAndLinesWithinACell();
    void saysWhereEachCellStands();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsParagraphsAndTablesOfText();
    void leavesOutRulesBetweenParagraphs();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void refusesWhatIsBeyondTheLimits();
    void standsHostileText();
};

void PlainTextReadersTest::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("commas") << QByteArray("Code,Requirement,Comply\r\n1.2,Words,Yes\r\n")
                            << u"Code|Requirement|Comply\n1.2|Words|Yes"_s;
    QTest::newRow("semicolons, commas in the words")
        << QByteArray("Code;Comply;Evidence\n1.2;Yes;One, two, three\n1.3;No;One, two")
        << u"Code|Comply|Evidence\n1.2|Yes|One, two, three\n1.3|No|One, two"_s;
    QTest::newRow("tabs") << QByteArray("Code\tComply\n1.2\tYes; partly, at least\n")
                          << u"Code|Comply\n1.2|Yes; partly, at least"_s;
    QTest::newRow("a separator that the file names") << QByteArray("sep=|\na|b,c\n") << u"a|b,c"_s;
    QTest::newRow("quotes") << QByteArray("a,\"b, c\",\"say \"\"no\"\"\",\"\"\nd,e,f,g")
                            << u"a|b, c|say \"no\"|\nd|e|f|g"_s;
    QTest::newRow("line breaks in a cell") << QByteArray("a,\"b\r\nc\",d\r\n1,2,3") << u"a|b\nc|d\n1|2|3"_s;
    QTest::newRow("words after a closing quote") << QByteArray("\"a\"b,c\nd,e") << u"ab|c\nd|e"_s;
    QTest::newRow("a quote within words") << QByteArray("5\" pipe,b\nc,d") << u"5\" pipe|b\nc|d"_s;
    QTest::newRow("a quote never closed") << QByteArray("a,\"b\nc,d\ne,f\n") << u"a|\"b\nc|d\ne|f"_s;
    QTest::newRow("rows of other lengths") << QByteArray("a,b,c\n1\n2,3,4,5\n") << u"a|b|c\n1\n2|3|4|5"_s;
    QTest::newRow("blank rows") << QByteArray("a,b\n,\n\n \nc,d\n") << u"a|b\nc|d"_s;
    QTest::newRow("one column") << QByteArray("a\nb\n") << u"a\nb"_s;
    QTest::newRow("old Mac lines") << QByteArray("a,b\rc,d\r") << u"a|b\nc|d"_s;
}

void PlainTextReadersTest::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(csv(bytes), expected);
}

void PlainTextReadersTest::keepsParagraphsAndLinesWithinACell()
{
    QCOMPARE(outline(readCsv("1.2,\"one\ntwo\n\nthree\"\n", u"form.csv"_s)),
             u"table\n  row\n    td\n      p 1.2\n    td\n      p one\\ntwo\n      p three"_s);
}

void PlainTextReadersTest::saysWhereEachCellStands()
{
    const Result<Document> read = readCsv("a,b\nc,d\n", u"form.csv"_s);
    QVERIFY(read.ok());
    const Table &table = std::get<Table>(read->blocks.front().node);
    QCOMPARE(table.rows[1].cells[1].blocks.front().place->path, u"table 1, row 2, column 2"_s);
}

void PlainTextReadersTest::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Yes,the Council’s policy – £5\n1.2,café\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8, marked") << encoded(text, QStringConverter::Utf8, true);
    QTest::newRow("UTF-16, marked") << encoded(text, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16, big end first") << encoded(text, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16, not marked") << encoded(text, QStringConverter::Utf16LE, false);
    QTest::newRow("Windows-1252") << QByteArray("Yes,the Council\x92s policy \x96 \xA3"
                                                "5\n1.2,caf\xE9\n");
}

void PlainTextReadersTest::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(csv(bytes), u"Yes|the Council’s policy – £5\n1.2|café"_s);
    QCOMPARE(txt(bytes), u"p Yes,the Council’s policy – £5\\n1.2,café"_s);
}

void PlainTextReadersTest::readsParagraphsAndTablesOfText()
{
    QCOMPARE(txt("Section 1\n\nOne <u>line</u>\nand the next\n \nCode\tComply\n1.2\tYes\n--\t--\n\n\tmore\t\nAfter\n"
                 "\xE2\x80\xA2\tan item\n\fNext page"),
             QStringList({u"p Section 1"_s, u"p One line\\nand the next"_s,
                          u"table"_s,       u"  row"_s,
                          u"    td"_s,      u"      p Code"_s,
                          u"    td"_s,      u"      p Comply"_s,
                          u"  row"_s,       u"    td"_s,
                          u"      p 1.2"_s, u"    td"_s,
                          u"      p Yes"_s, u"table"_s,
                          u"  row"_s,       u"    td"_s,
                          u"    td"_s,      u"      p more"_s,
                          u"    td"_s,      u"p After\\n•\\tan item"_s,
                          u"p Next page"_s})
                 .join(u'\n'));
}

void PlainTextReadersTest::leavesOutRulesBetweenParagraphs()
{
    const Result<Document> document = readTxt(
        "SELF-ASSESSMENT\n===============\n1.2 Words\ngo on\n\n-----------\n1.3 More - of them\n___\n", u"form.txt"_s);
    QCOMPARE(outline(document), u"p SELF-ASSESSMENT\np 1.2 Words\\ngo on\np 1.3 More - of them\\n___"_s);
}

void PlainTextReadersTest::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("nothing but space") << QByteArray(" \n\t\n") << u"no words"_s;
    QTest::newRow("Excel") << QByteArray("PK\x03\x04 and so on") << u"looks like a zip package"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"looks like a PDF"_s;
    QTest::newRow("web page") << QByteArray("\xEF\xBB\xBF\n<!DOCTYPE html>\n<p>Yes") << u"looks like a web page"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << u"looks like a picture"_s;
    QTest::newRow("old Excel") << QByteArray::fromHex("d0cf11e0a1b11ae1") << u"old Office file"_s;
    QTest::newRow("rich text") << QByteArray("{\\rtf1 words}") << u"rich text"_s;
    QTest::newRow("binary") << QByteArray("ab\x01\x02\x03\x04 words, and more", 24) << u"is not a"_s;
    QTest::newRow("NUL bytes") << QByteArray(100'000, '\0') << u"is not a"_s;
}

void PlainTextReadersTest::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(readCsv(bytes, u"form.csv"_s), words);
    verifyRefused(readTxt(bytes, u"form.txt"_s), words);
}

void PlainTextReadersTest::refusesWhatIsBeyondTheLimits()
{
    const QByteArray huge(200 * kMebibyte, 'a');
    verifyRefused(readCsv(huge, u"form.csv"_s), u"larger than 64 MiB"_s);
    verifyRefused(readTxt(huge, u"form.txt"_s), u"larger than 64 MiB"_s);
    verifyRefused(readCsv(QByteArray("a,b\n").repeated(300'000), u"form.csv"_s), u"more than 400,000 cells"_s);
    verifyRefused(readTxt(QByteArray("a\tb\n").repeated(300'000), u"form.txt"_s), u"more than 400,000 cells"_s);
    verifyRefused(readCsv(QByteArray(3000, ','), u"form.csv"_s), u"more than 2,000 columns"_s);
    verifyRefused(readTxt("a" + QByteArray(3000, '\t'), u"form.txt"_s), u"more than 2,000 columns"_s);
    verifyRefused(readTxt(QByteArray("a\n\n").repeated(600'000), u"form.txt"_s), u"more than 500,000 paragraphs"_s);
}

void PlainTextReadersTest::standsHostileText()
{
    QElapsedTimer timer;
    timer.start();
    const QByteArray bad = QByteArray("\"a,\"").repeated(2'000'000);
    const Result<Document> quotes = readCsv(bad, u"form.csv"_s);
    QVERIFY(quotes.ok() || quotes.error().kind == ErrorKind::BadInput);
    QVERIFY(readCsv("a,\"" + QByteArray("\"\"").repeated(2'000'000), u"form.csv"_s).ok());
    QVERIFY(readTxt(QByteArray("a\n").repeated(2'000'000), u"form.txt"_s).ok());
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(PlainTextReadersTest)
#include "PlainTextReadersTest.moc"
