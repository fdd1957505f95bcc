// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Formats.h"
#include "formats/readers/HtmlReader.h"
#include "support/Outline.h"
#include "support/ZipBuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

void verifyRefused(const Result<Document> &read, const QString &words)
{
    QVERIFY2(!read.ok(), "was read");
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    const QString &message = read.error().message;
    QVERIFY2(message.contains(u"page.html"_s), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

} // namespace

class HtmlHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAFileThatIsNoPage_data();
    void saysWhatIsWrongWithAFileThatIsNoPage();
    void refusesHostilePages_data();
    void refusesHostilePages();
    void refusesMoreThanTheLimitsAllow();
    void readsWhatIsLeftOfAnyPageCutShort();
    void refusesAttestsOwnPageCutShort();
    void standsSpansBeyondAllMeasure();
    void readsLongPagesOfUnclosedTags();
};

void HtmlHostileTest::saysWhatIsWrongWithAFileThatIsNoPage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("white space") << QByteArray(" \n\n ") << u"is not a web page"_s;
    QTest::newRow("plain text") << QByteArray("1.2 Yes, as 1 < 2\n") << u"looks like plain text"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n<p>") << u"looks like a PDF"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << u"looks like a picture"_s;
    QTest::newRow("Word document") << zipped({{u"word/document.xml"_s, "<a/>"}})
                                   << u"looks like a Word document (.docx)"_s;
    QTest::newRow("old Word") << QByteArray::fromHex("d0cf11e0a1b11ae1") << u"old Office file"_s;
    QTest::newRow("rich text") << QByteArray("{\\rtf1 <p>") << u"rich text"_s;
    QTest::newRow("NUL bytes") << QByteArray(100'000, '\0') + "<p>words" << u"is not a web page"_s;
    QTest::newRow("other markup") << QByteArray("<?xml version='1.0'?><feed><entry>words</entry></feed>")
                                  << u"is not a web page"_s;
    QTest::newRow("no words") << QByteArray("<!DOCTYPE html><div id=app></div><script>draw()</script>")
                              << u"no words"_s;
}

void HtmlHostileTest::saysWhatIsWrongWithAFileThatIsNoPage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(readHtml(bytes, u"page.html"_s), words);
}

void HtmlHostileTest::refusesHostilePages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    constexpr int kMany = 100'000;
    const QString deep = u"nested far deeper"_s;
    QTest::newRow("elements within elements") << QByteArray("<div>").repeated(kMany) << deep;
    QTest::newRow("a little deeper than the limit")
        << QByteArray("<div>").repeated(300) + "words" << u"more than 256 deep"_s;
    QTest::newRow("tables within tables") << QByteArray("<table><tr><td>").repeated(kMany) << deep;
    QTest::newRow("lists within lists") << QByteArray("<ul><li>").repeated(kMany) << deep;
    QTest::newRow("drawings") << "<svg>" + QByteArray("<g>").repeated(kMany) << deep;
    QTest::newRow("templates") << QByteArray("<template>").repeated(kMany) << deep;
    QTest::newRow("end tags that close nothing") << QByteArray("<span><div></span>").repeated(kMany) << deep;
    QTest::newRow("looks that are never closed") << QByteArray("<b><div></b>").repeated(kMany) << deep;
    QTest::newRow("attributes without end") << "<p" + QByteArray(" a").repeated(kMany) + ">words" << deep;
    QByteArray looks = "<p>";
    for (int size = 0; size < 200; ++size) {
        looks += "<font size=" + QByteArray::number(size) + ">";
    }
    QTest::newRow("looks taken up in every paragraph")
        << looks + QByteArray("<p>x").repeated(kMany) << u"far more than"_s;
    QTest::newRow("too large a file") << "<p>" + QByteArray(65 * 1024 * 1024, 'x') << u"larger than 64 MiB"_s;
}

void HtmlHostileTest::refusesMoreThanTheLimitsAllow()
{
    ReadLimits limits;
    limits.cells = 999;
    limits.blocks = 2;
    const QByteArray table = "<table>" + ("<tr>" + QByteArray("<td>").repeated(100)).repeated(10) + "</table>";
    verifyRefused(readHtml(table, u"page.html"_s, limits), u"more than 999 cells"_s);
    verifyRefused(readHtml("<p>a<p>b<p>c", u"page.html"_s, limits), u"more than 2 paragraphs"_s);
}

void HtmlHostileTest::refusesHostilePages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    verifyRefused(readHtml(bytes, u"page.html"_s), words);
}

void HtmlHostileTest::readsWhatIsLeftOfAnyPageCutShort()
{
    const QByteArray whole =
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>A</title></head><body><h1>Form &amp; "
        "more</h1><table><thead><tr><th scope=\"col\">Code</th></tr></thead><tbody><tr><td>1.2</td>"
        "</tr></tbody></table><ul><li><a href=\"https://example.org\">\xE2\x80\x98x</a></ul>"
        "<!-- no --><script>no</script></body></html>";
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Result<Document> read = readHtml(whole.left(length), u"page.html"_s);
        QVERIFY(read.ok() || (read.error().kind == ErrorKind::BadInput && read.error().message.contains(u"page.html")));
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = whole;
            damaged[length] = static_cast<char>(damaged[length] ^ (1 << bit));
            const Result<Document> other = readHtml(damaged, u"page.html"_s);
            QVERIFY(other.ok() || other.error().kind == ErrorKind::BadInput);
        }
    }
}

void HtmlHostileTest::refusesAttestsOwnPageCutShort()
{
    Document document;
    document.info.title = u"Form"_s;
    document.blocks = {heading(1, u"Form"_s), paragraph(u"words"_s)};
    NoProgress progress;
    const Result<WrittenDocument> written = writeDocument(Format::Html, document, progress);
    QVERIFY(written.ok());
    QVERIFY(readHtml(written->bytes, u"page.html"_s).ok());
    verifyRefused(readHtml(written->bytes.chopped(20), u"page.html"_s), u"cut short"_s);
}

void HtmlHostileTest::standsSpansBeyondAllMeasure()
{
    const QByteArray row = "<tr><td colspan=2147483647 rowspan=99999999999>a";
    const Result<Document> read = readHtml("<table>" + row.repeated(3000) + "</table>", u"page.html"_s);
    QVERIFY(read.ok());
    const Table &table = std::get<Table>(read->blocks.at(0).node);
    QCOMPARE(table.rows.size(), size_t(3000));
    QCOMPARE(table.rows.at(0).cells.at(0).columnSpan, 1000);
    QCOMPARE(table.rows.at(2999).cells.at(0).rowSpan, 1);
}

void HtmlHostileTest::readsLongPagesOfUnclosedTags()
{
    const QByteArray many = QByteArray("<p>words").repeated(5000) + "<ul>" + QByteArray("<li>item").repeated(5000) +
                            "</ul><script>'<div>'" + QByteArray("<div>").repeated(5000) + "</script>" + "<table>" +
                            QByteArray("<tr><td>cell").repeated(5000);
    const Result<Document> read = readHtml(many, u"page.html"_s);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read->blocks.size(), size_t(5002));
}

QTEST_GUILESS_MAIN(HtmlHostileTest)
#include "HtmlHostileTest.moc"
