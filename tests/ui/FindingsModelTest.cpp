// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/FindingsModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace attest;
using namespace attest::ui;
using namespace Qt::StringLiterals;

/// Findings in groups by what they block.
class FindingsModelTest : public QObject
{
    Q_OBJECT

private:
    static Finding finding(const QString &key, Severity severity, Gate gate, const QString &code = {},
                           const QString &accepted = {})
    {
        Finding one;
        one.key = key;
        one.severity = severity;
        one.gate = gate;
        one.provision = ProvisionCode::from(code);
        one.sentence = "What is wrong with " + key + ".";
        one.source = "Code 2024, 8.1";
        one.acceptedBecause = accepted;
        return one;
    }

    static std::vector<Finding> samples()
    {
        return {finding("hint", Severity::Hint, Gate::Approval, "1.2"),
                finding("first", Severity::Blocking, Gate::Approval, "5.5"),
                finding("warning", Severity::Warning, Gate::Approval, "6.1"),
                finding("accepted", Severity::Blocking, Gate::Approval, "6.2", "The board knows."),
                finding("second", Severity::Blocking, Gate::Approval),
                finding("publication", Severity::Blocking, Gate::Publication)};
    }

    /// Each group's words, then its findings' keys.
    static QStringList treeOf(const FindingsModel &model)
    {
        QStringList lines;
        for (int i = 0; i < model.rowCount(); ++i) {
            const QModelIndex group = model.index(i, 0);
            lines += group.data().toString();
            for (int j = 0; j < model.rowCount(group); ++j) {
                lines += "  " + model.index(j, 0, group).data(FindingsModel::KeyRole).toString();
            }
        }
        return lines;
    }

private Q_SLOTS:
    void aDraftIsGroupedByWhatBlocks()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(samples(), State::Draft);
        QCOMPARE(treeOf(model), (QStringList{"Before the governing body approves: 2", "  first", "  second",
                                             "Before publication: 1", "  publication", "Worth a look: 2", "  warning",
                                             "  hint", "Accepted with a reason: 1", "  accepted"}));
        QCOMPARE(model.count(FindingsModel::Kind::WorthALook), 2);
    }

    void whatWasApprovedIsNotBlockedByWhatApprovalAsked()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(samples(), State::Approved);
        QCOMPARE(treeOf(model),
                 (QStringList{"Before publication: 1", "  publication", "Worth a look: 4", "  first", "  second",
                              "  warning", "  hint", "Accepted with a reason: 1", "  accepted"}));
    }

    void nothingBlocksWhatIsPublished()
    {
        FindingsModel model;
        model.show(samples(), State::Published);
        QCOMPARE(model.count(FindingsModel::Kind::BeforePublication), 0);
        QCOMPARE(model.count(FindingsModel::Kind::WorthALook), 5);
    }

    void anEmptyListHasNoGroups()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(samples(), State::Draft);
        model.show({}, State::Draft);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf("first").isValid());
    }

    void aFindingIsToldWhole()
    {
        FindingsModel model;
        model.show(samples(), State::Draft);
        const QModelIndex accepted = model.indexOf("accepted");
        QCOMPARE(accepted.data(FindingsModel::CodeRole).toString(), u"6.2"_s);
        QCOMPARE(accepted.data(FindingsModel::StrengthRole).toString(), u"Accepted"_s);
        QCOMPARE(accepted.data(FindingsModel::ReasonRole).toString(), u"The board knows."_s);
        QCOMPARE(accepted.data(Qt::AccessibleTextRole).toString(),
                 u"6.2, Accepted: What is wrong with accepted. Code 2024, 8.1 Accepted: The board knows."_s);
        const QModelIndex whole = model.indexOf("second");
        QCOMPARE(whole.data(FindingsModel::CodeRole).toString(), QString());
        QCOMPARE(whole.data(FindingsModel::StrengthRole).toString(), u"Blocks"_s);
        QVERIFY(whole.data(Qt::AccessibleTextRole).toString().startsWith("Whole form, Blocks:"));
        QVERIFY(!whole.data(Qt::DecorationRole).isNull());
        QCOMPARE(model.finding(whole)->key, u"second"_s);
        QVERIFY(model.finding(model.index(0, 0)) == nullptr);
    }
};

QTEST_MAIN(FindingsModelTest)
#include "FindingsModelTest.moc"
