// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/PdfReader.h"
#include "support/Outline.h"
#include "support/PdfBuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const auto el = &PdfBuilder::el;

/// `words` are shown on one page, each piece on a line, and marked 0, 1, 2 …
PdfBuilder pdf(const QByteArray &kids, const QByteArrayList &words)
{
    QByteArray content;
    for (int mark = 0; mark < words.size(); ++mark) {
        content += PdfBuilder::text(mark, words.at(mark));
    }
    PdfBuilder builder(kids);
    builder.page(content);
    return builder;
}

QString outlineOf(const PdfBuilder &builder)
{
    return outline(readPdf(builder.bytes(), u"form.pdf"_s));
}

/// A link's kids: words, and an annotation that leads somewhere.
QByteArray link(PdfBuilder &builder, const QByteArray &words, const QByteArray &address)
{
    const int target = builder.object("<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(" + address + ")>>>>");
    return PdfBuilder::el("Link", words + " <</Type/OBJR/Obj " + PdfBuilder::reference(target) + ">>");
}

} // namespace

class PdfReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachKindOfElement_data();
    void readsEachKindOfElement();
    void readsListMarks_data();
    void readsListMarks();
    void readsMarksAmongTheWordsOfItems_data();
    void readsMarksAmongTheWordsOfItems();
    void readsTypesByTheirRoles();
    void readsLinksAndWhereTheyLead();
    void findsALinksAddressByItsPlace();
    void findsALinksAddressBehindEmptyElements();
    void joinsAnAddressThatIsBrokenOverLines();
    void readsPiecesOnOtherPages();
    void readsWhatTheFileSaysOfItself();
    void readsWhatOnlyAttestWrites();
    void leavesAForeignTitleWhereItStands();
    void takesLeadingHeaderRowsForTheHead();
    void readsAHeaderThatIsDrawnAgainOnce();
    void fillsInCellsThatWereLeftOut();
    void fillsInCellsBesideTallAndWideOnes();
    void saysWhereBlocksStand();
};

