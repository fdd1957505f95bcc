// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/HtmlWriter.h"

#include <QRegularExpression>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

QString written(const Document &document)
{
    const Result<QByteArray> bytes = writeHtml(document);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

/// The page without its style sheet.
QString body(const Document &document)
{
    const QString page = written(document);
    return page.mid(page.indexOf("<body>"_L1));
}

Document withBlocks(Blocks blocks)
{
    Document document;
    document.info.title = u"A document"_s;
    document.blocks = std::move(blocks);
    return document;
}

Block linked(const QString &words, const QString &address)
{
    return {Paragraph{{Span{words, false, false, address, {}}}}};
}

Cell cell(const QString &text, bool header = false)
{
    return {{paragraph(text)}, header};
}

Table smallTable()
{
    Table table;
    table.caption = u"Section 1"_s;
    table.headerRows = 1;
    table.rows = {{{cell(u"Code"_s, true), cell(u"Answer"_s, true)}}, {{cell(u"1.2"_s, true), cell(u"Yes"_s)}}};
    return table;
}

QStringList allMatches(const QString &text, const QString &pattern)
{
    QStringList out;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();) {
        out.append(matches.next().captured(1));
    }
    return out;
}

} // namespace

class HtmlWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void pageSaysItsLanguageTitleAndPurpose();
    void pageRunsAndFetchesNothing();
    void noticeStandsBeforeEverythingElse();
    void colophonIsTheFooter();
    void textIsEscaped_data();
    void textIsEscaped();
    void charactersThatHtmlCannotHoldAreLeftOut();
    void onlySafeAddressesBecomeLinks_data();
    void onlySafeAddressesBecomeLinks();
    void linkWithoutWordsShowsItsAddress();
    void longAddressMayBreakAfterItsSlashes();
    void neighboursWithOneAddressAreOneLink();
    void thereIsOneFirstHeadingAndNoLevelIsLeftOut();
    void documentWithoutHeadingGetsItsTitleAsOne();
    void contentsLeadToEverySection();
    void headingsThatSayTheSameAreToldApart();
    void tableHasCaptionAndHeaderCellsWithScope();
    void tablesWithOneCaptionAreToldApart();
    void mergedCellsStayWithinTheirPartOfTheTable();
    void listsKeepTheirMarksAndStart();
    void rightToLeftTextFindsItsDirection();
    void looksAndLanguagesOfWordsAreKept();
    void organisationsNameCannotEndTheStyleSheet();
    void pictureIsEmbeddedAsAnImage();
    void emptyDocumentIsStillAPage();
};

void HtmlWriterTest::pageSaysItsLanguageTitleAndPurpose()
{
    Document document = withBlocks({heading(1, u"Form"_s)});
    document.info.title = u"Fenmoor & Homes"_s;
    document.info.subject = u"What it is"_s;
    document.info.language = u"cy"_s;
    const QString page = written(document);
    QVERIFY(page.startsWith("<!DOCTYPE html>\n<html lang=\"cy\" data-attest=\"document\""_L1));
    QVERIFY(page.contains("<meta charset=\"utf-8\">"_L1));
    QVERIFY(page.contains("<title>Fenmoor &amp; Homes</title>"_L1));
    QVERIFY(page.contains("<meta name=\"description\" content=\"What it is\">"_L1));
    QVERIFY(page.contains("<meta name=\"generator\" content=\"Attest\">"_L1));
    QVERIFY(!page.contains("author"_L1));

    document.info.language = u"\" onload=\"x"_s;
    QVERIFY(written(document).startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\" data-attest"_L1));
}

void HtmlWriterTest::pageRunsAndFetchesNothing()
{
    const QString page = written(withBlocks({heading(1, u"Form"_s), {smallTable()}}));
    for (const QString &word : {u"<script"_s, u"src="_s, u"<link"_s, u"@import"_s, u"url("_s, u"style="_s}) {
        QVERIFY2(!page.contains(word), qPrintable(word));
    }
    QVERIFY(page.contains("prefers-color-scheme: dark"_L1));
    QVERIFY2(!page.contains("SPDX"_L1), "comments of the style sheet are for its authors");
}

