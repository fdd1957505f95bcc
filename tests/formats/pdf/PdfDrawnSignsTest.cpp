// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QList<double> kColumns = {50, 100, 300, 340, 380, 540};

/// A form of two rows with columns to tick; `yes` and `no` are drawn in them, from the bottom left of their cells.
QByteArray form(const QByteArray &yes, const QByteArray &no, bool ruled = true)
{
    Drawn page;
    if (ruled) {
        page.grid(kColumns, {50, 70, 110, 150});
    }
    const auto row = [&page](double top, const QByteArrayList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            page.lines(kColumns[i] + 4, top + 3, cells[i].split('\n'));
        }
    };
    row(50, {"Code", "Requirement", "Yes", "No", "Evidence"});
    row(70, {"1.2", "A complaint must be\ndefined.", "", "", "Policy, page 2"});
    row(110, {"1.3", "A resident need not say\nthe word.", "", "", "Policy, page 3"});
    page.content("q 1 0 0 1 310 750 cm " + yes + " Q q 1 0 0 1 350 710 cm " + no + " Q\n");
    return page.bytes();
}

QStringList rowsOfForm(const QByteArray &yes, const QByteArray &no, bool ruled = true)
{
    return rowsOf(readPdf(form(yes, no, ruled), u"form.pdf"_s, {}));
}

QStringList expected(const QString &yes, const QString &no)
{
    return {u"Code | Requirement | Yes | No | Evidence"_s,
            u"1.2 | A complaint must be defined. | %1 |  | Policy, page 2"_s.arg(yes),
            u"1.3 | A resident need not say the word. |  | %1 | Policy, page 3"_s.arg(no)};
}

const QByteArray kTick = "0 4 m 4 0 l 12 9 l S";

} // namespace

/// Ticks and crosses that are drawn, where nothing is written.
class PdfDrawnSignsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSigns_data();
    void readsSigns();
    void readsATickWithoutLinesAround();
    void readsATickInAFormThatIsTagged();
    void takesNoOtherDrawingForASign_data();
    void takesNoOtherDrawingForASign();
    void leavesWordsAlone();
};

void PdfDrawnSignsTest::readsSigns_data()
{
    QTest::addColumn<QByteArray>("drawn");
    QTest::addColumn<QString>("sign");
    QTest::newRow("a tick of one line") << kTick << u"✓"_s;
    QTest::newRow("the outline of a tick") << QByteArray("1 5 m 0 4 l 4 0 l 12 9 l 11 10 l 4 2 l f") << u"✓"_s;
    QTest::newRow("a tick in a circle")
        << QByteArray("-4 5 m -4 10 0 14 5 14 c 10 14 16 10 16 5 c 16 0 10 -4 5 -4 c 0 -4 -4 0 -4 5 c h 0 4 m 4 0 l "
                      "12 9 l S")
        << u"✓"_s;
    QTest::newRow("a cross of two lines") << QByteArray("0 0 m 10 10 l S 0 10 m 10 0 l S") << u"✗"_s;
    QTest::newRow("a cross of one path") << QByteArray("0 0 m 10 10 l 0 10 m 10 0 l S") << u"✗"_s;
    QTest::newRow("the outline of a cross")
        << QByteArray("0 1 m 1 0 l 5 4 l 9 0 l 10 1 l 6 5 l 10 9 l 9 10 l 5 6 l 1 10 l 0 9 l 4 5 l f") << u"✗"_s;
}

void PdfDrawnSignsTest::readsSigns()
{
    QFETCH(QByteArray, drawn);
    QFETCH(QString, sign);
    QCOMPARE(rowsOfForm(drawn, kTick), expected(sign, u"✓"_s));
}

void PdfDrawnSignsTest::readsATickWithoutLinesAround()
{
    QCOMPARE(rowsOfForm(kTick, kTick, false), expected(u"✓"_s, u"✓"_s));
}

/// What says how it is made tells nothing of a column in which all is drawn.
void PdfDrawnSignsTest::readsATickInAFormThatIsTagged()
{
    Drawn page;
    QByteArray rows;
    int mark = 0;
    const auto row = [&](double top, const QByteArrayList &cells) {
        QByteArray kids;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            page.content("/P <</MCID " + QByteArray::number(mark) + ">> BDC\n");
            page.text(kColumns[i] + 4, top + 3, cells[i]).content("EMC\n");
            kids += PdfBuilder::el("TD", QByteArray::number(mark++));
        }
        rows += PdfBuilder::el("TR", kids);
    };
    page.grid(kColumns, {50, 70, 90, 110, 130});
    row(50, {"Code", "Requirement", "Yes", "No", "Evidence"});
    for (int i = 0; i < 3; ++i) {
        row(70 + 20 * i, {"1." + QByteArray::number(2 + i), "The landlord must ask.", "", "", "Policy"});
        page.content("q 1 0 0 1 310 " + QByteArray::number(757 - 20 * i) + " cm " + kTick + " Q\n");
    }
    page.builder().replace(PdfBuilder::structureObject,
                           "<</Type/StructTreeRoot/K " +
                               PdfBuilder::el("Document", PdfBuilder::el("Table", rows),
                                              "/Pg " + PdfBuilder::reference(PdfBuilder::firstPageObject)) +
                               ">>");
    QCOMPARE(rowsOf(page).value(2), u"1.3 | The landlord must ask. | ✓ |  | Policy"_s);
}

void PdfDrawnSignsTest::takesNoOtherDrawingForASign_data()
{
    QTest::addColumn<QByteArray>("drawn");
    QTest::newRow("a box") << QByteArray("0 0 10 10 re S");
    QTest::newRow("a circle") << QByteArray("0 5 m 0 8 2 10 5 10 c 8 10 10 8 10 5 c 10 2 8 0 5 0 c 2 0 0 2 0 5 c S");
    QTest::newRow("a slanting line") << QByteArray("0 0 m 10 10 l S");
    QTest::newRow("a triangle") << QByteArray("0 0 m 10 0 l 5 10 l h f");
    QTest::newRow("a tick as large as a page") << QByteArray("0 40 m 40 0 l 120 90 l S");
    QTest::newRow("a tick that is nowhere shown") << QByteArray("0 4 m 4 0 l 12 9 l W n");
}

void PdfDrawnSignsTest::takesNoOtherDrawingForASign()
{
    QFETCH(QByteArray, drawn);
    QCOMPARE(rowsOfForm(drawn, kTick), expected(QString(), u"✓"_s));
}

/// A sign beside words is decoration.
void PdfDrawnSignsTest::leavesWordsAlone()
{
    const QStringList rows = rowsOfForm(kTick + " 1 0 0 1 90 0 cm " + kTick, kTick);
    QCOMPARE(rows, expected(u"✓"_s, u"✓"_s));
}

QTEST_GUILESS_MAIN(PdfDrawnSignsTest)
#include "PdfDrawnSignsTest.moc"
