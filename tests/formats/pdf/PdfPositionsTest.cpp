// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QList<double> kColumns = {50, 100, 300, 360, 540};

/// A row of a form in those columns, its words a little below `top`.
void row(Drawn &page, double top, const QByteArrayList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        page.lines(kColumns[i] + 4, top + 3, cells[i].split('\n'));
    }
}

const QByteArrayList kHeadings = {"Code", "Requirement", "Comply", "Evidence and commentary"};

const QString kHead = u"Code | Requirement | Comply | Evidence and commentary"_s;

} // namespace

/// Finds the tables of PDF files that say nothing of their structure.
class PdfPositionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARuledTableAndTheTextAroundIt();
    void joinsARowThatAPagesEndParts();
    void dropsRunningTitlesAndPageNumbers();
    void readsMergedCells();
    void readsTablesOfOtherWidthsThatTouch();
    void readsHeadingsThatABordersGapSetsApart();
    void readsColumnsThatOnlySpaceParts();
    void readsRowsWithoutCodesThatOnlySpaceParts();
    void readsCodesInTheMiddleOfTheirRows();
    void readsSignsThatStandHigherThanWords();
    void readsRowsThatColourParts();
    void readsRowsBetweenUprightLines();
    void refusesTablesSideBySide();
    void readsCellsWhoseLinesStandHalfBesideOthers();
    void takesNoLineOfHeadingsForARunningTitle();
    void beginsAParagraphAtALabelThatCellsRepeat();
    void takesNoHyphenBetweenWordsForAListsMark();
};

void PdfPositionsTest::readsARuledTableAndTheTextAroundIt()
{
    Drawn page;
    page.text(50, 50, "Self-assessment", 18).lines(50, 80, {"Our form for this year, completed by", "the officer."});
    page.grid(kColumns, {120, 140, 180, 220});
    row(page, 120, kHeadings);
    row(page, 140, {"1.2", "A complaint must be\ndefined.", "Yes", "Policy, page 2"});
    row(page, 180, {"1.3", "A resident need not say\nthe word.", "", "Policy, page 3"});
    page.text(50, 240, "Approved by the board.");
    const Result<Document> document = read(page);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    QCOMPARE(document->blocks.size(), size_t(4));
    QCOMPARE(plainText(Blocks{document->blocks[0]}), u"Self-assessment"_s);
    QVERIFY(std::holds_alternative<Heading>(document->blocks[0].node));
    QCOMPARE(plainText(Blocks{document->blocks[1]}), u"Our form for this year, completed by the officer."_s);
    QCOMPARE(rowsOf(document), QStringList({kHead, u"1.2 | A complaint must be defined. | Yes | Policy, page 2"_s,
                                            u"1.3 | A resident need not say the word. |  | Policy, page 3"_s}));
    QCOMPARE(plainText(Blocks{document->blocks[3]}), u"Approved by the board."_s);
    QCOMPARE(document->info.title, u"Self-assessment"_s);
}

void PdfPositionsTest::joinsARowThatAPagesEndParts()
{
    Drawn pages;
    pages.grid(kColumns, {700, 720, 760, 800});
    row(pages, 700, kHeadings);
    row(pages, 720, {"1.2", "A complaint must be", "Yes", "Policy"});
    row(pages, 760, {"1.3", "A resident need not say", "No", "The policy will be"});
    pages.endPage();
    pages.grid(kColumns, {50, 70, 90, 110});
    row(pages, 50, kHeadings);
    row(pages, 70, {"", "the word complaint.", "", "changed in May."});
    row(pages, 90, {"1.4", "A landlord must ask.", "Yes", "Policy"});
    QCOMPARE(
        rowsOf(pages),
        QStringList({kHead, u"1.2 | A complaint must be | Yes | Policy"_s,
                     u"1.3 | A resident need not say the word complaint. | No | The policy will be changed in May."_s,
                     u"1.4 | A landlord must ask. | Yes | Policy"_s}));
}

void PdfPositionsTest::dropsRunningTitlesAndPageNumbers()
{
    Drawn pages;
    for (int number = 1; number <= 5; ++number) {
        pages.text(50, 20, "Fenmoor Homes: self-assessment 2024-25")
            .text(280, 815, QByteArray::number(number) + " of 5");
        row(pages, 60, kHeadings);
        for (int i = 0; i < 3; ++i) {
            const QByteArray code = QByteArray::number(number) + '.' + QByteArray::number(i + 1);
            row(pages, 80 + 40 * i, {code, "The requirement of\nthis one.", "Yes", "Words on page\n" + code});
        }
        pages.endPage();
    }
    QStringList expected = {kHead};
    for (int number = 1; number <= 5; ++number) {
        for (int i = 1; i <= 3; ++i) {
            expected << u"%1.%2 | The requirement of this one. | Yes | Words on page %1.%2"_s.arg(number).arg(i);
        }
    }
    const Result<Document> document = read(pages);
    QCOMPARE(rowsOf(document), expected);
    QCOMPARE(document->blocks.size(), size_t(1));
}

