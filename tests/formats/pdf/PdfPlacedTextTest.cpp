// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"
#include "formats/readers/positions/BrokenLigatures.h"
#include "support/Outline.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Reads the words and places of PDF files that say nothing of their structure.
class PdfPlacedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTurnedPages_data();
    void readsTurnedPages();
    void readsACroppedPage();
    void healsWordsAndAddressesBrokenOverLines();
    void healsRangesBrokenBehindTheirDash();
    void keepsTheHyphensOfAddresses();
    void healsWordsThatNarrowColumnsBreak();
    void healsAddressesThatNothingLinksWhereLinesAreFull();
    void healsAddressesThatNeedNoSchemeInNarrowColumns_data();
    void healsAddressesThatNeedNoSchemeInNarrowColumns();
    void keepsTheSpaceBehindAddresses_data();
    void keepsTheSpaceBehindAddresses();
    void endsAddressesWhereOtherWordsBegin();
    void healsSignsThatStandForSeveralLetters();
    void readsNoMarksOfFootnotes();
    void keepsListsAndLinks();
    void partsTheTitlesOfListsInNarrowColumns();
    void underlinesPartNoRows();
    void saysWhereCellsStand();
    void readsByPositionsWhereTagsHoldNoTable();
    void keepsTheStructureWhereNoTableStands();
    void partsLabelsFromWhatWhiteSpaceSetsApart();
};

void PdfPlacedTextTest::readsTurnedPages_data()
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

void PdfPlacedTextTest::readsTurnedPages()
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

void PdfPlacedTextTest::readsACroppedPage()
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

void PdfPlacedTextTest::healsWordsAndAddressesBrokenOverLines()
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

void PdfPlacedTextTest::healsRangesBrokenBehindTheirDash()
{
    Drawn page;
    page.grid({50, 180, 340}, {50, 130});
    page.lines(54, 53, {"The policy, sections 6.1\\226", "6.4 and the pack, KPI C1\\226", "C7, as they are"});
    page.lines(184, 53, {"All of it is printed \\226", "5 pages of it in colour"});
    QCOMPARE(rowsOf(page).value(0), u"The policy, sections 6.1–6.4 and the pack, KPI C1–C7, as they are | All of it is "
                                    "printed – 5 pages of it in colour"_s);
}

void PdfPlacedTextTest::keepsTheHyphensOfAddresses()
{
    Drawn page;
    page.grid({50, 180, 340}, {50, 130});
    page.lines(54, 53, {"Write to us: help@fenvale-", "houses.org.uk or ring us."});
    page.lines(184, 53, {"All of it is on fenvale-", "houses.org.uk and printed."});
    QCOMPARE(rowsOf(page).value(0), u"Write to us: help@fenvale-houses.org.uk or ring us. | All of it is on "
                                    "fenvale-houses.org.uk and printed."_s);
}

/// Where a column is too narrow for a word, programs break it without a hyphen.
void PdfPlacedTextTest::healsWordsThatNarrowColumnsBreak()
{
    Drawn page;
    page.grid({50, 120, 340}, {50, 130});
    page.lines(54, 53, {"Our forms for", "acknowledgem", "ents are long,", "complainants", "online too."});
    page.lines(124, 53, {"We send our acknowledgements within", "five days of a complaint, in writing."});
    QCOMPARE(rowsOf(page).value(0), u"Our forms for acknowledgements are long, complainants online too. | We send our "
                                    "acknowledgements within five days of a complaint, in writing."_s);
}

void PdfPlacedTextTest::endsAddressesWhereOtherWordsBegin()
{
    Drawn page;
    page.grid({50, 180, 340}, {50, 190});
    page.lines(54, 53, {"https://www.example.org/", "media/complaints/for-all/", "Residents see all of it."});
    page.lines(184, 53, {"https://www.example.org/me", "dia/report-2024-to-2025", "Self-service portal pages"});
    page.link(184, 52, 330, 76, "https://www.example.org/media/report-2024-to-2025");
    page.text(50, 300, "All residents were asked: Residents see the report in the self-service portal.");
    QCOMPARE(rowsOf(page).value(0), u"https://www.example.org/media/complaints/for-all/ Residents see all of it. | "
                                    "https://www.example.org/media/report-2024-to-2025 Self-service portal pages"_s);
}

/// Nothing says that the words are an address: they are broken within a word where the column ends.
void PdfPlacedTextTest::healsAddressesThatNothingLinksWhereLinesAreFull()
{
    Drawn page;
    page.grid({50, 220, 400}, {50, 130});
    page.lines(54, 53, {"https://www.fenvale.example/le", "arning (FV12). Yes, all year."});
    page.lines(224, 53, {"https://www.fenvale.example/le", "arning/2024-and-before/our-rep", "orts and on paper"});
    QCOMPARE(rowsOf(page).value(0), u"https://www.fenvale.example/learning (FV12). Yes, all year. | "
                                    "https://www.fenvale.example/learning/2024-and-before/our-reports and on paper"_s);
}