void PdfReaderTest::readsEachKindOfElement_data()
{
    QTest::addColumn<QByteArray>("kids");
    QTest::addColumn<QString>("expected");
    QTest::newRow("paragraphs") << el("P", "0", {}) + el("P", "1 2", {}) << u"p a\np b c"_s;
    QTest::newRow("headings") << el("H1", "0", {}) + el("H6", "1", {}) + el("H", "2", {}) << u"h1 a\nh6 b\nh1 c"_s;
    QTest::newRow("heading by its section")
        << el("Sect", el("H", "0", {}) + el("Sect", el("H", "1", {}), {}), {}) << u"h2 a\nh3 b"_s;
    QTest::newRow("sections are transparent")
        << el("Sect", el("Div", el("Part", el("P", "0", {}), {}), {}) + el("Art", el("P", "1", {}), {}), {})
        << u"p a\np b"_s;
    QTest::newRow("emphasis") << el("P",
                                    el("Strong", "0", {}) + el("Em", el("Span", "1", {}), {}) + el("Span", "2", {}), {})
                              << u"p *a *|/b /|c"_s;
    QTest::newRow("emphasis in emphasis")
        << el("P", el("Strong", el("Em", "0", {}) + "1", {}), {}) << u"p */a /*|*b*"_s;
    QTest::newRow("language") << el("P", "0 " + el("Span", "1", "/Lang(cy)") + el("Span", "2", "/Lang(en-GB)"), {})
                              << u"p a |{cy}b |c"_s;
    QTest::newRow("language of a cell") << el("Table", el("TR", el("TD", el("P", "0", {}), "/Lang(pl)"), {}), {})
                                        << u"table\n  row\n    td\n      p {pl}a"_s;
    QTest::newRow("words that stand for others")
        << el("P", "0 " + el("Span", "1", "/ActualText(B)") + "2", {}) << u"p a B c"_s;
    QTest::newRow("picture") << el("Figure", "0", "/Alt(A house)") + el("P", "1", {}) << u"figure A house\np b"_s;
    QTest::newRow("picture with its caption")
        << el("Figure", el("Caption", "0", {}), "/Alt(A house)") << u"figure A house\np a"_s;
    QTest::newRow("picture in a paragraph")
        << el("P", "0 " + el("Figure", {}, "/Alt(A house)") + "1", {}) << u"p a b\nfigure A house"_s;
    QTest::newRow("formula") << el("P", "0 " + el("Formula", "1", "/Alt(B squared)"), {}) << u"p a B squared"_s;
    QTest::newRow("note") << el("P", "0 " + el("Note", el("Lbl", "1", {}) + el("P", "2", {}), {}), {})
                          << u"p a\np b\np c"_s;
    QTest::newRow("contents") << el("TOC",
                                    el("TOCI", el("Lbl", "0", {}) + el("Reference", "1", {}), {}) + el("TOCI", "2", {}),
                                    {})
                              << u"p a b\np c"_s;
    QTest::newRow("list with words straight in it")
        << el("L", el("LI", el("Lbl", "0", {}) + el("LBody", "1 2", {}), {}), {}) << u"ul\n  - p b c"_s;
    QTest::newRow("list of paragraphs") << el("L",
                                              el("LI", el("LBody", el("P", "0", {}) + el("P", "1", {}), {}), {}) +
                                                  el("LI", el("P", "2", {}), {}),
                                              {})
                                        << u"ul\n  - p a\n    p b\n  - p c"_s;
    QTest::newRow("list in a list")
        << el("L", el("LI", el("LBody", "0 " + el("L", el("LI", el("LBody", "1", {}), {}), {}), {}), {}), {})
        << u"ul\n  - p a\n    ul\n      - p b"_s;
    QTest::newRow("list straight in a list")
        << el("L", el("LI", el("LBody", "0", {}), {}) + el("L", el("LI", el("LBody", "1", {}), {}), {}), {})
        << u"ul\n  - p a\n    ul\n      - p b"_s;
    QTest::newRow("table") << el("Table",
                                 el("Caption", "0", {}) + el("THead", el("TR", el("TH", "1", {}), {}), {}) +
                                     el("TBody", el("TR", el("TD", el("P", "2", {}), {}), {}), {}),
                                 {})
                           << u"table head 1 caption a\n  row\n    th\n      p b\n  row\n    td\n      p c"_s;
    QTest::newRow("spans") << el("Table",
                                 el("TR",
                                    el("TD", "0", "/A<</O/Table/ColSpan 2/RowSpan 2>>") +
                                        el("TD", "1", "/A[<</O/Layout>> 0 <</O/Table/RowSpan 9>>]"),
                                    {}) +
                                     el("TR", el("TD", "2", {}), {}),
                                 {})
                           << u"table\n  row\n    td 2x2\n      p a\n    td 1x2\n      p b\n  row\n    td\n      p c"_s;
    QTest::newRow("words in a table and in no cell")
        << el("Table", "0 " + el("TR", el("TD", "1", {}) + el("P", "2", {}), {}), {})
        << u"table\n  row\n    td\n      p b\np a\np c"_s;
    QTest::newRow("a type that nobody knows")
        << el("Whatever", el("P", "0", {}) + el("P", "1", {}), {}) << u"p a\np b"_s;
    QTest::newRow("an unknown type among words")
        << el("P", "0 " + el("Whatever", el("Other", "1", {}), {}) + "2", {}) << u"p a b c"_s;
    QTest::newRow("artifact") << el("P", "0", {}) + el("Artifact", el("P", "1", {}), {}) << u"p a"_s;
    QTest::newRow("untagged words are nobody's") << el("P", "1", {}) << u"p b"_s;
}

void PdfReaderTest::readsEachKindOfElement()
{
    QFETCH(QByteArray, kids);
    QFETCH(QString, expected);
    QCOMPARE(outlineOf(pdf(kids, {"a ", "b ", "c"})), expected);
}

