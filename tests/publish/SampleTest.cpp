// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentJson.h"
#include "assessment/CarryForward.h"
#include "assessment/Change.h"
#include "base/Json.h"
#include "formats/readers/HtmlReader.h"
#include "publish/FormBuilder.h"
#include "publish/FormSamples.h"
#include "publish/ReadBack.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

QString samplePath(const QString &file)
{
    return test::projectPath(u"resources/sample/"_s + file);
}

} // namespace

/// The sample landlord in resources/sample, with which ./run works.
class SampleTest : public QObject
{
    Q_OBJECT

private slots:
    void assessmentsAnswerEveryProvision_data();
    void assessmentsAnswerEveryProvision();
    void assessmentsAreWrittenAsTheyWereRead_data();
    void assessmentsAreWrittenAsTheyWereRead();
    void approvalsSealWhatIsThere_data();
    void approvalsSealWhatIsThere();
    void publishedFormIsTheAssessments();
    void nextYearsChangesFitWhatIsCarriedForward();

private:
    static void years();
};

void SampleTest::years()
{
    QTest::addColumn<QString>("year");
    QTest::newRow("2022-23") << u"2022-23"_s;
    QTest::newRow("2024-25") << u"2024-25"_s;
}

void SampleTest::assessmentsAnswerEveryProvision_data()
{
    years();
}

void SampleTest::assessmentsAnswerEveryProvision()
{
    QFETCH(QString, year);
    const Assessment assessment = test::sampleAssessment(year);
    const auto edition = test::edition(assessment.edition);
    QVERIFY(checkAgainst(assessment, *edition, year));
    QCOMPARE(assessment.editionHash, edition->contentHash);
    for (const Provision *provision : edition->provisions()) {
        const Answer *answer = assessment.find(provision->code);
        QVERIFY2(answer != nullptr && answer->answered(), qPrintable(provision->code.text()));
        QVERIFY2(!answer->commentary.isEmpty(), qPrintable(provision->code.text()));
    }
}

void SampleTest::assessmentsAreWrittenAsTheyWereRead_data()
{
    years();
}

void SampleTest::assessmentsAreWrittenAsTheyWereRead()
{
    QFETCH(QString, year);
    QCOMPARE(writeAssessment(test::sampleAssessment(year)),
             test::bytesOf(samplePath(u"fenmoor-homes-%1.json"_s.arg(year))));
}

void SampleTest::approvalsSealWhatIsThere_data()
{
    years();
}

void SampleTest::approvalsSealWhatIsThere()
{
    QFETCH(QString, year);
    const Assessment assessment = test::sampleAssessment(year);
    QVERIFY(assessment.approval);
    QCOMPARE(assessment.approval->digest, sha256Hex(sealedContent(assessment)));
}

void SampleTest::publishedFormIsTheAssessments()
{
    const Assessment assessment = test::sampleAssessment(u"2024-25"_s);
    const QString file = u"fenmoor-homes-2024-25.html"_s;
    const Result<Document> read = readHtml(test::bytesOf(samplePath(file)), file);
    QVERIFY(read);
    QCOMPARE(readBackDifferences(buildForm(assessment, *test::edition(assessment.edition)), *read), QStringList());
}

void SampleTest::nextYearsChangesFitWhatIsCarriedForward()
{
    const Assessment last = test::sampleAssessment(u"2024-25"_s);
    const auto edition = test::edition(last.edition);
    const auto carried = carryForward({last, *edition, *edition, nullptr, last.year.next()});
    QVERIFY(carried);
    Assessment next = *carried;
    int changes = 0;
    for (const QByteArray &line : test::bytesOf(samplePath(u"fenmoor-homes-2025-26.changes.jsonl"_s)).split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const auto object = parseJsonObject(line, u"line"_s);
        QVERIFY(object);
        const Result<Change> change = changeFromJson(*object, u"line"_s);
        QVERIFY2(change.ok(), line.constData());
        Answer *answer = next.find(*change->provision);
        QVERIFY(answer != nullptr);
        const auto changed = applied(toJson(*answer), *change);
        QVERIFY2(changed.ok(), line.constData());
        *answer = *answerFromJson(*changed, u"line"_s);
        ++changes;
    }
    QVERIFY(changes > 72);
    const auto open = std::count_if(next.answers.begin(), next.answers.end(),
                                    [](const Answer &answer) { return !answer.answered(); });
    QCOMPARE(open, 3);
}

QTEST_GUILESS_MAIN(SampleTest)
#include "SampleTest.moc"
