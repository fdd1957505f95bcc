// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxReader.h"
#include "support/DocxBuilder.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QString p(const QString &words, const QString &properties = {})
{
    return DocxBuilder::p(words, properties);
}

QString r(const QString &words, const QString &properties = {})
{
    return DocxBuilder::r(words, properties);
}

/// A paragraph of runs.
QString of(const QString &runs)
{
    return u"<w:p>"_s + runs + u"</w:p>"_s;
}

QString styled(const QString &words, const QString &style)
{
    return p(words, u"<w:pStyle w:val=\"%1\"/>"_s.arg(style));
}

QString fieldCharacter(const QString &type)
{
    return u"<w:r><w:fldChar w:fldCharType=\"%1\"/></w:r>"_s.arg(type);
}

QString field(const QString &code, const QString &result)
{
    return fieldCharacter(u"begin"_s) + u"<w:r><w:instrText>%1</w:instrText></w:r>"_s.arg(code.toHtmlEscaped()) +
           fieldCharacter(u"separate"_s) + result + fieldCharacter(u"end"_s);
}

} // namespace

class DocxTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadingsByStyleWhateverItsLanguage();
    void readsWordsAsTheyAreShown_data();
    void readsWordsAsTheyAreShown();
    void keepsAddressesApartFromWords_data();
    void keepsAddressesApartFromWords();
    void takesInsertionsAndLeavesDeletionsOut_data();
    void takesInsertionsAndLeavesDeletionsOut();
    void readsControlsAsWhatTheyShow_data();
    void readsControlsAsWhatTheyShow();
    void readsATextBoxOnce();
    void putsNotesAtTheEnd();
    void leavesOutPageHeadersAndComments();
    void readsTitleSubjectAndLanguage();
    void saysWhereEachBlockStands();
    void findsTheTextWhereverThePackageKeepsIt();
};

void DocxTextTest::readsHeadingsByStyleWhateverItsLanguage()
{
    DocxBuilder document(styled(u"By name"_s, u"berschrift1"_s) + styled(u"By outline level"_s, u"Titre2"_s) +
                         styled(u"By what it is based on"_s, u"Council"_s) + styled(u"By id alone"_s, u"Heading3"_s) +
                         styled(u"The title"_s, u"Titel"_s) +
                         p(u"By its own level"_s, u"<w:outlineLvl w:val=\"3\"/>"_s) +
                         styled(u"Set back to body text"_s, u"Body"_s) + styled(u"Deeper than HTML goes"_s, u"Deep"_s) +
                         styled(u"Round and round"_s, u"A"_s) + styled(QString(), u"Council"_s) + p(u"Words"_s));
    document.styles(u"<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"Titre2\"><w:name w:val=\"Titre "
                    "2\"/><w:pPr><w:outlineLvl w:val=\"1\"/>"
                    "</w:pPr></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"Council\"><w:basedOn w:val=\"Between\"/></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"Between\"><w:basedOn w:val=\"Titre2\"/></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"Body\"><w:basedOn "
                    "w:val=\"Titre2\"/><w:pPr><w:outlineLvl w:val=\"9\"/>"
                    "</w:pPr></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"Deep\"><w:name w:val=\"heading 9\"/></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>"_s);
    QCOMPARE(outline(readDocx(document.bytes(), u"form.docx"_s)), u"h1 By name\n"
                                                                  "h2 By outline level\n"
                                                                  "h2 By what it is based on\n"
                                                                  "h3 By id alone\n"
                                                                  "h1 The title\n"
                                                                  "h4 By its own level\n"
                                                                  "p Set back to body text\n"
                                                                  "h6 Deeper than HTML goes\n"
                                                                  "p Round and round\n"
                                                                  "p Words"_s);
}