void PdfReaderTest::readsListMarks_data()
{
    QTest::addColumn<QByteArray>("numbering");
    QTest::addColumn<QByteArrayList>("labels");
    QTest::addColumn<QString>("expected");
    using Labels = QByteArrayList;
    QTest::newRow("bullets") << QByteArray() << Labels{"\\225", "\\225"} << u"ul"_s;
    QTest::newRow("letters for bullets") << QByteArray() << Labels{"o", "o"} << u"ul"_s;
    QTest::newRow("no labels") << QByteArray() << Labels{"", ""} << u"ul"_s;
    QTest::newRow("numbers") << QByteArray() << Labels{"3.", "4."} << u"ol 3"_s;
    QTest::newRow("numbers of two levels") << QByteArray() << Labels{"1.2", "1.3"} << u"ol 2"_s;
    QTest::newRow("letters") << QByteArray() << Labels{"\\(b\\)", "\\(c\\)"} << u"ol a 2"_s;
    QTest::newRow("one letter") << QByteArray() << Labels{"a\\)", ""} << u"ol a 1"_s;
    QTest::newRow("Roman numbers") << QByteArray() << Labels{"i.", "ii."} << u"ol 1"_s;
    QTest::newRow("Roman numbers from four") << QByteArray() << Labels{"IV", "V"} << u"ol 4"_s;
    QTest::newRow("h and i are letters") << QByteArray() << Labels{"i\\)", "j\\)"} << u"ol a 9"_s;
    QTest::newRow("told: figures") << QByteArray("Decimal") << Labels{"7", "8"} << u"ol 7"_s;
    QTest::newRow("told: letters") << QByteArray("LowerAlpha") << Labels{"i.", "ii."} << u"ol a 9"_s;
    QTest::newRow("told: letters after z") << QByteArray("LowerAlpha") << Labels{"ab.", "ac."} << u"ol a 28"_s;
    QTest::newRow("told: Roman") << QByteArray("UpperRoman") << Labels{"C.", "CI."} << u"ol 100"_s;
    QTest::newRow("told: bullets") << QByteArray("Disc") << Labels{"1.", "2."} << u"ul"_s;
    QTest::newRow("told: none") << QByteArray("None") << Labels{"1.", "2."} << u"ol 1"_s;
    QTest::newRow("told: a date") << QByteArray("Decimal") << Labels{"20240401.", "20240402."} << u"ol 20240401"_s;
    QTest::newRow("told: nine digits") << QByteArray("Decimal") << Labels{"999999999.", ""} << u"ol 999999999"_s;
    QTest::newRow("told: ten digits") << QByteArray("Decimal") << Labels{"1000000000.", ""} << u"ol 1"_s;
    QTest::newRow("told: many letters") << QByteArray("LowerAlpha") << Labels{"brsdqi.", ""} << u"ol a 32325419"_s;
    QTest::newRow("told: letters beyond all measure")
        << QByteArray("LowerAlpha") << Labels{"zzzzzzzzzzzz", "b"} << u"ol a 1"_s;
    QTest::newRow("a number beyond all measure") << QByteArray("Decimal") << Labels{"99999999999", "2"} << u"ol 1"_s;
}

void PdfReaderTest::readsListMarks()
{
    QFETCH(QByteArray, numbering);
    QFETCH(QByteArrayList, labels);
    QFETCH(QString, expected);
    const QByteArray items = el("LI", el("Lbl", "0", {}) + el("LBody", "2", {}), {}) +
                             el("LI", el("Lbl", "1", {}) + el("LBody", "3", {}), {});
    const QByteArray told = numbering.isEmpty() ? numbering : "/A<</O/List/ListNumbering/" + numbering + ">>";
    const QString read = outlineOf(pdf(el("L", items, told), labels + QByteArrayList{"one", "two"}));
    QCOMPARE(read, expected + u"\n  - p one\n  - p two"_s);
}

void PdfReaderTest::readsMarksAmongTheWordsOfItems_data()
{
    QTest::addColumn<QByteArrayList>("items");
    QTest::addColumn<QString>("expected");
    using Items = QByteArrayList;
    QTest::newRow("bullets") << Items{"\\225 one", "\\225 two"} << u"ul\n  - p one\n  - p two"_s;
    QTest::newRow("numbers") << Items{"3. one", "4. two"} << u"ol 3\n  - p one\n  - p two"_s;
    QTest::newRow("letters") << Items{"(a) one", "(b) two"} << u"ol a 1\n  - p one\n  - p two"_s;
    QTest::newRow("letters that went before") << Items{"u\\) one", "v\\) two"} << u"ol a 21\n  - p one\n  - p two"_s;
    QTest::newRow("an answer and a figure") << Items{"4. of these were late", "9. of those were not"}
                                            << u"ul\n  - p 4. of these were late\n  - p 9. of those were not"_s;
    QTest::newRow("paragraphs that were left out")
        << Items{"1. one", "2. two", "7. seven"} << u"ul\n  - p 1. one\n  - p 2. two\n  - p 7. seven"_s;
    QTest::newRow("Roman figures") << Items{"iv. one", "v. two", "vi. three"}
                                   << u"ol 4\n  - p one\n  - p two\n  - p three"_s;
    QTest::newRow("one without") << Items{"\\225 one", "two"} << u"ul\n  - p • one\n  - p two"_s;
    QTest::newRow("nothing but marks") << Items{"\\225", "\\225"} << u"ul\n  - p •\n  - p •"_s;
}

