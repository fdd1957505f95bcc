// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/SetDocument.h"
#include "formats/writers/pdf/PageLook.h"
#include "formats/writers/pdf/TableColumns.h"
#include "formats/writers/pdf/TableGrid.h"

#include <QTest>

#include <numeric>

using namespace attest;
using namespace attest::test;
using namespace attest::pdf;

namespace {

constexpr double pageWidth = 757;
const QStringList formHeadings = {"Code", "Requirement", "Comply", "Evidence", "Commentary"};

std::unique_ptr<Typesetter> typesetter()
{
    auto made = Typesetter::create();
    return made ? std::move(*made) : nullptr;
}

std::vector<double> widthsOf(const std::vector<Table> &tables, size_t which, double width = pageWidth)
{
    Document document;
    for (const Table &table : tables) {
        document.blocks.push_back({table});
    }
    const auto type = typesetter();
    TableColumns columns(*type, document);
    return columns.of(TableGrid(tables[which]), width, look::cellPadding);
}

Table formTable(int evidenceWords, int commentaryWords)
{
    QList<QStringList> rows;
    for (int i = 1; i < 8; ++i) {
        rows.append(
            {QString("1.%1").arg(i), manyWords(35), "Yes", manyWords(evidenceWords), manyWords(commentaryWords)});
    }
    return plainTable(formHeadings, rows);
}

} // namespace

/// Which cells stand in which columns, and how wide these are.
class TableSettingTest : public QObject
{
    Q_OBJECT

private slots:
    void columnsFillTheWidth();
    void columnsOfShortWordsAreNarrow();
    void columnsOfTextFollowWhatTheyHold();
    void noColumnOfTextIsARibbon();
    void tablesWithTheSameHeadingsHaveTheSameWidths();
    void longestWordFitsItsColumn();
    void manyColumnsStillFit();
    void shortRowsAreFilledUp();
    void cellsThatSpanAreKeptApart();
    void spansEndWithTheirPartOfTheTable();
};

void TableSettingTest::columnsFillTheWidth()
{
    const std::vector<double> widths = widthsOf({formTable(20, 40)}, 0);
    QCOMPARE(widths.size(), size_t(5));
    QVERIFY(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - pageWidth) < 0.01);
}

void TableSettingTest::columnsOfShortWordsAreNarrow()
{
    const std::vector<double> widths = widthsOf({formTable(20, 40)}, 0);
    QVERIFY(widths[0] < 80);
    QVERIFY(widths[2] < 80);
    QVERIFY(widths[1] > 120);
}

void TableSettingTest::columnsOfTextFollowWhatTheyHold()
{
    const std::vector<double> commentary = widthsOf({formTable(10, 150)}, 0);
    QVERIFY(commentary[4] > commentary[3] * 1.5);
    const std::vector<double> evidence = widthsOf({formTable(150, 10)}, 0);
    QVERIFY(evidence[3] > evidence[4] * 1.5);
}

void TableSettingTest::noColumnOfTextIsARibbon()
{
    const std::vector<double> widths = widthsOf({formTable(20, 2000)}, 0);
    QVERIFY(widths[1] > 110);
    QVERIFY(widths[3] > 110);
    // Nobody has written evidence yet: there is room for it all the same.
    QVERIFY(widthsOf({formTable(0, 60)}, 0)[3] > 110);
}

void TableSettingTest::tablesWithTheSameHeadingsHaveTheSameWidths()
{
    const std::vector<Table> tables = {formTable(10, 150), formTable(150, 10)};
    QCOMPARE(widthsOf(tables, 0), widthsOf(tables, 1));
}

void TableSettingTest::longestWordFitsItsColumn()
{
    const auto type = typesetter();
    TextStyle style;
    style.size = look::tableSize;
    const QString address = "https://www.fenmoorhomes.example/policy";
    Table table = formTable(5, 100);
    table.rows[2].cells[3].blocks = {paragraph(address)};
    const double piece = type->width(u"www.fenmoorhomes.example/", style);
    QVERIFY(widthsOf({table}, 0)[3] - 2 * look::cellPadding >= piece);
}

void TableSettingTest::manyColumnsStillFit()
{
    QStringList headings;
    QStringList row;
    for (int i = 0; i < 60; ++i) {
        headings.append(QString("Heading %1").arg(i));
        row.append("words and more words of some length");
    }
    const std::vector<double> widths = widthsOf({plainTable(headings, {row})}, 0);
    QVERIFY(std::all_of(widths.begin(), widths.end(), [](double width) { return width > 0; }));
    QVERIFY(qAbs(std::accumulate(widths.begin(), widths.end(), 0.0) - pageWidth) < 0.01);
}

void TableSettingTest::shortRowsAreFilledUp()
{
    Table table = plainTable({"a", "b", "c"}, {{"1", "2", "3"}, {"4"}});
    const TableGrid grid(table);
    QCOMPARE(grid.columns, 3);
    QCOMPARE(grid.rows[2].size(), size_t(3));
    QVERIFY(grid.rows[2][0].cell != nullptr);
    QVERIFY(grid.rows[2][1].cell == nullptr);
    QVERIFY(grid.rows[2][2].cell == nullptr);
}

void TableSettingTest::cellsThatSpanAreKeptApart()
{
    Table table = plainTable({}, {{"1", "2", "3"}, {"4", "5"}});
    table.rows[0].cells[1].rowSpan = 2;
    table.rows[1].cells[1].columnSpan = 2; // its first column would be free, its second is taken
    const TableGrid grid(table);
    QCOMPARE(grid.rows[1][0].column, 0);
    QCOMPARE(grid.rows[1][1].column, 2);
    QCOMPARE(grid.columns, 4);
    QCOMPARE(grid.bandEnd[0], 2);
    QCOMPARE(grid.bandEnd[1], 2);
}

void TableSettingTest::spansEndWithTheirPartOfTheTable()
{
    Table table = plainTable({"a", "b"}, {{"1", "2"}, {"3", "4"}});
    table.rows[0].cells[0].rowSpan = 9;
    table.rows[1].cells[0].rowSpan = 9;
    table.rows[1].cells[1].columnSpan = -3;
    const TableGrid grid(table);
    QCOMPARE(grid.rows[0][0].rowSpan, 1);
    QCOMPARE(grid.rows[1][0].rowSpan, 2);
    QCOMPARE(grid.rows[1][1].columnSpan, 1);
}

QTEST_GUILESS_MAIN(TableSettingTest)
#include "TableSettingTest.moc"
