// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrittenPage.h"

#include <QRegularExpression>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

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
    void thereIsOneFirstHeadingAndNoLevelIsLeftOut();
    void documentWithoutHeadingGetsItsTitleAsOne();
    void contentsLeadToEverySection();
    void headingsThatSayTheSameAreToldApart();
    void tableHasCaptionAndHeaderCellsWithScope();
    void tablesWithOneCaptionAreToldApart();
    void mergedCellsStayWithinTheirPartOfTheTable();
    void listsKeepTheirMarksAndStart();
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
