// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/PdfReader.h"
#include "support/Outline.h"
#include "support/PdfBuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// A page whose content is the one paragraph, marked 0.
PdfBuilder shown(const QByteArray &content, const QByteArray &resources = {})
{
    PdfBuilder builder(PdfBuilder::el("P", "0"));
    builder.page("/P<</MCID 0>>BDC BT /F 10 Tf 50 700 Td " + content + " ET EMC", {}, resources);
    return builder;
}

QString wordsOf(const PdfBuilder &builder)
{
    const Result<Document> read = readPdf(builder.bytes(), u"form.pdf"_s);
    return read ? plainText(read->blocks) : read.error().message;
}

/// A file's words that Attest wrote: nothing is read into their places.
QString ownWords(PdfBuilder builder)
{
    return wordsOf(builder.info("/Creator(Attest)"));
}

/// A font for /F, with a character map.
PdfBuilder withFont(const QByteArray &content, const QByteArray &font, const QByteArray &map = {})
{
    PdfBuilder builder = shown(content);
    const QByteArray meaning =
        map.isEmpty() ? QByteArray() : "/ToUnicode " + PdfBuilder::reference(builder.stream(map));
    builder.replace(PdfBuilder::fontObject, "<</Type/Font" + font + meaning + ">>");
    return builder;
}

const QByteArray composite = "/Subtype/Type0/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2/DW 500>>]";

} // namespace

class PdfTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLinesOfAnswersThatAreOneParagraph();
    void keepsParagraphsThatTheirTagsPart();
    void readsStrings_data();
    void readsStrings();
    void readsCharacterMaps_data();
    void readsCharacterMaps();
    void readsFontsByTheirEncoding_data();
    void readsFontsByTheirEncoding();
    void readsMarkedContent_data();
    void readsMarkedContent();
    void readsFormsThatAreDrawnOnThePage();
    void readsMarksInForms();
    void findsSpacesThatAreLeftToTheEye_data();
    void findsSpacesThatAreLeftToTheEye();
    void keepsWordsWholeWhereLinesEndInSpaces();
    void partsLinesThatTheirWriterEndedWhereOthersEndInSpaces_data();
    void partsLinesThatTheirWriterEndedWhereOthersEndInSpaces();
    void addsNoSpacesToWhatAttestWrote();
    void readsStreamsInParts();
    void saysWhereWordsAreSeen_data();
    void saysWhereWordsAreSeen();
};

void PdfTextTest::readsStrings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QByteArray("(words) Tj") << u"words"_s;
    QTest::newRow("brackets in it") << QByteArray("(a (b) c) Tj") << u"a (b) c"_s;
    QTest::newRow("escapes") << QByteArray(R"((\(a\)\\ \101\1012\53\x\
b) Tj)") << u"(a)\\ AA2+xb"_s;
    QTest::newRow("hexadecimal") << QByteArray("<61 6 2 637> Tj") << u"abcp"_s;
    QTest::newRow("array") << QByteArray("[(wo) -20 (rd) 3.5<73>] TJ") << u"words"_s;
    QTest::newRow("next line") << QByteArray("12 TL (a ) Tj (b ) ' 1 2 (c) \"") << u"a b c"_s;
    QTest::newRow("comment") << QByteArray("(a) Tj % (b) Tj\n(c) Tj") << u"ac"_s;
    QTest::newRow("picture among the words")
        << QByteArray("(a ) Tj BI /W 2 /H 2 /BPC 8 ID \x01 EI\x02(x) Tj \xFF EI (b) Tj") << u"a b"_s;
    QTest::newRow("a dictionary and an array that mean nothing")
        << QByteArray("<</A[(x)]>> [1 [2] <</B/C>>] foo (a) Tj") << u"a"_s;
    QTest::newRow("no end") << QByteArray("(a) Tj (b") << u"a"_s;
    QTest::newRow("no such font") << QByteArray("/None 10 Tf (a) Tj /F 10 Tf (b) Tj") << u"b"_s;
}

