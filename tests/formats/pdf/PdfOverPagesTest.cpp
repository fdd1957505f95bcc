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

QTEST_GUILESS_MAIN(PdfOverPagesTest)
#include "PdfOverPagesTest.moc"
