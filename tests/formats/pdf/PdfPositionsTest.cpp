// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/PdfReader.h"
#include "support/Outline.h"
#include "support/PdfBuilder.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kPageHeight = 842;
constexpr double kSize = 10;

/// Pages drawn word for word and line for line, measured from their top left, that say nothing of their structure.
class Drawn
{
public:
    Drawn() { m_builder.replace(PdfBuilder::structureObject, "null"); }

    Drawn &text(double left, double top, const QByteArray &words, double size = kSize)
    {
        m_content +=
            "BT /F " + QByteArray::number(size) + " Tf " + at(left, top + 0.8 * size) + " Td (" + words + ") Tj ET\n";
        return *this;
    }
    /// Words below one another.
    Drawn &lines(double left, double top, const QByteArrayList &words)
    {
        for (const QByteArray &line : words) {
            text(left, top, line);
            top += 12;
        }
        return *this;
    }
    Drawn &line(double left, double top, double right, double bottom)
    {
        m_content += at(left, top) + " m " + at(right, bottom) + " l S\n";
        return *this;
    }
    Drawn &area(double left, double top, double right, double bottom)
    {
        m_content += "0.9 g " + at(left, bottom) + ' ' + QByteArray::number(right - left) + ' ' +
                     QByteArray::number(bottom - top) + " re f 0 g\n";
        return *this;
    }
    /// Lines around and between cells: at these places across, and down.
    Drawn &grid(const QList<double> &across, const QList<double> &down)
    {
        for (const double x : across) {
            line(x, down.front(), x, down.back());
        }
        for (const double y : down) {
            line(across.front(), y, across.back(), y);
        }
        return *this;
    }
    Drawn &link(double left, double top, double right, double bottom, const QByteArray &address)
    {
        m_links += "<</Type/Annot/Subtype/Link/Rect[" + at(left, bottom) + ' ' + at(right, top) + "]/A<</S/URI/URI(" +
                   address + ")>>>>";
        return *this;
    }
    Drawn &endPage(const QByteArray &members = {})
    {
        m_builder.page(m_content, "/MediaBox[0 0 595 842]/Annots[" + m_links + "]" + members);
        m_content.clear();
        m_links.clear();
        return *this;
    }
    QByteArray bytes()
    {
        if (!m_content.isEmpty()) {
            endPage();
        }
        return m_builder.bytes();
    }

private:
    static QByteArray at(double x, double top)
    {
        return QByteArray::number(x) + ' ' + QByteArray::number(kPageHeight - top);
    }

    PdfBuilder m_builder;
    QByteArray m_content;
    QByteArray m_links;
};

const QList<double> kColumns = {50, 100, 300, 360, 540};

/// A row of a form in those columns, its words a little below `top`.
void row(Drawn &page, double top, const QByteArrayList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        page.lines(kColumns[i] + 4, top + 3, cells[i].split('\n'));
    }
}

const QByteArrayList kHeadings = {"Code", "Requirement", "Comply", "Evidence and commentary"};

Result<Document> read(Drawn &drawn)
{
    return readPdf(drawn.bytes(), u"form.pdf"_s);
}

/// The only table's rows: cells parted by |, blocks in a cell by a space.
QStringList rowsOf(const Result<Document> &document)
{
    QStringList out;
    if (!document) {
        return {document.error().message};
    }
    for (const Block &block : document->blocks) {
        const auto *table = std::get_if<Table>(&block.node);
        for (const Row &one : table == nullptr ? std::vector<Row>() : table->rows) {
            QStringList cells;
            for (const Cell &cell : one.cells) {
                QStringList blocks;
                for (const Block &inner : cell.blocks) {
                    blocks.append(plainText(Blocks{inner}));
                }
                const QString span = cell.columnSpan * cell.rowSpan == 1
                                         ? QString()
                                         : u"%1x%2 "_s.arg(cell.columnSpan).arg(cell.rowSpan);
                cells.append(span + blocks.join(u' '));
            }
            out.append(cells.join(u" | "_s));
        }
    }
    return out;
}

QStringList rowsOf(Drawn &drawn)
{
    return rowsOf(read(drawn));
}

const QString kHead = u"Code | Requirement | Comply | Evidence and commentary"_s;

} // namespace

