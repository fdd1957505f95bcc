// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/OdtReader.h"
#include "OdtFile.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QString read(const QByteArray &body, const QByteArray &styles = {})
{
    return outline(readOdt(odtText(body, styles), u"form.odt"_s));
}

QString lines(const QStringList &each)
{
    return each.join(u'\n');
}

QByteArray p(const QByteArray &words)
{
    return "<text:p>" + words + "</text:p>";
}

QByteArray cell(const QByteArray &words, const QByteArray &attributes = {})
{
    return "<table:table-cell " + attributes + ">" + p(words) + "</table:table-cell>";
}

QByteArray row(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

QByteArray table(const QByteArray &rows)
{
    return "<table:table>" + rows + "</table:table>";
}

QByteArray item(const QByteArray &blocks, const QByteArray &attributes = {})
{
    return "<text:list-item " + attributes + ">" + blocks + "</text:list-item>";
}

QByteArray list(const QByteArray &items, const QByteArray &attributes = "text:style-name=\"L\"")
{
    return "<text:list " + attributes + ">" + items + "</text:list>";
}

/// A list style whose levels are these, one attribute text each.
QByteArray numbers(const QList<QByteArray> &levels)
{
    QByteArray out = "<text:list-style style:name=\"L\">";
    for (qsizetype i = 0; i < levels.size(); ++i) {
        out += "<text:list-level-style-number text:level=\"" + QByteArray::number(i + 1) + "\" " + levels[i] + "/>";
    }
    return out + "</text:list-style>";
}

const QByteArray bullets = "<text:list-style style:name=\"L\"><text:list-level-style-bullet text:level=\"1\"/>"
                           "<text:list-level-style-bullet text:level=\"2\"/></text:list-style>";

} // namespace

class OdtReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsParagraphsAndHeadings();
    void readsSpacesTabsAndLineBreaks();
    void readsLooksAndLinks();
    void leavesOutWhatIsHidden();
    void takesTrackedChangesAsAccepted();
    void leavesOutCommentsHeadersAndFooters();
    void readsSignsThatAFontShowsForLetters();
    void readsNotesAfterTheText();
    void readsTextBoxesShapesAndPictures();
    void readsWhatFormFieldsShow();
    void readsListsWithTheirMarks_data();
    void readsListsWithTheirMarks();
    void countsOnWhereAListGoesOn();
    void numbersHeadings();
    void readsACodeThatIsOnlyItsNumber();
    void readsHeaderRows();
    void readsCellsMergedAcrossAndDown();
    void keepsEmptyAndRepeatedCells();
    void leavesOutHiddenRows();
    void readsATableWithinACell();
    void readsWhatTheFileSaysOfItself();
    void saysWhereEachBlockStands();
};

void OdtReaderTest::readsParagraphsAndHeadings()
{
    const QByteArray styles = "<style:style style:name=\"P1\" style:family=\"paragraph\" "
                              "style:parent-style-name=\"H\"/><style:style style:name=\"H\" "
                              "style:family=\"paragraph\" style:default-outline-level=\"3\"/>";
    QCOMPARE(read("<text:h text:outline-level=\"2\">Section 1</text:h>" + p("Words") + p(" ") +
                      "<text:p text:style-name=\"P1\">By its style</text:p><text:section>" + p("Within") +
                      "</text:section><text:table-of-content><text:index-body>" + p("Contents") +
                      "</text:index-body></text:table-of-content>",
                  styles),
             lines({u"h2 Section 1"_s, u"p Words"_s, u"h3 By its style"_s, u"p Within"_s, u"p Contents"_s}));
}

void OdtReaderTest::readsSpacesTabsAndLineBreaks()
{
    QCOMPARE(read(p("\n  one\n   two <text:s text:c=\"2\"/>three<text:tab/>four<text:line-break/>five "
                    "<text:soft-page-break/>six")),
             u"p one two   three\\tfour\\nfive six"_s);
}

