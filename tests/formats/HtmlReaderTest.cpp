// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/HtmlReader.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Result<Document> page(const QString &body)
{
    const QString whole =
        u"<!DOCTYPE html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>A page</title></head>"
        "<body><main>%1</main></body></html>"_s;
    return readHtml(whole.arg(body).toUtf8(), u"page.html"_s);
}

} // namespace

class HtmlReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void readsLists_data();
    void readsLists();
    void readsTables_data();
    void readsTables();
    void readsControlsAsWhatTheyShow_data();
    void readsControlsAsWhatTheyShow();
    void readsTitleLanguageAndDescription();
    void takesTheFirstHeadingForAMissingTitle();
    void saysWhereEachBlockStands();
};

void HtmlReaderTest::readsText_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("headings") << u"<h1>One</h1><section><h2>Two <em>b</em></h2></section><h6> </h6>"_s
                              << u"h1 One\nh2 Two |/b/"_s;
    QTest::newRow("a heading by its role") << u"<div role=heading aria-level=3>Three</div>"_s << u"h3 Three"_s;
    QTest::newRow("a heading around blocks") << u"<h2><div>One</div><div>Two</div></h2>"_s << u"p One\np Two"_s;
    QTest::newRow("a heading with a picture") << u"<h1><img src=x alt=Crest> Form</h1>"_s << u"h1 Form\nfigure Crest"_s;
    QTest::newRow("white space") << u"<p>\n  One\t two <b> three</b> <i> four</i>\n</p><p> &nbsp; </p>"_s
                                 << u"p One two |*three*| |/four/"_s;
    QTest::newRow("non-breaking space") << u"<p>10&nbsp;days</p>"_s << u"p 10\u00A0days"_s;
    QTest::newRow("line breaks") << u"<p>One <br> two<br/>three<br></p>"_s << u"p One\\ntwo\\nthree"_s;
    QTest::newRow("text without paragraphs")
        << u"One<div>Two <span>three</span></div>four<hr>five"_s << u"p One\np Two three\np four\np five"_s;
    QTest::newRow("preformatted") << u"<pre>\n  a\n    b\n</pre>"_s << u"p   a\\n    b"_s;
    QTest::newRow("looks") << u"<p><strong>a<em>b</em></strong><b>c</b><i>d</i></p>"_s << u"p *a*|*/b/*|*c*|/d/"_s;
    QTest::newRow("neighbours of one look") << u"<p><strong>a</strong><b>b</b><u>c</u></p>"_s << u"p *ab*|c"_s;
    QTest::newRow("links")
        << u"<p>See <a href=\" https://example.org/?a=1&amp;b=2 \">our <b>policy</b></a>, "
           "<a href=\"/media/policy.pdf\">here</a>, <a href=\"javascript:x()\">no</a> <a>none</a></p>"_s
        << u"p See |[our ](https://example.org/?a=1&b=2)|[*policy*](https://example.org/?a=1&b=2)|, |"
           "[here](/media/policy.pdf)|, no none"_s;
    QTest::newRow("another language") << u"<p>Here <span lang=cy>yma</span> <span lang=en-gb>here</span></p>"_s
                                      << u"p Here |{cy}yma| here"_s;
    QTest::newRow("a look around blocks") << u"<b><p>One</p><p>Two</p></b>"_s << u"p *One*\np *Two*"_s;
    QTest::newRow("described list") << u"<dl><dt>Stage 1</dt><dd>10 days</dd></dl>"_s << u"p Stage 1\np 10 days"_s;
    QTest::newRow("entities") << u"<p>&lsquo;a&rsquo; &amp;lt; &#x1F3E0; &#8211;</p>"_s << u"p ‘a’ &lt; \U0001F3E0 –"_s;
    QTest::newRow("control characters") << u"<p>a&#1;b\u0085c</p>"_s << u"p abc"_s;
    QTest::newRow("picture") << u"<p>Before <img src=x alt=\"The crest\"> after</p><img src=y alt=\"\">"_s
                             << u"p Before after\nfigure The crest"_s;
    QTest::newRow("details") << u"<details><summary>More</summary>words</details>"_s << u"p More\np words"_s;
    QTest::newRow("elements of one's own") << u"<x-card><p>words</p></x-card>"_s << u"p words"_s;
    QTest::newRow("not well formed") << u"<p>One<p>Two <b>three</p></i>four</div>"_s
                                     << u"p One\np Two |*three*\np *four*"_s;
}

void HtmlReaderTest::readsText()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QString read = outline(page(body));
    QCOMPARE(read, expected);
}