/// Reads PDF files that say nothing of their structure.
class PdfPositionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARuledTableAndTheTextAroundIt();
    void joinsARowThatAPagesEndParts();
    void dropsRunningTitlesAndPageNumbers();
    void readsMergedCells();
    void readsColumnsThatOnlySpaceParts();
    void readsRowsWithoutCodesThatOnlySpaceParts();
    void readsCodesInTheMiddleOfTheirRows();
    void readsRowsThatColourParts();
    void readsRowsBetweenUprightLines();
    void readsTurnedPages_data();
    void readsTurnedPages();
    void readsACroppedPage();
    void healsWordsAndAddressesBrokenOverLines();
    void keepsListsAndLinks();
    void underlinesPartNoRows();
    void refusesTablesSideBySide();
    void saysWhereCellsStand();
    void readsByPositionsWhereTagsHoldNoTable();
    void keepsTheStructureWhereNoTableStands();
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

void PdfPositionsTest::readsTurnedPages_data()
{
    QTest::addColumn<QByteArray>("turn");    // of what is drawn
    QTest::addColumn<QByteArray>("members"); // of the page
    QTest::newRow("not turned") << QByteArray("1 0 0 1 0 0 cm\n") << QByteArray();
    QTest::newRow("shown turned") << QByteArray("0 1 -1 0 842 0 cm\n")
                                  << QByteArray("/MediaBox[0 0 842 595]/Rotate 90");
    QTest::newRow("shown on its head") << QByteArray("-1 0 0 -1 595 842 cm\n") << QByteArray("/Rotate 180");
    QTest::newRow("shown turned the other way")
        << QByteArray("0 -1 1 0 0 595 cm\n") << QByteArray("/MediaBox[0 0 842 595]/Rotate 270");
    QTest::newRow("drawn turned") << QByteArray("0 1 -1 0 842 0 cm\n") << QByteArray("/MediaBox[0 0 842 595]");
    QTest::newRow("drawn turned the other way")
        << QByteArray("0 -1 1 0 0 595 cm\n") << QByteArray("/MediaBox[0 0 842 595]");
}

void PdfPositionsTest::readsTurnedPages()
{
    QFETCH(QByteArray, turn);
    QFETCH(QByteArray, members);
    QByteArray content = turn;
    const auto words = [&content](int x, int y, const QByteArray &text) {
        content += "BT /F 10 Tf " + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + text + ") Tj ET\n";
    };
    for (const int x : {50, 100, 300}) {
        content += QByteArray::number(x) + " 700 m " + QByteArray::number(x) + " 640 l S\n";
    }
    for (const int y : {700, 680, 640}) {
        content += "50 " + QByteArray::number(y) + " m 300 " + QByteArray::number(y) + " l S\n";
    }
    words(54, 686, "Code");
    words(104, 686, "Requirement");
    words(54, 668, "1.2");
    words(104, 668, "A complaint must be");
    words(104, 656, "defined.");
    PdfBuilder builder;
    builder.page(content,
                 (members.contains("MediaBox") ? QByteArray() : QByteArray("/MediaBox[0 0 595 842]")) + members);
    builder.replace(PdfBuilder::structureObject, "null");
    QCOMPARE(rowsOf(readPdf(builder.bytes(), u"form.pdf"_s)),
             QStringList({u"Code | Requirement"_s, u"1.2 | A complaint must be defined."_s}));
}

void PdfPositionsTest::readsACroppedPage()
{
    Drawn page;
    page.grid({50, 100, 300}, {50, 70, 90});
    page.text(54, 53, "Code").text(104, 53, "Requirement").text(54, 73, "1.2").text(104, 73, "A complaint");
    page.text(54, 600, "cut off").endPage("/CropBox[40 642 400 802]");
    const Result<Document> document = read(page);
    QCOMPARE(rowsOf(document), QStringList({u"Code | Requirement"_s, u"1.2 | A complaint"_s}));
    QCOMPARE(document->blocks.size(), size_t(1));
    const QRectF area = document->blocks.front().place->area;
    QCOMPARE(qRound(area.left()), 10);
    QCOMPARE(qRound(area.top()), 10);
}