void HtmlWriterTest::noticeStandsBeforeEverythingElse()
{
    Document document = withBlocks({heading(1, u"Form"_s)});
    QVERIFY(!body(document).contains("data-attest=\"notice\""_L1));
    document.info.notice = u"Draft for approval"_s;
    const QString page = body(document);
    const qsizetype notice = page.indexOf("<header data-attest=\"notice\"><p>Draft for approval</p></header>"_L1);
    QVERIFY(notice > 0);
    QVERIFY(notice < page.indexOf("<main id=\"main\">"_L1));
}

void HtmlWriterTest::colophonIsTheFooter()
{
    Document document = withBlocks({heading(1, u"Form"_s)});
    QVERIFY(!body(document).contains("<footer"_L1));
    document.colophon = {paragraph(u"Not yet approved."_s)};
    QVERIFY(
        body(document).contains("</main>\n<footer data-attest=\"colophon\">\n<p>Not yet approved.</p>\n</footer>"_L1));
}

void HtmlWriterTest::textIsEscaped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("tag") << u"<script>alert(1)</script>"_s << u"&lt;script&gt;alert(1)&lt;/script&gt;"_s;
    QTest::newRow("ampersand") << u"R&D &amp; &#60;"_s << u"R&amp;D &amp;amp; &amp;#60;"_s;
    QTest::newRow("quotes") << u"\"it's\""_s << u"&quot;it's&quot;"_s;
    QTest::newRow("CDATA end") << u"]]>"_s << u"]]&gt;"_s;
    QTest::newRow("comment") << u"<!-- x -->"_s << u"&lt;!-- x --&gt;"_s;
    QTest::newRow("no-break space") << u"1\u00a0March"_s << u"1&nbsp;March"_s;
    QTest::newRow("line break") << u"one\ntwo"_s << u"one<br>two"_s;
    QTest::newRow("soft hyphen") << u"re\u00adpairs"_s << u"re\u00adpairs"_s;
    QTest::newRow("emoji joined") << u"👩‍🔧"_s << u"👩‍🔧"_s;
    QTest::newRow("combining") << u"e\u0301"_s << u"e\u0301"_s;
}

void HtmlWriterTest::textIsEscaped()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QVERIFY(body(withBlocks({heading(1, u"H"_s), paragraph(text)})).contains("<p>"_L1 + expected + "</p>"_L1));

    Table table = smallTable();
    table.rows.back().cells.back() = cell(text);
    QVERIFY(body(withBlocks({heading(1, u"H"_s), {table}})).contains("<td>"_L1 + expected + "</td>"_L1));

    Document titled = withBlocks({});
    titled.info.title = text;
    const QString page = written(titled);
    const qsizetype from = page.indexOf("<title>"_L1) + 7;
    const QString title = page.mid(from, page.indexOf("</title>"_L1) - from);
    QCOMPARE(title, QString(expected).replace("<br>"_L1, " "_L1));
}

void HtmlWriterTest::charactersThatHtmlCannotHoldAreLeftOut()
{
    QString text = u"a"_s;
    for (const ushort c : {0x00, 0x01, 0x0B, 0x0C, 0x1F, 0x7F, 0x85, 0x9F, 0xFFFE, 0xFFFF, 0xFDD0, 0xD800, 0xDC00}) {
        text += QChar(c);
        text += u'b';
    }
    text += QString::fromUcs4(U"\U0001FFFE") + u"\U0001F3E0"_s;
    QVERIFY(body(withBlocks({heading(1, u"H"_s), paragraph(text)})).contains(u"<p>abbbbbbbbbbbbb\U0001F3E0</p>"_s));
}

