// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QList<double> kAnswers = {50, 150, 350, 540};

void row(Drawn &page, double top, const QByteArrayList &cells, const QList<double> &columns = kAnswers)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        page.lines(columns[i] + 4, top + 3, cells[i].split('\n'));
    }
}

/// Words over all columns, in a box.
void over(Drawn &page, double top, const QByteArray &words)
{
    page.line(50, top, 540, top).line(50, top, 50, top + 20).line(540, top, 540, top + 20);
    page.line(50, top + 20, 540, top + 20);
    page.text(54, top + 3, words);
}

void answers(Drawn &page, double top, const QByteArrayList &cells)
{
    page.grid(kAnswers, {top, top + 20});
    row(page, top, cells);
}

void headings(Drawn &page)
{
    answers(page, 50, {"Comply", "Evidence", "Commentary"});
}

} // namespace

/// Loses nothing of a table that goes on over pages.
class PdfOverPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAPageWithTheLastOfSeveralTablesThatTouch();
    void keepsAProvisionOverABlankRow();
    void keepsAnAnswerThatIsGivenTwiceBelowItsLabel();
    void keepsTheEndOfARowOverAllColumns();
    void takesNoFrameForTheEndOfARow();
    void beginsARowWithoutAnAnswerBehindACellThatItsNumberEnds();
    void joinsTheNumberBelowARequirementToIt();
    void joinsARowBehindEvidenceThatEndsInNumbers();
    void readsTheTablesWithinAFrameOverPages();
    void keepsBlankColumnsAtTheSides();
    void readsRowsOverTheFootnotesOfPages();
    void endsTablesAtNumberedWordsThatNoMarkNames();
    void knowsHeadingsThatAPageRepeatsCutShort_data();
    void knowsHeadingsThatAPageRepeatsCutShort();
};

/// The row that fills a page has the edges of the row that it goes on with.
void PdfOverPagesTest::fillsAPageWithTheLastOfSeveralTablesThatTouch()
{
    const QList<double> first = {50, 100, 300, 360, 540}, last = {50, 90, 250, 300, 540};
    const QByteArrayList head = {"Code", "Requirement", "Comply", "Evidence"};
    Drawn pages;
    pages.grid(first, {680, 700, 720}).grid(last, {720, 740, 780});
    row(pages, 680, head, first);
    row(pages, 700, {"1.2", "A complaint must be said.", "Yes", "Policy."}, first);
    row(pages, 720, head, last);
    row(pages, 740, {"1.3", "A resident must say", "No", "The policy will be"}, last);
    pages.endPage();
    for (const double x : last) {
        pages.line(x, 50, x, 800);
    }
    for (double top = 50; top < 780; top += 30) {
        row(pages, top, {"", "", "", "said once more"}, last);
    }
    const QStringList rows = rowsOf(pages);
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows[3].startsWith(u"1.3 | A resident must say | No | The policy will be said once more"_s),
             qPrintable(rows[3]));
    QCOMPARE(rows[3].count(u"once more"_s), 25);
}

void PdfOverPagesTest::keepsAProvisionOverABlankRow()
{
    Drawn pages;
    headings(pages);
    over(pages, 70, "1.2 A complaint must be said by all.");
    answers(pages, 90, {"Yes", "Policy.", "We do."});
    pages.endPage();
    over(pages, 50, "1.3 Landlords must say it, too.");
    over(pages, 70, "");
    answers(pages, 90, {"No", "Leaflet.", "We will."});
    over(pages, 110, "1.4 A complaint must be said again.");
    answers(pages, 130, {"Yes", "Policy.", "We do."});
    const QStringList rows = rowsOf(pages);
    QVERIFY2(rows.contains(u"3x1 1.3 Landlords must say it, too."_s), qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(u"No | Leaflet. | We will."_s));
}

void PdfOverPagesTest::keepsAnAnswerThatIsGivenTwiceBelowItsLabel()
{
    Drawn pages;
    headings(pages);
    const auto provision = [&pages](double top, const QByteArray &code) {
        over(pages, top, code + " A complaint must be said by all.");
        answers(pages, top + 20, {"Yes", "Policy.", "We do."});
    };
    const auto further = [&pages](double top) {
        over(pages, top, "Further commentary");
        over(pages, top + 20, "See the policy.");
    };
    provision(70, "1.2");
    further(110);
    provision(150, "1.3");
    pages.endPage();
    further(50);
    provision(90, "1.4");
    const QString rows = rowsOf(pages).join(u'\n');
    QCOMPARE(rows.count(u"3x1 Further commentary"_s), 2);
    QCOMPARE(rows.count(u"3x1 See the policy."_s), 2);
}

