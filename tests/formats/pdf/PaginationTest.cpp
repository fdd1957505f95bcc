// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/SetDocument.h"
#include "formats/writers/pdf/Canvas.h"
#include "formats/writers/pdf/PageLook.h"
#include "support/TestData.h"

#include <QRandomGenerator>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::pdf;

Q_DECLARE_METATYPE(attest::Spans)

namespace {

const QStringList formHeadings = {"Code", "Requirement", "Comply", "Evidence", "Commentary"};

Document documentOf(Blocks blocks, bool landscape = true)
{
    Document out;
    out.info.title = "Form";
    out.info.landscape = landscape;
    out.blocks = std::move(blocks);
    return out;
}

Document tableOf(const QList<QStringList> &rows)
{
    return documentOf({heading(1, "Form"), {plainTable(formHeadings, rows)}});
}

QStringList rowOf(const QString &code, int words)
{
    return {code, manyWords(20), "Yes", manyWords(words / 2), manyWords(words)};
}

/// How high the content of a sheet is that belongs to a passage beginning with these words.
int linesOn(const Sheet &sheet, const QString &words)
{
    int count = 0;
    for (const PlacedLines &lines : sheet.lines) {
        if (lines.element != artifact && QString::fromUtf8(lines.passage->text()).startsWith(words)) {
            count += lines.count;
        }
    }
    return count;
}

Spans madeUpSpans(QRandomGenerator &random)
{
    Spans out;
    for (int left = random.bounded(1, 4); left > 0; --left) {
        Span span;
        span.text = manyWords(random.bounded(random.bounded(12) == 0 ? 600 : 30)) + ' ';
        span.strong = random.bounded(4) == 0;
        span.emphasis = random.bounded(4) == 0;
        span.address = random.bounded(6) == 0 ? QString("https://example.org/%1").arg(QString(80, 'a')) : QString();
        span.text += random.bounded(9) == 0 ? QString(random.bounded(300), 'W') : QString();
        span.text += random.bounded(5) == 0 ? QString("\nשלום עליכם\n") : QString();
        out.push_back(span);
    }
    return out;
}

Blocks madeUpBlocks(QRandomGenerator &random, int depth);

Table madeUpTable(QRandomGenerator &random, int depth)
{
    Table out;
    out.caption = random.bounded(2) == 0 ? QString("A caption") : QString();
    // Many columns within many within many would be narrower than a letter.
    const int columns = random.bounded(1, depth > 0 ? 3 : 6);
    out.headerRows = random.bounded(3);
    const int rows = out.headerRows + random.bounded(1, 6);
    for (int r = 0; r < rows; ++r) {
        Row row;
        for (int c = 0; c < columns; ++c) {
            Cell cell;
            cell.header = r < out.headerRows || c == 0;
            cell.columnSpan = depth == 0 && random.bounded(8) == 0 ? 2 : 1;
            cell.rowSpan = depth == 0 && random.bounded(8) == 0 ? random.bounded(1, 4) : 1;
            cell.blocks = madeUpBlocks(random, depth + 2);
            row.cells.push_back(cell);
        }
        out.rows.push_back(row);
    }
    return out;
}

Blocks madeUpBlocks(QRandomGenerator &random, int depth)
{
    Blocks out;
    for (int left = random.bounded(depth > 1 ? 2 : 5); left >= 0; --left) {
        switch (random.bounded(depth > 3 ? 2 : 6)) {
        case 0:
        case 1:
        case 2:
            out.push_back({Paragraph{madeUpSpans(random)}});
            break;
        case 3:
            out.push_back(heading(random.bounded(1, 7), manyWords(random.bounded(1, 9))));
            break;
        case 4: {
            List list;
            list.style = depth == 0 ? ListStyle(random.bounded(3)) : ListStyle::Bullet;
            list.start = random.bounded(1, 200);
            for (int items = random.bounded(depth > 0 ? 3 : 12); items >= 0; --items) {
                list.items.push_back(madeUpBlocks(random, depth + 1));
            }
            out.push_back({list});
            break;
        }
        default:
            out.push_back({madeUpTable(random, depth)});
        }
    }
    return out;
}

} // namespace

