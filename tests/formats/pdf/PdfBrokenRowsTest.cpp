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
    void joinsAnAnswerThatIsBrokenBesideACode();
    void joinsTheEndOfACellBesideALabel();
    void joinsTheEndOfACellThatBeginsWithACapital();
    void joinsALabelThatIsBroken();
    void joinsAPageThatARowFills();
    void joinsBelowATitleThatIsRepeated();
    void keepsAnAnswerThatTwoPagesBeginWith();
    void joinsTheEndOfARowAboveTheNextTitle_data();
    void joinsTheEndOfARowAboveTheNextTitle();
    void joinsAListInWordsOverAllColumns();
    void joinsTheLastOfSeveralTablesThatTouch();
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

/// Where the code leads the requirement, that goes on, too.
void PdfBrokenRowsTest::joinsAnAnswerThatIsBrokenBesideACode()
{
    const QList<double> columns = {50, 250, 300, 420, 560};
    const QByteArrayList headings = {"Requirement", "Comply", "Evidence", "Commentary"};
    Drawn pages;
    pages.grid(columns, {680, 700, 730, 760, 800});
    row(pages, 680, headings, columns);
    row(pages, 700, {"1.2 A complaint must be said.", "Yes", "Our policy says it.", "We all do what it says."},
        columns);
    row(pages, 730, {"1.3 A landlord must ask.", "No", "Our policy says it.", "We do not do what it says."}, columns);
    row(pages, 760, {"1.4 A resident need not say", "Partial", "The policy says:", "All of it will be"}, columns);
    pages.endPage();
    pages.grid(columns, {50, 70, 90, 110});
    row(pages, 50, headings, columns);
    row(pages, 70, {"the word complaint.", "ly", "Ask us for it.", "changed in May."}, columns);
    row(pages, 90, {"1.5 A landlord must ask.", "Yes", "Our policy says it.", "We all do what it says."}, columns);
    QCOMPARE(rowsOf(pages).value(3), u"1.4 A resident need not say the word complaint. | Partial ly | The policy says: "
                                     "Ask us for it. | All of it will be changed in May."_s);
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

void PdfBrokenRowsTest::joinsTheEndOfACellThatBeginsWithACapital()
{
    Drawn pages;
    stacked(pages, 700, "1.2");
    pages.grid(kLabelled, {760, 800});
    row(pages, 760, {"Commentary", "Our wardens ask what the"}, kLabelled);
    pages.endPage();
    pages.grid(kLabelled, {50, 70});
    row(pages, 50, {"", "Council's tenants think."}, kLabelled);
    stacked(pages, 70, "1.3");
    stacked(pages, 130, "1.4");
    stacked(pages, 190, "1.5");
    QCOMPARE(rowsOf(pages).value(3), u"Commentary | Our wardens ask what the Council's tenants think."_s);
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

/// The page between a row's beginning and its end shows no line that parts rows.
void PdfBrokenRowsTest::joinsAPageThatARowFills()
{
    Drawn pages;
    pages.grid(kColumns, {700, 720, 760});
    for (const double x : kColumns) {
        pages.line(x, 760, x, 800);
    }
    row(pages, 700, kHeadings);
    row(pages, 720, {"1.2", "A complaint must be said.", "Yes", "Policy."});
    row(pages, 760, {"1.3", "A resident need not say it.", "No", "What we say"});
    pages.endPage();
    for (const double x : kColumns) {
        pages.line(x, 50, x, 800);
    }
    for (double top = 50; top < 780; top += 30) {
        row(pages, top, {"", "", "", "and say once more"});
    }
    pages.endPage();
    for (const double x : kColumns) {
        pages.line(x, 50, x, 70);
    }
    pages.grid(kColumns, {70, 90});
    row(pages, 50, {"", "", "", "is the end."});
    row(pages, 70, {"1.4", "A landlord must ask.", "Yes", "Policy."});
    const QStringList rows = rowsOf(pages);
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows[2].startsWith(u"1.3 | A resident need not say it. | No | What we say and say once more"_s),
             qPrintable(rows[2]));
    QCOMPARE(rows[2].count(u"once more"_s), 25);
    QVERIFY(rows[2].endsWith(u"is the end."_s));
    QCOMPARE(rows[3], u"1.4 | A landlord must ask. | Yes | Policy."_s);
}

/// A part of the form that begins with a page has its own title over its headings, and pages repeat both.
void PdfBrokenRowsTest::joinsBelowATitleThatIsRepeated()
{
    Drawn pages;
    const auto headed = [&pages](double top, const QByteArray &title) {
        pages.line(50, top, 540, top).line(50, top, 50, top + 20).line(540, top, 540, top + 20);
        pages.text(54, top + 3, title);
        row(pages, top + 20, kHeadings);
    };
    headed(50, "Section 1");
    pages.grid(kColumns, {70, 90, 110});
    row(pages, 90, {"1.2", "A complaint must be said.", "Yes", "Policy."});
    pages.endPage();
    headed(680, "Section 2");
    pages.grid(kColumns, {700, 720, 760, 800});
    row(pages, 720, {"2.1", "A landlord must accept it.", "Yes", "Policy."});
    row(pages, 760, {"2.2", "A resident need not say", "No", "The policy will be"});
    pages.endPage();
    headed(50, "Section 2");
    pages.grid(kColumns, {70, 90, 110, 130});
    row(pages, 90, {"", "the word complaint.", "", "changed in May."});
    row(pages, 110, {"2.3", "A landlord must ask.", "Yes", "Policy."});
    QCOMPARE(rowsOf(pages),
             QStringList({u"4x1 Section 1"_s, kHead, u"1.2 | A complaint must be said. | Yes | Policy."_s,
                          u"4x1 Section 2"_s, kHead, u"2.1 | A landlord must accept it. | Yes | Policy."_s,
                          u"2.2 | A resident need not say the word complaint. | No | The policy will be changed in "
                          "May."_s,
                          u"2.3 | A landlord must ask. | Yes | Policy."_s}));
}

void PdfBrokenRowsTest::keepsAnAnswerThatTwoPagesBeginWith()
{
    Drawn pages;
    stacked(pages, 50, "1.2");
    pages.grid(kLabelled, {700, 720});
    row(pages, 700, {"Provision", "1.3"}, kLabelled);
    for (int i = 3; i < 5; ++i) {
        pages.endPage();
        pages.grid(kLabelled, {50, 70, 90});
        row(pages, 50, {"Comply", "Yes"}, kLabelled);
        row(pages, 70, {"Our evidence", "The policy."}, kLabelled);
        pages.grid(kLabelled, {700, 720});
        row(pages, 700, {"Provision", "1." + QByteArray::number(i + 1)}, kLabelled);
    }
    QCOMPARE(rowsOf(pages).count(u"Comply | Yes"_s), 3);
}

void PdfBrokenRowsTest::joinsTheEndOfARowAboveTheNextTitle_data()
{
    QTest::addColumn<int>("columns"); // in which the row goes on
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
}

void PdfBrokenRowsTest::joinsTheEndOfARowAboveTheNextTitle()
{
    QFETCH(int, columns);
    Drawn pages;
    double top = 300;
    row(pages, 270, kHeadings);
    for (int i = 1; i < 9; ++i) {
        row(pages, top,
            {"1." + QByteArray::number(i), "A complaint must be\ndefined as follows.", "Yes",
             "Policy, page 2, and what\nour wardens say of it."});
        top += 58;
    }
    row(pages, top, {"1.9", "A landlord must ask\nfor it and", "No", "Our wardens ask each\nof their residents, and"});
    pages.endPage();
    row(pages, 50, {"", columns == 2 ? "answer." : "", "", "write it down."});
    pages.text(50, 100, "Section 2: what a landlord need not accept", 14);
    for (const double below : {120, 132, 144, 156}) {
        pages.text(50, below,
                   "What follows was agreed by the board and by the panel of residents in June of this year.");
    }
    const QList<double> others = {50, 160, 280, 330, 540};
    row(pages, 190, kHeadings, others);
    for (int i = 1; i < 4; ++i) {
        row(pages, 160 + 58 * i,
            {"2." + QByteArray::number(i), "A complaint must be\naccepted.", "Yes",
             "Policy, page 4, and what our wardens\nof all our houses say of it."},
            others);
    }
    const QStringList rows = rowsOf(pages);
    const QString requirement =
        columns == 2 ? u"A landlord must ask for it and answer."_s : u"A landlord must ask for it and"_s;
    QCOMPARE(rows.value(9),
             u"1.9 | %1 | No | Our wardens ask each of their residents, and write it down."_s.arg(requirement));
    QCOMPARE(rows.size(), 14);
}

/// A provision's text may stand over its answers.
void PdfBrokenRowsTest::joinsAListInWordsOverAllColumns()
{
    const QList<double> columns = {50, 150, 350, 540};
    const auto over = [](Drawn &page, double top, const QByteArrayList &words) {
        page.line(50, top, 540, top).line(50, top, 50, top + 40).line(540, top, 540, top + 40);
        page.lines(54, top + 3, words);
    };
    Drawn pages;
    pages.grid(columns, {660, 680});
    row(pages, 660, {"Comply", "Evidence", "Commentary"}, columns);
    over(pages, 680, {"1.2 A complaint must be said."});
    pages.grid(columns, {720, 740});
    row(pages, 720, {"Yes", "Policy.", "We do."}, columns);
    over(pages, 740, {"1.3 A landlord must say:", "(a) what it does;"});
    pages.line(50, 780, 540, 780).endPage();
    over(pages, 50, {"(b) when it does it."});
    pages.grid(columns, {90, 110});
    row(pages, 90, {"No", "Leaflet.", "We will."}, columns);
    QCOMPARE(rowsOf(pages), QStringList({u"Comply | Evidence | Commentary"_s, u"3x1 1.2 A complaint must be said."_s,
                                         u"Yes | Policy. | We do."_s,
                                         u"3x1 1.3 A landlord must say: (a) what it does;\n(b) when it does it."_s,
                                         u"No | Leaflet. | We will."_s}));
}

void PdfBrokenRowsTest::joinsTheLastOfSeveralTablesThatTouch()
{
    const QList<double> others = {50, 90, 250, 300, 540};
    const QByteArrayList first = {"1.2", "A complaint must be said.", "Yes", "Policy."};
    Drawn pages;
    pages.grid(kColumns, {680, 700, 720}).grid(others, {720, 740, 780});
    row(pages, 680, kHeadings);
    row(pages, 700, first);
    row(pages, 720, kHeadings, others);
    row(pages, 740, {"1.3", "A resident need not say", "No", "The policy will be"}, others);
    pages.endPage();
    pages.grid(others, {50, 70, 90}).grid(kColumns, {90, 110, 130});
    row(pages, 50, kHeadings, others);
    row(pages, 70, {"", "the word.", "", "changed in May."}, others);
    row(pages, 90, kHeadings);
    row(pages, 110, {"1.4", "A landlord must ask.", "Yes", "Policy."});
    QCOMPARE(rowsOf(pages),
             QStringList({kHead, u"1.2 | A complaint must be said. | Yes | Policy."_s, kHead,
                          u"1.3 | A resident need not say the word. | No | The policy will be changed in May."_s, kHead,
                          u"1.4 | A landlord must ask. | Yes | Policy."_s}));
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