void HtmlWriterTest::onlySafeAddressesBecomeLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("href");
    const QString none;
    QTest::newRow("https") << u"https://www.fenmoorhomes.example/a?b=1&c=2#d"_s
                           << u"https://www.fenmoorhomes.example/a?b=1&amp;c=2#d"_s;
    QTest::newRow("http") << u"http://example.org"_s << u"http://example.org"_s;
    QTest::newRow("capitals") << u"HTTPS://Example.org/"_s << u"HTTPS://Example.org/"_s;
    QTest::newRow("mail") << u"mailto:complaints@fenmoorhomes.example"_s << u"mailto:complaints@fenmoorhomes.example"_s;
    QTest::newRow("space inside") << u"https://example.org/our policy.pdf"_s
                                  << u"https://example.org/our%20policy.pdf"_s;
    QTest::newRow("quote inside") << u"https://example.org/\"onclick=x"_s << u"https://example.org/%22onclick=x"_s;
    QTest::newRow("brackets") << u"https://example.org/[1]{2}|3"_s << u"https://example.org/%5B1%5D%7B2%7D%7C3"_s;
    QTest::newRow("escaped already") << u"https://example.org/a%20b"_s << u"https://example.org/a%20b"_s;
    QTest::newRow("loose percent") << u"https://example.org/100%"_s << u"https://example.org/100%25"_s;
    QTest::newRow("IPv6") << u"http://[::1]/x"_s << u"http://[::1]/x"_s;
    QTest::newRow("own script") << u"javascript:alert(1)"_s << none;
    QTest::newRow("script with tab") << u"java\tscript:alert(1)"_s << none;
    QTest::newRow("data") << u"data:text/html,x"_s << none;
    QTest::newRow("file") << u"file:///C:/Users/officer/policy.docx"_s << none;
    QTest::newRow("ftp") << u"ftp://example.org/"_s << none;
    QTest::newRow("relative") << u"/policy"_s << none;
    QTest::newRow("no host") << u"https://"_s << none;
    QTest::newRow("words after the scheme") << u"https:// see the policy"_s << none;
    QTest::newRow("mail to nobody") << u"mailto:"_s << none;
}

void HtmlWriterTest::onlySafeAddressesBecomeLinks()
{
    QFETCH(QString, address);
    QFETCH(QString, href);
    const QString page = body(withBlocks({heading(1, u"H"_s), linked(u"Policy"_s, address)}));
    const QString expected = href.isEmpty() ? u"<p>Policy</p>"_s : "<p><a href=\""_L1 + href + "\">Policy</a></p>"_L1;
    QVERIFY2(page.contains(expected), qPrintable(page));
}

void HtmlWriterTest::linkWithoutWordsShowsItsAddress()
{
    const QString page = body(withBlocks({heading(1, u"H"_s), linked(u" "_s, u"https://example.org/a"_s)}));
    QVERIFY(page.contains("<a href=\"https://example.org/a\">https://example.org/<wbr>a</a>"_L1));
}

void HtmlWriterTest::longAddressMayBreakAfterItsSlashes()
{
    const QString address = u"https://example.org/complaints/policy//x.pdf?a=</b"_s;
    const QString page = body(withBlocks({heading(1, u"H"_s), linked(address, address), paragraph(address)}));
    QVERIFY(page.contains(">https://example.org/<wbr>complaints/<wbr>policy//x.pdf?a=&lt;/<wbr>b</a>"_L1));
    QVERIFY2(page.contains("<p>https://example.org/complaints/policy//x.pdf?a=&lt;/b</p>"_L1), "only in links");
}

void HtmlWriterTest::neighboursWithOneAddressAreOneLink()
{
    Paragraph text;
    for (const QString &words : {u"our "_s, u"policy"_s}) {
        Span span;
        span.text = words;
        span.strong = words == "policy"_L1;
        span.address = u"https://example.org/"_s;
        text.spans.push_back(span);
    }
    QVERIFY(body(withBlocks({heading(1, u"H"_s), {text}}))
                .contains("<a href=\"https://example.org/\">our <strong>policy</strong></a>"_L1));
}

