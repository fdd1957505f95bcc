// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/CellPlaces.h"

#include <QJsonArray>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

class CellPlacesTest : public QObject
{
    Q_OBJECT

private slots:
    void onePageIsOneRectangle();
    void listsAndTablesInCellsCount();
    void noMoreArePutThanAreRead();
    void pagesGoOutAndIn();
    void pathsGoOutAndIn();
    void pathsStandWithinOthers();
    void nonsenseIsNoPlace();
};

namespace {

Block placed(const SourcePlace &place)
{
    Block block = paragraph(u"Words"_s);
    block.place = place;
    return block;
}

} // namespace

void CellPlacesTest::onePageIsOneRectangle()
{
    const CellPlaces places = placesOf({placed({3, {10, 10, 20, 5}, {}}), placed({3, {10, 40, 50, 5}, {}}),
                                        placed({4, {10, 10, 20, 5}, {}}), paragraph(u"Nowhere"_s)});
    QCOMPARE(places, (CellPlaces{{3, {10, 10, 50, 35}, {}}, {4, {10, 10, 20, 5}, {}}}));
}

void CellPlacesTest::listsAndTablesInCellsCount()
{
    List list;
    list.items = {{placed({1, {0, 0, 10, 10}, {}})}, {placed({1, {0, 90, 10, 10}, {}})}};
    Table table;
    table.rows = {Row{{Cell{{placed({2, {5, 5, 5, 5}, {}})}}}}};
    const CellPlaces places = placesOf({Block{list, {}}, Block{table, {}}});
    QCOMPARE(places, (CellPlaces{{1, {0, 0, 10, 100}, {}}, {2, {5, 5, 5, 5}, {}}}));
}

/// Each is looked for among the others: of a text of many thousand lines that would take long.
void CellPlacesTest::noMoreArePutThanAreRead()
{
    CellPlaces places;
    for (int line = 1; line <= 2500; ++line) {
        addPlace(places, {0, {}, u"line %1"_s.arg(line)});
    }
    QJsonObject part = {{"place", "line 1"}};
    putPlaces(part, places);
    QCOMPARE(placesIn(part), places);
}

void CellPlacesTest::pagesGoOutAndIn()
{
    const CellPlaces places = {{3, {10.04, 10, 50, 35.5}, {}}, {4, {10, 10, 20, 5}, {}}};
    QJsonObject part = {{"place", "page 3"}};
    putPlaces(part, places);
    QCOMPARE(part["areas"].toArray().size(), 2);
    QVERIFY(!part.contains("also"));
    QCOMPARE(placesIn(part), (CellPlaces{{3, {10, 10, 50, 35.5}, {}}, {4, {10, 10, 20, 5}, {}}}));
}

void CellPlacesTest::pathsGoOutAndIn()
{
    QJsonObject part = {{"place", "table 3, row 2"}};
    putPlaces(part, {{0, {}, "table 3, row 2, column 1"}, {0, {}, "table 3, row 3, column 2"}});
    QCOMPARE(part["also"].toArray(), QJsonArray{"table 3, row 3, column 2"});
    QCOMPARE(placesIn(part), (CellPlaces{{0, {}, "table 3, row 2"}, {0, {}, "table 3, row 3, column 2"}}));
}

void CellPlacesTest::pathsStandWithinOthers()
{
    QVERIFY(isWithin("table 3, row 2, column 4", "table 3, row 2"));
    QVERIFY(isWithin("table 3, row 2", "table 3, row 2"));
    QVERIFY(!isWithin("table 3, row 20", "table 3, row 2"));
    QVERIFY(!isWithin("table 3", "table 3, row 2"));
}

void CellPlacesTest::nonsenseIsNoPlace()
{
    const QList<QJsonObject> parts = {
        {},
        {{"areas", QJsonArray{1, "x", QJsonObject()}}},
        {{"areas", QJsonArray{QJsonObject{{"page", 1}, {"rectangle", QJsonArray{0, 0, -5, 1}}}}}},
        {{"areas", QJsonArray{QJsonObject{{"page", 1}, {"rectangle", QJsonArray{1e200, 0, 5, 1}}}}}},
        {{"areas", QJsonArray{QJsonObject{{"page", 0}, {"rectangle", QJsonArray{0, 0, 5, 1}}}}}},
    };
    for (const QJsonObject &part : parts) {
        QVERIFY(placesIn(part).empty());
    }
}

QTEST_GUILESS_MAIN(CellPlacesTest)
#include "CellPlacesTest.moc"