/// A page's end parts a row that is one cell, and what is on the next page has nothing beside it.
void PdfOverPagesTest::keepsTheEndOfARowOverAllColumns()
{
    Drawn pages;
    pages.grid({50, 110, 540}, {700, 720});
    row(pages, 700, {"1.2", "A complaint must be said by all."}, {50, 110, 540});
    over(pages, 720, "Comply: Yes");
    over(pages, 740, "Evidence:");
    pages.endPage();
    over(pages, 50, "Policy, page 2");
    over(pages, 70, "Commentary: We do.");
    pages.text(54, 120, "Below it.");
    const QStringList rows = rowsOf(pages);
    QCOMPARE(rows, QStringList({u"1.2 | A complaint must be said by all."_s, u"2x1 Comply: Yes"_s, u"2x1 Evidence:"_s,
                                u"2x1 Policy, page 2"_s, u"2x1 Commentary: We do."_s}));
}

/// A box of the page's own is none.
void PdfOverPagesTest::takesNoFrameForTheEndOfARow()
{
    Drawn pages;
    answers(pages, 700, {"Yes", "Policy.", "We do."});
    answers(pages, 720, {"No", "Leaflet.", "We will."});
    pages.endPage();
    pages.grid({60, 400}, {50, 90});
    pages.text(64, 53, "Ask us for this in large print.");
    QCOMPARE(rowsOf(pages).size(), 2);
}

namespace {

const QList<double> kNumberLast = {50, 110, 330, 440, 540};

/// Rows of which the answer comes first, and the number below the requirement.
void numbered(Drawn &page, double top, const std::vector<QByteArrayList> &rows)
{
    for (const QByteArrayList &cells : rows) {
        page.grid(kNumberLast, {top, top + 40});
        row(page, top, cells, kNumberLast);
        top += 40;
    }
}

const std::vector<QByteArrayList> kNumbered = {
    {"Comply", "Requirement", "Evidence", "Commentary"},
    {"Yes", "A complaint must be said by all.\nCode provision 1.2", "Our policy,\nin full on paper.",
     "We do so\nall of the year."},
    {"", "A resident must say it.\nCode provision 1.3", "Leaflet that\nis on our pages.", ""},
    {"No", "Landlords must say it, too.\nCode provision 1.4", "Our policy,\nin full on paper.",
     "We will do so\nin the new year."}};

} // namespace

/// Its answer and evidence are not given yet: that makes it no part of the row before.
void PdfOverPagesTest::beginsARowWithoutAnAnswerBehindACellThatItsNumberEnds()
{
    Drawn pages;
    numbered(pages, 620, kNumbered);
    pages.endPage();
    numbered(pages, 50,
             {{"", "All of them must say it.\nCode provision 1.5", "", "As we said\nin the row above."},
              {"Yes", "It must be said again.\nCode provision 1.6", "Our policy,\nin full on paper.",
               "We do so\nall of the year."}});
    const QStringList rows = rowsOf(pages);
    QVERIFY2(
        rows.contains(
            u"No | Landlords must say it, too. Code provision 1.4 | Our policy, in full on paper. | We will do so in the new year."_s),
        qPrintable(rows.join(u'\n')));
    QVERIFY(rows.contains(u" | All of them must say it. Code provision 1.5 |  | As we said in the row above."_s));
}

void PdfOverPagesTest::joinsTheNumberBelowARequirementToIt()
{
    Drawn pages;
    std::vector<QByteArrayList> rows = kNumbered;
    for (const size_t blank : {size_t(1), size_t(2)}) {
        rows[blank][2].clear();
        rows[blank][3].clear();
    }
    numbered(pages, 580, rows);
    numbered(pages, 740, {{"Yes", "All of them must say it.", "Minutes of ours\nare kept.", "They are\nread by all."}});
    pages.endPage();
    numbered(pages, 50,
             {{"", "Code provision 1.5", "", ""},
              {"Yes", "It must be said again.\nCode provision 1.6", "Policy.", "We do so\nall of the year."}});
    const QStringList found = rowsOf(pages);
    QVERIFY2(
        found.contains(
            u"Yes | All of them must say it. Code provision 1.5 | Minutes of ours are kept. | They are read by all."_s),
        qPrintable(found.join(u'\n')));
}