void DocxTextTest::readsWordsAsTheyAreShown_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("neighbours of one look")
        << of(r(u"Com"_s) + r(u"plaints "_s) + r(u"team"_s)) << u"p Complaints team"_s;
    QTest::newRow("bold and italic") << of(r(u"Plain "_s) + r(u"strong"_s, u"<w:b/>"_s) +
                                           r(u"both"_s, u"<w:b/><w:i w:val=\"true\"/>"_s) +
                                           r(u" not"_s, u"<w:b w:val=\"0\"/><w:i w:val=\"false\"/>"_s))
                                     << u"p Plain |*strong*|*/both/*| not"_s;
    QTest::newRow("look of a character style") << of(r(u"Yes"_s, u"<w:rStyle w:val=\"Strong\"/>"_s)) << u"p *Yes*"_s;
    QTest::newRow("tab and breaks")
        << of(u"<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>"_s)
        << u"p a\\tb\\nc\\nd"_s;
    QTest::newRow("hyphens")
        << of(u"<w:r><w:t>stage</w:t><w:noBreakHyphen/><w:t>1 com</w:t><w:softHyphen/><w:t>plaint</w:t></w:r>"_s)
        << u"p stage\u20111 complaint"_s;
    QTest::newRow("white space that Word does not show") << of(u"<w:r><w:t>  Yes\n </w:t></w:r>"_s) << u"p Yes"_s;
    QTest::newRow("white space at the ends") << p(u" \t Yes \t "_s) << u"p Yes"_s;
    QTest::newRow("non-breaking space") << p(u"10\u00A0days"_s) << u"p 10\u00A0days"_s;
    QTest::newRow("blank paragraphs") << p(QString()) + p(u"  "_s) + p(u"\u00A0"_s) + p(u"Words"_s) << u"p Words"_s;
    QTest::newRow("control characters") << p(u"a\u0085b"_s) << u"p ab"_s;
    QTest::newRow("hidden words") << of(r(u"shown"_s) + r(u" hidden"_s, u"<w:vanish/>"_s)) << u"p shown"_s;
    QTest::newRow("hidden by style") << p(u"hidden"_s, u"<w:pStyle w:val=\"Ghost\"/>"_s) + p(u"shown"_s)
                                     << u"p shown"_s;
    QTest::newRow("wrappers") << of(u"<w:smartTag>"_s + r(u"Cambridge"_s) +
                                    u"</w:smartTag><w:proofErr w:type=\"spellStart\"/>"_s + u"<w:customXml>"_s +
                                    r(u" City"_s) + u"</w:customXml>"_s)
                              << u"p Cambridge City"_s;
    QTest::newRow("symbols")
        << of(u"<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t xml:space=\"preserve\"> agreed</w:t>"
              "<w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>"_s)
        << u"p ✓ agreed"_s;
    const auto in = [](const QString &font, const QString &words) {
        return of(r(words, u"<w:rFonts w:ascii=\"%1\" w:hAnsi=\"%1\"/>"_s.arg(font)));
    };
    QTest::newRow("a font of signs") << in(u"Wingdings"_s, u"ü"_s) + in(u"Wingdings"_s, u"û"_s) +
                                            in(u"Wingdings 2"_s, u"P"_s) + in(u"Wingdings 2"_s, u"O"_s) +
                                            in(u"Wingdings 2"_s, u"\uf050"_s) + in(u"Webdings"_s, u"a"_s) +
                                            in(u"Webdings"_s, u"r"_s) + in(u"Segoe UI Symbol"_s, u"\ue001"_s)
                                     << u"p ✓\np ✗\np ✓\np ✗\np ✓\np ✔\np ✖\np ✓"_s;
    QTest::newRow("a font of signs for letters alone")
        << of(r(u"R"_s, u"<w:rFonts w:ascii=\"Wingdings 2\"/>"_s)) << u"p ☑"_s;
    QTest::newRow("a font of signs for another script")
        << of(r(u"P"_s, u"<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Wingdings 2\"/>"_s)) << u"p P"_s;
    QTest::newRow("letters in a font with signs") << in(u"Segoe UI Symbol"_s, u"Paid a fee"_s) << u"p Paid a fee"_s;
    QTest::newRow("a font of signs by style")
        << of(r(u"ü"_s, u"<w:rStyle w:val=\"Sign\"/>"_s)) + p(u"ü"_s, u"<w:pStyle w:val=\"Signs\"/>"_s) +
               of(r(u"ü"_s, u"<w:rStyle w:val=\"Sign\"/><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>"_s))
        << u"p ✓\np ✓\np ü"_s;
    QTest::newRow("formula")
        << of(u"<m:oMath><m:f><m:num><m:r><m:t>9</m:t></m:r></m:num><m:den><m:r><m:t>10</m:t></m:r>"
              "</m:den></m:f></m:oMath>"_s)
        << u"p 910"_s;
    QTest::newRow("beyond the basic plane") << p(u"\U0001F3E0 home"_s) << u"p \U0001F3E0 home"_s;
    QTest::newRow("picture with a description")
        << of(u"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"x\" descr=\"The council's crest\"/></wp:inline>"
              "</w:drawing></w:r>"_s)
        << u"figure The council's crest"_s;
}

