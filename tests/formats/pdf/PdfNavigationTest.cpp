// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/FinishedPdf.h"
#include "formats/pdf/SampleDrawing.h"

#include <QTest>

using namespace attest;
using namespace attest::test;

namespace {

/// The outline as lines, indented by depth, each with its page and the points from the page's top.
QStringList outline(const FinishedPdf &pdf, QPDFObjectHandle parent, int depth = 0)
{
    QStringList out;
    QPDFObjectHandle previous = QPDFObjectHandle::newNull();
    for (QPDFObjectHandle item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        if (item.getKey("/Parent").getObjGen() != parent.getObjGen() ||
            item.getKey("/Prev").getObjGen() != previous.getObjGen()) {
            out.append("not linked: " + words(item.getKey("/Title")));
        }
        QPDFObjectHandle place = item.getKey("/Dest");
        out.append(QString(2 * depth, ' ') + words(item.getKey("/Title")) +
                   QString(" %1 %2")
                       .arg(pdf.pageIndex(place.getArrayItem(0)))
                       .arg(595 - place.getArrayItem(3).getNumericValue()));
        out += outline(pdf, item, depth + 1);
        previous = item;
    }
    if (parent.getKey("/Last").getObjGen() != previous.getObjGen()) {
        out.append("the last is another");
    }
    return out;
}

struct OneLink
{
    SampleDrawing drawing;
    int link = 0;

    OneLink(const QString &address, const std::vector<QRectF> &lines)
    {
        link = drawing.element("Link", drawing.element("P"));
        drawing.text(link, "our policy", {40, 40});
        drawing.at(link).address = address;
        drawing.at(link).words = "our  policy\n";
        drawing.linkArea(link, lines);
    }
};

} // namespace

/// Links and bookmarks of a finished PDF.
class PdfNavigationTest : public QObject
{
    Q_OBJECT

private slots:
    void aLinkLeadsToItsAddressAndSaysSo();
    void aLinkOverLinesHasTheCornersOfEach();
    void anAddressIsWrittenInAscii_data();
    void anAddressIsWrittenInAscii();
    void aLinkThatLeadsNowhereIsPlainWords_data();
    void aLinkThatLeadsNowhereIsPlainWords();
    void aLinkOverTwoPagesHasAnAnnotationOnEach();
    void bookmarksNestAlsoWhereALevelIsLeftOut();
    void aDocumentWithoutBookmarksHasNoOutline();
};

void PdfNavigationTest::aLinkLeadsToItsAddressAndSaysSo()
{
    const FinishedPdf pdf(OneLink("https://www.fenmoor.example/policy", {{40, 50, 60.5, 12}}).drawing.finish());
    QPDFObjectHandle annotations = pdf.page(0).getKey("/Annots");
    QCOMPARE(annotations.getArrayNItems(), 1);
    QPDFObjectHandle link = annotations.getArrayItem(0);
    QVERIFY(link.isDictionaryOfType("/Annot", "/Link"));
    QVERIFY(link.getKey("/A").getKey("/S").isNameAndEquals("/URI"));
    QCOMPARE(words(link.getKey("/A").getKey("/URI")), QString("https://www.fenmoor.example/policy"));
    QCOMPARE(words(link.getKey("/Contents")), QString("our policy (https://www.fenmoor.example/policy)"));
    QCOMPARE(numbers(link.getKey("/Rect")), (std::vector<double>{40, 595 - 62, 100.5, 595 - 50}));
    QCOMPARE(int(link.getKey("/F").getIntValue()), 4);
    QCOMPARE(numbers(link.getKey("/Border")), (std::vector<double>{0, 0, 0}));
    QVERIFY(!link.hasKey("/QuadPoints"));
}

void PdfNavigationTest::aLinkOverLinesHasTheCornersOfEach()
{
    const FinishedPdf pdf(
        OneLink("https://www.fenmoor.example", {{200, 50, 60, 12}, {40, 64, 30, 12}}).drawing.finish());
    QPDFObjectHandle link = pdf.page(0).getKey("/Annots").getArrayItem(0);
    QCOMPARE(numbers(link.getKey("/Rect")), (std::vector<double>{40, 595 - 76, 260, 595 - 50}));
    const std::vector<double> corners = {200, 545, 260, 545, 200, 533, 260, 533, 40, 531, 70, 531, 40, 519, 70, 519};
    QCOMPARE(numbers(link.getKey("/QuadPoints")), corners);
}

void PdfNavigationTest::anAddressIsWrittenInAscii_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("description");
    QTest::newRow("spaces") << "https://a.example/my policy.pdf"
                            << "https://a.example/my%20policy.pdf"
                            << "our policy (https://a.example/my policy.pdf)";
    QTest::newRow("letters") << "https://a.example/ü?q=é"
                             << "https://a.example/%C3%BC?q=%C3%A9"
                             << "our policy (https://a.example/ü?q=é)";
    QTest::newRow("brackets") << "https://a.example/(1)\\2"
                              << "https://a.example/(1)%5C2"
                              << "our policy (https://a.example/(1)%5C2)";
    QTest::newRow("mail") << "mailto:complaints@a.example"
                          << "mailto:complaints@a.example"
                          << "our policy (complaints@a.example)";
}