void HtmlReaderTest::readsLists_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bullets") << u"<ul><li>one<li><p>two</p><p>more</p></ul>"_s
                             << u"ul\n  - p one\n  - p two\n    p more"_s;
    QTest::newRow("a list that starts at a date")
        << u"<ol start=20240401><li>one</ol><ol><li value=999999999>two</ol>"_s
        << u"ol 20240401\n  - p one\nol 999999999\n  - p two"_s;
    QTest::newRow("numbers") << u"<ol start=3><li>one</ol><ol><li value=7>seven</ol>"_s
                             << u"ol 3\n  - p one\nol 7\n  - p seven"_s;
    QTest::newRow("letters") << u"<ol type=a><li>one</ol><ol style='list-style-type: lower-alpha'><li>b</ol>"_s
                             << u"ol a 1\n  - p one\nol a 1\n  - p b"_s;
    QTest::newRow("nested") << u"<ul><li>one<ol><li>first</ol></ul>"_s << u"ul\n  - p one\n    ol 1\n      - p first"_s;
    QTest::newRow("nested where HTML does not allow it")
        << u"<ul><li>one</li><ul><li>first</li></ul></ul>"_s << u"ul\n  - p one\n    ul\n      - p first"_s;
    QTest::newRow("wrapped items") << u"<ul><div><li>one</li></div></ul>"_s << u"ul\n  - p one"_s;
    QTest::newRow("an item without words")
        << u"<ol><li>one<li><li>three</ol><ul><li></ul>"_s << u"ol 1\n  - p one\n  -\n  - p three"_s;
}

void HtmlReaderTest::readsLists()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QString read = outline(page(body));
    QCOMPARE(read, expected);
}

