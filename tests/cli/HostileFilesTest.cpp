// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include "support/DocxBuilder.h"
#include "support/PdfBuilder.h"
#include "support/ZipBuilder.h"

#include <QTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMebibyte = 1024 * 1024;
constexpr double kMostSeconds = 5; // of processor time, so that a busy machine does not count
constexpr qint64 kMostMemory = 500 * kMebibyte;

using Made = std::function<QByteArray()>;

#ifdef Q_OS_UNIX
double secondsOfChildren()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Of the largest so far.
qint64 memoryOfChildren()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
#ifdef Q_OS_MACOS
    return usage.ru_maxrss;
#else
    return usage.ru_maxrss * 1024;
#endif
}
#endif

QByteArray repeated(const QByteArray &part, qint64 bytes)
{
    return part.repeated(static_cast<qsizetype>(bytes / part.size() + 1));
}

ZipEntries parts(const QString &name, const QByteArray &content)
{
    if (name.startsWith(u"xl/")) {
        return {{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/>"
                                       "</sheets></workbook>"},
                {u"xl/_rels/workbook.xml.rels"_s,
                 "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                 "</Relationships>"},
                {name, content}};
    }
    if (name == u"content.xml") {
        return {{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                {u"META-INF/manifest.xml"_s, "<manifest/>"},
                {name, content}};
    }
    ZipEntries entries = DocxBuilder(DocxBuilder::p(u"words"_s)).entries();
    for (auto &entry : entries) {
        entry.second = entry.first == name ? content : entry.second;
    }
    return entries;
}

/// A billion times "lol", in a page of text.
QByteArray entityBomb(const QByteArray &root)
{
    QByteArray xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 10; ++i) {
        const QByteArray before = "&a" + QByteArray::number(i - 1) + ';';
        xml += "<!ENTITY a" + QByteArray::number(i) + " \"" + before.repeated(10) + "\">";
    }
    return xml + "]><" + root + ">&a9;</" + root + '>';
}

QByteArray manyPages(int count)
{
    PdfBuilder builder;
    for (int i = 0; i < count; ++i) {
        builder.page("BT /F 10 Tf 40 700 Td (1.2 Yes) Tj ET");
    }
    return builder.replace(PdfBuilder::structureObject, "null").bytes();
}

QByteArray pagesThatGoRound()
{
    PdfBuilder builder;
    builder.page("BT /F 10 Tf 40 700 Td (1.2 Yes) Tj ET");
    return builder.replace(PdfBuilder::pagesObject, "<</Type/Pages/Kids[2 0 R 2 0 R 100 0 R]/Count 3>>").bytes();
}

} // namespace

Q_DECLARE_METATYPE(Made)

/// Files made to choke whatever reads them, through the real program: a sentence within five seconds and 500 MB.
class HostileFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefusedInTimeAndMemory_data();
    void isRefusedInTimeAndMemory();
};