void DocxTextTest::readsWordsAsTheyAreShown()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    DocxBuilder document(body);
    document.styles(u"<w:style w:type=\"character\" w:styleId=\"Strong\"><w:rPr><w:b/></w:rPr></w:style>"
                    "<w:style w:type=\"paragraph\" w:styleId=\"Ghost\"><w:rPr><w:vanish/></w:rPr></w:style>"
                    "<w:style w:type=\"character\" w:styleId=\"Sign\"><w:rPr><w:rFonts w:ascii=\"Wingdings\" "
                    "w:hAnsi=\"Wingdings\"/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Signs\">"
                    "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr></w:style>"_s);
    QCOMPARE(outline(readDocx(document.bytes(), u"form.docx"_s)), expected);
}

void DocxTextTest::keepsAddressesApartFromWords_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const QString link =
        u"<w:hyperlink r:id=\"rId7\"%1>"_s + r(u"our policy"_s, u"<w:u w:val=\"single\"/>"_s) + u"</w:hyperlink>"_s;
    QTest::newRow("relationship") << of(r(u"See "_s) + link.arg(QString()) + r(u"."_s))
                                  << u"p See |[our policy](https://example.org/policy?a=1&b=2)|."_s;
    QTest::newRow("relationship and place")
        << of(link.arg(u" w:anchor=\"page3\""_s)) << u"p [our policy](https://example.org/policy?a=1&b=2#page3)"_s;
    QTest::newRow("place in the document")
        << of(u"<w:hyperlink w:anchor=\"_Toc1\">"_s + r(u"Section 1"_s) + u"</w:hyperlink>"_s) << u"p Section 1"_s;
    QTest::newRow("relationship that is not there")
        << of(u"<w:hyperlink r:id=\"rId99\">"_s + r(u"words"_s) + u"</w:hyperlink>"_s) << u"p words"_s;
    QTest::newRow("simple field") << of(u"<w:fldSimple w:instr=\" HYPERLINK &quot;https://example.org/a b&quot; \">"_s +
                                        r(u"page"_s) + u"</w:fldSimple>"_s)
                                  << u"p [page](https://example.org/a b)"_s;
    QTest::newRow("field") << of(r(u"See "_s) +
                                 field(u" HYPERLINK \"https://example.org\" \\o \"A tip\" \\l \"top\" "_s,
                                       r(u"the "_s) + r(u"page"_s, u"<w:b/>"_s)) +
                                 r(u"."_s))
                           << u"p See |[the ](https://example.org#top)|[*page*](https://example.org#top)|."_s;
    QTest::newRow("field to a place in the document")
        << of(field(u"HYPERLINK \\l \"_Toc1\""_s, r(u"Section 1"_s))) << u"p Section 1"_s;
    QTest::newRow("field of another kind")
        << of(r(u"Page "_s) + field(u" PAGEREF _Toc1 \\h "_s, r(u"4"_s))) << u"p Page 4"_s;
    QTest::newRow("field in a field's result")
        << of(field(u"HYPERLINK \"https://example.org\""_s, r(u"page "_s) + field(u"PAGE"_s, r(u"4"_s))) + r(u" on"_s))
        << u"p [page 4](https://example.org)| on"_s;
    QTest::newRow("field in a field's code")
        << of(fieldCharacter(u"begin"_s) + u"<w:r><w:instrText>IF </w:instrText></w:r>"_s +
              field(u"MERGEFIELD x"_s, r(u"secret"_s)) + fieldCharacter(u"separate"_s) + r(u"shown"_s) +
              fieldCharacter(u"end"_s))
        << u"p shown"_s;
    QTest::newRow("field that was never finished")
        << of(r(u"Before"_s) + fieldCharacter(u"begin"_s) + u"<w:r><w:instrText>DATE</w:instrText></w:r>"_s) +
               p(u"After"_s)
        << u"p Before\np After"_s;
    QTest::newRow("field over two paragraphs")
        << of(fieldCharacter(u"begin"_s) +
              u"<w:r><w:instrText>HYPERLINK \"https://example.org\"</w:instrText></w:r>"_s +
              fieldCharacter(u"separate"_s) + r(u"one"_s)) +
               of(r(u"two"_s) + fieldCharacter(u"end"_s) + r(u"three"_s))
        << u"p [one](https://example.org)\np [two](https://example.org)|three"_s;
}