void OdtReaderTest::readsLooksAndLinks()
{
    const QByteArray styles =
        "<style:style style:name=\"B\" style:family=\"text\"><style:text-properties fo:font-weight=\"bold\"/>"
        "</style:style><style:style style:name=\"I\" style:family=\"text\" style:parent-style-name=\"B\">"
        "<style:text-properties fo:font-style=\"italic\" fo:font-weight=\"normal\"/></style:style>";
    QCOMPARE(read(p("a <text:span text:style-name=\"B\">b <text:span text:style-name=\"I\">c</text:span></text:span> "
                    "<text:a xlink:href=\"https://example.org/p\">the <text:span>policy</text:span></text:a> "
                    "<text:a xlink:href=\"#here\">below</text:a>"),
                  styles),
             u"p a |*b *|/c/| |[the policy](https://example.org/p)| below"_s);
}

void OdtReaderTest::leavesOutWhatIsHidden()
{
    const QByteArray styles =
        "<style:style style:name=\"H\" style:family=\"text\"><style:text-properties text:display=\"none\"/>"
        "</style:style><style:style style:name=\"P\" style:family=\"paragraph\"><style:text-properties "
        "text:display=\"none\"/></style:style>";
    QCOMPARE(read(p("shown<text:span text:style-name=\"H\"> hidden</text:span>") +
                      "<text:p text:style-name=\"P\">hidden</text:p><text:section text:display=\"none\">" +
                      p("hidden") + "</text:section>" + p("<text:hidden-paragraph text:is-hidden=\"true\"/>hidden") +
                      p("<text:hidden-text text:is-hidden=\"true\">hidden</text:hidden-text>also shown"),
                  styles),
             lines({u"p shown"_s, u"p also shown"_s}));
}

void OdtReaderTest::takesTrackedChangesAsAccepted()
{
    QCOMPARE(read("<text:tracked-changes><text:changed-region><text:deletion>" + p("deleted") +
                  "</text:deletion></text:changed-region></text:tracked-changes>" +
                  p("kept<text:change text:change-id=\"c\"/> <text:change-start text:change-id=\"d\"/>inserted"
                    "<text:change-end text:change-id=\"d\"/>")),
             u"p kept inserted"_s);
}

void OdtReaderTest::leavesOutCommentsHeadersAndFooters()
{
    const QByteArray styles = "<office:document-styles xmlns:office=\"o\" xmlns:style=\"s\" xmlns:text=\"t\">"
                              "<office:master-styles><style:master-page><style:header>" +
                              p("running title") +
                              "</style:header></style:master-page></office:master-styles>"
                              "</office:document-styles>";
    const QByteArray content = odtContent(p("words<office:annotation>" + p("a comment") +
                                            "</office:annotation><text:placeholder>fill in"
                                            "</text:placeholder>"));
    QCOMPARE(outline(readOdt(odtFile(content, styles), u"form.odt"_s)), u"p words"_s);
}

void OdtReaderTest::readsSignsThatAFontShowsForLetters()
{
    const QByteArray faces =
        "<office:font-face-decls><style:font-face style:name=\"Signs2\" svg:font-family=\"'Wingdings "
        "2'\"/></office:font-face-decls>";
    const QByteArray styles =
        "<style:style style:name=\"W\" style:family=\"text\"><style:text-properties fo:font-family=\"Wingdings\"/>"
        "</style:style><style:style style:name=\"T\" style:family=\"text\"><style:text-properties "
        "style:font-name=\"Arial\"/></style:style><style:style style:name=\"P\" style:family=\"paragraph\">"
        "<style:text-properties style:font-name=\"Signs2\"/></style:style>";
    QByteArray content = odtContent(p("<text:span text:style-name=\"W\">ü</text:span> is ü") +
                                        "<text:p text:style-name=\"P\">P</text:p><text:p text:style-name=\"P\">O "
                                        "<text:span text:style-name=\"T\">Planned</text:span></text:p>",
                                    styles);
    content.replace("<office:automatic-styles>", faces + "<office:automatic-styles>");
    QCOMPARE(outline(readOdt(odtFile(content), u"form.odt"_s)), lines({u"p ✓ is ü"_s, u"p ✓"_s, u"p ✗ Planned"_s}));
}

