// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/ProvisionModel.h"
#include "ui/SampleSession.h"
#include "ui/assess/ProvisionFilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using attest::test::SampleSession;

namespace {

ProvisionCode code(const char *text)
{
    return *ProvisionCode::from(QString::fromLatin1(text));
}

int rowsOf(const QAbstractItemModel &model)
{
    int rows = 0;
    for (int part = 0; part < model.rowCount(); ++part) {
        rows += model.rowCount(model.index(part, 0));
    }
    return rows;
}

} // namespace

/// The list of provisions, as the open form fills it.
class ProvisionModelTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProvisionStandsBelowItsSection();
    void anAnswerChangesItsState();
    void filtersShowWhatTheyCount();
    void wordsOfTheRequirementAreFound();
    void closingTheFormEmptiesTheList();
};

void ProvisionModelTest::everyProvisionStandsBelowItsSection()
{
    SampleSession sample;
    QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
    ProvisionModel model(sample.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(std::size_t(rowsOf(model)), sample.session().edition().provisions().size());
    QCOMPARE(std::size_t(model.rowCount()), sample.session().edition().sections.size());
    QVERIFY(!model.indexOf(code("6.3")).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void ProvisionModelTest::anAnswerChangesItsState()
{
    SampleSession sample;
    QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
    ProvisionModel model(sample.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AnswerEdit edit;
    edit.comply = "no";
    edit.because = "Two services are not there yet.";
    QVERIFY2(sample.edit(code("6.3"), edit), qPrintable(sample.problem()));
    QCOMPARE(model.stateOf(code("6.3")), ProvisionState::NeedsSomething); // no explanation, no date
    edit.comply = "";
    QVERIFY2(sample.edit(code("6.3"), edit), qPrintable(sample.problem()));
    QCOMPARE(model.stateOf(code("6.3")), ProvisionState::NotAnswered);
}

void ProvisionModelTest::filtersShowWhatTheyCount()
{
    SampleSession sample;
    QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
    ProvisionModel model(sample.session());
    ProvisionFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const auto kind : {ProvisionKind::All, ProvisionKind::Open, ProvisionKind::NotCompliant,
                            ProvisionKind::ToReview, ProvisionKind::CodeChanged, ProvisionKind::WithFinding}) {
        const auto codes = model.codes();
        const auto count = std::count_if(codes.cbegin(), codes.cend(), [&](const ProvisionCode &one) {
            return ProvisionFilter::isOf(model.indexOf(one), kind);
        });
        filter.setKind(kind);
        QCOMPARE(rowsOf(filter), int(count));
    }
}

void ProvisionModelTest::wordsOfTheRequirementAreFound()
{
    SampleSession sample;
    QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
    ProvisionModel model(sample.session());
    ProvisionFilter filter;
    filter.setSourceModel(&model);
    filter.setWords("10 working days stage 1");
    QVERIFY(filter.mapFromSource(model.indexOf(code("6.3"))).isValid());
    QVERIFY(rowsOf(filter) < rowsOf(model));
    filter.setWords("zzz");
    QCOMPARE(filter.rowCount(), 0);
}

void ProvisionModelTest::closingTheFormEmptiesTheList()
{
    SampleSession sample;
    QVERIFY2(sample.openYear("2025-26"), qPrintable(sample.problem()));
    ProvisionModel model(sample.session());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    sample.session().close();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(ProvisionModelTest)
#include "ProvisionModelTest.moc"