void DocxTextTest::keepsAddressesApartFromWords()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    DocxBuilder document(body);
    document.link(u"rId7"_s, u"https://example.org/policy?a=1&b=2"_s);
    QCOMPARE(outline(readDocx(document.bytes(), u"form.docx"_s)), expected);
}

void DocxTextTest::takesInsertionsAndLeavesDeletionsOut_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words") << of(r(u"within "_s) + u"<w:ins w:id=\"1\">"_s + r(u"10"_s) +
                                 u"</w:ins><w:del w:id=\"2\"><w:r><w:delText>20</w:delText></w:r></w:del>"_s +
                                 r(u" days"_s))
                           << u"p within 10 days"_s;
    QTest::newRow("moved words") << of(u"<w:moveFrom w:id=\"1\">"_s + r(u"old place"_s) + u"</w:moveFrom>"_s +
                                       u"<w:moveTo w:id=\"2\">"_s + r(u"new place"_s) + u"</w:moveTo>"_s)
                                 << u"p new place"_s;
    QTest::newRow("paragraph mark") << u"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"_s + r(u"one "_s) +
                                           u"</w:p>"_s + p(u"two"_s) + p(u"three"_s)
                                    << u"p one two\np three"_s;
    QTest::newRow("former look") << of(u"<w:r><w:rPr><w:b/><w:rPrChange w:id=\"1\"><w:rPr><w:b w:val=\"0\"/></w:rPr>"
                                       "</w:rPrChange></w:rPr><w:t>Yes</w:t></w:r>"_s)
                                 << u"p *Yes*"_s;
    QTest::newRow("rows") << DocxBuilder::tbl(DocxBuilder::row({u"kept"_s}) +
                                              DocxBuilder::row({u"gone"_s}, u"<w:del w:id=\"1\"/>"_s) +
                                              DocxBuilder::row({u"new"_s}, u"<w:ins w:id=\"2\"/>"_s))
                          << u"table\n  row\n    td\n      p kept\n  row\n    td\n      p new"_s;
}

void DocxTextTest::takesInsertionsAndLeavesDeletionsOut()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    QString read = outline(readDocx(DocxBuilder(body).bytes(), u"form.docx"_s));
    QCOMPARE(read, expected);
}