void OdtReaderTest::readsNotesAfterTheText()
{
    const auto note = [](const QByteArray &kind, const QByteArray &words) {
        return "<text:note text:note-class=\"" + kind +
               "\"><text:note-citation>1</text:note-citation>"
               "<text:note-body>" +
               p(words) + "</text:note-body></text:note>";
    };
    QCOMPARE(read(p("one" + note("endnote", "the end") + note("footnote", "the foot")) + p("two")),
             lines({u"p one"_s, u"p two"_s, u"p the foot"_s, u"p the end"_s}));
}

void OdtReaderTest::readsTextBoxesShapesAndPictures()
{
    QCOMPARE(read(p("<draw:frame><draw:text-box>" + p("boxed") + "</draw:text-box></draw:frame>before") +
                  "<draw:custom-shape>" + p("in a shape") + "</draw:custom-shape>" +
                  p("<draw:frame><draw:image/><svg:title>The logo</svg:title></draw:frame>")),
             lines({u"p before"_s, u"p boxed"_s, u"p in a shape"_s, u"figure The logo"_s}));
}

void OdtReaderTest::readsWhatFormFieldsShow()
{
    const QByteArray forms = "<office:forms><form:form><form:checkbox form:id=\"c1\" form:label=\"Yes\" "
                             "form:current-state=\"checked\"/><form:checkbox form:id=\"c2\" form:label=\"No\"/>"
                             "<form:text form:id=\"c3\" form:current-value=\"Page 2\"/></form:form></office:forms>";
    QCOMPARE(read(forms +
                  p("<draw:control draw:control=\"c1\"/> <draw:control draw:control=\"c2\"/> "
                    "<draw:control draw:control=\"c3\"/>") +
                  p("<text:drop-down><text:label text:value=\"No\"/>Yes</text:drop-down> <text:text-input>typed"
                    "</text:text-input><loext:content-control loext:showing-place-holder=\"true\">Choose an item"
                    "</loext:content-control>")),
             lines({u"p ☒ Yes ☐ No Page 2"_s, u"p Yes typed"_s}));
}

void OdtReaderTest::readsListsWithTheirMarks_data()
{
    QTest::addColumn<QByteArray>("styles");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const QByteArray two = list(item(p("one")) + item(p("two")));
    const auto items = [](const QString &head) { return lines({head, u"  - p one"_s, u"  - p two"_s}); };
    QTest::newRow("bullets") << bullets << two << items(u"ul"_s);
    QTest::newRow("digits") << numbers({"style:num-format=\"1\" style:num-suffix=\".\""}) << two << items(u"ol 1"_s);
    QTest::newRow("letters, from c") << numbers({"style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\" "
                                                 "text:start-value=\"3\""})
                                     << two << items(u"ol a 3"_s);
    QTest::newRow("nothing printed") << numbers({"style:num-format=\"\""}) << two << lines({u"p one"_s, u"p two"_s});
    QTest::newRow("words around") << numbers({"style:num-format=\"1\" style:num-prefix=\"Section \""}) << two
                                  << lines({u"p Section 1 one"_s, u"p Section 2 two"_s});
    QTest::newRow("roman with a word") << numbers({"style:num-format=\"I\" style:num-prefix=\"Part \""}) << two
                                       << lines({u"p Part I one"_s, u"p Part II two"_s});
    QTest::newRow("both levels' numbers")
        << numbers({"style:num-format=\"1\"", "style:num-format=\"1\" text:display-levels=\"2\""})
        << list(item(p("one") + "<text:list>" + item(p("inner")) + item(p("next")) + "</text:list>"))
        << lines({u"ol 1"_s, u"  - p one"_s, u"p 1.1 inner"_s, u"p 1.2 next"_s});
    QTest::newRow("lists in lists")
        << bullets
        << list(item(p("one") + "<text:list>" + item(p("inner")) + "</text:list>") + item(p("two") + p("more of two")))
        << lines({u"ul"_s, u"  - p one"_s, u"    ul"_s, u"      - p inner"_s, u"  - p two"_s, u"    p more of two"_s});
    QTest::newRow("an item that starts anew")
        << numbers({"style:num-format=\"1\""}) << list(item(p("one")) + item(p("nine"), "text:start-value=\"9\""))
        << lines({u"ol 1"_s, u"  - p one"_s, u"ol 9"_s, u"  - p nine"_s});
    QTest::newRow("a heading of the list")
        << numbers({"style:num-format=\"1\""})
        << list("<text:list-header>" + p("head") + "</text:list-header>" + item(p("one")))
        << lines({u"p head"_s, u"ol 1"_s, u"  - p one"_s});
}