void HtmlWriterTest::thereIsOneFirstHeadingAndNoLevelIsLeftOut()
{
    const QString page = body(withBlocks({heading(1, u"One"_s), heading(4, u"Deep"_s), heading(1, u"Again"_s),
                                          heading(3, u"Three"_s), heading(6, u"Six"_s), heading(2, u"Two"_s)}));
    QCOMPARE(allMatches(page, u"<h([1-6])"_s), (QStringList{u"1"_s, u"2"_s, u"2"_s, u"3"_s, u"4"_s, u"2"_s}));
    QVERIFY2(page.contains("<h2 id=\"deep\" data-level=\"4\">Deep</h2>"_L1), "the document's own level is noted");
    QVERIFY(page.contains("<h3 id=\"three\">Three</h3>"_L1));
}

void HtmlWriterTest::documentWithoutHeadingGetsItsTitleAsOne()
{
    const QString page = body(withBlocks({paragraph(u"Text"_s), heading(2, u"Part"_s)}));
    QVERIFY(page.contains("<main id=\"main\">\n<h1 data-attest=\"title\">A document</h1>\n<p>Text</p>\n<h2"_L1));
}

void HtmlWriterTest::contentsLeadToEverySection()
{
    Blocks blocks = {heading(1, u"Form"_s)};
    for (const QString &name : {u"Section 1: Definition"_s, u"Section 2: Exclusions"_s, u"Contents"_s, u"Ŵyn"_s}) {
        blocks.push_back(heading(2, name));
        blocks.push_back(heading(3, u"Stage 1"_s));
    }
    const QString page = body(withBlocks(blocks));
    QVERIFY(page.indexOf("<nav"_L1) < page.indexOf("<h2"_L1));
    const QStringList targets = allMatches(page, u"<li><a href=\"#([^\"]+)\""_s);
    QCOMPARE(targets.size(), 4);
    QCOMPARE(targets, allMatches(page, u"<h2 id=\"([^\"]+)\""_s));
    QCOMPARE(targets.first(), u"section-1-definition"_s);
    const QStringList ids = allMatches(page, u" id=\"([^\"]+)\""_s);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());

    QVERIFY2(!body(withBlocks({heading(1, u"Form"_s), heading(2, u"A"_s), heading(2, u"B"_s)})).contains("<nav"_L1),
             "two sections need no list");
}

void HtmlWriterTest::headingsThatSayTheSameAreToldApart()
{
    const QString page = body(withBlocks({heading(1, u"Form"_s), heading(2, u"Stage 1"_s), heading(2, u"Stage 1"_s)}));
    QCOMPARE(allMatches(page, u"<h2 id=\"([^\"]+)\""_s), (QStringList{u"stage-1"_s, u"stage-1-2"_s}));
}

void HtmlWriterTest::tableHasCaptionAndHeaderCellsWithScope()
{
    const QString page = body(withBlocks({heading(1, u"H"_s), {smallTable()}}));
    QVERIFY(page.contains("role=\"region\" tabindex=\"0\" aria-labelledby=\"table_1\""_L1));
    QVERIFY(page.contains("<caption id=\"table_1\">Section 1</caption>"_L1));
    QVERIFY(
        page.contains("<thead>\n<tr>\n<th scope=\"col\">Code</th>\n<th scope=\"col\">Answer</th>\n</tr>\n</thead>"_L1));
    QVERIFY(page.contains("<tbody>\n<tr>\n<th scope=\"row\">1.2</th>\n<td>Yes</td>\n</tr>\n</tbody>"_L1));
}

void HtmlWriterTest::tablesWithOneCaptionAreToldApart()
{
    Table nameless = smallTable();
    nameless.caption.clear();
    const QString page = body(withBlocks({heading(1, u"H"_s), {smallTable()}, {smallTable()}, {nameless}}));
    QVERIFY(page.contains("aria-labelledby=\"table_1\""_L1));
    QVERIFY(page.contains("aria-label=\"Table 2: Section 1\""_L1));
    QVERIFY(page.contains("aria-label=\"Table 3\""_L1));
}

void HtmlWriterTest::mergedCellsStayWithinTheirPartOfTheTable()
{
    Table table = smallTable();
    table.rows[0].cells[0].rowSpan = 9;
    table.rows[1].cells[0].columnSpan = 2;
    table.rows[1].cells.pop_back();
    const QString page = body(withBlocks({heading(1, u"H"_s), {table}}));
    QVERIFY(page.contains("<th scope=\"col\">Code</th>"_L1));
    QVERIFY(page.contains("<th scope=\"row\" colspan=\"2\">1.2</th>"_L1));
    QVERIFY2(!page.contains("<col "_L1), "widths are for tables with regular columns");
}

