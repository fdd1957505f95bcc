// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/ChangesBuilder.h"
#include "FormSamples.h"
#include "ReportSamples.h"
#include "formats/readers/HtmlReader.h"
#include "formats/readers/PdfReader.h"
#include "formats/writers/HtmlWriter.h"
#include "formats/writers/PdfWriter.h"
#include "publish/MarkedWords.h"
#include "publish/ReadBack.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

ChangeReport worst()
{
    Assessment after = worstCase(*edition(u"hos-2024"_s));
    after.organisation = sampleAssessment(u"2022-23"_s).organisation;
    after.year = AssessmentYear::starting(2024);
    return changeReport(sampleAssessment(u"2022-23"_s), after);
}

QStringList headingsOf(const Document &document)
{
    QStringList out;
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block.node)) {
            out.append(plainText(heading->spans));
        }
    }
    return out;
}

void collect(const Blocks &blocks, Revision revision, QString &out)
{
    for (const Block &block : blocks) {
        if (const auto *words = std::get_if<Paragraph>(&block.node)) {
            for (const Span &span : words->spans) {
                out += span.revision == revision ? u'[' + span.text + u']' : QString();
            }
        } else if (const auto *list = std::get_if<List>(&block.node)) {
            for (const Blocks &item : list->items) {
                collect(item, revision, out);
            }
        }
    }
}

QString marked(const Document &document, Revision revision)
{
    QString out;
    collect(document.blocks, revision, out);
    return out;
}

} // namespace

/// The change report, as a member of the governing body reads it.
class ChangesBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProvisionStandsSomewhere_data();
    void everyProvisionStandsSomewhere();
    void whatMattersMostComesFirst();
    void changedWordsAreMarked();
    void copiedWordsStandApartAndMovedOnesSaySo();
    void newAndWithdrawnProvisionsAreQuoted();
    void landlordsDifferAndDoNotChange();
    void filesSayWhatTheReportSays_data();
    void filesSayWhatTheReportSays();

private:
    static void comparisons();
};

void ChangesBuilderTest::comparisons()
{
    QTest::addColumn<ChangeReport>("report");
    QTest::newRow("across editions") << sampleChanges();
    QTest::newRow("worst case") << worst();
    const auto before = realForm(u"2022-23"_s);
    const auto after = realForm(u"2024-25"_s);
    QTest::newRow("real forms") << (before && after ? changeReport(*before, *after) : ChangeReport());
}

void ChangesBuilderTest::everyProvisionStandsSomewhere_data()
{
    comparisons();
}

void ChangesBuilderTest::everyProvisionStandsSomewhere()
{
    QFETCH(ChangeReport, report);
    if (report.comparison.rows.empty()) {
        QSKIP("The folder of real published forms (shared/real beside the checkout) is not here: nothing was checked.");
    }
    const QString words = plainText(buildChanges(report).blocks);
    for (const ComparisonRow &row : report.comparison.rows) {
        static const QString around = u"(^|[\\s,:;])%1([\\s,:;.]|$)"_s;
        const QRegularExpression code(around.arg(QRegularExpression::escape(row.code().text())));
        QVERIFY2(code.match(words).hasMatch(), qPrintable(row.code().text()));
    }
}

void ChangesBuilderTest::whatMattersMostComesFirst()
{
    Assessment before = sampleAssessment(u"2024-25"_s);
    Assessment after = before;
    after.year = before.year.next();
    after.state = State::Draft;
    after.find(*ProvisionCode::from(u"9.1"_s))->comply = Comply::No;
    before.find(*ProvisionCode::from(u"9.1"_s))->comply = Comply::Yes;
    after.find(*ProvisionCode::from(u"1.2"_s))->commentary = Text::fromPlain(u"Quite another thing, in all."_s);
    const Document document = buildChanges(changeReport(before, after));
    QCOMPARE(document.info.notice, u"Draft for approval"_s);
    QVERIFY(!document.info.landscape);
    QCOMPARE(headingsOf(document),
             QStringList({u"What changed"_s, u"Compliance"_s, u"Answers whose compliance changed"_s,
                          u"9 Scrutiny & oversight: continuous learning and improvement"_s,
                          u"9.1: no longer complies"_s, u"Answers in other words"_s, u"1 Definition of a complaint"_s,
                          u"1.2"_s, u"Unchanged word for word"_s}));
    QVERIFY(plainText(document.blocks).contains(u"1 provision no longer complies."_s));
}

