// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/ColumnWidths.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

Row row(const QStringList &texts)
{
    Row out;
    for (const QString &text : texts) {
        Cell cell;
        cell.blocks = {paragraph(text)};
        out.cells.push_back(cell);
    }
    return out;
}

Table table(const QStringList &headings, const std::vector<QStringList> &rows)
{
    Table out;
    out.headerRows = 1;
    out.rows.push_back(row(headings));
    for (const QStringList &each : rows) {
        out.rows.push_back(row(each));
    }
    return out;
}

Document with(const std::vector<Table> &tables)
{
    Document out;
    for (const Table &each : tables) {
        out.blocks.push_back({each});
    }
    return out;
}

int total(const std::vector<int> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0);
}

const QStringList headings = {u"Code provision"_s, u"Code requirement"_s, u"Comply: Yes / No"_s, u"Evidence"_s,
                              u"Commentary / explanation"_s};

} // namespace

class ColumnWidthsTest : public QObject
{
    Q_OBJECT

private slots:
    void codesAndAnswersAreNarrowAndTextGetsTheRoom();
    void oneVeryLongColumnLeavesRoomForTheOthers();
    void tablesWithTheSameHeadingsLineUp();
    void blankFormKeepsRoomToWriteIn();
    void mergedOrUnevenTablesHaveNoWidths();
    void columnsOfShortWordsAreLeftToTheReader();
};

void ColumnWidthsTest::codesAndAnswersAreNarrowAndTextGetsTheRoom()
{
    const Table form =
        table(headings, {{u"1.2"_s, QString(300, u'r'), u"Yes"_s, QString(60, u'e'), QString(200, u'c')}});
    const std::vector<int> widths = ColumnWidths(with({form})).of(form);
    QCOMPARE(widths.size(), size_t(5));
    QCOMPARE(total(widths), 100);
    QVERIFY(widths[0] < 12);
    QCOMPARE(widths[2], widths[0]);
    QVERIFY(widths[1] > widths[4]);
    QVERIFY(widths[4] > widths[3]);
}

void ColumnWidthsTest::oneVeryLongColumnLeavesRoomForTheOthers()
{
    const Table form =
        table(headings, {{u"1.2"_s, QString(100, u'r'), u"Yes"_s, QString(17, u'e'), QString(30'000, u'c')}});
    const std::vector<int> widths = ColumnWidths(with({form})).of(form);
    QVERIFY(widths[1] >= 15);
    QVERIFY(widths[3] >= 15);
    QCOMPARE(total(widths), 100);
}

void ColumnWidthsTest::tablesWithTheSameHeadingsLineUp()
{
    const Table first =
        table(headings, {{u"1.2"_s, QString(300, u'r'), u"Yes"_s, QString(20, u'e'), QString(20, u'c')}});
    const Table second =
        table(headings, {{u"1.3"_s, QString(20, u'r'), u"No"_s, QString(20, u'e'), QString(900, u'c')}});
    const Table other = table({u"A"_s, u"B"_s}, {{QString(40, u'a'), QString(400, u'b')}});
    const ColumnWidths widths(with({first, other, second}));
    QCOMPARE(widths.of(first), widths.of(second));
    QCOMPARE(widths.of(other).size(), size_t(2));
}

void ColumnWidthsTest::blankFormKeepsRoomToWriteIn()
{
    const Table form = table(headings, {{u"1.2"_s, QString(300, u'r'), QString(), QString(), QString()}});
    const std::vector<int> widths = ColumnWidths(with({form})).of(form);
    QVERIFY(widths[3] >= 12);
    QVERIFY(widths[4] >= 12);
    QCOMPARE(total(widths), 100);

    const Table empty = table(headings, {});
    const std::vector<int> even = ColumnWidths(with({empty})).of(empty);
    QVERIFY(*std::min_element(even.begin(), even.end()) >= 18);
}

void ColumnWidthsTest::mergedOrUnevenTablesHaveNoWidths()
{
    Table merged = table({u"A"_s, u"B"_s}, {{QString(40, u'a'), QString(400, u'b')}});
    merged.rows[1].cells[0].columnSpan = 2;
    Table uneven = table({u"A"_s, u"B"_s}, {{QString(40, u'a')}});
    const ColumnWidths widths(with({merged, uneven, Table()}));
    QVERIFY(widths.of(merged).empty());
    QVERIFY(widths.of(uneven).empty());
    QVERIFY(widths.of(Table()).empty());
}

void ColumnWidthsTest::columnsOfShortWordsAreLeftToTheReader()
{
    const Table small = table({u"A"_s, u"B"_s}, {{u"1"_s, u"2"_s}});
    QVERIFY(ColumnWidths(with({small})).of(small).empty());
}

QTEST_GUILESS_MAIN(ColumnWidthsTest)
#include "ColumnWidthsTest.moc"
