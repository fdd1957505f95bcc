// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PageContent.h"

#include <QTest>

using attest::pdf::withArtifacts;

/// What is painted outside of the tagged pieces of a page is marked as an artifact; everything else stays as it was.
class PageContentTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsPaintedOutsideOfPiecesBecomesAnArtifact_data();
    void whatIsPaintedOutsideOfPiecesBecomesAnArtifact();
    void contentThatIsNotAsNumberedIsRefused_data();
    void contentThatIsNotAsNumberedIsRefused();
    void contentCutAnywhereIsReadWithoutHarm();
};

namespace {

const QByteArray layout = "/Artifact <</Type /Layout>> BDC\n";
const QByteArray header = "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
const QByteArray footer = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
const QByteArray piece = "/P << /MCID 0 >> BDC\nBT 9 0 0 -9 40 50 Tm (a)Tj ET\nEMC\n";

QByteArray textAt(int y)
{
    return "BT 9 0 0 -9 40 " + QByteArray::number(y) + " Tm (page 1)Tj ET";
}

} // namespace

void PageContentTest::whatIsPaintedOutsideOfPiecesBecomesAnArtifact_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("marks");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &content, int marks, const QByteArray &expected) {
        QTest::newRow(name) << content << marks << expected;
    };
    const QByteArray end = "\nEMC";
    row("nothing", "", 0, "");
    row("pieces alone", "1 0 0 -1 0 500 cm\nq\n" + piece + "Q\n", 1, "1 0 0 -1 0 500 cm\nq\n" + piece + "Q\n");
    row("a rule before", "0.5 g\n0 0 9 1 re f\n" + piece, 1, "0.5 g\n" + layout + "0 0 9 1 re f" + end + "\n" + piece);
    row("a rule after", piece + "0 0 9 1 re f*\nQ\n", 1, piece + layout + "0 0 9 1 re f*" + end + "\nQ\n");
    row("two rules", "0 0 m 9 9 l S\nq 1 g\n1 1 m h B Q\n" + piece, 1,
        layout + "0 0 m 9 9 l S\nq 1 g\n1 1 m h B" + end + " Q\n" + piece);
    row("a running header", textAt(20) + " " + piece, 1, header + textAt(20) + end + " " + piece);
    row("a running footer", piece + textAt(480) + "\n", 1, piece + footer + textAt(480) + end + "\n");
    row("a rule and a footer", piece + "0 0 9 1 re f\n" + textAt(480), 1,
        piece + layout + "0 0 9 1 re f" + end + "\n" + footer + textAt(480) + end);
    row("a clip paints nothing", "q 0 0 9 9 re W n\n" + piece + "Q", 1, "q 0 0 9 9 re W n\n" + piece + "Q");
    row("a picture", "q 9 0 0 9 0 0 cm /x5 Do Q\n" + piece, 1,
        "q 9 0 0 9 0 0 cm " + layout + "/x5 Do" + end + " Q\n" + piece);
    row("a shading", "/sh5 sh\n", 0, layout + "/sh5 sh" + end + "\n");
    row("replacement text in a piece", "/P <</MCID 0>> BDC BT /Span <</ActualText <feff0020>>> BDC EMC ET EMC", 1,
        "/P <</MCID 0>> BDC BT /Span <</ActualText <feff0020>>> BDC EMC ET EMC");
    row("replacement text outside", "BT 1 0 0 1 0 9 Tm /Span <</ActualText <feff0020>>> BDC ( )Tj EMC ET", 0,
        header + "BT 1 0 0 1 0 9 Tm /Span <</ActualText <feff0020>>> BDC ( )Tj EMC ET" + end);
    row("operators in strings", "/P <</MCID 0>> BDC BT (EMC \\) f (BDC) ET)Tj [(ET)18<46>]TJ ET EMC", 1,
        "/P <</MCID 0>> BDC BT (EMC \\) f (BDC) ET)Tj [(ET)18<46>]TJ ET EMC");
    row("operators in a comment", "% EMC f\n" + piece, 1, "% EMC f\n" + piece);
    row("text without a place", "BT (a)Tj ET", 0, layout + "BT (a)Tj ET" + end);
    row("two pieces", piece + "/TD<</MCID 1>>BDC 0 0 1 1 re f EMC", 2, piece + "/TD<</MCID 1>>BDC 0 0 1 1 re f EMC");
    row("words inside of dictionaries", "/P <</MCID 0 /X true /Y [null]>> BDC EMC", 1,
        "/P <</MCID 0 /X true /Y [null]>> BDC EMC");
}

void PageContentTest::whatIsPaintedOutsideOfPiecesBecomesAnArtifact()
{
    QFETCH(QByteArray, content);
    QFETCH(int, marks);
    QFETCH(QByteArray, expected);
    const auto made = withArtifacts(content, marks, 500);
    QVERIFY(made.has_value());
    QCOMPARE(*made, expected);
}

void PageContentTest::contentThatIsNotAsNumberedIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("marks");
    const auto row = [](const char *name, const QByteArray &content, int marks) {
        QTest::newRow(name) << content << marks;
    };
    row("a piece too few", piece, 2);
    row("a piece too many", piece, 0);
    row("the same number twice", piece + piece, 2);
    row("numbers out of order", "/P <</MCID 1>> BDC EMC " + piece, 2);
    row("a negative number", "/P <</MCID -1>> BDC EMC", 1);
    row("a number with a fraction", "/P <</MCID 0.5>> BDC EMC", 1);
    row("a piece in a piece", "/P <</MCID 0>> BDC /P <</MCID 1>> BDC EMC EMC", 2);
    row("a piece in a text object", "BT /P <</MCID 0>> BDC EMC ET", 1);
    row("a piece that cuts a text object", "/P <</MCID 0>> BDC BT EMC ET", 1);
    row("a piece in a path", "0 0 m /P <</MCID 0>> BDC EMC f", 1);
    row("a piece that is not ended", "/P <</MCID 0>> BDC", 1);
    row("an end without a beginning", "EMC", 0);
    row("text in text", "BT BT ET ET", 0);
    row("text that is not ended", "BT", 0);
    row("the end of no text", "ET", 0);
    row("properties by name", "/P /MC0 BDC EMC", 0);
    row("marked content without properties", "/P BMC EMC", 0);
    row("an inline image", "BI /W 1 /H 1 ID x EI", 0);
    row("a string without an end", "BT (abc", 0);
    row("a hexadecimal string without an end", "BT <41", 0);
    row("an array without an end", "[1 2", 0);
    row("the end of no array", "1 2 ]", 0);
    row("braces", "{ 1 }", 0);
    row("a string that ends twice", "(a)) Tj", 0);
}

void PageContentTest::contentThatIsNotAsNumberedIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(int, marks);
    QVERIFY(!withArtifacts(content, marks, 500).has_value());
}

void PageContentTest::contentCutAnywhereIsReadWithoutHarm()
{
    const QByteArray whole = "q 0 0 9 1 re f\n" + piece + "/x5 Do [(a\\)b)-3<41>]TJ\n" + textAt(480) + " % end\nQ";
    QVERIFY(withArtifacts(whole, 1, 500).has_value());
    for (qsizetype size = 0; size < whole.indexOf("EMC") + 2; ++size) {
        // Into memory of just that size, so that a step beyond it is found.
        const std::vector<char> cut(whole.begin(), whole.begin() + size);
        QVERIFY(!withArtifacts({cut.data(), size}, 1, 500).has_value());
    }
}

QTEST_GUILESS_MAIN(PageContentTest)
#include "PageContentTest.moc"