void PdfPositionsTest::readsMergedCells()
{
    Drawn page;
    page.line(50, 50, 540, 50).line(50, 70, 540, 70).line(50, 90, 540, 90).line(100, 110, 540, 110);
    page.line(50, 130, 540, 130).line(50, 50, 50, 130).line(540, 50, 540, 130);
    page.line(100, 70, 100, 130).line(300, 50, 300, 70).line(300, 70, 300, 130);
    page.text(54, 53, "Section 1").text(304, 53, "Answers");
    page.text(54, 73, "Code").text(104, 73, "Requirement").text(304, 73, "Comply");
    page.text(54, 93, "1.2").text(104, 93, "First part").text(304, 93, "Yes");
    page.text(104, 113, "Second part").text(304, 113, "No");
    QCOMPARE(rowsOf(page), QStringList({u"2x1 Section 1 | Answers"_s, u"Code | Requirement | Comply"_s,
                                        u"1x2 1.2 | First part | Yes"_s, u"Second part | No"_s}));
}

/// Web pages give each table the widths that suit it, and may leave no space between two.
void PdfPositionsTest::readsTablesOfOtherWidthsThatTouch()
{
    Drawn page;
    const auto table = [&page](double top, const QList<double> &columns, const QByteArray &code) {
        page.grid(columns, {top, top + 20, top + 60});
        for (qsizetype i = 0; i < kHeadings.size(); ++i) {
            page.text(columns[i] + 4, top + 3, kHeadings[i]);
        }
        page.text(columns[0] + 4, top + 23, code).lines(columns[1] + 4, top + 23, {"A complaint must be", "said."});
        page.text(columns[2] + 4, top + 23, "Yes").lines(columns[3] + 4, top + 23, {"Policy, and our", "leaflet."});
    };
    table(50, kColumns, "1.2");
    table(110, {50, 90, 250, 300, 540}, "1.3");
    QCOMPARE(rowsOf(page), QStringList({kHead, u"1.2 | A complaint must be said. | Yes | Policy, and our leaflet."_s,
                                        kHead, u"1.3 | A complaint must be said. | Yes | Policy, and our leaflet."_s}));
}

/// Cells with borders of their own: below the head of a table the gap is wider than between its rows.
void PdfPositionsTest::readsHeadingsThatABordersGapSetsApart()
{
    Drawn page;
    const auto boxes = [&page](double top) {
        for (qsizetype i = 0; i + 1 < kColumns.size(); ++i) {
            page.grid({kColumns[i], kColumns[i + 1] - 2}, {top, top + 18});
        }
    };
    for (const double top : {50.0, 72.0, 92.0}) {
        boxes(top);
    }
    row(page, 50, kHeadings);
    row(page, 72, {"1.2", "A complaint must be", "Yes", "Policy, page 2"});
    row(page, 92, {"1.3", "A resident need not", "No", "Policy, page 3"});
    page.text(50, 240, "Approved by the board.");
    const QStringList rows = rowsOf(page);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[1].startsWith(u"1.2 | A complaint"_s), qPrintable(rows[1]));
    const Result<Document> document = read(page);
    QVERIFY(document.ok());
    QCOMPARE(document->blocks.size(), size_t(2));
}

void PdfPositionsTest::readsColumnsThatOnlySpaceParts()
{
    Drawn page;
    page.lines(50, 50,
               {"This form was completed by the officer and then approved by the board in June of the year.",
                "It stands on our website with the report and what the board had to say about each of them."});
    row(page, 90, kHeadings);
    row(page, 110, {"1.2", "A complaint must be\ndefined as the Code\nsays.", "Yes", "Policy, page 2"});
    row(page, 152,
        {"1.3", "A resident need not\nsay the word.", "",
         "Policy, page 3. Staff are\ntold of it each year\nand when they join\nus."});
    row(page, 206, {"1.4", "A landlord must know\nthe difference.", "No", "It will."});
    QCOMPARE(
        rowsOf(page),
        QStringList({kHead, u"1.2 | A complaint must be defined as the Code says. | Yes | Policy, page 2"_s,
                     u"1.3 | A resident need not say the word. |  | Policy, page 3. Staff are told of it each year "
                     "and when they join us."_s,
                     u"1.4 | A landlord must know the difference. | No | It will."_s}));
}

