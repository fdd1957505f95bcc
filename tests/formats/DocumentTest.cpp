// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Document.h"
#include "formats/Formats.h"
#include "support/DocxBuilder.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Block list(ListStyle style, int start, const std::vector<Blocks> &items)
{
    List made;
    made.style = style;
    made.start = start;
    made.items = items;
    return {made};
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBlocksAsPlainText();
    void countsLettersBeyondZ();
    void tellsDocumentsApartByWhatTheyHold();
    void knowsFormatsByNameAndByEnding();
    void readsAndWritesByFormat();
};

void DocumentTest::writesBlocksAsPlainText()
{
    const Block nested = list(ListStyle::Alpha, 1, {{paragraph(u"first"_s)}, {paragraph(u"second\nline"_s)}});
    Table table;
    table.caption = u"Stage 1"_s;
    Cell one;
    one.blocks = {paragraph(u"1.2"_s)};
    Cell two;
    two.blocks = {paragraph(u"Yes"_s)};
    table.rows = {{{one, two}}, {{two, {}}}};
    QCOMPARE(plainText({heading(2, u"Section 1"_s), paragraph(u"Words"_s),
                        list(ListStyle::Number, 9,
                             {{paragraph(u"nine"_s), nested}, {paragraph(u"ten"_s), paragraph(u"more"_s)}}),
                        list(ListStyle::Bullet, 1, {{paragraph(u"dot"_s)}, {}}), Block{table}}),
             u"Section 1\n\n"
             "Words\n\n"
             "9. nine\n   (a) first\n   (b) second\n       line\n"
             "10. ten\n    \n    more\n\n"
             "- dot\n- \n\n"
             "Stage 1\n1.2\tYes\nYes\t"_s);
    QCOMPARE(plainText(Blocks()), QString());
}

void DocumentTest::countsLettersBeyondZ()
{
    QCOMPARE(plainText(Blocks{list(ListStyle::Alpha, 26, {{paragraph(u"z"_s)}, {paragraph(u"next"_s)}})}),
             u"(z) z\n(aa) next"_s);
}

void DocumentTest::tellsDocumentsApartByWhatTheyHold()
{
    Document one;
    one.blocks = {list(ListStyle::Number, 1, {{paragraph(u"a"_s)}})};
    Document other = one;
    other.blocks[0].place = SourcePlace{1, {}, u"paragraph 1"_s};
    QVERIFY2(one == other, "where a block was read from is not what it is");
    other.blocks = {list(ListStyle::Number, 2, {{paragraph(u"a"_s)}})};
    QVERIFY(one != other);
    Cell cell;
    Cell wide;
    wide.columnSpan = 2;
    QVERIFY(!(cell == wide));
}

void DocumentTest::knowsFormatsByNameAndByEnding()
{
    QCOMPARE(formatFromName(u"docx"_s), std::optional(Format::Docx));
    QCOMPARE(formatFromName(u"HTML"_s), std::optional(Format::Html));
    QCOMPARE(formatFromName(u"rtf"_s), std::nullopt);
    QCOMPARE(formatFromPath(u"form.odt"_s), std::optional(Format::Odt));
    QCOMPARE(formatFromPath(u"form.xlsx"_s), std::optional(Format::Xlsx));
    QCOMPARE(formatFromPath(u"form.csv"_s), std::optional(Format::Csv));
    QCOMPARE(formatFromPath(u"form.TXT"_s), std::optional(Format::Txt));
    QCOMPARE(formatFromPath(u"/a.b/Form 2024.DOCX"_s), std::optional(Format::Docx));
    QCOMPARE(formatFromPath(u"page.htm"_s), std::optional(Format::Html));
    QCOMPARE(formatFromPath(u"form.PDF"_s), std::optional(Format::Pdf));
    QCOMPARE(formatFromPath(u"form.json"_s), std::optional(Format::Json));
    QCOMPARE(formatFromPath(u"docx"_s), std::nullopt);
    QCOMPARE(formatFromPath(QString()), std::nullopt);
    QCOMPARE(formatName(Format::Html), u"html"_s);
    QCOMPARE(readableFormats(), QStringList({u"docx"_s, u"odt"_s, u"html"_s, u"pdf"_s, u"xlsx"_s, u"csv"_s, u"txt"_s}));
    QCOMPARE(writableFormats(), QStringList({u"html"_s, u"pdf"_s}));
}

void DocumentTest::readsAndWritesByFormat()
{
    const QByteArray docx = DocxBuilder(DocxBuilder::p(u"words"_s)).bytes();
    QCOMPARE(outline(readDocument(Format::Docx, docx, u"a.docx"_s)), u"p words"_s);
    QCOMPARE(outline(readDocument(Format::Html, "<p>words", u"a.html"_s)), u"p words"_s);
    const Result<Document> json = readDocument(Format::Json, "{}", u"a.json"_s);
    QVERIFY(!json.ok());
    QCOMPARE(json.error().kind, ErrorKind::Usage);
    QVERIFY(json.error().message.contains(u"a.json"_s) &&
            json.error().message.contains(u"docx, odt, html, pdf, xlsx, csv, txt"_s));
    NoProgress progress;
    const Result<WrittenDocument> word = writeDocument(Format::Docx, {}, progress);
    QVERIFY(!word.ok());
    QCOMPARE(word.error().kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "DocumentTest.moc"