void PdfTextTest::readsStrings()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    QCOMPARE(ownWords(shown(content)), expected);
}

void PdfTextTest::readsCharacterMaps_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<QString>("expected"); // of the codes 1, 2 and 3, of two bytes
    QTest::newRow("characters") << QByteArray("3 beginbfchar <0001><0041> <0002><05D0> <0003><D83C DFE0> endbfchar")
                                << u"Aא🏠"_s;
    QTest::newRow("several for one") << QByteArray("beginbfchar <0001><006600660069> endbfchar")
                                     << u"ffi\uFFFD\uFFFD"_s;
    QTest::newRow("none for one") << QByteArray("beginbfchar <0001><0000> <0002><> <0003><0043> endbfchar") << u"C"_s;
    QTest::newRow("range") << QByteArray("1 beginbfrange <0001><0003><0061> endbfrange") << u"abc"_s;
    QTest::newRow("range of pairs") << QByteArray("beginbfrange <0001><0003><00410061> endbfrange") << u"AaAbAc"_s;
    QTest::newRow("range one by one") << QByteArray("beginbfrange <0001><0003>[<0061><0078><0079007A>] endbfrange")
                                      << u"axyz"_s;
    QTest::newRow("a range of all that there are")
        << QByteArray("beginbfrange <00000000><FFFFFFFF><0041> endbfrange") << u"BCD"_s;
    QTest::newRow("a range backwards") << QByteArray("beginbfrange <0003><0001><0041> endbfrange")
                                       << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("no sense") << QByteArray("beginbfchar <0001> endbfchar beginbfrange <01> /x endbfrange (")
                              << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("what is no character")
        << QByteArray("beginbfrange <0001><0003><FFFE> endbfrange") << u"\uFFFD\uFFFD"_s;
}

void PdfTextTest::readsCharacterMaps()
{
    QFETCH(QByteArray, map);
    QFETCH(QString, expected);
    QCOMPARE(ownWords(withFont("<000100020003> Tj", composite, map)), expected);
}

void PdfTextTest::readsFontsByTheirEncoding_data()
{
    QTest::addColumn<QByteArray>("font");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    const QByteArray type1 = "/Subtype/Type1";
    QTest::newRow("Windows") << type1 + "/Encoding/WinAnsiEncoding" << QByteArray("<91 41 92 20 80 E9>") << u"‘A’ €é"_s;
    QTest::newRow("Macintosh") << type1 + "/Encoding/MacRomanEncoding" << QByteArray("<D4 41 D5 20 A3 8E>")
                               << u"‘A’ £é"_s;
    QTest::newRow("standard") << type1 << QByteArray("<60 41 27 20 A3 AE FB>") << u"‘A’ £ﬁß"_s;
    QTest::newRow("TrueType without one") << QByteArray("/Subtype/TrueType") << QByteArray("<93 41>") << u"“A"_s;
    QTest::newRow("differences") << type1 +
                                        "/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/Euro/eacute 65/Scaron"
                                        "/uni05D0/u1F3E0/f_f_i/a.alt/g42 300/A]>>"
                                 << QByteArray("<01 02 41 42 43 44 45 46>") << u"€éŠא🏠ffia\uFFFD"_s;
    QTest::newRow("two bytes and no meaning") << composite << QByteArray("<00410042>") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("half a code") << composite << QByteArray("<004100>") << u"\uFFFD\uFFFD"_s;
}

void PdfTextTest::readsFontsByTheirEncoding()
{
    QFETCH(QByteArray, font);
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    QCOMPARE(ownWords(withFont(content + " Tj", font)), expected);
}