void DocxTextTest::readsControlsAsWhatTheyShow_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("expected");
    const QString control = u"<w:sdt><w:sdtPr>%1</w:sdtPr><w:sdtContent>%2</w:sdtContent></w:sdt>"_s;
    QTest::newRow("box") << of(control.arg(u"<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>"_s, r(u"☒"_s)) +
                               r(u" Yes "_s) + control.arg(u"<w14:checkbox/>"_s, r(u"☐"_s)) + r(u" No"_s))
                         << u"p ☒ Yes ☐ No"_s;
    QTest::newRow("drop-down list")
        << of(control.arg(u"<w:dropDownList><w:listItem w:value=\"No\"/></w:dropDownList>"_s, r(u"Yes"_s)))
        << u"p Yes"_s;
    QTest::newRow("prompt") << of(r(u"Comply: "_s) + control.arg(u"<w:showingPlcHdr/>"_s, r(u"Choose an item."_s)))
                            << u"p Comply:"_s;
    QTest::newRow("around paragraphs") << control.arg(QString(), p(u"one"_s) + p(u"two"_s)) << u"p one\np two"_s;
    QTest::newRow("around a row and a cell")
        << DocxBuilder::tbl(control.arg(QString(), DocxBuilder::row({u"a"_s})) +
                            DocxBuilder::tr(control.arg(QString(), DocxBuilder::tc(p(u"b"_s)))))
        << u"table\n  row\n    td\n      p a\n  row\n    td\n      p b"_s;
    const QString formField = u"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>%1</w:ffData></w:fldChar></w:r>"
                              "<w:r><w:instrText>%2</w:instrText></w:r>"_s +
                              fieldCharacter(u"end"_s);
    QTest::newRow("older box")
        << of(formField.arg(u"<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>"_s, u"FORMCHECKBOX"_s) +
              r(u" Yes "_s) + formField.arg(u"<w:checkBox><w:default w:val=\"0\"/></w:checkBox>"_s, u"FORMCHECKBOX"_s) +
              r(u" No"_s))
        << u"p ☒ Yes ☐ No"_s;
    QTest::newRow("older drop-down list")
        << of(formField.arg(
               u"<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Yes\"/><w:listEntry w:val=\"No\"/></w:ddList>"_s,
               u"FORMDROPDOWN"_s))
        << u"p No"_s;
}

void DocxTextTest::readsControlsAsWhatTheyShow()
{
    QFETCH(QString, body);
    QFETCH(QString, expected);
    const QString read = outline(readDocx(DocxBuilder(body).bytes(), u"form.docx"_s));
    QCOMPARE(read, expected);
}

void DocxTextTest::readsATextBoxOnce()
{
    const QString box = u"<w:txbxContent>"_s + p(u"In the box"_s) + u"</w:txbxContent>"_s;
    const QString drawing =
        u"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wps:wsp>"
        "<wps:txbx>%1</wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        "<v:shape><v:textbox>%1</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"_s.arg(box);
    const QString body = of(r(u"Around "_s) + drawing + r(u"the box"_s)) + p(u"After"_s);
    QCOMPARE(outline(readDocx(DocxBuilder(body).bytes(), u"form.docx"_s)),
             u"p Around the box\np In the box\np After"_s);
}

void DocxTextTest::putsNotesAtTheEnd()
{
    DocxBuilder document(
        of(r(u"Second"_s) + u"<w:r><w:footnoteReference w:id=\"3\"/></w:r>"_s) +
        of(r(u"First"_s) + u"<w:r><w:footnoteReference w:id=\"2\"/><w:endnoteReference w:id=\"2\"/></w:r>"_s));
    document.footnotes(u"<w:footnote w:id=\"0\" w:type=\"separator\"><w:p/></w:footnote>"
                       "<w:footnote w:id=\"2\">"_s +
                       p(u"Note two"_s) + u"</w:footnote><w:footnote w:id=\"3\">"_s + p(u"Note three"_s) +
                       u"</w:footnote><w:footnote w:id=\"4\">"_s + p(u"Nobody asks"_s) + u"</w:footnote>"_s);
    document.endnotes(u"<w:endnote w:id=\"2\">"_s + p(u"At the end"_s) + u"</w:endnote>"_s);
    QCOMPARE(outline(readDocx(document.bytes(), u"form.docx"_s)),
             u"p Second\np First\np Note three\np Note two\np At the end"_s);
}

