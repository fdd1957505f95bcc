// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrawnPages.h"

#include "formats/readers/PdfReader.h"
#include "support/Outline.h"
#include "support/PdfBuilder.h"

#include <QTest>

#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

PdfBuilder untagged()
{
    PdfBuilder builder;
    builder.replace(PdfBuilder::structureObject, "null");
    return builder;
}

QByteArray words(const QByteArray &at, const QByteArray &text)
{
    return "BT /F 10 Tf " + at + " Td (" + text + ") Tj ET\n";
}

/// `count` times what `make` gives for a number.
template <class Make>
QByteArray repeated(int count, Make make)
{
    QByteArray out;
    for (int i = 0; i < count; ++i) {
        out += make(i);
    }
    return out;
}

QByteArray onOnePage(const QByteArray &content, const QByteArray &members = {})
{
    return untagged().page(content, members).bytes();
}

/// The most memory that this process ever took, in MiB; 0: not known.
double peakMemory()
{
#ifdef Q_OS_LINUX
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
#else
    return 0;
#endif
}

} // namespace

/// Files that are made to do harm to whoever reads them by the places of their words.
class PdfPositionsHostileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesToAnEnd_data();
    void comesToAnEnd();
    void refusesMorePagesThanPeopleRead();
    void refusesAPageThatShowsMoreThanPeopleRead();
    void leavesOutWordsThatStandNowhere();
    void endsATreeOfPagesThatGoesRound();
    void keepsAWordOnTheLastLineOfAPageThatARowFills();
    void laysOutTablesWhoseRowsHaveEdgesOfTheirOwn();
};