/// Numbers that do not count on are where the policy says so.
void PdfOverPagesTest::joinsARowBehindEvidenceThatEndsInNumbers()
{
    Drawn pages;
    numbered(pages, 620,
             {{"Comply", "Requirement", "Evidence", "Commentary"},
              {"Yes", "A complaint must be said by all.", "Our policy\nSection 4.2", "We do it\nall of the year."},
              {"Yes", "A resident must say it.", "Our policy\nSection 2.1", "We do it\nall of the year."},
              {"No", "Landlords must say it when", "Our policy\nSection 6.2", "We will when the"}});
    pages.endPage();
    numbered(pages, 50,
             {{"", "they see it.", "Our minutes\nSection 3.1", "system is new."},
              {"Yes", "It must be said again.", "Our policy\nSection 2.4", "We do it\nall of the year."}});
    const QStringList rows = rowsOf(pages);
    QVERIFY2(rows.contains(u"No | Landlords must say it when they see it. | Our policy Section 6.2 Our minutes Section "
                           "3.1 | We will when the system is new."_s),
             qPrintable(rows.join(u'\n')));
}

namespace {

/// A frame's cells, each with a table in it: what beside that is blank belongs to none.
void framed(Drawn &page, const QList<double> &frame, const QList<QList<double>> &tables)
{
    page.grid({50, 540}, frame);
    for (const QList<double> &rows : tables) {
        page.grid({56, 150, 500}, rows);
    }
}

} // namespace

void PdfOverPagesTest::readsTheTablesWithinAFrameOverPages()
{
    const QList<double> columns = {56, 150, 500};
    Drawn pages;
    framed(pages, {600, 680, 760}, {{612, 632, 652, 680}, {692, 712, 732, 760}});
    row(pages, 612, {"Code", "1.2"}, columns);
    row(pages, 632, {"Comply", "Yes"}, columns);
    row(pages, 652, {"Commentary", "We do so all of the year, and in"}, columns);
    row(pages, 692, {"Code", "1.3"}, columns);
    row(pages, 712, {"Comply", "No"}, columns);
    row(pages, 732, {"Commentary", "We will do so in the new year,"}, columns);
    pages.endPage();
    framed(pages, {50, 70}, {{50, 70}});
    row(pages, 50, {"", "when the system is in place."}, columns);
    const QStringList rows = rowsOf(pages);
    const QStringList expected = {u"Code | 1.2"_s,
                                  u"Comply | Yes"_s,
                                  u"Commentary | We do so all of the year, and in"_s,
                                  u"Code | 1.3"_s,
                                  u"Comply | No"_s,
                                  u"Commentary | We will do so in the new year, when the system is in place."_s};
    QCOMPARE(rows, expected);
}

/// Columns in which nobody has written yet have their lines like others, and tall cells have words beside them only.
void PdfOverPagesTest::keepsBlankColumnsAtTheSides()
{
    Drawn drawn;
    drawn.grid({50, 60, 150, 400, 540}, {50, 70, 90, 110});
    row(drawn, 50, {"", "1.2", "A complaint must be said."}, {50, 60, 150});
    row(drawn, 70, {"", "1.3", "A resident must say it."}, {50, 60, 150});
    row(drawn, 90, {"", "1.4", "Landlords must say it."}, {50, 60, 150});
    QCOMPARE(rowsOf(drawn).value(0), u" | 1.2 | A complaint must be said. | "_s);
    Drawn tall;
    tall.grid({50, 60, 150, 400}, {50, 70, 90, 110}).line(400, 50, 540, 50).line(400, 110, 540, 110);
    tall.line(540, 50, 540, 110);
    row(tall, 50, {"", "1.2", "A complaint must be said.", "Ann"}, {50, 60, 150, 400});
    row(tall, 70, {"", "1.3", "A resident must say it."}, {50, 60, 150});
    row(tall, 90, {"", "1.4", "Landlords must say it."}, {50, 60, 150});
    QVERIFY2(rowsOf(tall).join(u'\n').contains(u"Ann"_s), qPrintable(rowsOf(tall).join(u'\n')));
}

