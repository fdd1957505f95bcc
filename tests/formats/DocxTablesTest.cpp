// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/DocxReader.h"
#include "support/DocxBuilder.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QString tc(const QString &words, const QString &properties = {})
{
    return DocxBuilder::tc(DocxBuilder::p(words), properties);
}

QString wide(const QString &words, qint64 columns)
{
    return tc(words, u"<w:gridSpan w:val=\"%1\"/>"_s.arg(columns));
}

QString rowOf(const QString &cells, const QString &properties = {})
{
    return DocxBuilder::tr(cells, properties);
}

QString row(const QStringList &words, const QString &properties = {})
{
    return DocxBuilder::row(words, properties);
}

QString read(const QString &rows, const QString &properties = {})
{
    return outline(readDocx(DocxBuilder(DocxBuilder::tbl(rows, properties)).bytes(), u"form.docx"_s));
}

} // namespace

class DocxTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheHeaderRows();
    void keepsEmptyCellsInTheirPlace();
    void readsCellsMergedAcross();
    void readsCellsMergedDown();
    void readsOlderWordsMergedCells();
    void readsAMergeWithoutABeginningAsACell();
    void keepsColumnsInLineWhereRowsBeginLater();
    void dropsColumnsOfTheGridThatNoCellNeeds();
    void readsATableWithinACell();
    void readsTheCaption();
    void standsSpansBeyondAllMeasure();
};

void DocxTablesTest::marksTheHeaderRows()
{
    QCOMPARE(read(row({u"Code"_s, u"Comply"_s}, u"<w:tblHeader/>"_s) +
                  row({u"1.2"_s, u"Yes"_s}, u"<w:tblHeader w:val=\"0\"/>"_s) +
                  row({u"Code"_s, u"Comply"_s}, u"<w:tblHeader/>"_s)),
             u"table head 1\n"
             "  row\n    th\n      p Code\n    th\n      p Comply\n"
             "  row\n    td\n      p 1.2\n    td\n      p Yes\n"
             "  row\n    td\n      p Code\n    td\n      p Comply"_s);
}

void DocxTablesTest::keepsEmptyCellsInTheirPlace()
{
    QCOMPARE(read(row({u"1.3"_s, QString(), u"Page 2"_s})),
             u"table\n"
             "  row\n    td\n      p 1.3\n    td\n    td\n      p Page 2"_s);
}

void DocxTablesTest::readsCellsMergedAcross()
{
    QCOMPARE(read(rowOf(wide(u"Section 1"_s, 3)) + rowOf(wide(u"a"_s, 2) + tc(u"b"_s)) + row({u"c"_s, u"d"_s, u"e"_s})),
             u"table\n"
             "  row\n    td 3x1\n      p Section 1\n"
             "  row\n    td 2x1\n      p a\n    td\n      p b\n"
             "  row\n    td\n      p c\n    td\n      p d\n    td\n      p e"_s);
}

void DocxTablesTest::readsCellsMergedDown()
{
    const QString begins = u"<w:vMerge w:val=\"restart\"/>"_s;
    const QString goesOn = u"<w:vMerge/>"_s;
    QCOMPARE(read(rowOf(tc(u"6.1"_s, begins) + tc(u"a"_s)) + rowOf(tc(QString(), goesOn) + tc(u"b"_s)) +
                  rowOf(tc(QString(), u"<w:vMerge w:val=\"continue\"/>"_s) + tc(u"c"_s)) +
                  rowOf(tc(u"6.2"_s, begins) + tc(u"d"_s)) + rowOf(tc(QString(), goesOn) + tc(u"e"_s))),
             u"table\n"
             "  row\n    td 1x3\n      p 6.1\n    td\n      p a\n"
             "  row\n    td\n      p b\n"
             "  row\n    td\n      p c\n"
             "  row\n    td 1x2\n      p 6.2\n    td\n      p d\n"
             "  row\n    td\n      p e"_s);
}

void DocxTablesTest::readsOlderWordsMergedCells()
{
    QCOMPARE(read(rowOf(tc(u"a"_s, u"<w:hMerge w:val=\"restart\"/>"_s) + tc(QString(), u"<w:hMerge/>"_s) + tc(u"b"_s)) +
                  row({u"c"_s, u"d"_s, u"e"_s})),
             u"table\n"
             "  row\n    td 2x1\n      p a\n    td\n      p b\n"
             "  row\n    td\n      p c\n    td\n      p d\n    td\n      p e"_s);
}

void DocxTablesTest::readsAMergeWithoutABeginningAsACell()
{
    QCOMPARE(read(rowOf(tc(u"a"_s, u"<w:vMerge/>"_s) + tc(u"b"_s))),
             u"table\n  row\n    td\n      p a\n    td\n      p b"_s);
}

void DocxTablesTest::keepsColumnsInLineWhereRowsBeginLater()
{
    QCOMPARE(read(row({u"a"_s, u"b"_s, u"c"_s, u"d"_s}) +
                  rowOf(tc(u"under b"_s), u"<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"2\"/>"_s)),
             u"table\n"
             "  row\n    td\n      p a\n    td\n      p b\n    td\n      p c\n    td\n      p d\n"
             "  row\n    td\n    td\n      p under b\n    td 2x1"_s);
}

void DocxTablesTest::dropsColumnsOfTheGridThatNoCellNeeds()
{
    // A header that was dragged a little to the right: Word writes a column of the grid for the difference.
    QCOMPARE(
        read(rowOf(tc(u"Code"_s) + wide(u"Comply"_s, 2), u"<w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/>"_s) +
             rowOf(wide(u"1.2"_s, 2) + wide(u"Yes"_s, 3))),
        u"table\n"
        "  row\n    td\n      p Code\n    td\n      p Comply\n"
        "  row\n    td\n      p 1.2\n    td\n      p Yes"_s);
}

void DocxTablesTest::readsATableWithinACell()
{
    const QString inner = DocxBuilder::tbl(row({u"a"_s, u"b"_s}));
    QCOMPARE(read(rowOf(DocxBuilder::tc(DocxBuilder::p(u"Before"_s) + inner + DocxBuilder::p(QString())) + tc(u"c"_s))),
             u"table\n"
             "  row\n"
             "    td\n"
             "      p Before\n"
             "      table\n"
             "        row\n          td\n            p a\n          td\n            p b\n"
             "    td\n"
             "      p c"_s);
}

void DocxTablesTest::readsTheCaption()
{
    QCOMPARE(read(row({u"a"_s}), u"<w:tblCaption w:val=\"Stage 1\"/>"_s),
             u"table caption Stage 1\n  row\n    td\n      p a"_s);
}

void DocxTablesTest::standsSpansBeyondAllMeasure()
{
    QCOMPARE(read(rowOf(wide(u"a"_s, 2'147'483'647) + wide(u"b"_s, 2'147'483'647)) +
                  rowOf(wide(u"c"_s, 99'999'999'999)) +
                  rowOf(wide(u"d"_s, -5), u"<w:gridBefore w:val=\"2147483647\"/>"_s)),
             u"table\n"
             "  row\n    td 2x1\n      p a\n    td 2x1\n      p b\n"
             "  row\n    td\n      p c\n"
             "  row\n    td 2x1\n    td\n      p d"_s);
}

QTEST_GUILESS_MAIN(DocxTablesTest)
#include "DocxTablesTest.moc"