void PdfNavigationTest::anAddressIsWrittenInAscii()
{
    QFETCH(QString, address);
    QFETCH(QString, uri);
    QFETCH(QString, description);
    const FinishedPdf pdf(OneLink(address, {{40, 50, 60, 12}}).drawing.finish());
    QPDFObjectHandle link = pdf.page(0).getKey("/Annots").getArrayItem(0);
    QCOMPARE(QString::fromStdString(link.getKey("/A").getKey("/URI").getStringValue()), uri);
    QCOMPARE(words(link.getKey("/Contents")), description);
}

void PdfNavigationTest::aLinkThatLeadsNowhereIsPlainWords_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << "";
    QTest::newRow("a script") << "javascript:alert(1)";
    QTest::newRow("a file") << "file:///etc/passwd";
    QTest::newRow("longer than a PDF can hold") << "https://a.example/" + QString(40'000, 'x');
}

void PdfNavigationTest::aLinkThatLeadsNowhereIsPlainWords()
{
    QFETCH(QString, address);
    const FinishedPdf pdf(OneLink(address, {{40, 50, 60, 12}}).drawing.finish());
    QVERIFY(!pdf.page(0).hasKey("/Annots"));
    QPDFObjectHandle paragraph = pdf.structureRoot().getKey("/K").getKey("/K").getArrayItem(0);
    QPDFObjectHandle span = paragraph.getKey("/K").getArrayItem(0);
    QVERIFY(span.getKey("/S").isNameAndEquals("/Span"));
    QCOMPARE(span.getKey("/K").getArrayNItems(), 1);
    QCOMPARE(pdf.structureRoot().getKey("/ParentTree").getKey("/Nums").getArrayNItems(), 2);
}

void PdfNavigationTest::aLinkOverTwoPagesHasAnAnnotationOnEach()
{
    OneLink one("https://a.example/", {{40, 560, 60, 12}});
    one.drawing.newPage();
    one.drawing.text(one.link, "continued", {40, 40});
    one.drawing.linkArea(one.link, {{40, 40, 60, 12}});
    const FinishedPdf pdf(one.drawing.finish());
    for (int page = 0; page < 2; ++page) {
        QPDFObjectHandle annotations = pdf.page(std::size_t(page)).getKey("/Annots");
        QCOMPARE(annotations.getArrayNItems(), 1);
        QCOMPARE(pdf.pageIndex(annotations.getArrayItem(0).getKey("/P")), page);
        QCOMPARE(int(annotations.getArrayItem(0).getKey("/StructParent").getIntValue()), 2 + page);
    }
}

void PdfNavigationTest::bookmarksNestAlsoWhereALevelIsLeftOut()
{
    SampleDrawing drawing;
    drawing.text(drawing.element("P"), "Words", {40, 40});
    drawing.bookmark(2, "Begins deep", 10);
    drawing.bookmark(1, "One", 20);
    drawing.bookmark(3, "Three", 30);
    drawing.bookmark(2, "Two & <two>", 40);
    drawing.bookmark(2, " \n ", 45);
    drawing.newPage();
    drawing.bookmark(3, "Şikâyet", 50.25);
    drawing.bookmark(1, "Last", 60);
    const FinishedPdf pdf(drawing.finish());
    QPDFObjectHandle root = pdf.catalog().getKey("/Outlines");
    QCOMPARE(outline(pdf, root), (QStringList{"Begins deep 0 10", "One 0 20", "  Three 0 30", "  Two & <two> 0 40",
                                              "    Şikâyet 1 50.25", "Last 1 60"}));
    QVERIFY(pdf.catalog().getKey("/PageMode").isNameAndEquals("/UseOutlines"));
    QCOMPARE(int(root.getKey("/Count").getIntValue()), 3);
    QPDFObjectHandle one = root.getKey("/First").getKey("/Next");
    QCOMPARE(int(one.getKey("/Count").getIntValue()), -2);
    QVERIFY(!root.getKey("/Last").hasKey("/Count"));
}

void PdfNavigationTest::aDocumentWithoutBookmarksHasNoOutline()
{
    SampleDrawing drawing;
    drawing.text(drawing.element("P"), "Words", {40, 40});
    const FinishedPdf pdf(drawing.finish());
    QVERIFY(!pdf.catalog().hasKey("/Outlines"));
    QVERIFY(!pdf.catalog().hasKey("/PageMode"));
}

QTEST_GUILESS_MAIN(PdfNavigationTest)
#include "PdfNavigationTest.moc"