void PdfPositionsHostileTest::comesToAnEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    PdfBuilder many = untagged();
    for (int page = 0; page < 3000; ++page) {
        many.page(words("50 700", "1.2") + words("150 700", "Words of") + words("300 700", "Yes"));
    }
    QTest::newRow("3,000 pages") << many.bytes();
    QTest::newRow("words in one place") << onOnePage(repeated(14'000, [](int) { return words("50 700", "word"); }));
    QTest::newRow("words all over") << onOnePage(repeated(12'000, [](int i) {
        return words(QByteArray::number(i * 37 % 500) + ' ' + QByteArray::number(i * 91 % 800),
                     "w" + QByteArray::number(i));
    }));
    QTest::newRow("one letter after another") << onOnePage(repeated(14'000, [](int i) {
        return words(QByteArray::number(i % 100 * 5) + ' ' + QByteArray::number(800 - i / 100), "x");
    }));
    QTest::newRow("lines without end") << onOnePage(words("50 700", "words") + repeated(60'000, [](int i) {
                                                        const QByteArray at = QByteArray::number(i % 700);
                                                        return i % 2 == 0 ? "0 " + at + " m 600 " + at + " l S\n"
                                                                          : at + " 0 m " + at + " 800 l S\n";
                                                    }));
    QTest::newRow("areas without end") << onOnePage(words("50 700", "words") + repeated(100'000, [](int i) {
                                                        return QByteArray::number(i % 590) + ' ' +
                                                               QByteArray::number(i % 790) + " 20 20 re f\n";
                                                    }));
    QTest::newRow("a path without end") << onOnePage(words("50 700", "words") + "0 0 m " +
                                                     QByteArray("9 9 l ").repeated(500'000) + "S");
    QTest::newRow("headings without end") << onOnePage(repeated(2'000, [](int i) {
        return words("50 " + QByteArray::number(800 - i * 0.4), "one") +
               words("200 " + QByteArray::number(800 - i * 0.4), "two") +
               words("400 " + QByteArray::number(800 - i * 0.4), QByteArray::number(i));
    }));
    QTest::newRow("a page as large as a field") << onOnePage(words("50 700", "words"), "/MediaBox[0 0 1e9 1e9]");
    QTest::newRow("a page without size") << onOnePage(words("50 700", "words"), "/MediaBox[0 0 0 0]");
    QTest::newRow("links without end") << onOnePage(
        words("50 700", "words"),
        "/Annots[" + QByteArray("<</Subtype/Link/Rect[0 0 900 900]/A<</URI(http://a.example)>>>>").repeated(50'000) +
            "]");
}

void PdfPositionsHostileTest::comesToAnEnd()
{
    QFETCH(QByteArray, bytes);
    const std::clock_t start = std::clock();
    const Result<Document> opened = readPdf(bytes, u"form.pdf"_s);
    QVERIFY2(opened.ok() || opened.error().kind == ErrorKind::BadInput, "another error");
    const double seconds = double(std::clock() - start) / CLOCKS_PER_SEC; // of this process, whatever else runs
    QVERIFY2(seconds < 5, qPrintable(QString::number(seconds)));
    QVERIFY2(peakMemory() < 500, qPrintable(QString::number(peakMemory())));
}

void PdfPositionsHostileTest::refusesMorePagesThanPeopleRead()
{
    PdfBuilder builder = untagged();
    for (int page = 0; page < 10'000; ++page) {
        builder.page(words("50 700", "words"));
    }
    const std::clock_t start = std::clock();
    const Result<Document> opened = readPdf(builder.bytes(), u"form.pdf"_s);
    QVERIFY(!opened.ok());
    QVERIFY2(opened.error().message.contains(u"more than 5,000 pages"_s), qPrintable(opened.error().message));
    QVERIFY(double(std::clock() - start) / CLOCKS_PER_SEC < 5);
}

void PdfPositionsHostileTest::refusesAPageThatShowsMoreThanPeopleRead()
{
    for (const QByteArray &content :
         {words("50 700", QByteArray(300'000, 'x')), repeated(30'000, [](int i) {
              return words(QByteArray::number(i % 500) + ' ' + QByteArray::number(i * 7 % 800), "word");
          })}) {
        const Result<Document> opened = readPdf(onOnePage(content), u"form.pdf"_s);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().message.contains(u"far more than a document that people read"_s),
                 qPrintable(opened.error().message));
    }
}

void PdfPositionsHostileTest::leavesOutWordsThatStandNowhere()
{
    const QByteArray content = words("9999999 700", "far") + words("-90000 700", "left") + words("50 -8888888", "low") +
                               words("50 700", "words") + words("99999999999999999999 50", "right");
    QCOMPARE(outline(readPdf(onOnePage(content), u"form.pdf"_s)), u"p words"_s);
}

void PdfPositionsHostileTest::endsATreeOfPagesThatGoesRound()
{
    PdfBuilder builder = untagged();
    builder.page(words("50 700", "words"));
    builder.replace(PdfBuilder::pagesObject, "<</Type/Pages/Kids[2 0 R 100 0 R 2 0 R]/Count 3>>");
    const Result<Document> opened = readPdf(builder.bytes(), u"form.pdf"_s);
    QVERIFY(opened.ok() || opened.error().kind == ErrorKind::BadInput);
}

/// A page that shows upright lines alone, with words in the very middle of the last of them.
void PdfPositionsHostileTest::keepsAWordOnTheLastLineOfAPageThatARowFills()
{
    const QList<double> columns = {50, 110, 290, 340, 540};
    Drawn pages;
    pages.builder().replace(PdfBuilder::fontObject, "<</Type/Font/Subtype/Type1/BaseFont/Courier>>");
    pages.grid(columns, {600, 640, 680});
    for (const double top : {600, 640}) {
        pages.text(54, top + 3, "1.2", 8).text(114, top + 3, "Words", 8).text(294, top + 3, "Yes", 8);
    }
    pages.endPage();
    for (const double x : columns) {
        pages.line(x, 50, x, 800);
    }
    pages.text(344, 60, "and once more", 8).text(534, 400, "zz"); // two letters, each six points wide
    const QStringList rows = rowsOf(pages);
    QVERIFY2(rows.value(2).endsWith(u"| and once more zz"_s), qPrintable(rows.join(u'\n')));
}

/// Tables that touch, each with edges of its own, and pages that go on with the last of them in more columns.
void PdfPositionsHostileTest::laysOutTablesWhoseRowsHaveEdgesOfTheirOwn()
{
    using Places = QList<double>;
    const Places fine = {50, 90, 150, 290, 340, 540}, others = {50, 110, 170, 250, 330, 540};
    const Places first = {50, 150, 340, 540}, last = {50, 170, 330, 540};
    Drawn pages;
    const auto table = [&pages](const Places &columns, double top, const QByteArrayList &cells) {
        pages.grid(columns, {top, top + 20, top + 60});
        for (qsizetype i = 0; i < cells.size(); ++i) {
            pages.text(columns[i] + 4, top + 3, "H" + QByteArray::number(i), 8);
            pages.text(columns[i] + 4, top + 23, cells[i], 8);
        }
    };
    table(fine, 600, {"1", "1.2", "One", "Yes", "Policy 1.2"});
    pages.endPage();
    table(first, 50, {"1.4", "Two", "Policy 1.4"});
    table(last, 110, {"1.5", "Three", "Policy 1.5"});
    pages.endPage();
    table(last, 50, {"1.6", "Four", "Policy 1.6"});
    pages.endPage();
    table(others, 50, {"9", "1.7", "Five", "No", "Policy 1.7"});
    const QStringList rows = rowsOf(pages);
    QVERIFY(rows.contains(u"1 | 1.2 | One | Yes | Policy 1.2"_s));
    QVERIFY2(rows.contains(u"2x1 1.4 | 2x1 Two | Policy 1.4"_s), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.contains(u"2x1 1.6 | 2x1 Four | Policy 1.6"_s), qPrintable(rows.join(u'\n')));
    QVERIFY2(rows.contains(u"9 | 1.7 | Five | No | Policy 1.7"_s), qPrintable(rows.join(u'\n')));
}

QTEST_GUILESS_MAIN(PdfPositionsHostileTest)
#include "PdfPositionsHostileTest.moc"