/// What the pages look like: where they end, what is repeated, and that nothing is lost or clipped.
class PaginationTest : public QObject
{
    Q_OBJECT

private slots:
    void rowThatFitsOnAPageIsNeverParted();
    void rowThatNoPageHoldsIsPartedByThreeLinesAtLeast();
    void partedRowSaysAgainWhichItIs();
    void columnHeadingsStandOnEachPageAndCountOnce();
    void headerThatIsTooHighIsNotRepeated();
    void headingStandsWithWhatItHeads();
    void captionStandsWithItsTable();
    void paragraphIsNotPartedAfterItsFirstLine();
    void listMarksHangBesideTheirItems();
    void textLinesAreShortEnoughToRead();
    void pictureThatIsTooLargeIsMadeSmaller();
    void emptyDocumentIsOnePage();
    void colophonIsNotParted();
    void cellThatSpansRowsKeepsThemTogether();
    void textOfAnyLengthIsBrokenIntoLines_data();
    void textOfAnyLengthIsBrokenIntoLines();
    void anyDocumentKeepsItsTextWithinThePages();
};

void PaginationTest::rowThatFitsOnAPageIsNeverParted()
{
    QList<QStringList> rows;
    for (int i = 1; i < 60; ++i) {
        rows.append(rowOf(QString("1.%1").arg(i), i * 3));
    }
    const SetDocument set(tableOf(rows));
    QVERIFY(set.sheets().size() > 5);
    for (const QStringList &row : rows) {
        QCOMPARE(set.sheetsWith(row.first()).size(), 1);
    }
    for (const Sheet &sheet : set.sheets()) {
        for (const PlacedLines &lines : sheet.lines) {
            QCOMPARE(lines.count, lines.passage->lines());
        }
    }
    QCOMPARE(set.faults(), QStringList());
}

void PaginationTest::rowThatNoPageHoldsIsPartedByThreeLinesAtLeast()
{
    // Of every length, so that the last part would be of one line, of two, of three.
    for (int words = 400; words < 460; words += 3) {
        const SetDocument set(tableOf({rowOf("1.1", 30), {"1.2", "short", "No", "none", "Why: " + manyWords(words)}}));
        const QList<int> on = set.sheetsWith("Why:");
        for (const int sheet : on) {
            QVERIFY2(linesOn(set.sheets()[size_t(sheet)], "Why:") >= look::leastLines,
                     qPrintable(QString::number(words)));
        }
        QCOMPARE(set.faults(), QStringList());
    }
    const SetDocument set(tableOf({{"1.2", "short", "No", "none", "Why: " + manyWords(1500)}}));
    QVERIFY(set.sheetsWith("Why:").size() > 1);
}

void PaginationTest::partedRowSaysAgainWhichItIs()
{
    const SetDocument set(tableOf({{"1.2", "short", "No", "none", "Why: " + manyWords(1500)}}));
    QCOMPARE(set.sheetsWith("1.2").size(), 1);
    for (const int sheet : set.sheetsWith("Why:").mid(1)) {
        QVERIFY(set.wordsOn(size_t(sheet)).contains("~1.2"));
    }
}

void PaginationTest::columnHeadingsStandOnEachPageAndCountOnce()
{
    QList<QStringList> rows;
    for (int i = 1; i < 40; ++i) {
        rows.append(rowOf(QString("1.%1").arg(i), 40));
    }
    const SetDocument set(tableOf(rows));
    QVERIFY(set.sheets().size() > 2);
    QVERIFY(set.wordsOn(0).contains("Commentary"));
    for (size_t sheet = 1; sheet < set.sheets().size(); ++sheet) {
        QVERIFY(set.wordsOn(sheet).contains("~Commentary"));
        QVERIFY(!set.wordsOn(sheet).contains("Commentary"));
    }
}

