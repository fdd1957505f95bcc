// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QList<double> kColumns = {50, 100, 300, 360, 540};
const QByteArrayList kHeadings = {"Code", "Requirement", "Comply", "Evidence and commentary"};
const QString kHead = u"Code | Requirement | Comply | Evidence and commentary"_s;

void row(Drawn &page, double top, const QByteArrayList &cells, const QList<double> &columns = kColumns)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        page.lines(columns[i] + 4, top + 3, cells[i].split('\n'));
    }
}

const QString kEvidence = u"Our evidence | The policy, page 2, and the leaflet that our wardens hand to residents."_s;
const QList<double> kLabelled = {50, 130, 540};

/// A provision in a table of its own, a label beside each of its cells.
void stacked(Drawn &page, double top, const QByteArray &code)
{
    page.grid(kLabelled, {top, top + 20, top + 40, top + 60});
    row(page, top, {"Provision", code}, kLabelled);
    row(page, top + 20, {"Comply", "Yes"}, kLabelled);
    row(page, top + 40, {"Our evidence", "The policy, page 2, and the leaflet that our wardens hand to residents."},
        kLabelled);
}

} // namespace

/// Puts rows together that the ends of pages part.
class PdfBrokenRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatGoesOnBelowColouredHeadings();
    void joinsAnAnswerThatIsBroken();
    void joinsTheEndOfACellBesideALabel();
    void joinsALabelThatIsBroken();
    void takesABoxForText();
    void keepsADashWithinASentence();
    void keepsItemsThatDashesMark();
};

/// What stands below the headings of the next page, and above the first code there, belongs to the row before.
void PdfBrokenRowsTest::joinsWhatGoesOnBelowColouredHeadings()
{
    Drawn pages;
    const auto headings = [&pages](double top) {
        pages.area(50, top, 540, top + 18);
        row(pages, top, kHeadings);
    };
    headings(700);
    row(pages, 730, {"1.2", "A complaint must be\ndefined as follows.", "Yes", "Policy, page 2"});
    row(pages, 770, {"1.3", "A resident need not\nsay the", "No", "Policy. Staff are told\nof it each"});
    pages.endPage();
    headings(50);
    row(pages, 70, {"", "word complaint.", "", "year and when they join."});
    row(pages, 100, {"1.4", "A landlord must know\nthe difference.", "Yes", "Policy, page 3"});
    row(pages, 140, {"1.5", "A landlord must ask\nfor it.", "Yes", "Policy, page 4"});
    QCOMPARE(rowsOf(pages),
             QStringList({kHead, u"1.2 | A complaint must be defined as follows. | Yes | Policy, page 2"_s,
                          u"1.3 | A resident need not say the word complaint. | No | Policy. Staff are told of it each "
                          "year and when they join."_s,
                          u"1.4 | A landlord must know the difference. | Yes | Policy, page 3"_s,
                          u"1.5 | A landlord must ask for it. | Yes | Policy, page 4"_s}));
}

void PdfBrokenRowsTest::joinsAnAnswerThatIsBroken()
{
    Drawn pages;
    pages.grid(kColumns, {700, 720, 760, 800});
    row(pages, 700, kHeadings);
    row(pages, 720, {"1.2", "A complaint must be said.", "Yes", "Policy."});
    row(pages, 760, {"1.3", "A resident need not say", "Partial", "The policy will be"});
    pages.endPage();
    pages.grid(kColumns, {50, 70, 90, 110});
    row(pages, 50, kHeadings);
    row(pages, 70, {"", "the word complaint.", "ly", "changed in May."});
    row(pages, 90, {"1.4", "A landlord must ask.", "Yes", "Policy."});
    QCOMPARE(rowsOf(pages), QStringList({kHead, u"1.2 | A complaint must be said. | Yes | Policy."_s,
                                         u"1.3 | A resident need not say the word complaint. | Partial ly | The policy "
                                         "will be changed in May."_s,
                                         u"1.4 | A landlord must ask. | Yes | Policy."_s}));
}

void PdfBrokenRowsTest::joinsTheEndOfACellBesideALabel()
{
    Drawn pages;
    stacked(pages, 700, "1.2");
    pages.grid(kLabelled, {760, 800});
    row(pages, 760, {"Commentary", "Our wardens ask what"}, kLabelled);
    pages.endPage();
    pages.grid(kLabelled, {50, 70});
    row(pages, 50, {"", "residents think."}, kLabelled);
    stacked(pages, 90, "1.3");
    QCOMPARE(rowsOf(pages), QStringList({u"Provision | 1.2"_s, u"Comply | Yes"_s, kEvidence,
                                         u"Commentary | Our wardens ask what residents think."_s, u"Provision | 1.3"_s,
                                         u"Comply | Yes"_s, kEvidence}));
}

void PdfBrokenRowsTest::joinsALabelThatIsBroken()
{
    Drawn pages;
    for (int i = 0; i < 3; ++i) {
        stacked(pages, 400 + 80 * i, "1." + QByteArray::number(2 + i));
    }
    pages.grid(kLabelled, {700, 720, 740, 800});
    row(pages, 700, {"Provision", "1.5"}, kLabelled);
    row(pages, 720, {"Comply", "Yes"}, kLabelled);
    row(pages, 740, {"Our", "The policy, page 2, says"}, kLabelled);
    pages.endPage();
    pages.grid(kLabelled, {50, 70});
    row(pages, 50, {"evidence", "what we do."}, kLabelled);
    pages.text(50, 100, "After it.");
    QCOMPARE(rowsOf(pages).mid(9), QStringList({u"Provision | 1.5"_s, u"Comply | Yes"_s,
                                                u"Our evidence | The policy, page 2, says what we do."_s}));
}

void PdfBrokenRowsTest::takesABoxForText()
{
    Drawn page;
    page.grid(kLabelled, {50, 90});
    row(page, 50, {"", "Our board has seen this form."}, kLabelled);
    page.text(50, 200, "After it.");
    const Result<Document> document = read(page);
    QVERIFY(document.ok());
    QCOMPARE(rowsOf(document), QStringList());
    QVERIFY(plainText(document->blocks).contains(u"Our board has seen this form."_s));
}

void PdfBrokenRowsTest::keepsADashWithinASentence()
{
    Drawn page;
    page.grid(kColumns, {50, 70, 130});
    row(page, 50, kHeadings);
    row(page, 70,
        {"1.2", "A complaint must be\ndefined.", "Yes",
         "Where we miss a date we say why\n\\226 in plain words \\226 and when\nit will be."});
    const QString rows = rowsOf(page).join(u'\n');
    QVERIFY2(rows.contains(u"we say why – in plain words – and when it will be."_s), qPrintable(rows));
    Drawn brief;
    brief.grid(kColumns, {50, 70, 130});
    row(brief, 50, kHeadings);
    row(brief, 70, {"1.2", "A complaint.", "Yes", "Where we miss a date we say why\n\\226 in words."});
    QVERIFY(rowsOf(brief).join(u'\n').contains(u"we say why – in words."_s));
}

void PdfBrokenRowsTest::keepsItemsThatDashesMark()
{
    Drawn page;
    page.grid(kColumns, {50, 70, 130});
    row(page, 50, kHeadings);
    row(page, 70,
        {"1.2", "A complaint must be\ndefined.", "Yes", "We ask each of our residents by\n- letter\n- telephone"});
    const Result<Document> document = read(page);
    QVERIFY(document.ok());
    const QString words = plainText(document->blocks);
    QVERIFY2(words.contains(u"- letter\n- telephone"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(PdfBrokenRowsTest)
#include "PdfBrokenRowsTest.moc"