namespace {

const QList<double> kCoded = {50, 110, 330, 540};

/// A row that goes on over the page's end, with words below it on the first page.
void brokenAbove(Drawn &pages, const QByteArray &mark, const QByteArray &below)
{
    pages.grid(kCoded, {640, 660, 680, 700});
    row(pages, 640, {"1.2", "A complaint must be said.", "We say it in the policy."}, kCoded);
    row(pages, 660, {"1.3", "A resident must say it.", "We say it in the leaflet."}, kCoded);
    row(pages, 680, {"1.4", "Residents", "We say it on our pages, and"}, kCoded);
    pages.text(158.4, 682, mark, 6);
    pages.text(50, 760, below);
    pages.endPage();
    pages.grid(kCoded, {50, 70, 90});
    row(pages, 50, {"", "", "in the letters that we send."}, kCoded);
    row(pages, 70, {"1.5", "Landlords must say it.", "We say it by telephone."}, kCoded);
}

} // namespace

void PdfOverPagesTest::readsRowsOverTheFootnotesOfPages()
{
    Drawn pages;
    brokenAbove(pages, "1", "1 Leaseholders are residents, too.");
    const Result<Document> document = read(pages);
    const QStringList rows = rowsOf(document);
    QVERIFY2(rows.contains(u"1.4 | Residents | We say it on our pages, and in the letters that we send."_s),
             qPrintable(rows.join(u'\n')));
    QVERIFY(plainText(document->blocks).contains(u"Leaseholders are residents, too."_s));
}

/// "2 Accepting complaints" may be a title.
void PdfOverPagesTest::endsTablesAtNumberedWordsThatNoMarkNames()
{
    Drawn pages;
    brokenAbove(pages, "1", "2 Accepting complaints");
    const Result<Document> document = read(pages);
    QCOMPARE(document->blocks.size(), size_t(3));
}

void PdfOverPagesTest::knowsHeadingsThatAPageRepeatsCutShort_data()
{
    QTest::addColumn<bool>("drawnOver");
    QTest::newRow("the end drawn over the row below") << true;
    QTest::newRow("the end hidden") << false;
}

/// "Code provisio" and "n": the row of the repeated heading is too low for its last line, and on the second page the
/// tick stands below No as it does on the first.
void PdfOverPagesTest::knowsHeadingsThatAPageRepeatsCutShort()
{
    QFETCH(const bool, drawnOver);
    const QList<double> columns = {50, 90, 250, 290, 330, 540};
    Drawn pages;
    const auto table = [&pages, &columns](double split, double below, const QByteArrayList &cells,
                                          const QByteArray &code) {
        pages.grid({50, 90, 250}, {50, below, below + 40}).grid({330, 540}, {50, below, below + 40});
        pages.line(250, 50, 330, 50).line(250, split, 330, split).line(250, below, 330, below);
        pages.line(290, split, 290, below).grid({250, 290, 330}, {below, below + 40});
        pages.lines(54, 51, {"Code", "provisio"}).text(94, 51, "Requirement").text(254, 51, "Comply");
        pages.text(254, split + 2, "Yes").text(294, split + 2, "No").text(334, 51, "Evidence");
        pages.text(54, below + 3, code);
        row(pages, below, cells, columns);
    };
    table(70, 90, {"", "A complaint must be said.", "", "x", "Policy."}, "1.2");
    pages.text(54, 75, "n");
    pages.endPage();
    table(63, 76, {"", "A resident must say it.", "", "x", "Leaflet."}, "1.3");
    if (drawnOver) {
        pages.text(54, 76, "n");
    }
    const QStringList rows = rowsOf(pages);
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows[0].contains(u"Code provisio n"_s), qPrintable(rows[0]));
    QCOMPARE(rows[2], u"1.2 | A complaint must be said. |  | x | Policy."_s);
    QCOMPARE(rows[3], u"1.3 | A resident must say it. |  | x | Leaflet."_s);
}

QTEST_GUILESS_MAIN(PdfOverPagesTest)
#include "PdfOverPagesTest.moc"
