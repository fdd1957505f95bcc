// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/MisfiledWords.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

Block placed(const QString &words, double left, double top)
{
    Spans spans(1);
    spans.front().text = words;
    SourcePlace place;
    place.page = 1;
    place.area = QRectF(left, top, 60, 10);
    return {Paragraph{std::move(spans)}, place};
}

/// Three columns of words below one another.
Table columns(int rows)
{
    Table table;
    for (int row = 0; row < rows; ++row) {
        Row next;
        for (const double left : {50.0, 150.0, 250.0}) {
            Cell cell;
            cell.blocks = {placed(u"words"_s, left, 50 + 20 * row)};
            next.cells.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(next));
    }
    return table;
}

} // namespace

/// Structure trees in which a program filed words under the wrong cell of a table.
class PdfMisfiledWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItemsOfTheCellBeside();
    void findsItemsOfTheCellBesideInRowsOfARow();
    void trustsWhatStandsInItsColumn();
    void trustsTablesOnPagesOfTwoShapes();
};

void PdfMisfiledWordsTest::findsItemsOfTheCellBeside()
{
    Table table = columns(12);
    List list;
    list.items = {{placed(u"its own"_s, 50, 90)}, {placed(u"of the cell beside"_s, 150, 90)}};
    table.rows[4].cells[0].blocks = {{list}};
    QVERIFY(pdfreader::misfilesWords({Block{table}}));
    std::get<List>(table.rows[4].cells[0].blocks[0].node).items.pop_back();
    QVERIFY(!pdfreader::misfilesWords({Block{table}}));
    table.rows[4].cells[2].blocks.push_back(placed(u"of the cell to the left"_s, 150, 100));
    QVERIFY(pdfreader::misfilesWords({Block{table}}));
}

/// A code stands beside several rows of evidence: those below the first have a cell less.
void PdfMisfiledWordsTest::findsItemsOfTheCellBesideInRowsOfARow()
{
    Table table = columns(12);
    for (const size_t row : {3u, 6u}) {
        table.rows[row].cells[0].rowSpan = 2;
        table.rows[row + 1].cells.erase(table.rows[row + 1].cells.begin());
    }
    QVERIFY(!pdfreader::misfilesWords({Block{table}}));
    List list;
    list.items = {{placed(u"its own"_s, 150, 90)}, {placed(u"of the cell beside"_s, 250, 90)}};
    Table below = table;
    below.rows[4].cells[0].blocks = {{list}};
    below.rows[4].cells[1].blocks.clear();
    QVERIFY(pdfreader::misfilesWords({Block{below}}));
    table.rows[3].cells[1].blocks = {{list}};
    table.rows[3].cells[2].blocks.clear();
    QVERIFY(pdfreader::misfilesWords({Block{table}}));
}

void PdfMisfiledWordsTest::trustsWhatStandsInItsColumn()
{
    Table table = columns(12);
    table.rows[3].cells[1].blocks = {placed(u"further in, as items are"_s, 168, 110)};
    QVERIFY(!pdfreader::misfilesWords({Block{table}}));
    Table wide = columns(12);
    wide.rows[5].cells.pop_back();
    wide.rows[5].cells[1].columnSpan = 2;
    wide.rows[5].cells[1].blocks = {placed(u"over both columns"_s, 260, 150)};
    QVERIFY(!pdfreader::misfilesWords({Block{wide}}));
}

/// Where many words stand elsewhere, they do not stand in columns of one page.
void PdfMisfiledWordsTest::trustsTablesOnPagesOfTwoShapes()
{
    Table table = columns(12);
    for (size_t row = 8; row < 12; ++row) {
        table.rows[row].cells[0].blocks = {placed(u"words"_s, 160, 300)};
    }
    QVERIFY(!pdfreader::misfilesWords({Block{table}}));
}

QTEST_GUILESS_MAIN(PdfMisfiledWordsTest)
#include "PdfMisfiledWordsTest.moc"