/// LibreOffice writes a list's marks as words of its items, and says nothing of labels.
void PdfReaderTest::readsMarksAmongTheWordsOfItems()
{
    QFETCH(QByteArrayList, items);
    QFETCH(QString, expected);
    QByteArray kids = el("LI", el("LBody", el("P", "0", {}), {}), {});
    for (qsizetype i = 1; i < items.size(); ++i) {
        kids += el("LI", el("LBody", QByteArray::number(i), {}), {});
    }
    QCOMPARE(outlineOf(pdf(el("L", kids, {}), items)), expected);
}

void PdfReaderTest::readsTypesByTheirRoles()
{
    PdfBuilder builder = pdf(el("Title#201", "0", {}) + el("Body", "1", {}) + el("Round", "2", {}), {"a", "b", "c"});
    builder.structure("/RoleMap<</Title#201/Big/Big/H2/Body/P/Round/Square/Square/Round>>");
    QCOMPARE(outlineOf(builder), u"h2 a\np b c"_s.replace(u" c"_s, u"\np c"_s));
}

void PdfReaderTest::readsLinksAndWhereTheyLead()
{
    PdfBuilder builder;
    const QByteArray kids =
        el("P", "0 " + link(builder, el("Strong", "1", {}) + "2", "https://example.org/a") + "3", {});
    QByteArray content;
    const QByteArrayList words = {"See ", "our ", "policy", " today"};
    for (int mark = 0; mark < words.size(); ++mark) {
        content += PdfBuilder::text(mark, words.at(mark));
    }
    builder.page(content);
    builder.replace(PdfBuilder::structureObject, "<</Type/StructTreeRoot/K " + el("P", kids, "/Pg 100 0 R") + ">>");
    QCOMPARE(outlineOf(builder), u"p See |[*our *](https://example.org/a)|[policy](https://example.org/a)| today"_s);
}

void PdfReaderTest::findsALinksAddressByItsPlace()
{
    PdfBuilder builder(el("P", "0 " + el("Link", "1", {}) + el("Link", "2", {}), {}));
    builder.page(PdfBuilder::text(0, "See ") + PdfBuilder::text(1, "this ") + PdfBuilder::text(2, "or that"),
                 "/Annots[<</Subtype/Link/Rect[50 780 90 795]/A<</S/URI/URI(https://example.org/this)>>>>]");
    QCOMPARE(outlineOf(builder), u"p See |[this ](https://example.org/this)|or that"_s);
}

void PdfReaderTest::findsALinksAddressBehindEmptyElements()
{
    const QByteArray empty = el("Span", el("Span", "2", {}), {}) + el("Span", {}, {});
    PdfBuilder builder(el("P", "0 " + el("Link", empty + el("Span", "1", {}), {}), {}));
    builder.page(PdfBuilder::text(0, "See ") + PdfBuilder::text(1, "this ") + PdfBuilder::text(2, ""),
                 "/Annots[<</Subtype/Link/Rect[50 780 90 795]/A<</S/URI/URI(https://example.org/this)>>>>]");
    QCOMPARE(outlineOf(builder), u"p See |[this](https://example.org/this)"_s);
}

void PdfReaderTest::joinsAnAddressThatIsBrokenOverLines()
{
    PdfBuilder builder;
    const QByteArray kids =
        link(builder, "0 1", "https://example.org/abc") + link(builder, "2 3", "https://example.org/");
    builder.page(PdfBuilder::text(0, "https://exam") + PdfBuilder::text(1, "ple.org/abc") + PdfBuilder::text(2, "our") +
                 PdfBuilder::text(3, "policy"));
    builder.replace(PdfBuilder::structureObject,
                    "<</Type/StructTreeRoot/K " + PdfBuilder::el("P", kids, "/Pg 100 0 R") + ">>");
    QCOMPARE(outlineOf(builder),
             u"p [https://example.org/abc ](https://example.org/abc)|[our policy](https://example.org/)"_s);
}

