// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/ReportSample.h"
#include "formats/writers/PdfWriter.h"
#include "publish/ChangesBuilder.h"
#include "publish/EditionsBuilder.h"
#include "publish/FormBuilder.h"
#include "publish/FormSamples.h"
#include "publish/ReportSamples.h"
#include "publish/YearsBuilder.h"
#include "support/TestData.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace attest;
using namespace attest::test::pdf;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Document &document)
{
    NoProgress progress;
    const Result<WrittenDocument> written = writePdf(document, progress);
    return written ? written->bytes : QByteArray();
}

QStringList findings(const QByteArray &pdf, const Document &document, const QString &rule = {})
{
    QString why;
    const auto facts = PdfFacts::read(pdf, why);
    if (!facts) {
        return {rule + u": the file cannot be read: "_s + why};
    }
    QStringList out;
    for (const Rule &each : allRules()) {
        if (!rule.isEmpty() && rule != QString::fromUtf8(each.id)) {
            continue;
        }
        Findings found(each.id);
        each.check({*facts, &document}, found);
        for (const Finding &finding : found.list()) {
            out.append(told(finding));
        }
    }
    return out;
}

Document formOf(const Assessment &assessment)
{
    return buildForm(assessment, *test::edition(assessment.edition));
}

/// Bullets as they are pasted from other programs, of a font that only those have.
Document foreignBullets()
{
    Document out;
    out.info.title = u"Pasted"_s;
    out.blocks = {paragraph(u"\uf0b7 A point"_s), paragraph(u"\uf0a7\U0001F600"_s), paragraph(u"\U0001F600\ue000"_s),
                  paragraph(u"\uf0b7"_s)};
    return out;
}

Document blankForm(const QString &edition)
{
    Assessment blank;
    blank.organisation.name = u"Fenmoor Homes"_s;
    blank.edition = edition;
    return formOf(blank);
}

/// "| `id` | clause | sentence |" of the page's table.
QStringList documentedRules()
{
    QFile file(test::projectPath(u"docs/accessibility.md"_s));
    QStringList out;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u"| `"_s) && line.count(u'|') == 4) {
                out.append(line);
            }
        }
    }
    return out;
}

bool anotherReaderIsHere()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty();
}

} // namespace

/// Judges the PDFs that Attest writes by a checker of its own (tests/conformance/pdf), and sees for each of its rules
/// that it catches what it is there for.
class PdfConformanceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void documentsHaveNoFault_data();
    void documentsHaveNoFault();
    void brokenFileIsCaught_data();
    void brokenFileIsCaught();
    void anotherProgramReadsThePages();
    void everyRuleCatchesSomething();
    void everyRuleIsDocumented();
    void whatIsNoPdfIsRefused();

private:
    Document m_report;
    QByteArray m_pdf;
};

void PdfConformanceTest::initTestCase()
{
    m_report = sampleReport();
    m_pdf = pdfOf(m_report);
    QVERIFY(!m_pdf.isEmpty());
}

void PdfConformanceTest::documentsHaveNoFault_data()
{
    QTest::addColumn<Document>("document");
    QTest::newRow("report") << m_report;
    QTest::newRow("foreign bullets") << foreignBullets();
    QTest::newRow("sample form 2022-23") << formOf(test::sampleAssessment(u"2022-23"_s));
    QTest::newRow("sample form 2024-25") << formOf(test::sampleAssessment(u"2024-25"_s));
    QTest::newRow("change report") << buildChanges(test::sampleChanges());
    QTest::newRow("change report of two Codes") << buildChanges(test::driftedCodes());
    QTest::newRow("two editions") << buildEditions(test::sampleEditions());
    QTest::newRow("all years") << buildYears(test::sampleYears());
    for (const QString &edition : {u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s}) {
        QTest::newRow(qPrintable(u"blank form "_s + edition)) << blankForm(edition);
        QTest::newRow(qPrintable(u"worst case "_s + edition)) << formOf(test::worstCase(*test::edition(edition)));
    }
    for (const QString &year : {u"2022-23"_s, u"2024-25"_s}) {
        const auto form = test::realForm(year);
        QTest::newRow(qPrintable(u"real form "_s + year)) << (form ? formOf(*form) : Document());
    }
}

void PdfConformanceTest::documentsHaveNoFault()
{
    QFETCH(Document, document);
    if (document == Document()) {
        QSKIP("The real published forms are not here.");
    }
    const QByteArray pdf = pdfOf(document);
    QVERIFY(!pdf.isEmpty());
    QCOMPARE(findings(pdf, document).join(u'\n'), QString());
}

void PdfConformanceTest::brokenFileIsCaught_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < allBreaks().size(); ++i) {
        const Break &each = allBreaks()[i];
        QTest::newRow(qPrintable(QString::fromUtf8(each.rule) + u": "_s + QString::fromUtf8(each.what))) << int(i);
    }
}

void PdfConformanceTest::brokenFileIsCaught()
{
    if (allBreaks().empty()) {
        return;
    }
    QFETCH(int, number);
    const Break &each = allBreaks()[std::size_t(number)];
    if (qstrcmp(each.rule, "sight-words") == 0 && !anotherReaderIsHere()) {
        QSKIP("pdftotext is not here.");
    }
    const QByteArray broken = each.make(m_pdf);
    QVERIFY2(!broken.isEmpty(), "the file does not hold what was to be spoilt");
    QVERIFY(!findings(broken, m_report, QString::fromUtf8(each.rule)).isEmpty());
}

/// The rule sight-words wants another program's eyes; without them it says nothing.
void PdfConformanceTest::anotherProgramReadsThePages()
{
    if (!anotherReaderIsHere()) {
        QSKIP("pdftotext is not here: whether another program finds the pages' words was not looked at.");
    }
    QCOMPARE(findings(m_pdf, m_report, u"sight-words"_s).join(u'\n'), QString());
}

void PdfConformanceTest::everyRuleCatchesSomething()
{
    QStringList without;
    for (const Rule &rule : allRules()) {
        const bool tried = std::any_of(allBreaks().begin(), allBreaks().end(),
                                       [&](const Break &each) { return qstrcmp(each.rule, rule.id) == 0; });
        without += tried ? QStringList() : QStringList(QString::fromUtf8(rule.id));
    }
    QVERIFY2(without.isEmpty(), qPrintable(u"No broken file tries these rules: "_s + without.join(u", "_s)));
}

void PdfConformanceTest::everyRuleIsDocumented()
{
    QStringList lines = documentedRules();
    QStringList missing;
    for (const Rule &rule : allRules()) {
        const QString line = u"| `%1` | %2 | %3 |"_s.arg(QString::fromUtf8(rule.id), QString::fromUtf8(rule.clause),
                                                         QString::fromUtf8(rule.sentence));
        missing += lines.removeOne(line) ? QStringList() : QStringList(line);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"docs/accessibility.md lacks\n"_s + missing.join(u'\n')));
    QVERIFY2(lines.isEmpty(),
             qPrintable(u"docs/accessibility.md tells of rules there are not\n"_s + lines.join(u'\n')));
}

void PdfConformanceTest::whatIsNoPdfIsRefused()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("%PDF-1.7\n"), QByteArray(4000, 'x'), m_pdf.left(500)}) {
        QVERIFY(!findings(bytes, m_report, u"any"_s).isEmpty());
    }
}

QTEST_GUILESS_MAIN(PdfConformanceTest)
#include "PdfConformanceTest.moc"