void PdfTextTest::readsMarkedContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("words for words") << QByteArray("(a) Tj /Span<</ActualText(x y)>>BDC (b) Tj (c) Tj EMC (d) Tj")
                                     << u"ax yd"_s;
    QTest::newRow("in UTF-16") << QByteArray("/Span<</ActualText<FEFF05D0D83CDFE0>>>BDC (b) Tj EMC") << u"א🏠"_s;
    QTest::newRow("in PDF's own encoding")
        << QByteArray("/Span<</ActualText(\\222\\200\\351)>>BDC (b) Tj EMC") << u"™•é"_s;
    QTest::newRow("for nothing drawn") << QByteArray("(a) Tj /Span<</ActualText<FEFF0020>>>BDC EMC (b) Tj") << u"a b"_s;
    QTest::newRow("nothing for words") << QByteArray("(a) Tj /Span<</ActualText()>>BDC (b) Tj EMC (c) Tj") << u"ac"_s;
    QTest::newRow("words within words")
        << QByteArray("/Span<</ActualText(x)>>BDC /Span<</ActualText(y)>>BDC (b) Tj EMC (c) Tj EMC (d) Tj") << u"xd"_s;
    QTest::newRow("by name") << QByteArray("/Span /Words BDC (b) Tj EMC /Span /None BDC (c) Tj EMC") << u"namedc"_s;
    QTest::newRow("artifact within") << QByteArray("(a) Tj /Artifact BMC (b) Tj EMC (c) Tj") << u"ac"_s;
    QTest::newRow("artifact with properties within")
        << QByteArray("(a) Tj /Artifact<</Type/Layout/BBox[0 0 1 1]>>BDC (b) Tj EMC (c) Tj") << u"ac"_s;
    QTest::newRow("another mark within") << QByteArray("(a) Tj /Span<</MCID 7>>BDC (b) Tj EMC (c) Tj") << u"ac"_s;
    QTest::newRow("the same mark again") << QByteArray("(a) Tj EMC (x) Tj /P<</MCID 0>>BDC (b) Tj") << u"ab"_s;
    QTest::newRow("more ends than beginnings") << QByteArray("EMC EMC EMC (x) Tj /P<</MCID 0>>BDC (b) Tj") << u"b"_s;
    QTest::newRow("impossible marks")
        << QByteArray("(a) Tj /P<</MCID -1>>BDC (b) Tj EMC /P<</MCID 99999999999999>>BDC (c) Tj EMC /P<</MCID(x)>>BDC "
                      "(d) Tj EMC")
        << u"abd"_s;
}

void PdfTextTest::readsMarkedContent()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    QCOMPARE(ownWords(shown(content, "/Properties<</Words<</ActualText(named)>>>>")), expected);
}

void PdfTextTest::readsFormsThatAreDrawnOnThePage()
{
    PdfBuilder builder(PdfBuilder::el("P", "0"));
    const int inner = builder.stream("BT /F 10 Tf (c) Tj ET", "/Type/XObject/Subtype/Form");
    const int outer =
        builder.stream("BT /G 10 Tf (b) Tj ET /Inner Do",
                       "/Type/XObject/Subtype/Form/Resources<</Font<</G 4 0 R/F 4 0 R>>/XObject<</Inner " +
                           PdfBuilder::reference(inner) + ">>>>");
    builder.page("/P<</MCID 0>>BDC BT /F 10 Tf (a) Tj ET /Outer Do BT (d) Tj ET EMC /Outer Do", {},
                 "/XObject<</Outer " + PdfBuilder::reference(outer) + ">>");
    QCOMPARE(ownWords(builder), u"abcd"_s);
}

void PdfTextTest::readsMarksInForms()
{
    PdfBuilder builder(PdfBuilder::el("P", "<</Type/MCR/Stm 10000 0 R/MCID 0>>") + PdfBuilder::el("P", "0"));
    builder.stream(PdfBuilder::text(0, "in the form"), "/Subtype/Form/StructParents 1/Resources<</Font<</F 4 0 R>>>>");
    builder.page(PdfBuilder::text(0, "on the page") + "/Form Do", {}, "/XObject<</Form 10000 0 R>>");
    QCOMPARE(ownWords(builder), u"in the form\n\non the page"_s);
}