void OdtReaderTest::readsListsWithTheirMarks()
{
    QFETCH(QByteArray, styles);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    QCOMPARE(read(body, styles), expected);
}

void OdtReaderTest::countsOnWhereAListGoesOn()
{
    const QByteArray styles = numbers({"style:num-format=\"1\" style:num-suffix=\")\""});
    const QByteArray style = "text:style-name=\"L\" ";
    QCOMPARE(read(list(item(p("one")), style + "xml:id=\"first\"") + p("between") +
                      list(item(p("two")), style + "text:continue-numbering=\"true\"") + p("between") +
                      list(item(p("two again")), style + "text:continue-list=\"first\"") + p("between") +
                      list(item(p("anew"))),
                  styles),
             lines({u"ol 1"_s, u"  - p one"_s, u"p between"_s, u"ol 2"_s, u"  - p two"_s, u"p between"_s, u"ol 2"_s,
                    u"  - p two again"_s, u"p between"_s, u"ol 1"_s, u"  - p anew"_s}));
}

void OdtReaderTest::numbersHeadings()
{
    const QByteArray styles =
        "<office:document-styles xmlns:office=\"o\" xmlns:style=\"s\" xmlns:text=\"t\"><office:styles>"
        "<text:outline-style><text:outline-level-style text:level=\"1\" style:num-format=\"1\"/>"
        "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>"
        "</text:outline-style></office:styles></office:document-styles>";
    const QByteArray body = "<text:h text:outline-level=\"1\">Definition</text:h>"
                            "<text:h text:outline-level=\"2\"><text:number>1.1</text:number>First</text:h>"
                            "<text:h text:outline-level=\"2\">Second</text:h>"
                            "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Aside</text:h>"
                            "<text:h text:outline-level=\"1\">Exclusions</text:h>"
                            "<text:h text:outline-level=\"2\">Third</text:h>";
    QCOMPARE(outline(readOdt(odtFile(odtContent(body), styles), u"form.odt"_s)),
             lines({u"h1 1 Definition"_s, u"h2 1.1 First"_s, u"h2 1.2 Second"_s, u"h1 Aside"_s, u"h1 2 Exclusions"_s,
                    u"h2 2.1 Third"_s}));
}

void OdtReaderTest::readsACodeThatIsOnlyItsNumber()
{
    const QByteArray styles =
        numbers({"style:num-format=\"1\"", "style:num-format=\"1\" text:display-levels=\"2\" text:start-value=\"2\""});
    const QByteArray number = list(item("<text:list>" + item("<text:p/>") + "</text:list>"),
                                   "text:style-name=\"L\" text:continue-numbering=\"true\"");
    const QByteArray code = "<table:table-cell>" + number + "</table:table-cell>";
    QCOMPARE(read(table(row(code + cell("first")) + row(code + cell("second"))), styles),
             lines({u"table"_s, u"  row"_s, u"    td"_s, u"      p 1.2"_s, u"    td"_s, u"      p first"_s, u"  row"_s,
                    u"    td"_s, u"      p 1.3"_s, u"    td"_s, u"      p second"_s}));
}