void PdfPositionsTest::readsRowsWithoutCodesThatOnlySpaceParts()
{
    Drawn page;
    const auto three = [&page](double top, const QByteArrayList &cells) {
        page.lines(54, top, cells[0].split('\n'))
            .lines(304, top, cells[1].split('\n'))
            .lines(364, top, cells[2].split('\n'));
    };
    three(90, {"Requirement", "Comply", "Evidence and commentary"});
    three(112, {"A complaint must be\ndefined.", "Yes", "Policy, page 2\nand the guide."});
    three(146, {"A resident need not\nsay the word.", "No", "Policy."});
    three(180, {"A landlord must know\nthe difference.", "Yes", "Policy, page 4"});
    QCOMPARE(rowsOf(page), QStringList({u"Requirement | Comply | Evidence and commentary"_s,
                                        u"A complaint must be defined. | Yes | Policy, page 2 and the guide."_s,
                                        u"A resident need not say the word. | No | Policy."_s,
                                        u"A landlord must know the difference. | Yes | Policy, page 4"_s}));
}

void PdfPositionsTest::readsCodesInTheMiddleOfTheirRows()
{
    Drawn page;
    row(page, 50, kHeadings);
    double top = 80;
    for (int i = 0; i < 4; ++i) {
        page.text(54, top + 18, "2." + QByteArray::number(i + 1)).text(304, top + 18, i == 2 ? "No" : "Yes");
        page.lines(104, top + 6, {"The requirement of", "this row, which has", "three lines."});
        page.lines(364, top, {"The commentary of", "this row, which has", "even more lines", "than that."});
        top += 66;
    }
    QStringList expected = {kHead};
    for (int i = 1; i <= 4; ++i) {
        expected << u"2.%1 | The requirement of this row, which has three lines. | %2 | The commentary of this row, "
                    "which has even more lines than that."_s.arg(i)
                        .arg(i == 3 ? u"No"_s : u"Yes"_s);
    }
    QCOMPARE(rowsOf(page), expected);
}

void PdfPositionsTest::readsSignsThatStandHigherThanWords()
{
    Drawn page;
    row(page, 50, kHeadings);
    double top = 80;
    QStringList expected = {kHead};
    for (int i = 0; i < 5; ++i) {
        row(page, top,
            {"2." + QByteArray::number(i + 1), "The requirement of\nthis row.", "", "Policy, and what is\nsaid."});
        page.text(304, top + 3 - 5, "*");
        top += 32;
        expected << u"2.%1 | The requirement of this row. | * | Policy, and what is said."_s.arg(i + 1);
    }
    QCOMPARE(rowsOf(page), expected);
}

void PdfPositionsTest::readsRowsThatColourParts()
{
    Drawn page;
    page.area(50, 50, 540, 70).area(50, 96, 540, 122);
    row(page, 50, kHeadings);
    row(page, 70, {"", "A complaint must be\ndefined.", "Yes", "Policy"});
    row(page, 96, {"", "A resident need not\nsay the word.", "No", "It will, once the\nboard agrees."});
    row(page, 122, {"", "A landlord must know\nthe difference.", "Yes", "Policy"});
    QCOMPARE(rowsOf(page),
             QStringList({kHead, u" | A complaint must be defined. | Yes | Policy"_s,
                          u" | A resident need not say the word. | No | It will, once the board agrees."_s,
                          u" | A landlord must know the difference. | Yes | Policy"_s}));
}

void PdfPositionsTest::readsRowsBetweenUprightLines()
{
    Drawn page;
    page.grid(kColumns, {50, 70, 170});
    row(page, 50, kHeadings);
    row(page, 70, {"1.2", "A complaint must be\ndefined.", "Yes", "Policy"});
    row(page, 100, {"1.3", "A resident need not\nsay the word.", "No", "It will."});
    row(page, 130, {"1.4", "A landlord must know\nthe difference.", "Yes", "Policy\npage 4"});
    QCOMPARE(rowsOf(page), QStringList({kHead, u"1.2 | A complaint must be defined. | Yes | Policy"_s,
                                        u"1.3 | A resident need not say the word. | No | It will."_s,
                                        u"1.4 | A landlord must know the difference. | Yes | Policy page 4"_s}));
}

void PdfPositionsTest::refusesTablesSideBySide()
{
    Drawn page;
    for (const double left : {50.0, 310.0}) {
        page.grid({left, left + 40, left + 150, left + 230}, {50, 70, 90});
        page.text(left + 4, 53, "Code").text(left + 44, 53, "Requirement").text(left + 154, 53, "Comply");
        page.text(left + 4, 73, "1.2").text(left + 44, 73, "A complaint").text(left + 154, 73, "Yes");
    }
    const Result<Document> document = read(page);
    QVERIFY(!document.ok());
    QCOMPARE(document.error().kind, ErrorKind::BadInput);
    QVERIFY2(document.error().message.contains(u"Page 1 of form.pdf has two tables side by side"_s),
             qPrintable(document.error().message));
}