void PaginationTest::headerThatIsTooHighIsNotRepeated()
{
    Table table = plainTable({"Code", manyWords(900)}, {{"1.1", manyWords(2000)}});
    const SetDocument set(documentOf({heading(1, "Form"), {table}}));
    QVERIFY(set.sheets().size() > 2);
    QVERIFY(!set.wordsOn(set.sheets().size() - 1).contains("~Code"));
    QCOMPARE(set.faults(), QStringList());
}

void PaginationTest::headingStandsWithWhatItHeads()
{
    for (int words = 0; words < 900; words += 25) {
        const SetDocument set(documentOf({heading(1, "Form"),
                                          paragraph(manyWords(words + 1)),
                                          heading(2, "Section 1"),
                                          heading(3, "Stage 1"),
                                          {plainTable(formHeadings, {rowOf("1.1", 60)})}}));
        const QList<int> section = set.sheetsWith("Section 1");
        QCOMPARE(section, set.sheetsWith("Stage 1"));
        QCOMPARE(section, set.sheetsWith("1.1"));
        QCOMPARE(section, set.sheetsWith("Code"));
    }
}

void PaginationTest::captionStandsWithItsTable()
{
    Table table = plainTable(formHeadings, {rowOf("1.1", 100)});
    table.caption = "What was found";
    for (int words = 500; words < 1100; words += 30) {
        const SetDocument set(documentOf({heading(1, "Form"), paragraph(manyWords(words)), {table}}));
        QCOMPARE(set.sheetsWith("What was found"), set.sheetsWith("1.1"));
    }
}

void PaginationTest::paragraphIsNotPartedAfterItsFirstLine()
{
    for (int words = 300; words < 800; words += 11) {
        const SetDocument set(
            documentOf({heading(1, "Report"), paragraph(manyWords(words)), paragraph("Then " + manyWords(90))}, false));
        for (const int sheet : set.sheetsWith("Then")) {
            QVERIFY(linesOn(set.sheets()[size_t(sheet)], "Then ") >= look::leastParagraphLines);
        }
    }
}

void PaginationTest::listMarksHangBesideTheirItems()
{
    List list;
    list.style = ListStyle::Alpha;
    list.items = {{paragraph("first " + manyWords(60))}, {paragraph("second")}};
    const SetDocument set(documentOf({heading(1, "Report"), {list}}));
    const auto &lines = set.sheets().front().lines;
    const auto at = [&](const QString &words) {
        return *std::find_if(lines.begin(), lines.end(), [&](const PlacedLines &each) {
            return QString::fromUtf8(each.passage->text()).startsWith(words);
        });
    };
    QCOMPARE(at("(a)").y, at("first").y);
    QCOMPARE(at("(b)").y, at("second").y);
    QVERIFY(at("(a)").x + at("(a)").passage->width() < at("first").x);
    QCOMPARE(at("first").x, at("second").x);
    QVERIFY(at("first").passage->lines() > 1);
}

void PaginationTest::textLinesAreShortEnoughToRead()
{
    const SetDocument set(documentOf({heading(1, "Report"), paragraph(manyWords(200))}));
    for (const PlacedLines &lines : set.sheets().front().lines) {
        QVERIFY(lines.passage->width() <= look::longestLine);
    }
}

void PaginationTest::pictureThatIsTooLargeIsMadeSmaller()
{
    Figure figure;
    figure.svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='4000' height='9000'><rect width='10' height='10'/></svg>";
    figure.alternative = "A tower";
    const SetDocument set(documentOf({heading(1, "Report"), {figure}}, false));
    QCOMPARE(set.faults(), QStringList());
    QCOMPARE(set.sheets().back().pictures.size(), size_t(1));
    const QSizeF size = set.sheets().back().pictures.front().area.size();
    QVERIFY(qAbs(size.height() / size.width() - 2.25) < 0.001);
}