void HtmlReaderTest::readsTables_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("head and body")
        << u"<table><caption>Section  <b>1</b></caption><thead><tr><th scope=col>Code</th><td>Comply</td></tr></thead>"
           "<tbody><tr><th scope=row>1.2</th><td><p>Yes</p><p>so</p></td></tr></tbody></table>"_s
        << u"table head 1 caption Section 1\n"
           "  row\n    th\n      p Code\n    th\n      p Comply\n"
           "  row\n    th\n      p 1.2\n    td\n      p Yes\n      p so"_s;
    QTest::newRow("header cells without a head")
        << u"<table><tr><th>Code<th>Comply<tr><td>1.2<td></table>"_s
        << u"table head 1\n  row\n    th\n      p Code\n    th\n      p Comply\n  row\n    td\n      p 1.2\n    td"_s;
    QTest::newRow("nothing but header cells") << u"<table><tr><th>a</table>"_s << u"table\n  row\n    th\n      p a"_s;
    QTest::newRow("foot before body") << u"<table><tfoot><tr><td>c</tfoot><tbody><tr><td>b</tbody></table>"_s
                                      << u"table\n  row\n    td\n      p b\n  row\n    td\n      p c"_s;
    QTest::newRow("merged cells")
        << u"<table><tr><td colspan=2 rowspan=2>a<td rowspan=99>b<tr><tr><td colspan=0 rowspan=0>c</table>"_s
        << u"table\n  row\n    td 2x2\n      p a\n    td 1x2\n      p b\n  row\n    td\n      p c"_s;
    QTest::newRow("no table at all") << u"<table role=presentation><tr><td>a<td>b</table>"_s << u"p a\np b"_s;
    QTest::newRow("within a cell")
        << u"<table><tr><td>a<table><tr><td>b</table></table>"_s
        << u"table\n  row\n    td\n      p a\n      table\n        row\n          td\n            p b"_s;
    QTest::newRow("rows by their classes, hidden ones among them")
        << u"<div class=row hidden><div class=col>no</div><div class=col>no</div><div class=col>no</div></div>"
           "<div class=row><div class=col>1</div><div class=col hidden>no</div><div class=col>2</div></div>"
           "<div class=row style='display: none'><div class=col>no</div><div class=col>no</div><div class=col>no</div>"
           "</div><div class=row><div class=col>3</div><div class=col>4</div><div class=col>5</div></div>"_s
        << u"table\n  row\n    td\n      p 1\n    td\n    td\n      p 2\n"
           "  row\n    td\n      p 3\n    td\n      p 4\n    td\n      p 5"_s;
    QTest::newRow("rows by the words over their columns")
        << u"<div class=t><div class=tHead><div>Code</div> <div><b>Evidence</b></div><div>Notes</div></div>\n"
           "<div class=tRow><div>1</div><div><p>a</p></div><div></div></div> <div class=tRow><div>2</div><div>b</div>"
           "<div>c</div></div></div>"_s
        << u"table\n  row\n    td\n      p Code\n    td\n      p *Evidence*\n    td\n      p Notes\n"
           "  row\n    td\n      p 1\n    td\n      p a\n    td\n"
           "  row\n    td\n      p 2\n    td\n      p b\n    td\n      p c"_s;
    QTest::newRow("sentences of phrases, line by line")
        << u"<div><span>Policy</span> <span>(page 3)</span> <span>and site</span></div>"
           "<div><span>Slides</span> <span>of</span> <span>May</span></div><table><tr><td><div><div>a</div><div>b</div>"
           "<div>c</div></div><div><div>d</div><div>e</div><div>f</div></div></table>"_s
        << u"p Policy (page 3) and site\np Slides of May\ntable\n  row\n    td\n      p a\n      p b\n      p c\n"
           "      p d\n      p e\n      p f"_s;
    QTest::newRow("phrases that name the columns of a form")
        << u"<div><span>Code</span><span>Evidence</span><span>Owner</span></div>"
           "<div><span>1</span><span>a</span><span>b</span></div>"_s
        << u"table\n  row\n    td\n      p Code\n    td\n      p Evidence\n    td\n      p Owner\n"
           "  row\n    td\n      p 1\n    td\n      p a\n    td\n      p b"_s;
    QTest::newRow("rows of codes without words over them")
        << u"<div><div>Provision 1.2</div><div>No</div><div>a</div></div>"
           "<div><div>Provision 1.3</div><div>Yes</div><div>b</div></div><div><div>c</div><div>d</div><div>e</div></div>"_s
        << u"table\n  row\n    td\n      p Provision 1.2\n    td\n      p No\n    td\n      p a\n"
           "  row\n    td\n      p Provision 1.3\n    td\n      p Yes\n    td\n      p b\np c\np d\np e"_s;
    QTest::newRow("rows that each name their values")
        << u"<div><div>Provision 1.2</div><div>Comply: Yes</div><div>Evidence: a</div></div>"
           "<div><div>Provision 1.3</div><div>Comply: No</div><div>Evidence: b</div></div>"
           "<div><div>Comply?</div><div>Yes</div><div>Fully</div></div>"
           "<div><div>Evidence</div><div>c</div><div>d</div></div>"_s
        << u"p Provision 1.2\np Comply: Yes\np Evidence: a\np Provision 1.3\np Comply: No\np Evidence: b\n"
           "p Comply?\np Yes\np Fully\np Evidence\np c\np d"_s;
    QTest::newRow("parts of a page below one another")
        << u"<div><div>Home</div><div>Rent</div><div>Contact</div></div>"
           "<div><div>a</div><div><h2>1.2</h2>A complaint must be defined as an expression of dissatisfaction</div>"
           "<div>c</div></div>"
           "<div><div>1.3</div><div>Yes</div><div>d</div></div>"_s
        << u"p Home\np Rent\np Contact\np a\nh2 1.2\n"
           "p A complaint must be defined as an expression of dissatisfaction\np c\np 1.3\np Yes\np d"_s;
    const QString inGrid = u"<div style='display:grid;grid-template-columns:%1'><div>Code</div><div>Comply</div>"
                           "<div>Evidence</div><div>1.2</div><div>Yes</div><div>a</div><div>1.3</div><div>No</div>%2"
                           "</div>"_s;
    const QString asTable = u"table\n  row\n    td\n      p Code\n    td\n      p Comply\n    td\n      p Evidence\n"
                            "  row\n    td\n      p 1.2\n    td\n      p Yes\n    td\n      p a\n"
                            "  row\n    td\n      p 1.3\n    td\n      p No\n    td"_s;
    const QString asLines = u"p Code\np Comply\np Evidence\np 1.2\np Yes\np a\np 1.3\np No"_s;
    QTest::newRow("a grid by its own style") << inGrid.arg(u"repeat(3, 1fr)"_s, u"<div></div>"_s) << asTable;
    QTest::newRow("columns of their own measures")
        << inGrid.arg(u"4em repeat(1, 2fr) minmax(1em, 1fr)"_s, u"<div></div>"_s) << asTable;
    QTest::newRow("a grid whose cells do not fill its rows") << inGrid.arg(u"repeat(3, 1fr)"_s, QString()) << asLines;
    QTest::newRow("columns that the window decides")
        << inGrid.arg(u"repeat(auto-fit, 9em)"_s, u"<div></div>"_s) << asLines;
    QTest::newRow("a cell over several columns")
        << inGrid.arg(u"repeat(3, 1fr)"_s, u"<div style='grid-column:span 1'></div>"_s) << asLines;
    QTest::newRow("rows by their roles, and what stands between them")
        << u"<div role=table><div role=rowgroup><div role=row><span role=columnheader hidden>a</span>"
           "<span role=columnheader>b</span></div></div><div role=rowgroup hidden><div role=row><span role=cell>no"
           "</span></div></div><div role=heading>Section 4</div><div><div><p>Words</p></div>"
           "<div role=row><template>no</template><span role=cell>c</span><span role=cell>d</span></div></div>"
           "<div role=row style='display:none'><span role=cell>no</span></div></div>"_s
        << u"table\n  row\n    th\n    th\n      p b\n  row\n    td 2x1\n      h2 Section 4\n"
           "  row\n    td 2x1\n      p Words\n  row\n    td\n      p c\n    td\n      p d"_s;
    QTest::newRow("an answer as a picture") << u"<table><tr><td>1.2<td><img src=tick.png alt=Yes></table>"_s
                                            << u"table\n  row\n    td\n      p 1.2\n    td\n      p Yes"_s;
    QTest::newRow("an answer as a drawing")
        << u"<table><tr><td>1.2<td><svg><title>Yes</title><path d=x /></svg></table>"_s
        << u"table\n  row\n    td\n      p 1.2\n    td\n      p Yes"_s;
    QTest::newRow("without rows") << u"<table><caption>a</caption></table><p>words</p>"_s << u"p words"_s;
}

