// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Formats.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Span span(const QString &text)
{
    Span made;
    made.text = text;
    return made;
}

Cell cell(const Blocks &blocks, bool header = false)
{
    Cell made;
    made.blocks = blocks;
    made.header = header;
    return made;
}

/// Something of everything that a document can hold.
Document everything()
{
    Document document;
    document.info.title = u"Self-assessment 2024-25"_s;
    document.info.language = u"en-GB"_s;
    document.info.subject = u"Complaint Handling Code 2024"_s;
    document.info.organisation = u"Riverside & Homes"_s;
    document.info.year = u"2024-25"_s;
    document.info.notice = u"Draft for approval"_s;
    document.info.landscape = true;
    Span strong = span(u"Yes"_s);
    strong.strong = true;
    Span link = span(u"our policy"_s);
    link.address = u"https://example.org/policy?a=1&b=2#page=3"_s;
    link.emphasis = true;
    Span welsh = span(u"cwynion"_s);
    welsh.language = u"cy"_s;
    Span removed = span(u"ten"_s);
    removed.revision = Revision::Removed;
    Span added = span(u"five"_s);
    added.revision = Revision::Added;
    List inner;
    inner.style = ListStyle::Alpha;
    inner.start = 2;
    inner.items = {{paragraph(u"second"_s)}, {paragraph(u"third"_s)}};
    List outer;
    outer.style = ListStyle::Number;
    outer.start = 4;
    outer.items = {{paragraph(u"one"_s), Block{inner}}, {paragraph(u"two"_s), paragraph(u"more"_s)}};
    Cell tall = cell({paragraph(u"6.3"_s)});
    tall.rowSpan = 2;
    Table table;
    table.caption = u"Section 6"_s;
    table.headerRows = 1;
    Cell wide = cell({heading(3, u"Stage 1"_s), paragraph(u"Mandatory"_s)});
    wide.columnSpan = 2;
    table.rows = {{{cell({paragraph(u"Code"_s)}, true), cell({paragraph(u"Comply"_s)}, true)}},
                  {{wide}},
                  {{tall, cell({Block{Paragraph{{strong, span(u" <b>, see "_s), link}}}, Block{outer}})}},
                  {{cell({})}}};
    Figure picture;
    picture.svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    picture.alternative = u"58 of 72 answered"_s;
    Figure missing;
    missing.alternative = u"The council's crest"_s;
    document.blocks = {heading(1, u"Self-assessment"_s),
                       heading(2, u"Section 1 & 2"_s),
                       Block{Paragraph{{span(u"10\u00A0days\nor more "_s), welsh}}},
                       Block{Paragraph{{span(u"within "_s), removed, added, span(u" days"_s)}}},
                       Block{outer},
                       heading(4, u"A level left out"_s),
                       Block{table},
                       Block{picture},
                       Block{missing}};
    document.colophon = {paragraph(u"Complaint Handling Code 2024, digest abc"_s)};
    return document;
}

} // namespace

class HtmlRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEverythingItWrites();
    void leavesOutTheTitleThatTheWriterAdds();
};

void HtmlRoundTripTest::readsBackEverythingItWrites()
{
    const Document written = everything();
    NoProgress progress;
    const Result<WrittenDocument> bytes = writeDocument(Format::Html, written, progress);
    QVERIFY(bytes.ok());
    const Result<Document> read = readDocument(Format::Html, bytes->bytes, u"form.html"_s);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(outline(read->blocks), outline(written.blocks));
    QCOMPARE(outline(read->colophon), outline(written.colophon));
    QCOMPARE(read->info.title, written.info.title);
    QCOMPARE(read->info.notice, written.info.notice);
    QVERIFY(read->info == written.info);
    QVERIFY(read->blocks == written.blocks);
}

void HtmlRoundTripTest::leavesOutTheTitleThatTheWriterAdds()
{
    Document written;
    written.info.title = u"Gaps"_s;
    written.blocks = {paragraph(u"None."_s)};
    NoProgress progress;
    const Result<WrittenDocument> bytes = writeDocument(Format::Html, written, progress);
    QVERIFY(bytes.ok());
    const Result<Document> read = readDocument(Format::Html, bytes->bytes, u"form.html"_s);
    QVERIFY(read.ok());
    QCOMPARE(outline(read->blocks), u"p None."_s);
    QCOMPARE(read->info.title, u"Gaps"_s);
}

QTEST_GUILESS_MAIN(HtmlRoundTripTest)
#include "HtmlRoundTripTest.moc"