void PdfPositionsTest::healsWordsAndAddressesBrokenOverLines()
{
    Drawn page;
    page.grid({50, 180, 340}, {50, 190});
    page.lines(54, 53,
               {"The complaints policy was", "read by each of the com-", "plaints officers and by",
                "the well-known and long-", "term partners of our self-", "assessment panel."});
    page.lines(184, 53, {"https://www.example.org/me", "dia/complaints-", "policy.pdf", "Page 2"});
    page.link(184, 52, 330, 88, "https://www.example.org/media/complaints-policy.pdf");
    page.text(50, 300, "A self-assessment of complaints, and a partner for the term and the long run.");
    QCOMPARE(rowsOf(page).value(0),
             u"The complaints policy was read by each of the complaints officers and by the well-known and long-term "
             "partners of our self-assessment panel. | https://www.example.org/media/complaints-policy.pdf Page 2"_s);
}

void PdfPositionsTest::keepsListsAndLinks()
{
    Drawn page;
    page.grid({50, 250, 450}, {50, 170});
    page.lines(54, 53, {"A policy must say:"});
    page.text(60, 65, "\x95").lines(74, 65, {"what a complaint is, in words", "that people know"});
    page.text(60, 89, "\x95").text(74, 89, "who may complain");
    page.text(54, 101, "and be short.");
    page.text(254, 53, "See our policy for more.").link(273, 52, 324, 64, "https://www.example.org/policy");
    page.text(254, 75, "1.").text(268, 75, "First").text(254, 87, "2.").text(268, 87, "Second");
    const Result<Document> document = read(page);
    QCOMPARE(outline(document), u"table\n"
                                "  row\n"
                                "    td\n"
                                "      p A policy must say:\n"
                                "      ul\n"
                                "        - p what a complaint is, in words that people know\n"
                                "        - p who may complain\n"
                                "      p and be short.\n"
                                "    td\n"
                                "      p See |[our policy](https://www.example.org/policy)| for more.\n"
                                "      ol 1\n"
                                "        - p First\n"
                                "        - p Second"_s);
}

void PdfPositionsTest::underlinesPartNoRows()
{
    Drawn page;
    page.grid({50, 100, 190}, {50, 90});
    page.text(54, 53, "1.2").text(104, 53, "example.org/policy").line(104, 62, 186, 62).text(104, 65, "Page 2");
    QCOMPARE(rowsOf(page), QStringList({u"1.2 | example.org/policy Page 2"_s}));
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

void PdfPositionsTest::saysWhereCellsStand()
{
    Drawn pages;
    pages.text(50, 50, "First page").endPage();
    pages.grid({50, 100, 300}, {50, 70, 90});
    pages.text(54, 53, "Code").text(104, 53, "Requirement").text(54, 73, "1.2").text(104, 73, "A complaint");
    const Result<Document> document = read(pages);
    QVERIFY(document.ok());
    const auto &table = std::get<Table>(document->blocks.back().node);
    const std::optional<SourcePlace> place = table.rows[1].cells[1].blocks.front().place;
    QVERIFY(place.has_value());
    QCOMPARE(place->page, 2);
    QCOMPARE(qRound(place->area.left()), 104);
    QVERIFY(place->area.top() > 69 && place->area.bottom() < 91);
}

void PdfPositionsTest::readsByPositionsWhereTagsHoldNoTable()
{
    PdfBuilder builder(PdfBuilder::el("P", "0", {}));
    QByteArray content = "/P<</MCID 0>>BDC ";
    for (const int x : {50, 100, 300}) {
        content += QByteArray::number(x) + " 700 m " + QByteArray::number(x) + " 660 l S\n";
    }
    for (const int y : {700, 680, 660}) {
        content += "50 " + QByteArray::number(y) + " m 300 " + QByteArray::number(y) + " l S\n";
    }
    content += "BT /F 10 Tf 54 686 Td (Code) Tj 50 0 Td (Requirement) Tj -50 -20 Td (1.2) Tj 50 0 Td (Words) Tj ET EMC";
    builder.page(content);
    QCOMPARE(rowsOf(readPdf(builder.bytes(), u"form.pdf"_s)), QStringList({u"Code | Requirement"_s, u"1.2 | Words"_s}));
}

void PdfPositionsTest::keepsTheStructureWhereNoTableStands()
{
    PdfBuilder builder(PdfBuilder::el("H2", "0", {}) + PdfBuilder::el("P", "1", {}));
    builder.page(PdfBuilder::text(0, "Title") + PdfBuilder::text(1, "Words"));
    QCOMPARE(outline(readPdf(builder.bytes(), u"form.pdf"_s)), u"h2 Title\np Words"_s);
}

QTEST_GUILESS_MAIN(PdfPositionsTest)
#include "PdfPositionsTest.moc"