void PdfReaderTest::readsPiecesOnOtherPages()
{
    PdfBuilder builder(el("P", "0 <</Type/MCR/Pg 101 0 R/MCID 0>>", {}) + el("P", "1", "/Pg 101 0 R"));
    builder.page(PdfBuilder::text(0, "first page,"));
    builder.page(PdfBuilder::text(0, "second page", 0) + PdfBuilder::text(1, "and its own"));
    QCOMPARE(outlineOf(builder), u"p first page, second page\np and its own"_s);
}

void PdfReaderTest::readsWhatTheFileSaysOfItself()
{
    PdfBuilder builder = pdf(el("H1", "0", {}), {"Heading"});
    const auto told = [](const PdfBuilder &from) {
        const Result<Document> read = readPdf(from.bytes(), u"form.pdf"_s);
        return read ? u"%1|%2|%3"_s.arg(read->info.title, read->info.language, read->info.subject) : QString();
    };
    QCOMPARE(told(builder), u"Heading|en-GB|"_s);
    builder.info("/Title<FEFF00C9007400E9>/Subject(About)").catalog("/Lang(fr)");
    QCOMPARE(told(builder), u"Été|fr|About"_s);
    const int metadata = builder.stream("<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF "
                                        "xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:Description "
                                        "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><r:Alt><r:li "
                                        "xml:lang='x-default'>A &amp; B</r:li><r:li xml:lang='cy'>C</r:li></r:Alt>"
                                        "</dc:title></r:Description></r:RDF></x:xmpmeta>",
                                        "/Type/Metadata/Subtype/XML");
    builder.catalog("/Metadata " + PdfBuilder::reference(metadata));
    QCOMPARE(told(builder), u"A & B|fr|About"_s);
}

void PdfReaderTest::readsWhatOnlyAttestWrites()
{
    PdfBuilder builder = pdf(el("Notice", "0", {}) + el("Title", "1", {}) + el("Heading4At3", "2", {}) +
                                 el("Table", el("TR", el("TH", "3", {}), {}), {}) +
                                 el("Colophon", el("P", "4", {}) + el("P", "5", {}), {}),
                             {"Draft for approval", "The form", "Deep", "Head", "Edition", "Digest"});
    builder.info("/Creator(Attest)/Title(The form)");
    const Result<Document> read = readPdf(builder.bytes(), u"form.pdf"_s);
    QCOMPARE(outline(read), u"h4 Deep\ntable\n  row\n    th\n      p Head"_s);
    QCOMPARE(read->info.notice, u"Draft for approval"_s);
    QCOMPARE(read->info.title, u"The form"_s);
    QCOMPARE(outline(read->colophon), u"p Edition\np Digest"_s);
    builder.info("/Title(Another)"); // the last of two counts
    QCOMPARE(outlineOf(builder).section(u'\n', 0, 0), u"p The form"_s);
}

void PdfReaderTest::leavesAForeignTitleWhereItStands()
{
    PdfBuilder builder = pdf(el("Title", "0", {}) + el("Colophon", "1", {}), {"The form", "Printed by"});
    builder.structure("/RoleMap<</Title/H1/Colophon/Div>>").info("/Title(The form)");
    QCOMPARE(outlineOf(builder), u"h1 The form\np Printed by"_s);
}

void PdfReaderTest::takesLeadingHeaderRowsForTheHead()
{
    const QByteArray rows =
        el("TR", el("TH", "0", {}) + el("TH", "1", {}), {}) + el("TR", el("TH", "2", {}) + el("TD", "3", {}), {});
    QVERIFY(outlineOf(pdf(el("Table", rows, {}), {"a", "b", "c", "d"})).startsWith(u"table head 1\n"));
}

