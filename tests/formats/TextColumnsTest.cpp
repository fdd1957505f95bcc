// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/TxtReader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

/// The rows of every table that a text gives, their cells parted by bars; "?" before those nobody is sure of.
QStringList rowsOf(const QByteArray &text)
{
    const Result<Document> read = readTxt(text, u"form.txt"_s);
    if (!read) {
        return {read.error().message};
    }
    QStringList rows;
    for (const Block &block : read->blocks) {
        const auto *table = std::get_if<Table>(&block.node);
        for (const Row &row : table != nullptr ? table->rows : std::vector<Row>()) {
            QStringList cells;
            for (const Cell &cell : row.cells) {
                cells.append(plainText(cell.blocks).simplified());
            }
            rows.append((row.unsure ? u"?"_s : QString()) + cells.join(u'|'));
        }
    }
    return rows;
}

const QByteArray headings = "Code        Code requirement            Comply     Evidence             Commentary\n"
                            "provision                               Yes / No\n";
const QString headingRow = u"Code provision|Code requirement|Comply Yes / No|Evidence|Commentary"_s;
const QByteArray first = "1.2         A complaint must be defined Yes        Complaints           We use it.\n"
                         "            as an expression                       Policy\n"
                         "            of dissatisfaction.                    2024\n";
const QByteArray second = "1.3         A resident does not         No                              We will do so\n"
                          "            have to use it.                                             by March.\n";
const QString firstRow = u"1.2|A complaint must be defined as an expression of dissatisfaction.|Yes|"
                         "Complaints Policy 2024|We use it."_s;
const QString secondRow = u"1.3|A resident does not have to use it.|No||We will do so by March."_s;

} // namespace

/// Texts whose words stand where they stood on the pages.
class TextColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineOfThousandsOfColumnsIsLeftAsItIs();
    void readsColumnsBelowTheirHeadings();
    void joinsRowsOverPagesOfOtherWidths();
    void keepsWordsThatAreLongerThanTheirColumn();
    void takesNoListForAColumn();
    void doubtsRowsWhereOneSpaceMayPartColumns();
    void leavesTextWhoseColumnsNobodyCanTell_data();
    void leavesTextWhoseColumnsNobodyCanTell();
};

void TextColumnsTest::readsColumnsBelowTheirHeadings()
{
    QCOMPARE(rowsOf("Section 1: Definition\n" + headings + first + second),
             QStringList({headingRow, firstRow, secondRow}));
}

/// Each page has columns as wide as its words need.
void TextColumnsTest::joinsRowsOverPagesOfOtherWidths()
{
    const QByteArray next = "\fCode       Code requirement    Comply     Evidence   Commentary\n"
                            "provision                      Yes / No\n"
                            "           and need not say so.                      That is agreed.\n"
                            "1.4        Landlords must      Yes        Page 3\n"
                            "           know one.\n";
    QCOMPARE(rowsOf(headings + first + second + next),
             QStringList({headingRow, firstRow,
                          u"1.3|A resident does not have to use it. and need not say so.|No||"
                          "We will do so by March. That is agreed."_s,
                          u"1.4|Landlords must know one.|Yes|Page 3|"_s}));
}

void TextColumnsTest::keepsWordsThatAreLongerThanTheirColumn()
{
    const QByteArray longer = "1.4         Landlords must know         Yes        Page 3               Done.\n"
                              "            it, whatever words residents\n"
                              "            use.\n";
    QCOMPARE(rowsOf(headings + first + longer),
             QStringList({headingRow, firstRow,
                          u"1.4|Landlords must know it, whatever words residents use.|Yes|Page 3|Done."_s}));
}

/// The white space behind the mark of a list is none between columns.
void TextColumnsTest::takesNoListForAColumn()
{
    const QByteArray listed =
        "1.4         Landlords must know         Yes        \xE2\x80\xA2     Our policy     Done.\n"
        "            it.                                    \xE2\x80\xA2     The leaflet\n";
    const QStringList rows = rowsOf(headings + first + listed);
    QCOMPARE(rows.size(), 3);
    QVERIFY2(rows[2].startsWith(u"1.4|Landlords must know it.|Yes|"_s), qPrintable(rows[2]));
    QVERIFY2(rows[2].contains(u"Our policy"_s) && rows[2].endsWith(u"The leaflet|Done."_s), qPrintable(rows[2]));
}

void TextColumnsTest::doubtsRowsWhereOneSpaceMayPartColumns()
{
    QByteArray text = headings;
    for (int i = 0; i < 6; ++i) {
        text += first;
    }
    text += "1.4         Landlords must know whatever is stated Yes        Page 3               Done.\n"
            "            it.\n" +
            second;
    const QStringList rows = rowsOf(text);
    QCOMPARE(rows.size(), 9);
    QCOMPARE(rows[1], firstRow);
    QVERIFY2(rows[7].startsWith(u"?1.4|"_s), qPrintable(rows[7]));
    QCOMPARE(rows[8], secondRow);
}

void TextColumnsTest::leavesTextWhoseColumnsNobodyCanTell_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("codes in the middle of their rows")
        << headings + "            A complaint must be                    Complaints           We use it.\n"
                      "1.2         defined as an expression    Yes        Policy\n"
                      "            of dissatisfaction.                    2024\n"
                      "            A resident does\n"
                      "1.3         not have to                 No                              by March.\n"
                      "            use it.\n";
    QTest::newRow("a page without headings")
        << headings + first + "\f         and need not say so.                 That is agreed.\n" + second;
    QTest::newRow("two headings that one space parts")
        << QByteArray("Code        Code requirement            Comply Evidence\n") +
               "1.2         A complaint must be         Yes        Complaints Policy\n"
               "            defined.\n"
               "1.3         A resident does not         No         Page 3\n"
               "            have to.\n";
    QTest::newRow("no headings") << first + second;
}

void TextColumnsTest::leavesTextWhoseColumnsNobodyCanTell()
{
    QFETCH(const QByteArray, text);
    QCOMPARE(rowsOf(text), QStringList());
}

void TextColumnsTest::aLineOfThousandsOfColumnsIsLeftAsItIs()
{
    // A row of headings, and below it a code, in more columns than any form has.
    QByteArray wide = "Code  ";
    QByteArray row = "1.2   ";
    for (int i = 0; i < 30'000; ++i) {
        wide += "Ref   ";
        row += "Yes   ";
    }
    QElapsedTimer timer;
    timer.start();
    const Result<Document> read = readTxt(wide + '\n' + row + '\n' + wide + '\n' + row + '\n', u"form.txt"_s);
    QVERIFY(!read || std::none_of(read->blocks.begin(), read->blocks.end(),
                                  [](const Block &block) { return std::holds_alternative<Table>(block.node); }));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // it took half a minute
}

QTEST_GUILESS_MAIN(TextColumnsTest)
#include "TextColumnsTest.moc"