void HtmlWriterTest::listsKeepTheirMarksAndStart()
{
    List inner;
    inner.items = {{paragraph(u"deep"_s)}};
    List outer;
    outer.style = ListStyle::Alpha;
    outer.start = 3;
    outer.items = {{paragraph(u"one"_s)}, {paragraph(u"two"_s), {inner}}};
    const QString page = body(withBlocks({heading(1, u"H"_s), {outer}}));
    QVERIFY(page.contains(
        "<ol type=\"a\" start=\"3\">\n<li>one</li>\n<li><p>two</p>\n<ul>\n<li>deep</li>\n</ul>\n</li>\n</ol>"_L1));
    List numbers;
    numbers.style = ListStyle::Number;
    numbers.items = {{paragraph(u"one"_s)}};
    QVERIFY(body(withBlocks({{numbers}})).contains("<ol>\n<li>one</li>\n</ol>"_L1));
}

void HtmlWriterTest::rightToLeftTextFindsItsDirection()
{
    Table table = smallTable();
    table.rows[1].cells[1] = cell(u"السيدة فاطمة"_s);
    const QString page = body(withBlocks({heading(1, u"H"_s), paragraph(u"שלום"_s), {table}, paragraph(u"plain"_s)}));
    QVERIFY(page.contains(u"<p dir=\"auto\">שלום</p>"_s));
    QVERIFY(page.contains(u"<td dir=\"auto\">السيدة فاطمة</td>"_s));
    QVERIFY(page.contains(u"<p>plain</p>"_s));
}

void HtmlWriterTest::looksAndLanguagesOfWordsAreKept()
{
    Span strong;
    strong.text = u"Yes"_s;
    strong.strong = true;
    Span welsh;
    welsh.text = u"diolch"_s;
    welsh.emphasis = true;
    welsh.language = u"cy"_s;
    const QString page = body(withBlocks({heading(1, u"H"_s), {Paragraph{{strong, welsh}}}}));
    QVERIFY(page.contains("<p><strong>Yes</strong><em><span lang=\"cy\">diolch</span></em></p>"_L1));
}

void HtmlWriterTest::organisationsNameCannotEndTheStyleSheet()
{
    Document document = withBlocks({heading(1, u"H"_s)});
    document.info.organisation = u"A\"; } </style><script>x</script> \\"_s;
    const QString page = written(document);
    QCOMPARE(page.count("</style>"_L1), 1);
    QVERIFY(!page.contains("<script"_L1));
    QVERIFY(page.contains("content: \"A\\\"; } \\3c /style>\\3c script>x\\3c /script> \\\\\";"_L1));
}

void HtmlWriterTest::pictureIsEmbeddedAsAnImage()
{
    const Figure figure{"<svg onload=\"x\"/>", u"Complaints rose \"a lot\""_s};
    const QString page = body(withBlocks({heading(1, u"H"_s), {figure}}));
    QVERIFY(page.contains("<img alt=\"Complaints rose &quot;a lot&quot;\" src=\"data:image/svg+xml;base64,"_L1));
    QVERIFY(!page.contains("<svg"_L1));
    const QString unseen = body(withBlocks({{Figure{{}, figure.alternative}}}));
    QVERIFY(unseen.contains("<figcaption>Complaints rose &quot;a lot&quot;</figcaption>"_L1));
}

void HtmlWriterTest::emptyDocumentIsStillAPage()
{
    const QString page = written(Document());
    QVERIFY(page.contains("<title>Document</title>"_L1));
    QCOMPARE(page.count("<h1"_L1), 1);
    QVERIFY(page.endsWith("</body>\n</html>\n"_L1));
}

QTEST_GUILESS_MAIN(HtmlWriterTest)
#include "HtmlWriterTest.moc"