void DocxTextTest::leavesOutPageHeadersAndComments()
{
    const QString body = of(u"<w:commentRangeStart w:id=\"1\"/>"_s + r(u"Words"_s) +
                            u"<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"_s) +
                         u"<w:sectPr><w:headerReference r:id=\"rId5\"/></w:sectPr>"_s;
    ZipEntries entries = DocxBuilder(body).entries();
    entries.emplace_back(u"word/comments.xml"_s,
                         "<w:comments xmlns:w=\"w\"><w:comment><w:p>no</w:p></w:comment></w:comments>");
    entries.emplace_back(u"word/header1.xml"_s, "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:hdr>");
    QCOMPARE(outline(readDocx(zipped(entries), u"form.docx"_s)), u"p Words"_s);
}

void DocxTextTest::readsTitleSubjectAndLanguage()
{
    DocxBuilder document(p(u"Words"_s));
    document.settings(u"<w:themeFontLang w:val=\"cy-GB\"/>"_s);
    QCOMPARE(readDocx(document.bytes(), u"form.docx"_s)->info.language, u"cy-GB"_s);
    document.properties(u"<dc:title> Self-assessment  2024-25 </dc:title><dc:subject>Code</dc:subject>"
                        "<dc:language>en-GB</dc:language>"_s);
    const Result<Document> read = readDocx(document.bytes(), u"form.docx"_s);
    QCOMPARE(read->info.title, u"Self-assessment 2024-25"_s);
    QCOMPARE(read->info.subject, u"Code"_s);
    QCOMPARE(read->info.language, u"en-GB"_s);
}

void DocxTextTest::saysWhereEachBlockStands()
{
    const QString inner = DocxBuilder::tbl(DocxBuilder::row({u"inner"_s}));
    const QString table = DocxBuilder::tbl(
        DocxBuilder::tr(DocxBuilder::tc(p(u"wide"_s), u"<w:gridSpan w:val=\"2\"/>"_s) + DocxBuilder::tc(p(u"c"_s))) +
        DocxBuilder::tr(DocxBuilder::tc(p(u"a"_s)) + DocxBuilder::tc(p(u"b"_s)) + DocxBuilder::tc(inner)));
    const Result<Document> read =
        readDocx(DocxBuilder(p(u"one"_s) + p(QString()) + table + p(u"two"_s)).bytes(), u"form.docx"_s);
    QVERIFY(read.ok());
    const Blocks &blocks = read->blocks;
    QCOMPARE(blocks.at(0).place->path, u"paragraph 1"_s);
    QCOMPARE(blocks.at(1).place->path, u"table 1"_s);
    QCOMPARE(blocks.at(2).place->path, u"paragraph 2"_s);
    const Table &outer = std::get<Table>(blocks.at(1).node);
    const auto placeOf = [](const Cell &cell) { return cell.blocks.at(0).place->path; };
    QCOMPARE(placeOf(outer.rows.at(0).cells.at(1)), u"table 1, row 1, column 3"_s);
    QCOMPARE(placeOf(outer.rows.at(1).cells.at(1)), u"table 1, row 2, column 2"_s);
    const Block &nested = outer.rows.at(1).cells.at(2).blocks.at(0);
    QCOMPARE(nested.place->path, u"table 1, row 2, column 3"_s);
    QCOMPARE(placeOf(std::get<Table>(nested.node).rows.at(0).cells.at(0)), u"table 2, row 1, column 1"_s);
}

void DocxTextTest::findsTheTextWhereverThePackageKeepsIt()
{
    ZipEntries entries = DocxBuilder(p(u"Words"_s)).entries();
    for (auto &[name, content] : entries) {
        if (name == u"_rels/.rels") {
            content.replace("word/document.xml", "/Word/Document2.xml");
        }
        name.replace(u"word/document.xml"_s, u"word\\document2.xml"_s);
    }
    QCOMPARE(outline(readDocx(zipped(entries), u"form.docx"_s)), u"p Words"_s);
    // A package without relationships has the usual names.
    const QByteArray document = DocxBuilder(p(u"Bare"_s)).entries().back().second;
    QCOMPARE(outline(readDocx(zipped({{u"word/document.xml"_s, document}}), u"form.docx"_s)), u"p Bare"_s);
}

QTEST_GUILESS_MAIN(DocxTextTest)
#include "DocxTextTest.moc"