void PdfReaderTest::readsAHeaderThatIsDrawnAgainOnce()
{
    const QByteArray again = "<</Type/MCR/Pg 101 0 R/MCID 0>>";
    const auto read = [&again](const QByteArray &first) {
        const QByteArray row = el("TR", el("TD", "1 <</Pg 101 0 R/MCID 1>>", {}), {});
        PdfBuilder builder(el("Table", el("THead", el("TR", el(first, "0 " + again, {}), {}), {}) + row, {}));
        builder.page(PdfBuilder::text(0, "Code") + PdfBuilder::text(1, "Yes"));
        builder.page(PdfBuilder::text(0, "Code") + PdfBuilder::text(1, "Yes"));
        return outlineOf(builder);
    };
    QCOMPARE(read("TH"), u"table head 1\n  row\n    th\n      p Code\n  row\n    td\n      p Yes Yes"_s);
    // A title in the table's head need not be marked as a heading.
    QCOMPARE(read("TD"), u"table head 1\n  row\n    td\n      p Code\n  row\n    td\n      p Yes Yes"_s);
    PdfBuilder wide(el("Table", el("TR", el("TD", "0 " + again, "/A<</O/Table/ColSpan 2>>"), {}), {}));
    wide.page(PdfBuilder::text(0, "Section 1"));
    wide.page(PdfBuilder::text(0, "Section 1"));
    QCOMPARE(outlineOf(wide), u"table\n  row\n    td 2x1\n      p Section 1"_s);
}

void PdfReaderTest::fillsInCellsThatWereLeftOut()
{
    const auto head = [](const QByteArray &id) { return "/ID(" + id + ")"; };
    const auto under = [](const QByteArray &id) { return "/A<</O/Table/Headers[(" + id + ")]>>"; };
    const QByteArray kids =
        el("Table",
           el("TR", el("TH", "0", head("a")) + el("TH", "1", head("b")) + el("TH", "2", head("c")), {}) +
               el("TR", el("TD", "3", under("a")) + el("TD", "4", under("c")), {}) + el("TR", el("TD", "5", {}), {}),
           {});
    QCOMPARE(outlineOf(pdf(kids, {"A", "B", "C", "1", "3", "x"})),
             u"table head 1\n  row\n    th\n      p A\n    th\n      p B\n    th\n      p C\n"
             "  row\n    td\n      p 1\n    td\n    td\n      p 3\n  row\n    td\n      p x"_s);
}

void PdfReaderTest::fillsInCellsBesideTallAndWideOnes()
{
    const auto head = [](const QByteArray &id, const QByteArray &wide = "1") {
        return "/ID(" + id + ")/A<</O/Table/ColSpan " + wide + ">>";
    };
    const auto under = [](const QByteArray &id, const QByteArray &more = {}) {
        return "/A<</O/Table" + more + "/Headers[(" + id + ")]>>";
    };
    const QByteArray kids =
        el("Table",
           el("TR", el("TH", "0", head("a")) + el("TH", "1", head("b")) + el("TH", "2", head("c", "2")), {}) +
               el("TR", el("TD", "3", under("a", "/RowSpan 2")) + el("TD", "4", under("c", "/ColSpan 2")), {}) +
               el("TR", el("TD", "5", under("c", "/ColSpan 2")), {}),
           {});
    QCOMPARE(outlineOf(pdf(kids, {"A", "B", "C", "1", "3", "x"})),
             u"table head 1\n  row\n    th\n      p A\n    th\n      p B\n    th 2x1\n      p C\n"
             "  row\n    td 1x2\n      p 1\n    td\n    td 2x1\n      p 3\n  row\n    td\n    td 2x1\n      p x"_s);
}

void PdfReaderTest::saysWhereBlocksStand()
{
    PdfBuilder builder(el("P", "0", {}) + el("Table", el("TR", el("TD", "0", "/Pg 101 0 R"), {}), {}));
    builder.page(PdfBuilder::text(0, "first", 10));
    builder.page(PdfBuilder::text(0, "second"));
    const Result<Document> read = readPdf(builder.bytes(), u"form.pdf"_s);
    QVERIFY(read.ok());
    const SourcePlace place = read->blocks.at(0).place.value_or(SourcePlace());
    QCOMPARE(place.page, 1);
    QVERIFY(place.area.contains(QPointF(55, 842 - 645)));
    QVERIFY(place.area.height() < 20);
    QCOMPARE(read->blocks.at(1).place.value_or(SourcePlace()).page, 2);
}

QTEST_GUILESS_MAIN(PdfReaderTest)
#include "PdfReaderTest.moc"