void PaginationTest::emptyDocumentIsOnePage()
{
    Document empty;
    QCOMPARE(SetDocument(empty).sheets().size(), size_t(1));
}

void PaginationTest::colophonIsNotParted()
{
    for (int words = 600; words < 1000; words += 15) {
        Document document = documentOf({heading(1, "Form"), paragraph(manyWords(words))});
        document.colophon = {paragraph("Assessed against the Code."), paragraph("Approved by the Board."),
                             paragraph("Digest: 12ab")};
        const SetDocument set(document);
        QCOMPARE(set.sheetsWith("Assessed"), set.sheetsWith("Digest:"));
    }
}

void PaginationTest::cellThatSpansRowsKeepsThemTogether()
{
    for (int words = 300; words < 700; words += 20) {
        Table table = plainTable({"Stage", "Measure", "Figure"},
                                 {{"Stage 1", "received", "12"}, {"", "closed", "11"}, {"", "late", "1"}});
        table.rows[1].cells[0].rowSpan = 3;
        table.rows[2].cells.erase(table.rows[2].cells.begin());
        table.rows[3].cells.erase(table.rows[3].cells.begin());
        const SetDocument set(documentOf({heading(1, "Report"), paragraph(manyWords(words)), {table}}));
        QCOMPARE(set.sheetsWith("Stage 1"), set.sheetsWith("late"));
        QCOMPARE(set.faults(), QStringList());
    }
}

void PaginationTest::textOfAnyLengthIsBrokenIntoLines_data()
{
    QTest::addColumn<Spans>("spans");
    Span words;
    words.text = manyWords(70'000);
    QTest::newRow("words") << Spans{words};
    Span link = words;
    link.address = "https://example.org/policy";
    QTest::newRow("a link") << Spans{link};
    Span letters;
    letters.text = QString(45'000, 'a');
    QTest::newRow("one word") << Spans{letters};
    Span marks;
    marks.text = QString::fromUtf8("e\u0301").repeated(11'000);
    QTest::newRow("marks on letters") << Spans{marks};
    Spans many;
    for (int i = 0; i < 6'000; ++i) {
        many.push_back({"word ", i % 2 == 0, false, {}, {}});
    }
    QTest::newRow("many looks") << many;
}

void PaginationTest::textOfAnyLengthIsBrokenIntoLines()
{
    QFETCH(Spans, spans);
    for (const bool asHeading : {false, true}) {
        const Block block = asHeading ? Block{Heading{2, spans}} : Block{Paragraph{spans}};
        const SetDocument set(documentOf({heading(1, "Form"), block}));
        QVERIFY(set.sheets().size() > 2);
        QCOMPARE(set.faults(), QStringList());
        QString all;
        for (const Passage *passage : set.passages()) {
            all += QString::fromUtf8(passage->text());
        }
        QCOMPARE(all, "Form" + plainText(spans));
    }
}

void PaginationTest::anyDocumentKeepsItsTextWithinThePages()
{
    const int cases = qEnvironmentVariableIsSet("ATTEST_LONG") ? 2000 : 25;
    // The first once set the name of a row that goes on upon the row below it.
    for (const quint32 seed : {3538815359U, seedOfRun()}) {
        QRandomGenerator random(seed);
        for (int i = 0; i < cases; ++i) {
            const SetDocument set(documentOf(madeUpBlocks(random, 0), random.bounded(2) == 0));
            const QString faults = set.faults().join("; ").left(800);
            QVERIFY2(faults.isEmpty(), qPrintable(QString("ATTEST_SEED=%1, case %2: %3").arg(seed).arg(i).arg(faults)));
        }
    }
}

QTEST_GUILESS_MAIN(PaginationTest)
#include "PaginationTest.moc"
