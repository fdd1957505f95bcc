// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/HtmlWriter.h"
#include "publish/ChangesBuilder.h"
#include "publish/EditionsBuilder.h"
#include "publish/FormBuilder.h"
#include "publish/FormSamples.h"
#include "publish/ReportSamples.h"
#include "publish/YearsBuilder.h"
#include "support/TestData.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 150'000; // ms

QString firstOf(const QStringList &programs)
{
    for (const QString &program : programs) {
        if (const QString path = QStandardPaths::findExecutable(program); !path.isEmpty()) {
            return path;
        }
    }
    return {};
}

/// A page with faults that both checkers know, to see that they look.
QByteArray faultyPage()
{
    return "<!DOCTYPE html><html><head><title>Faulty</title></head><body><main><h1>Faulty</h1><img src=\"data:,\">"
           "<p style=\"color:#aaa;background:#fff\">Too pale to read</p><center>Old</center></main></body></html>";
}

} // namespace

/// Asks the Nu checker (validity) and axe-core in Chromium (accessibility, light and dark, wide and narrow) about the
/// pages that Attest writes: tests/conformance/check-html.mjs.
class ConformanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void checkersFindFaults();
    void pagesHaveNoFault_data();
    void pagesHaveNoFault();

private:
    void write(const QString &name, const QByteArray &page);
    void writeForm(const QString &name, const Assessment &assessment);
    void writeReport(const QString &name, const Document &document);
    QStringList faults(const QString &name, const QString &checker = {}) const;

    QTemporaryDir m_folder;
    QStringList m_pages;
    QJsonArray m_found;
};

void ConformanceTest::initTestCase()
{
    const QString node = firstOf({u"node"_s, u"nodejs"_s});
    const QString java = firstOf({u"java"_s});
    const QString browser =
        firstOf({u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s, u"google-chrome-stable"_s});
    const QString folder = test::projectPath(u"tests/conformance"_s);
    QStringList missing;
    missing += node.isEmpty() ? QStringList(u"Node.js"_s) : QStringList();
    missing += java.isEmpty() ? QStringList(u"Java"_s) : QStringList();
    missing += browser.isEmpty() ? QStringList(u"Chromium"_s) : QStringList();
    if (!QDir(folder + u"/node_modules/axe-core"_s).exists()) {
        missing += u"tests/conformance/node_modules (npm ci --prefix tests/conformance)"_s;
    }
    if (!missing.isEmpty()) {
        QSKIP(qPrintable(u"The pages were not checked, as these are not here: %1."_s.arg(missing.join(u", "_s))));
    }

    QVERIFY(m_folder.isValid());
    write(u"faulty"_s, faultyPage());
    writeForm(u"sample-2022-23"_s, test::sampleAssessment(u"2022-23"_s));
    writeForm(u"sample-2024-25"_s, test::sampleAssessment(u"2024-25"_s));
    writeForm(u"worst-case"_s, test::worstCase(*test::edition(u"lgsco-2024"_s)));
    writeReport(u"changes"_s, buildChanges(test::sampleChanges()));
    writeReport(u"changes-of-codes"_s, buildChanges(test::driftedCodes()));
    writeReport(u"editions"_s, buildEditions(test::sampleEditions()));
    writeReport(u"years"_s, buildYears(test::sampleYears()));
    for (const QString &year : {u"2022-23"_s, u"2024-25"_s}) {
        if (const auto form = test::realForm(year)) {
            writeForm(u"real-"_s + year, *form);
        }
    }

    QStringList arguments = {folder + u"/check-html.mjs"_s, browser, java};
    for (const QString &page : m_pages) {
        arguments += m_folder.filePath(page + u".html"_s);
    }
    QProcess checker;
    checker.start(node, arguments);
    QVERIFY2(checker.waitForFinished(longestRun), "the checkers did not end");
    QVERIFY2(checker.exitCode() == 0, checker.readAllStandardError().constData());
    const QJsonDocument answer = QJsonDocument::fromJson(checker.readAllStandardOutput());
    QVERIFY(answer.isArray());
    m_found = answer.array();
}

void ConformanceTest::write(const QString &name, const QByteArray &page)
{
    QFile file(m_folder.filePath(name + u".html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(page), page.size());
    m_pages.append(name);
}

void ConformanceTest::writeForm(const QString &name, const Assessment &assessment)
{
    const Result<QByteArray> page = writeHtml(buildForm(assessment, *test::edition(assessment.edition)));
    QVERIFY(page);
    write(name, *page);
}

void ConformanceTest::writeReport(const QString &name, const Document &document)
{
    const Result<QByteArray> page = writeHtml(document);
    QVERIFY(page);
    write(name, *page);
}

QStringList ConformanceTest::faults(const QString &name, const QString &checker) const
{
    QStringList out;
    for (const QJsonValue &value : m_found) {
        const QJsonObject fault = value.toObject();
        const QString file = QUrl(fault["file"_L1].toString()).fileName();
        if (file == name + u".html"_s && (checker.isEmpty() || fault["checker"_L1].toString() == checker)) {
            out.append(u"%1 %2: %3: %4 %5"_s.arg(fault["checker"_L1].toString(), fault["view"_L1].toString(),
                                                 fault["rule"_L1].toString(), fault["what"_L1].toString(),
                                                 fault["where"_L1].toString()));
        }
    }
    return out;
}

void ConformanceTest::checkersFindFaults()
{
    QVERIFY(faults(u"faulty"_s, u"Nu checker"_s).filter(u"center"_s).size() > 0);
    const QString seen = faults(u"faulty"_s, u"axe-core"_s).join(u'\n');
    for (const QString &rule : {u"html-has-lang"_s, u"image-alt"_s, u"color-contrast"_s}) {
        QVERIFY2(seen.contains(rule), qPrintable(rule));
    }
}

void ConformanceTest::pagesHaveNoFault_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page :
         {u"sample-2022-23"_s, u"sample-2024-25"_s, u"worst-case"_s, u"changes"_s, u"changes-of-codes"_s, u"editions"_s,
          u"years"_s, u"real-2022-23"_s, u"real-2024-25"_s}) {
        QTest::newRow(qPrintable(page)) << page;
    }
}

void ConformanceTest::pagesHaveNoFault()
{
    QFETCH(QString, page);
    if (!m_pages.contains(page)) {
        QSKIP("The real published forms are not here.");
    }
    QCOMPARE(faults(page), QStringList());
}

QTEST_GUILESS_MAIN(ConformanceTest)
#include "ConformanceTest.moc"