void OdtReaderTest::readsHeaderRows()
{
    QCOMPARE(read(table("<table:title>The form</table:title><table:table-header-rows>" + row(cell("Code")) +
                        "</table:table-header-rows><table:table-rows>" + row(cell("1.2")) + "</table:table-rows>")),
             lines({u"table head 1 caption The form"_s, u"  row"_s, u"    th"_s, u"      p Code"_s, u"  row"_s,
                    u"    td"_s, u"      p 1.2"_s}));
}

void OdtReaderTest::readsCellsMergedAcrossAndDown()
{
    const QByteArray covered = "<table:covered-table-cell/>";
    QCOMPARE(read(table(row(cell("wide", "table:number-columns-spanned=\"2\"") + covered + cell("c")) +
                        row(cell("tall", "table:number-rows-spanned=\"2\"") + cell("b") + cell("c")) +
                        row("<table:covered-table-cell>" + p("not shown") + "</table:covered-table-cell>" + cell("d") +
                            cell("e")) +
                        row(cell("beyond", "table:number-rows-spanned=\"9\"") + covered + cell("f")))),
             lines({u"table"_s,          u"  row"_s,  u"    td 2x1"_s, u"      p wide"_s, u"    td"_s,
                    u"      p c"_s,      u"  row"_s,  u"    td 1x2"_s, u"      p tall"_s, u"    td"_s,
                    u"      p b"_s,      u"    td"_s, u"      p c"_s,  u"  row"_s,        u"    td"_s,
                    u"      p d"_s,      u"    td"_s, u"      p e"_s,  u"  row"_s,        u"    td"_s,
                    u"      p beyond"_s, u"    td"_s, u"    td"_s,     u"      p f"_s}));
}

void OdtReaderTest::keepsEmptyAndRepeatedCells()
{
    QCOMPARE(read(table(row(cell("a") + "<table:table-cell table:number-columns-repeated=\"2\"/>" + cell("d")))),
             lines({u"table"_s, u"  row"_s, u"    td"_s, u"      p a"_s, u"    td"_s, u"    td"_s, u"    td"_s,
                    u"      p d"_s}));
}

void OdtReaderTest::leavesOutHiddenRows()
{
    QCOMPARE(read(table(row(cell("a")) + "<table:table-row table:visibility=\"collapse\">" + cell("hidden") +
                        "</table:table-row>")),
             lines({u"table"_s, u"  row"_s, u"    td"_s, u"      p a"_s}));
}

void OdtReaderTest::readsATableWithinACell()
{
    QCOMPARE(read(table(row("<table:table-cell>" + p("before") + table(row(cell("inner"))) + "</table:table-cell>"))),
             lines({u"table"_s, u"  row"_s, u"    td"_s, u"      p before"_s, u"      table"_s, u"        row"_s,
                    u"          td"_s, u"            p inner"_s}));
}

void OdtReaderTest::readsWhatTheFileSaysOfItself()
{
    const QByteArray meta = "<o:document-meta xmlns:o=\"o\" xmlns:dc=\"d\"><o:meta><dc:title> Our  form </dc:title>"
                            "<dc:language>cy-GB</dc:language><dc:subject>Complaints</dc:subject></o:meta>"
                            "</o:document-meta>";
    const Result<Document> document = readOdt(odtFile(odtContent(p("words")), {}, meta), u"form.odt"_s);
    QVERIFY(document.ok());
    QCOMPARE(document->info.title, u"Our form"_s);
    QCOMPARE(document->info.language, u"cy-GB"_s);
    QCOMPARE(document->info.subject, u"Complaints"_s);
}

void OdtReaderTest::saysWhereEachBlockStands()
{
    const Result<Document> document = readOdt(odtText(p("words") + table(row(cell("a") + cell("b")))), u"form.odt"_s);
    QVERIFY(document.ok());
    QCOMPARE(document->blocks.front().place->path, u"paragraph 1"_s);
    const Table &table = std::get<Table>(document->blocks.back().node);
    QCOMPARE(table.rows[0].cells[1].blocks.front().place->path, u"table 1, row 1, column 2"_s);
}

QTEST_GUILESS_MAIN(OdtReaderTest)
#include "OdtReaderTest.moc"