void HtmlReaderTest::readsTables()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QString read = outline(page(body));
    QCOMPARE(read, expected);
}

void HtmlReaderTest::readsControlsAsWhatTheyShow_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("expected");
    QTest::newRow("chosen entry") << u"<select><option>No<option selected>Yes</select>"_s << u"Yes"_s;
    QTest::newRow("first entry, where none is chosen")
        << u"<select><option>Choose<option>Yes</select>"_s << u"Choose"_s;
    QTest::newRow("radio buttons with labels apart")
        << u"<input type=radio id=a><label for=a>Yes</label> <input type=radio id=b checked><label for=b>No</label>"_s
        << u"No"_s;
    QTest::newRow("radio buttons within labels")
        << u"<label><input type=RADIO checked> Yes</label> <label><input type=radio> No</label>"_s << u"Yes"_s;
    QTest::newRow("boxes")
        << u"<label><input type=checkbox checked>Yes</label> <label><input type=checkbox>No</label>"_s
        << u"☒ Yes ☐ No"_s;
    QTest::newRow("text")
        << u"<input value=\"31 March 2027\"> <textarea>two\nlines</textarea><input type=hidden value=x>"_s
        << u"31 March 2027 two\\nlines"_s;
    QTest::newRow("button") << u"Yes <button>Show more</button><input type=submit value=Send>"_s << u"Yes"_s;
}

void HtmlReaderTest::readsControlsAsWhatTheyShow()
{
    QFETCH(QString, cell);
    QFETCH(QString, expected);
    QCOMPARE(outline(page(u"<table><tr><td>%1</td></tr></table>"_s.arg(cell))),
             u"table\n  row\n    td\n      p "_s + expected);
}

void HtmlReaderTest::readsTitleLanguageAndDescription()
{
    const Result<Document> read =
        readHtml("<html lang=cy><title> The  form </title><meta name=description content=\"On complaints\">"
                 "<svg><title>no</title></svg><p>words",
                 u"page.html"_s);
    QCOMPARE(read->info.title, u"The form"_s);
    QCOMPARE(read->info.language, u"cy"_s);
    QCOMPARE(read->info.subject, u"On complaints"_s);
    QCOMPARE(readHtml("<html lang=\"not a language\"><p>words", u"page.html"_s)->info.language, u"en-GB"_s);
}

void HtmlReaderTest::takesTheFirstHeadingForAMissingTitle()
{
    QCOMPARE(readHtml("<h2>no</h2><h1>The <i>form</i></h1>", u"page.html"_s)->info.title, u"The form"_s);
}

void HtmlReaderTest::saysWhereEachBlockStands()
{
    const Result<Document> read =
        page(u"<h1>a</h1><ul><li>b<li>c</ul><table><tr><td rowspan=2>d<td>e<tr><td>f</table><p>g"_s);
    QVERIFY(read.ok());
    QCOMPARE(read->blocks.at(0).place->path, u"paragraph 1"_s);
    QCOMPARE(read->blocks.at(1).place->path, u"paragraph 2"_s);
    QCOMPARE(read->blocks.at(2).place->path, u"table 1"_s);
    QCOMPARE(read->blocks.at(3).place->path, u"paragraph 4"_s);
    const Cell &under = std::get<Table>(read->blocks.at(2).node).rows.at(1).cells.at(0);
    QCOMPARE(under.blocks.at(0).place->path, u"table 1, row 2, column 2"_s);
}

QTEST_GUILESS_MAIN(HtmlReaderTest)
#include "HtmlReaderTest.moc"