void HostileFilesTest::isRefusedInTimeAndMemory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says"); // why it is refused, so that no row passes for another reason
    QTest::addColumn<Made>("made");
    const auto add = [](const char *what, const char *name, const char *says, Made made) {
        QTest::newRow(what) << QString::fromLatin1(name) << QString::fromLatin1(says) << std::move(made);
    };
    const qint64 huge = 200 * kMebibyte;
    add("web page of 200 MB", "form.html", "larger than 64.00 MiB", [huge] { return repeated("<p>Yes</p>\n", huge); });
    add("web page below the limit", "form.html", "far more than a page that people read",
        [] { return repeated("<tr><td>1.2<td>Yes", 60 * kMebibyte); });
    add("web page of a million tags", "form.html", "far more than a page that people read",
        [] { return repeated("<p>Yes</p>", 6 * kMebibyte); });
    add("web page nested a million deep", "form.html", "far more than a page that people read",
        [] { return repeated("<div>", 5 * kMebibyte); });
    add("web page of cards in rows", "form.html", "holds no self-assessment form", [] {
        const QByteArray card = "<div class=col><p>Comply</p>Yes</div>";
        return ("<div class=row>" + card.repeated(3) + "</div>").repeated(20'000);
    });
    add("web page of hidden rows", "form.html", "There are no words",
        [] { return QByteArray("<div class=row hidden><div class=col>Yes</div></div>").repeated(100'000); });
    add("web page of bold colons", "form.html", "holds no self-assessment form",
        [] { return "<p>Comply<br>Yes<b>" + QByteArray(4 * kMebibyte, ':') + "</b>Yes</p>"; });
    add("web page of bold labels", "form.html", "holds no self-assessment form",
        [] { return "<p>x<br>Yes<b>" + repeated("Comply: ", kMebibyte / 2) + "</b>Yes</p>"; });
    add("plain text of 200 MB", "form.txt", "larger than 64.00 MiB", [huge] { return repeated("1.2 Yes\n", huge); });
    add("plain text below the limit", "form.txt", "more than 400,000 cells",
        [] { return repeated("1.2\tYes\n", 60 * kMebibyte); });
    add("values of 200 MB", "form.csv", "larger than 64.00 MiB", [huge] { return repeated("1.2,Yes\n", huge); });
    add("values below the limit", "form.csv", "more than 400,000 cells",
        [] { return repeated("1.2,Yes\n", 60 * kMebibyte); });
    add("assessment of 200 MB", "form.json", "larger than 64.00 MiB", [huge] { return repeated("[", huge); });
    for (const char *name : {"word/document.xml", "content.xml", "xl/worksheets/sheet1.xml"}) {
        const QString part = QString::fromLatin1(name);
        const char *ending = part.startsWith(u"w") ? "form.docx" : part.startsWith(u"c") ? "form.odt" : "form.xlsx";
        add(qPrintable(part + u" of 2 GB in a small package"_s), ending, "unpacks to more than 256 MiB",
            [part] { return zippedZeros(part, 2048 * kMebibyte); });
        add(qPrintable(part + u" with entities in entities"_s), ending, "document type declaration",
            [part] { return zipped(parts(part, entityBomb("w:document"))); });
        add(qPrintable(part + u" nested a million deep"_s), ending, "in a way that no office program",
            [part] { return zipped(parts(part, repeated("<w:p>", 5 * kMebibyte))); });
    }
    add("sheet as large as Excel has them", "form.xlsx", "holds no self-assessment form", [] {
        return zipped(
            parts(u"xl/worksheets/sheet1.xml"_s,
                  "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>"
                  "</row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData><mergeCells>"
                  "<mergeCell ref=\"A2:XFD1048575\"/></mergeCells></worksheet>"));
    });
    add("PDF of 10,000 pages", "form.pdf", "more than 5,000 pages", [] { return manyPages(10'000); });
    add("PDF whose pages go round", "form.pdf", "holds no self-assessment form", pagesThatGoRound);
    add("PDF with a page that is drawn in itself", "form.pdf", "its pages are pictures", [] {
        PdfBuilder builder;
        const int form = builder.stream(repeated("/X Do ", 1000), "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources"
                                                                  "<</XObject<</X 10000 0 R>>>>");
        builder.page("/X Do", {}, "/XObject<</X " + PdfBuilder::reference(form) + ">>");
        return builder.bytes();
    });
}

void HostileFilesTest::isRefusedInTimeAndMemory()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, name);
    QFETCH(const QString, says);
    QFETCH(const Made, made);
    const Cli cli;
    cli.write(name, made());
    const double before = secondsOfChildren();
    const Ran ran = cli.run({u"import"_s, name});
    const double seconds = secondsOfChildren() - before;
    QVERIFY2(ran.exitCode == 3, qPrintable(u"exit code %1: %2"_s.arg(ran.exitCode).arg(ran.problem())));
    QVERIFY2(ran.problem().contains(says), ran.errors.constData());
    QVERIFY2(ran.problem().contains(name) && ran.problem().endsWith(u'.'), ran.errors.constData());
    QCOMPARE(ran.problem().count(u'\n'), 0);
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(seconds < kMostSeconds, qPrintable(u"%1 seconds"_s.arg(seconds)));
    const qint64 memory = memoryOfChildren();
    QVERIFY2(memory < kMostMemory, qPrintable(u"%1 MB"_s.arg(memory / kMebibyte)));
#else
    QSKIP("What a process takes is asked of Unix: nothing was checked.");
#endif
}

QTEST_GUILESS_MAIN(HostileFilesTest)
#include "HostileFilesTest.moc"