void PdfPlacedTextTest::healsAddressesThatNeedNoSchemeInNarrowColumns_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("read");
    QTest::addColumn<QByteArray>("elsewhere");
    const auto broken = [](const char *name, const QByteArray &address, const QByteArray &next, const QString &read,
                           const QByteArray &elsewhere = {}) {
        QTest::newRow(name) << address << next << u"Email: "_s + read << elsewhere;
    };
    broken("its last letter", "complaints@fenvale.exampl", "e; log", u"complaints@fenvale.example; log"_s);
    broken("its host", "complaints@fenvale.exa", "mple; log", u"complaints@fenvale.example; log"_s);
    broken("a host known from an address with a scheme", "complaints@fenvale.or", "g.uk (s. 2)",
           u"complaints@fenvale.org.uk (s. 2)"_s, "We wrote it on https://www.fenvale.org.uk/us for you all.");
    broken("a path of a known word", "fenvale.example/complain", "ts; log", u"fenvale.example/complaints; log"_s,
           "We answer complaints as they come.");
    broken("a path known whole", "fenvale.example/complaints-a", "bout; log",
           u"fenvale.example/complaints-about; log"_s, "It is on fenvale.example/complaints-about as well.");
    broken("words behind a whole one", "complaints@fenvale.org.uk", "telephone",
           u"complaints@fenvale.org.uk telephone"_s);
    broken("words behind a path of a known word", "fenvale.example/complaints", "telephone",
           u"fenvale.example/complaints telephone"_s, "We answer complaints as they come.");
    broken("a known word behind", "complaints@fenvale.example", "or log", u"complaints@fenvale.example or log"_s,
           "We write it or say it.");
    broken("a word before one of a known host", "write", "us@fenvale.org.uk", u"write us@fenvale.org.uk"_s,
           "We wrote it on https://www.fenvale.org.uk/us for you all.");
    broken("a capital letter behind", "fenvale.example/comp", "Log of it", u"fenvale.example/comp Log of it"_s);
    broken("a stop behind", "complaints@fenvale.example,", "telephone", u"complaints@fenvale.example, telephone"_s);
}

/// "complaints@fenvale.exampl" and "e" in a column that has no place for one letter more.
void PdfPlacedTextTest::healsAddressesThatNeedNoSchemeInNarrowColumns()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, next);
    QFETCH(const QString, read);
    QFETCH(const QByteArray, elsewhere);
    Drawn page;
    page.grid({50, 220, 400}, {50, 130});
    page.lines(54, 53, {"Email:", address, next});
    page.lines(224, 53, {"Residents see all of it."});
    page.lines(54, 300, {elsewhere.isEmpty() ? QByteArray("We see all of it.") : elsewhere});
    QCOMPARE(rowsOf(page).value(0), read + u" | Residents see all of it."_s);
}

void PdfPlacedTextTest::keepsTheSpaceBehindAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("next");
    QTest::newRow("a reference in brackets")
        << QByteArray("https://www.fenvale.example/le") << QByteArray("(FV12). Yes, all of the year.");
    QTest::newRow("a reference") << QByteArray("https://www.fenvale.example")
                                 << QByteArray("FV1234 and all of the year round");
    QTest::newRow("a stroke, then brackets")
        << QByteArray("https://www.fenvale.example/l/") << QByteArray("(FV12). Yes, all of the year.");
    QTest::newRow("a word of the text") << QByteArray("https://www.fenvale.example/le")
                                        << QByteArray("and in our offices");
    QTest::newRow("a year behind a full stop")
        << QByteArray("www.fenvale.example/complaint.") << QByteArray("2024/25 figures stand in the report");
    QTest::newRow("a sentence") << QByteArray("www.fenvale.example/complaints.")
                                << QByteArray("Quarterly reports follow in it");
    QTest::newRow("a code behind a question mark")
        << QByteArray("www.fenvale.example/complaint?") << QByteArray("5.1 says more of all of it, too");
    QTest::newRow("a code behind a colon")
        << QByteArray("www.fenvale.example/complaint:") << QByteArray("4.1 says more of all of it, too");
    QTest::newRow("a year where the line is full")
        << QByteArray("www.fenvale.example/annual-repor") << QByteArray("2024-25 for all of the year");
    QTest::newRow("a joining word behind a stroke")
        << QByteArray("www.fenvale.example/learning-all/") << QByteArray("and our leaflet for all of them");
    QTest::newRow("known whole") << QByteArray("https://www.fenvale.example/me")
                                 << QByteArray("biweekly, on our pages");
}

void PdfPlacedTextTest::keepsTheSpaceBehindAddresses()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, next);
    Drawn page;
    page.grid({50, 220, 400}, {50, 130});
    page.lines(54, 53, {address, next});
    page.lines(224, 53, {"Residents see all of it."});
    page.lines(54, 300, {"All of it, and more: https://www.fenvale.example/me has it too.", "We see the year in it."});
    QCOMPARE(rowsOf(page).value(0), QString(address + ' ' + next + " | Residents see all of it."));
}

