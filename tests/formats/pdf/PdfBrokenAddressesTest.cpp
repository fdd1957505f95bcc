// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"
#include "formats/readers/PdfReader.h"
#include "support/Outline.h"
#include "support/PdfBuilder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Tells addresses that lines break from those that end with their line.
class PdfBrokenAddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAddressesThatFillTheirColumnFromTheWordBelow_data();
    void partsAddressesThatFillTheirColumnFromTheWordBelow();
    void healsMailAddressesThatTheFileHasNowhereWhole_data();
    void healsMailAddressesThatTheFileHasNowhereWhole();
    void takesNoRestOfAnAddressForAWordOfTheFile();
    void healsNamesOverThreeLinesWhereLinesEndInSpaces_data();
    void healsNamesOverThreeLinesWhereLinesEndInSpaces();
    void readsLongParagraphsOfAddressesInNoTime_data();
    void readsLongParagraphsOfAddressesInNoTime();
};

void PdfBrokenAddressesTest::partsAddressesThatFillTheirColumnFromTheWordBelow_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("next");
    QTest::addColumn<QString>("parting");
    const auto row = [](const char *name, const QByteArray &address, const QByteArray &next, const QString &parting) {
        QTest::newRow(name) << address << next << parting;
    };
    row("a reference", "www.fenvale.example/complaints", "KV3026e", u" "_s);
    row("a reference with a hyphen", "www.fenvale.example/complaints", "KV-3026e", u" "_s);
    row("a word alone", "www.fenvale.example/complaints", "pages", u" "_s);
    row("a word behind a host", "https://www.fenvale-homes.org.uk", "pages", u" "_s);
    row("the rest of a word", "www.fenvale.example/a-complain", "ts", u""_s);
    row("the rest of a path behind a word", "www.fenvale.example/complaints", "desk/ours", u""_s);
    row("the rest of a file's name", "www.fenvale.example/complaints", "Policy-24.pdf", u""_s);
    row("the rest of a word that the file has nowhere", "www.fenvale.example/how-to-com", "pensate", u""_s);
    row("the rest of a host", "https://www.fenvale-homes.org.u", "k", u""_s);
}

void PdfBrokenAddressesTest::partsAddressesThatFillTheirColumnFromTheWordBelow()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, next);
    QFETCH(const QString, parting);
    Drawn page;
    page.grid({50, 220, 400}, {50, 130});
    page.lines(54, 53, {address, next});
    page.lines(224, 53, {"Residents see all of it."});
    page.lines(54, 300, {"We answer complaints as they come, and complain of none."});
    QCOMPARE(rowsOf(page).value(0), QString(address) + parting + QString(next) + u" | Residents see all of it."_s);
}

void PdfBrokenAddressesTest::healsMailAddressesThatTheFileHasNowhereWhole_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArrayList &lines, const QString &read) {
        QTest::newRow(name) << lines << read;
    };
    row("in its last part", {"complaints@fenvalemarsh.g", "ov.example. (FV1)"},
        u"complaints@fenvalemarsh.gov.example. (FV1)"_s);
    row("before its first stop", {"residents.complaints@fenva", "lemarsh.gov.example. (FV1)"},
        u"residents.complaints@fenvalemarsh.gov.example. (FV1)"_s);
    row("in its last part, with a semicolon behind it", {"complaints@fenvalemarsh.g", "ov.example; and all"},
        u"complaints@fenvalemarsh.gov.example; and all"_s);
    row("before the stop behind it", {"residents.complaints@fenva", "lemarshes.district-council.example", ". See all"},
        u"residents.complaints@fenvalemarshes.district-council.example. See all"_s);
    row("before the bracket behind it",
        {"\\(complaints@fenvale.distric", "t-council-of-all.org.example", "\\) and all"},
        u"(complaints@fenvale.district-council-of-all.org.example) and all"_s);
    row("whole, above another", {"complaints@fenvale.org.uk", "fenvale.org.uk, all"},
        u"complaints@fenvale.org.uk fenvale.org.uk, all"_s);
    row("whole, above a version", {"complaints@fenvale.org.uk", "v4.1 of all"},
        u"complaints@fenvale.org.uk v4.1 of all"_s);
    row("a path behind its first letter", {"www.fenvale-homes.example/c", "omplaints of all"},
        u"www.fenvale-homes.example/complaints of all"_s);
    row("a path before its last letter", {"www.fenvale-homes.example/complaint", "s of all"},
        u"www.fenvale-homes.example/complaints of all"_s);
}

void PdfBrokenAddressesTest::healsMailAddressesThatTheFileHasNowhereWhole()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QString, read);
    Drawn page;
    page.grid({50, 190, 400}, {50, 130});
    page.lines(54, 53, lines);
    page.lines(224, 53, {"Residents see all of it."});
    page.lines(54, 300, {"We answer complaints as they come, s being a letter of all we know."});
    QCOMPARE(rowsOf(page).value(0), read + u" | Residents see all of it."_s);

    PdfBuilder builder(PdfBuilder::el("P", "0"));
    builder.page("/P<</MCID 0>>BDC BT /F 10 Tf 50 700 Td (We answer complaints as they come.) Tj 0 -12 Td (" +
                 lines.join(") Tj 0 -12 Td (") + ") Tj ET EMC");
    const Result<Document> tagged = readPdf(builder.bytes(), u"form.pdf"_s);
    QVERIFY(tagged.ok());
    QCOMPARE(plainText(tagged->blocks), u"We answer complaints as they come. "_s + read);
}