void PdfTextTest::findsSpacesThatAreLeftToTheEye_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected");
    QTest::newRow("new line") << QByteArray("(must) Tj 0 -12 Td (be) Tj") << u"must be"_s;
    QTest::newRow("new line, a space there") << QByteArray("(must ) Tj 0 -12 Td (be) Tj") << u"must be"_s;
    QTest::newRow("new line, a space after") << QByteArray("(must) Tj 0 -12 Td ( be) Tj") << u"must be"_s;
    QTest::newRow("hyphen at the end of a line") << QByteArray("(well-) Tj 0 -12 Td (known) Tj") << u"well-known"_s;
    QTest::newRow("dash at the end of a line") << QByteArray("(so -) Tj 0 -12 Td (then) Tj") << u"so - then"_s;
    QTest::newRow("soft hyphen at the end of a line")
        << QByteArray("(com\\255) Tj 0 -12 Td (plaint) Tj") << u"complaint"_s;
    QTest::newRow("slash at the end of a line") << QByteArray("(and/) Tj 0 -12 Td (or) Tj") << u"and/or"_s;
    const QByteArray known = "(It is unacceptable, i. e. to us:) Tj 0 -12 Td ";
    QTest::newRow("a word that its column broke") << known + "(Unacceptabl) Tj 0 -12 Td (e Behaviour) Tj"
                                                  << u"It is unacceptable, i. e. to us: Unacceptable Behaviour"_s;
    QTest::newRow("a word that the file has nowhere whole")
        << QByteArray("(Unacceptabl) Tj 0 -12 Td (e Behaviour) Tj") << u"Unacceptabl e Behaviour"_s;
    QTest::newRow("two words that are one elsewhere")
        << QByteArray("(Is every body or everybody to say so.) Tj 0 -12 Td (Every) Tj 0 -12 Td (body) Tj")
        << u"Is every body or everybody to say so. Every body"_s;
    QTest::newRow("the end of a line of words")
        << known + "(so unacceptabl) Tj 0 -12 Td (e) Tj" << u"It is unacceptable, i. e. to us: so unacceptabl e"_s;
    QTest::newRow("dash between figures") << QByteArray("(6.1\\226) Tj 0 -12 Td (6.4 say) Tj") << u"6.1–6.4 say"_s;
    QTest::newRow("dash between codes") << QByteArray("(C1\\226) Tj 0 -12 Td (C7 say) Tj") << u"C1–C7 say"_s;
    QTest::newRow("dash between words") << QByteArray("(so \\226) Tj 0 -12 Td (then) Tj") << u"so – then"_s;
    QTest::newRow("address") << QByteArray("(See https://www.fen.exam) Tj 0 -12 Td (ple/how-to 2) Tj")
                             << u"See https://www.fen.example/how-to 2"_s;
    QTest::newRow("address without a scheme, known whole")
        << QByteArray("(All of it is on fen.example/how-to now) Tj 0 -12 Td (fen.example/h) Tj 0 -12 Td (ow-to; 2) Tj")
        << u"All of it is on fen.example/how-to now fen.example/how-to; 2"_s;
    QTest::newRow("address without a scheme, of a known host")
        << QByteArray("(It is on https://www.fen.example/a now) Tj 0 -12 Td (us@fen.exam) Tj 0 -12 Td (ple; 2) Tj")
        << u"It is on https://www.fen.example/a now us@fen.example; 2"_s;
    QTest::newRow("address without a scheme, of a known host, and a letter that stands alone elsewhere")
        << QByteArray("(Group e is on https://www.fen.example/a now) Tj 0 -12 Td (us@fen.exampl) Tj 0 -12 Td (e; 2) Tj")
        << u"Group e is on https://www.fen.example/a now us@fen.example; 2"_s;
    QTest::newRow("address without a scheme, and words")
        << QByteArray("(It is on https://www.fen.example/a now) Tj 0 -12 Td (us@fen.example) Tj 0 -12 Td (by post) Tj")
        << u"It is on https://www.fen.example/a now us@fen.example by post"_s;
    QTest::newRow("address and words") << QByteArray("(https://www.fen.example) Tj 0 -12 Td (and by post) Tj")
                                       << u"https://www.fen.example and by post"_s;
    QTest::newRow("gap") << QByteArray("[(must) -300 (be)] TJ") << u"must be"_s;
    QTest::newRow("kerning") << QByteArray("[(A) 80 (V) -60 (A)] TJ") << u"AVA"_s;
    QTest::newRow("raised figure") << QByteArray("(m) Tj 4 Ts /F 6 Tf (2) Tj") << u"m2"_s;
    QTest::newRow("letters set one by one") << QByteArray("(a) Tj 5 0 Td (b) Tj 10 0 Td (c) Tj") << u"ab c"_s;
    QTest::newRow("white space as the source has it") << QByteArray("(a  ) Tj (  b) Tj") << u"a b"_s;
    QTest::newRow("turned text") << QByteArray(
                                        "0 1 -1 0 50 50 Tm (must) Tj 20 0 Td (be) Tj ET BT 0 1 -1 0 62 50 Tm (so) Tj")
                                 << u"mustbe so"_s;
}

