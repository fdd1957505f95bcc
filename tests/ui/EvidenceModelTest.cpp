// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/EvidenceModel.h"
#include "ui/EvidenceItems.h"
#include "ui/assess/EvidenceWords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace attest::ui;
using namespace Qt::StringLiterals;

class EvidenceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsRules()
    {
        EvidenceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(threeItems());
        model.insert(1, {madeEvidence(EvidenceKind::Quote, "“We aim”"), madeEvidence(EvidenceKind::Note, "b")});
        QVERIFY(model.move(0, 1));
        QVERIFY(model.move(4, -1));
        QVERIFY(!model.move(0, -1));
        QVERIFY(!model.move(4, 1));
        model.replace(2, madeEvidence(EvidenceKind::Note, "c"));
        model.remove(0);
        model.setItems({});
        QCOMPARE(model.rowCount(), 0);
    }

    void everyItemSaysItsKindAndDetails()
    {
        EvidenceModel model;
        model.setItems(threeItems());
        const auto at = [&](int row, int role) { return model.index(row).data(role).toString(); };
        QCOMPARE(at(0, EvidenceModel::KindWordRole), u"Document"_s);
        QCOMPARE(at(0, EvidenceModel::DetailsRole), QString());
        QCOMPARE(at(1, Qt::AccessibleTextRole), u"Link: Our policy. https://www.example.org.uk/policy"_s);
        QCOMPARE(at(2, Qt::AccessibleTextRole), u"Note: Minutes of the panel"_s);
    }

    void anItemWithoutWordsShowsWhatItPointsTo()
    {
        EvidenceModel model;
        Evidence item = threeItems().front();
        item.text.clear();
        model.setItems({item, madeEvidence(EvidenceKind::Url, {}, "https://x.uk")});
        QCOMPARE(model.index(0).data().toString(), u"Complaints policy 2025, page 8, 4.1"_s);
        QCOMPARE(model.index(1).data().toString(), u"https://x.uk"_s);
    }

    void referencesAreKnownWhoeverWroteThem()
    {
        Evidence item = threeItems().front();
        QCOMPARE(EvidenceWords::clauseWordOf(item), std::optional(QString()));
        item.text = "Complaints policy 2025, page 8, section 4.1";
        QCOMPARE(EvidenceWords::clauseWordOf(item), std::optional(u"section"_s));
        item.text = "Our policy says so on page 8";
        QVERIFY(!EvidenceWords::clauseWordOf(item));
        item.page = "8 to 9";
        QCOMPARE(EvidenceWords::reference(item), u"Complaints policy 2025, pages 8 to 9, 4.1"_s);
        QCOMPARE(EvidenceWords::details(item), u"Complaints policy 2025, pages 8 to 9, 4.1"_s);
    }

    void quotationMarksArePutOnce()
    {
        QCOMPARE(EvidenceWords::quoted("we aim"), u"“we aim”"_s);
        QCOMPARE(EvidenceWords::quoted("“we aim”"), u"“we aim”"_s);
        QCOMPARE(EvidenceWords::quoted("'we aim'"), u"'we aim'"_s);
        QCOMPARE(EvidenceWords::quoted({}), QString());
    }
};

QTEST_MAIN(EvidenceModelTest)
#include "EvidenceModelTest.moc"