void ChangesBuilderTest::changedWordsAreMarked()
{
    Assessment before = sampleAssessment(u"2024-25"_s);
    Assessment after = before;
    after.year = before.year.next();
    const ProvisionCode code = *ProvisionCode::from(u"6.3"_s);
    before.find(code)->commentary = Text::fromPlain(u"Our staff log each complaint within ten days of its arrival."_s);
    after.find(code)->commentary = Text::fromPlain(u"Our staff log each complaint within five days of its arrival."_s);
    const Document document = buildChanges(changeReport(before, after));
    QVERIFY2(marked(document, Revision::Added).endsWith(u"[five]"_s), qPrintable(marked(document, Revision::Added)));
    QVERIFY2(marked(document, Revision::Removed).endsWith(u"[ten]"_s), qPrintable(marked(document, Revision::Removed)));
}

void ChangesBuilderTest::copiedWordsStandApartAndMovedOnesSaySo()
{
    const Blocks apart = markedParagraphs(
        {{DiffKind::Removed, u"When"_s}, {DiffKind::Added, u"If"_s}, {DiffKind::Same, u" it rings."_s}});
    QCOMPARE(plainText(apart).trimmed(), u"When If it rings."_s);
    const Blocks moved = markedParagraphs({{DiffKind::Same, u"Open it."_s}, {DiffKind::Added, u" Shut it."_s, true}});
    QCOMPARE(plainText(moved).trimmed(), u"Open it. (moved) Shut it."_s);
}

void ChangesBuilderTest::newAndWithdrawnProvisionsAreQuoted()
{
    Assessment before = sampleAssessment(u"2022-23"_s);
    Assessment after = sampleAssessment(u"2024-25"_s);
    Answer &isNew = *after.find(*ProvisionCode::from(u"2.5"_s));
    isNew.comply = Comply::No;
    isNew.commentary = Text::fromPlain(u"We have begun to say why."_s);
    isNew.evidence.resize(1);
    isNew.evidence.front() = Evidence{};
    isNew.evidence.front().text = u"Letter of May"_s;
    before.find(*ProvisionCode::from(u"4.3"_s))->commentary = Text::fromPlain(u"We once did so."_s);
    const Document document = buildChanges(changeReport(before, after));
    const QStringList headings = headingsOf(document);
    QVERIFY(headings.contains(u"New provisions"_s) && headings.contains(u"Withdrawn provisions"_s));
    // What the landlord does comes before what the Code did.
    QVERIFY(headings.indexOf(u"Compliance"_s) < headings.indexOf(u"What the Code changed"_s));
    const QString words = plainText(document.blocks);
    for (const QString &said :
         {u"We have begun to say why."_s, u"Letter of May"_s, u"We once did so."_s, u"not complied with"_s}) {
        QVERIFY2(words.contains(said), qPrintable(said));
    }
    QVERIFY(!marked(document, Revision::Added).contains(u"begun"_s));
    QVERIFY(!marked(document, Revision::Removed).contains(u"once"_s));
}

void ChangesBuilderTest::landlordsDifferAndDoNotChange()
{
    const Assessment one = sampleAssessment(u"2024-25"_s);
    Assessment other = one;
    other.organisation.name = u"Marsh Council"_s;
    other.find(*ProvisionCode::from(u"6.3"_s))->commentary = Text::fromPlain(u"Quite another way of doing it."_s);
    const Document document = buildChanges(changeReport(one, other));
    QCOMPARE(headingsOf(document).constFirst(), u"What differs"_s);
    QVERIFY(plainText(document.blocks).contains(u"Words of Marsh Council alone are underlined"_s));
}

void ChangesBuilderTest::filesSayWhatTheReportSays_data()
{
    comparisons();
}

void ChangesBuilderTest::filesSayWhatTheReportSays()
{
    QFETCH(ChangeReport, report);
    if (report.comparison.rows.empty()) {
        QSKIP("The folder of real published forms (shared/real beside the checkout) is not here: nothing was checked.");
    }
    const Document document = buildChanges(report);
    NoProgress progress;
    const auto pdf = writePdf(document, progress);
    QVERIFY(pdf.ok());
    const auto fromPdf = readPdf(pdf->bytes, u"changes.pdf"_s);
    QVERIFY(fromPdf.ok());
    QCOMPARE(readBackDifferences(document, *fromPdf), QStringList());
    const auto html = writeHtml(document);
    QVERIFY(html.ok());
    const auto fromHtml = readHtml(*html, u"changes.html"_s);
    QVERIFY(fromHtml.ok());
    QCOMPARE(readBackDifferences(document, *fromHtml), QStringList());
}

QTEST_GUILESS_MAIN(ChangesBuilderTest)
#include "ChangesBuilderTest.moc"