void PdfTextTest::findsSpacesThatAreLeftToTheEye()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, expected);
    const QByteArray widths = "/FirstChar 0/LastChar 255/Widths[" + QByteArray("500 ").repeated(256) + "]";
    QCOMPARE(wordsOf(withFont(content, "/Subtype/Type1/Encoding/WinAnsiEncoding" + widths)), expected);
}

void PdfTextTest::keepsWordsWholeWhereLinesEndInSpaces()
{
    const QByteArray lines = "(https:) Tj 0 -12 Td (//example.org and ) Tj 0 -12 Td (so ) Tj 0 -12 Td (on) Tj";
    QCOMPARE(wordsOf(shown(lines)), u"https://example.org and so on"_s);
}

/// Shift and Enter: no space stands at the end of the line, and none of it is half of a word.
void PdfTextTest::partsLinesThatTheirWriterEndedWhereOthersEndInSpaces_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("parting");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &next, const QString &parting) {
        QTest::newRow(name) << line << next << parting;
    };
    row("a word", "intranet > Policies > Customer", "Customer Policy", u" "_s);
    row("a bracket", "Board report \\(Q2 24/25\\)", "Complaint log", u" "_s);
    row("a figure", "Contractor suite 2025", "case type", u" "_s);
    row("a reference below an address", "See www.fenvale.example/complaints", "KV3026e", u" "_s);
    row("one word", "Intimidation", "Group report", u" "_s);
    row("one sentence", "Yes.", "we do", u" "_s);
    row("two words of the file", "everlasting", "policy", u" "_s);
    row("an address that fills its line", "www.fenvale.example/report", "KV3026e", u" "_s);
    row("a word that leaves place", "19", "Hub", u" "_s);
    row("half of a word", "acknowledgem", "ents", u""_s);
    row("half of a word, and known ones", "everlasting", "ness", u""_s);
    row("half of an address", "complaints@fenvale.exam", "ple", u""_s);
    row("a path", "See https://www.fenvale.example/", "complaints", u""_s);
    row("a hyphen", "Our well-", "known ways", u""_s);
}

void PdfTextTest::partsLinesThatTheirWriterEndedWhereOthersEndInSpaces()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, next);
    QFETCH(const QString, parting);
    const QByteArray down = ") Tj 0 -12 Td (";
    const QByteArray lines = "(In our policy ) Tj 0 -12 Td (any everlastingness ) Tj 0 -12 Td (or everlasting ness " +
                             down + "of a report: " + down + line + down + next + ") Tj";
    const QString shown = QString::fromLatin1(line).remove(u'\\');
    QCOMPARE(wordsOf(withFont(lines, "/Subtype/Type1/Encoding/WinAnsiEncoding")),
             u"In our policy any everlastingness or everlasting ness of a report: "_s + shown + parting +
                 QString::fromLatin1(next));
}

void PdfTextTest::addsNoSpacesToWhatAttestWrote()
{
    QCOMPARE(ownWords(shown("(one) Tj 0 -12 Td (word) Tj 100 0 Td (still  ) Tj")), u"onewordstill"_s);
}