void PdfPositionsTest::readsCellsWhoseLinesStandHalfBesideOthers()
{
    Drawn page;
    const auto at = [&page](double top, const QByteArrayList &cells) {
        const QList<double> lefts = {50, 100, 300, 460};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            page.text(lefts[i], top, cells[i]);
        }
    };
    at(50, {"Code", "Requirement", "Evidence", "Commentary"});
    at(80, {"1.2", "A complaint must be so", "Policy", "We ask all"});
    page.text(50, 110, "1.3");
    page.lines(300, 110, {"https://www.example.org/a", "b/complaints-policy.pdf", "Section 3"});
    page.lines(100, 114, {"A resident need not say", "the word for it to be", "one, as we know."});
    page.lines(460, 117, {"Our wardens ask", "every tenant in", "the street."});
    at(170, {"1.4", "A service request is one", "Letters", "We tell all"});
    at(200, {"1.5", "A complaint is another", "Letters", "We hear all"});
    QCOMPARE(rowsOf(page).at(2), u"1.3 | A resident need not say the word for it to be one, as we know. | "
                                 "https://www.example.org/ab/complaints-policy.pdf Section 3 | "
                                 "Our wardens ask every tenant in the street."_s);
}

void PdfPositionsTest::takesNoLineOfHeadingsForARunningTitle()
{
    Drawn pages;
    QStringList expected = {u"Code provision | Requirement | Comply: Yes / No | Evidence"_s};
    for (int number = 2; number < 7; ++number) {
        pages.text(50, 50, "Code").text(330, 50, "Comply:").text(120, 55, "Requirement").text(420, 55, "Evidence");
        pages.text(50, 60, "provision").text(330, 60, "Yes / No");
        for (const int row : {0, 1}) {
            const QByteArray code = QByteArray::number(number) + '.' + QByteArray::number(row + 1);
            const double top = 90 + 30 * row;
            pages.text(50, top, code).text(120, top, "Landlords must do so").text(330, top, "Yes");
            pages.text(420, top, "Policy, page " + code);
            expected += u"%1 | Landlords must do so | Yes | Policy, page %1"_s.arg(QString::fromLatin1(code));
        }
        pages.endPage();
    }
    QCOMPARE(rowsOf(pages), expected);
}

/// However full the line before is.
void PdfPositionsTest::beginsAParagraphAtALabelThatCellsRepeat()
{
    Drawn page;
    page.grid(kColumns, {50, 70, 110, 150, 190, 230, 270});
    row(page, 50, kHeadings);
    for (int i = 0; i < 5; ++i) {
        row(page, 70 + 40 * i,
            {"1." + QByteArray::number(i + 2), "A complaint must be\ndefined.", "Yes",
             "Policy, page 2, as it stands on the site\nCommentary: We keep notes."});
    }
    const Result<Document> document = read(page);
    QVERIFY(document.ok());
    const auto &table = std::get<Table>(document->blocks.front().node);
    for (size_t i = 1; i < table.rows.size(); ++i) {
        const Blocks &cell = table.rows[i].cells.back().blocks;
        QCOMPARE(cell.size(), size_t(2));
        QCOMPARE(plainText(Blocks{cell.back()}), u"Commentary: We keep notes."_s);
    }
}

void PdfPositionsTest::takesNoHyphenBetweenWordsForAListsMark()
{
    Drawn page;
    page.grid(kColumns, {50, 70, 110, 170});
    row(page, 50, kHeadings);
    row(page, 70,
        {"1.2", "A complaint must be\ndefined.", "Yes",
         "Agenda of our committee of 1 July\n- Fenmoor Council\nMinutes of it"});
    row(page, 110,
        {"1.3", "A resident need not say\nthe word.", "Yes",
         "Agenda of our committee of 1 July\n- Policy\n- Minutes of it"});
    const Result<Document> document = read(page);
    QVERIFY(document.ok());
    const auto &table = std::get<Table>(document->blocks.front().node);
    QVERIFY(plainText(table.rows[1].cells.back().blocks).startsWith(u"Agenda of our committee of 1 July - Fen"));
    QVERIFY(std::holds_alternative<List>(table.rows[2].cells.back().blocks.back().node));
}

QTEST_GUILESS_MAIN(PdfPositionsTest)
#include "PdfPositionsTest.moc"