void PdfPlacedTextTest::healsSignsThatStandForSeveralLetters()
{
    using positions::healedLigatures;
    QCOMPARE(healedLigatures(u"de\u6600\u6900ne"_s), u"define"_s);
    QCOMPARE(healedLigatures(u"(o\u6600\uCF00cer’s)"_s), u"(officer’s)"_s);
    QCOMPARE(healedLigatures(u"sta\u6600\u6600"_s), u"staff"_s);
    QCOMPARE(healedLigatures(u"\u6600\u6C00y"_s), u"fly"_s);
    QCOMPARE(healedLigatures(u"wa\u6600\uD200e"_s), u"waffle"_s);
    QCOMPARE(healedLigatures(u"\u738B\u6600\u6600"_s), u"\u738B\u6600\u6600"_s);
    QCOMPARE(healedLigatures(u"\u6600"_s), u"\u6600"_s);
}

/// "page 19" with a footnote is not "page 191"; a raised number that no note explains stays.
void PdfPlacedTextTest::readsNoMarksOfFootnotes()
{
    Drawn page;
    page.grid({50, 180, 340}, {50, 102});
    page.text(54, 53, "1.2").text(184, 53, "page 19").text(219.5, 52, "1", 6);
    page.text(184, 65, "20 m").text(206, 64, "1", 6);
    page.text(184, 77, "at 10").text(206.5, 76, "3", 6);
    page.text(50, 700, "1", 6).text(56, 700, "See the glossary.", 8);
    page.text(184, 89, "at 10").text(206.5, 88, "2", 6).text(50, 712, "2See the glossary.", 8);
    QCOMPARE(rowsOf(page).value(0), u"1.2 | page 19 20 m1 at 103 at 10"_s);
}

void PdfPlacedTextTest::keepsListsAndLinks()
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

/// "Collaboratively" would not fit behind the line above it, and is no part of it.
void PdfPlacedTextTest::partsTheTitlesOfListsInNarrowColumns()
{
    Drawn page;
    page.grid({50, 180, 340}, {50, 190});
    page.lines(
        54, 53,
        {"Our values are of two sorts:", "Collaboratively", "- we work as one.", "Compassionately", "- we listen."});
    page.lines(184, 53,
               {"We do this in each of the cases", "we are told of, and of these", "Leaseholders", "- all of them."});
    const Result<Document> document = read(page);
    QVERIFY(document);
    const auto &cells = std::get<Table>(document->blocks.front().node).rows.front().cells;
    QCOMPARE(plainText(cells.at(0).blocks), u"Our values are of two sorts:\n\nCollaboratively\n\n- we work as one.\n\n"
                                            "Compassionately\n\n- we listen."_s);
    QCOMPARE(plainText(cells.at(1).blocks),
             u"We do this in each of the cases we are told of, and of these Leaseholders\n\n- all of them."_s);
}

void PdfPlacedTextTest::underlinesPartNoRows()
{
    Drawn page;
    page.grid({50, 100, 190}, {50, 90});
    page.text(54, 53, "1.2").text(104, 53, "example.org/policy").line(104, 62, 186, 62).text(104, 65, "Page 2");
    QCOMPARE(rowsOf(page), QStringList({u"1.2 | example.org/policy Page 2"_s}));
}

void PdfPlacedTextTest::saysWhereCellsStand()
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

void PdfPlacedTextTest::readsByPositionsWhereTagsHoldNoTable()
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

void PdfPlacedTextTest::keepsTheStructureWhereNoTableStands()
{
    PdfBuilder builder(PdfBuilder::el("H2", "0", {}) + PdfBuilder::el("P", "1", {}));
    builder.page(PdfBuilder::text(0, "Title") + PdfBuilder::text(1, "Words"));
    QCOMPARE(outline(readPdf(builder.bytes(), u"form.pdf"_s)), u"h2 Title\np Words"_s);
}

void PdfPlacedTextTest::partsLabelsFromWhatWhiteSpaceSetsApart()
{
    Drawn pages;
    pages.text(50, 100, "This form was completed by the officer who reads every complaint that comes in to us.");
    QStringList expected{u"This form was completed by the officer who reads every complaint that comes in to us."_s};
    for (int number = 2; number < 7; ++number) {
        const double top = number * 100;
        const QByteArray page = "The policy, page " + QByteArray::number(number);
        pages.text(50, top, "Provision " + QByteArray::number(number)).text(50, top + 20, "Our answer");
        pages.text(150, top + 20, "Yes").text(50, top + 40, "Evidence").text(150, top + 40, page);
        pages.text(150, top + 52, "and what wardens say").text(50, top + 72, "Remarks");
        expected += {u"Provision %1"_s.arg(number), u"Our answer"_s,           u"Yes"_s,    u"Evidence"_s,
                     QString::fromLatin1(page),     u"and what wardens say"_s, u"Remarks"_s};
    }
    const Result<Document> document = read(pages);
    QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().message));
    QStringList texts;
    for (const Block &block : document->blocks) {
        texts.append(plainText(Blocks{block}));
    }
    QCOMPARE(texts, expected);
}

QTEST_GUILESS_MAIN(PdfPlacedTextTest)
#include "PdfPlacedTextTest.moc"