void PdfTextTest::readsStreamsInParts()
{
    PdfBuilder builder(PdfBuilder::el("P", "0"));
    builder.page({});
    const int first = builder.stream("/P<</MCID 0>>BDC BT /F 10 Tf (a) Tj");
    const int second = builder.stream("(b) Tj ET EMC");
    builder.replace(PdfBuilder::firstPageObject, "<</Type/Page/Parent 2 0 R/Resources<</Font<</F 4 0 R>>>>/Contents[" +
                                                     PdfBuilder::reference(first) + ' ' +
                                                     PdfBuilder::reference(second) + " 999 0 R null]>>");
    QCOMPARE(ownWords(builder), u"ab"_s);
}

void PdfTextTest::saysWhereWordsAreSeen_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QPointF>("seen"); // where the words' line begins, on a page of 400 by 600 points
    QTest::newRow("not turned") << QByteArray() << QPointF(50, 100);
    QTest::newRow("cropped") << QByteArray("/CropBox[30 100 400 580]") << QPointF(20, 80);
    QTest::newRow("turned") << QByteArray("/Rotate 90") << QPointF(500, 50);
    QTest::newRow("on its head") << QByteArray("/Rotate 180") << QPointF(350, 500);
    QTest::newRow("turned the other way") << QByteArray("/Rotate -90") << QPointF(100, 350);
}

void PdfTextTest::saysWhereWordsAreSeen()
{
    QFETCH(QByteArray, members);
    QFETCH(QPointF, seen);
    PdfBuilder builder(PdfBuilder::el("P", "0"));
    builder.page("/P<</MCID 0>>BDC BT /F 10 Tf 50 500 Td (Words) Tj ET EMC", "/MediaBox[0 0 400 600]" + members);
    const Result<Document> read = readPdf(builder.info("/Creator(Attest)").bytes(), u"form.pdf"_s);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QVERIFY(!read->blocks.empty() && read->blocks.front().place);
    QCOMPARE(read->blocks.front().place->page, 1);
    const QRectF area = read->blocks.front().place->area;
    QVERIFY2(area.adjusted(-3, -3, 3, 3).contains(seen),
             qPrintable(u"%1 %2 %3 %4"_s.arg(area.left()).arg(area.top()).arg(area.width()).arg(area.height())));
    QVERIFY(std::max(area.width(), area.height()) < 60);
}

namespace {

/// Provisions as one tagged paragraph each, of several lines.
PdfBuilder provisions(const QByteArrayList &lines)
{
    QByteArray structure, content;
    for (int number = 0; number < 4; ++number) {
        structure += PdfBuilder::el("P", QByteArray::number(number), {});
        content += "/P<</MCID " + QByteArray::number(number) + ">>BDC BT /F 10 Tf 50 " +
                   QByteArray::number(750 - 100 * number) + " Td (1." + QByteArray::number(number + 2) + " ) Tj ";
        for (const QByteArray &line : lines) {
            content += "(" + line + ") Tj 0 -12 Td ";
        }
        content += "ET EMC\n";
    }
    PdfBuilder builder(structure);
    builder.page(content);
    return builder;
}

} // namespace

void PdfTextTest::keepsTheLinesOfAnswersThatAreOneParagraph()
{
    const QString words = wordsOf(provisions({"A complaint must be defined by all of", "us.", "Complies: No",
                                              "Evidence: Policy, page 2", "Comment: We do."}));
    for (const QString &line : {u"\n\nComplies: No"_s, u"\n\nEvidence: Policy, page 2"_s, u"\n\nComment: We do."_s}) {
        QVERIFY2(words.count(line) == 4, qPrintable(words));
    }
}

void PdfTextTest::keepsParagraphsThatTheirTagsPart()
{
    const QString words = wordsOf(provisions({"A complaint must be defined", "by all of us."}));
    QCOMPARE(words.section(u"\n\n"_s, 0, 0), u"1.2 A complaint must be defined by all of us."_s);
}

QTEST_GUILESS_MAIN(PdfTextTest)
#include "PdfTextTest.moc"