void PdfBrokenAddressesTest::takesNoRestOfAnAddressForAWordOfTheFile()
{
    Drawn page;
    page.grid({50, 153, 400}, {50, 90, 130});
    page.lines(54, 53, {"https://www.fenvaleh", "omes.org.uk/report;", "and the leaflet"});
    page.lines(157, 53, {"Residents see all of it."});
    page.lines(54, 93, {"https://www.fenvaleh", "omes.org.uk/report"});
    page.lines(157, 93, {"Residents see all of it."});
    const QStringList rows = rowsOf(page);
    QCOMPARE(rows.value(0), u"https://www.fenvalehomes.org.uk/report; and the leaflet | Residents see all of it."_s);
    QCOMPARE(rows.value(1), u"https://www.fenvalehomes.org.uk/report | Residents see all of it."_s);
}

void PdfBrokenAddressesTest::healsNamesOverThreeLinesWhereLinesEndInSpaces_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("read");
    const auto row = [](const char *name, const QByteArrayList &lines, const QString &read) {
        QTest::newRow(name) << lines << read;
    };
    row("a host", {"fenvaleh", "omes.co.", "uk for all"}, u"fenvalehomes.co.uk for all"_s);
    row("a mail address behind its first stop", {"housing.", "complain", "ts@fenv.", "gov.uk of"},
        u"housing.complaints@fenv.gov.uk of"_s);
    row("a mail address at what looks like a host", {"housing.com", "plaints@fen", "v.gov.uk of"},
        u"housing.complaints@fenv.gov.uk of"_s);
    row("the end of a mail address", {"complain", "ts@fenva", "le.co.", "uk of all"},
        u"complaints@fenvale.co.uk of all"_s);
    row("a file", {"Policy_v3.", "pdf of all"}, u"Policy_v3.pdf of all"_s);
    row("a file over three lines", {"Policyof", "all_v31.", "pdf of all"}, u"Policyofall_v31.pdf of all"_s);
    row("a host that its writer ended", {"fenvale.co.uk", "policy of all"}, u"fenvale.co.uk policy of all"_s);
    row("a mail address in brackets that its writer ended", {"all@fenvale.co.uk\\)", "policy of all"},
        u"all@fenvale.co.uk) policy of all"_s);
    row("a sentence that its writer ended", {"Yes.", "we do"}, u"Yes. we do"_s);
}

void PdfBrokenAddressesTest::healsNamesOverThreeLinesWhereLinesEndInSpaces()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QString, read);
    PdfBuilder builder(PdfBuilder::el("P", "0") + PdfBuilder::el("P", "1"));
    builder.page("/P<</MCID 0>>BDC BT /F 10 Tf 50 700 Td (In our policy ) Tj 0 -12 Td (and at fenvale.co.uk, ) Tj "
                 "0 -12 Td (for all the ) Tj 0 -12 Td (residents) Tj ET EMC /P<</MCID 1>>BDC BT /F 10 Tf 50 600 Td "
                 "(See all of it: ) Tj 0 -12 Td (" +
                 lines.join(") Tj 0 -12 Td (") + ") Tj ET EMC");
    const Result<Document> tagged = readPdf(builder.bytes(), u"form.pdf"_s);
    QVERIFY(tagged.ok());
    QCOMPARE(plainText(tagged->blocks),
             u"In our policy and at fenvale.co.uk, for all the residents\n\nSee all of it: "_s + read);
}

void PdfBrokenAddressesTest::readsLongParagraphsOfAddressesInNoTime_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("lines that end in spaces") << QByteArray("www.fen.example/how see ");
    QTest::newRow("lines that end in addresses") << QByteArray("see www.fen.example/how");
}

/// The time that a paragraph takes grows with its lines, and not with their square.
void PdfBrokenAddressesTest::readsLongParagraphsOfAddressesInNoTime()
{
    QFETCH(const QByteArray, line);
    constexpr qsizetype lines = 60'000;
    PdfBuilder builder(PdfBuilder::el("P", "0"));
    builder.page("/P<</MCID 0>>BDC BT /F 1 Tf 50 700 Td " + QByteArray("(" + line + ") Tj 0 -1.2 Td ").repeated(lines) +
                 " ET EMC");
    QElapsedTimer time;
    time.start();
    const Result<Document> read = readPdf(builder.bytes(), u"form.pdf"_s);
    QVERIFY(read.ok());
    QCOMPARE(plainText(read->blocks).count(u"www.fen.example/how"_s), lines);
    QVERIFY(time.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(PdfBrokenAddressesTest)
#include "PdfBrokenAddressesTest.moc"
