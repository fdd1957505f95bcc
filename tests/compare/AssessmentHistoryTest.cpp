// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/AssessmentHistory.h"
#include "compare/HistoryWords.h"

#include "ComparedForms.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// One landlord over its years.
class AssessmentHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void everyYearHasItsCells();
    void aYearIsCountedByItsOwnForm();
    void aStoryFollowsAProvisionThroughTheCodes();
    void withoutACorrespondenceNothingIsFollowed();
    void aCodeThatStandsTwiceNamesItsYear();
};

void AssessmentHistoryTest::everyYearHasItsCells()
{
    Assessment first = blank(u"hos-2022"_s, 2022);
    Assessment second = filled(u"hos-2024"_s, 2023);
    Assessment third = filled(u"hos-2024"_s, 2024);
    answer(first, u"4.10"_s).comply = Comply::Partially;
    answer(first, u"4.11"_s).comply = Comply::Yes;
    answer(third, u"5.9"_s).review = Review::Carried;
    const auto history = AssessmentHistory::of({{first, *edition(first.edition)},
                                                {second, *edition(second.edition), correspondence()},
                                                {third, *edition(third.edition)}});
    QVERIFY(history.ok());
    QCOMPARE(history->columns().size(), size_t(3));
    QVERIFY(history->columns()[1].editionChanged && !history->columns()[2].editionChanged);
    QCOMPARE(history->rows().size(), size_t(72 + 12));
    const HistoryRow *row = history->find(code(u"5.9"_s));
    QCOMPARE(row->cells[0].kind, HistoryCellKind::Answered);
    QCOMPARE(row->cells[0].comply, Comply::Partially);
    QCOMPARE(row->cells[0].codes, std::vector<ProvisionCode>({code(u"4.10"_s), code(u"4.11"_s)}));
    QCOMPARE(row->cells[1].comply, Comply::Yes);
    QCOMPARE(row->cells[2].kind, HistoryCellKind::ToReview);
    QCOMPARE(history->find(code(u"2.5"_s))->cells[0].kind, HistoryCellKind::NotAsked);
    QCOMPARE(history->find(code(u"1.2"_s))->cells[0].kind, HistoryCellKind::Blank);
    const HistoryRow &withdrawn = history->rows().back();
    QCOMPARE(withdrawn.lastColumn, 0);
    QCOMPARE(withdrawn.cells[1].kind, HistoryCellKind::NotAsked);
}

void AssessmentHistoryTest::aYearIsCountedByItsOwnForm()
{
    // Both provisions become 5.9, whose cell says the weaker; 4.8 is withdrawn: the form has all of them.
    Assessment first = filled(u"hos-2022"_s, 2022);
    answer(first, u"4.10"_s).comply = Comply::Partially;
    answer(first, u"4.8"_s).comply = Comply::NotApplicable;
    answer(first, u"4.9"_s).comply = Comply::No;
    answer(first, u"1.2"_s).comply.reset();
    answer(first, u"1.3"_s).review = Review::Carried;
    const Assessment second = filled(u"hos-2024"_s, 2023);
    const auto history =
        AssessmentHistory::of({{first, *edition(first.edition)}, {second, *edition(second.edition), correspondence()}});
    QVERIFY(history.ok());
    const AnswerCounts &counts = history->columns().front().counts;
    QCOMPARE(counts.partially, 1);
    QCOMPARE(counts.notApplicable, 1);
    QCOMPARE(counts.no, 1);
    QCOMPARE(counts.open, 2);
    QCOMPARE(counts.yes, int(edition(first.edition)->provisions().size()) - 5);
}

void AssessmentHistoryTest::aStoryFollowsAProvisionThroughTheCodes()
{
    Assessment first = filled(u"hos-2022"_s, 2022);
    Assessment second = filled(u"hos-2024"_s, 2023);
    Assessment third = filled(u"hos-2024"_s, 2024);
    answer(third, u"5.2"_s).comply = Comply::No;
    const auto history = AssessmentHistory::of({{first, *edition(first.edition)},
                                                {second, *edition(second.edition), correspondence()},
                                                {third, *edition(third.edition)}});
    QVERIFY(history.ok());
    const auto story = history->story(*history->find(code(u"5.2"_s)));
    QCOMPARE(story.size(), size_t(2));
    QCOMPARE(story[0].column, 1);
    QCOMPARE(story[0].rows.front()->relation, RelationKind::Split);
    QCOMPARE(story[1].rows.front()->compliance, ComplianceChange::NewlyNotCompliant);
    const auto end = history->story(history->rows().back());
    QCOMPARE(end.size(), size_t(1));
    QVERIFY(end[0].rows.front()->isWithdrawn());
}

void AssessmentHistoryTest::withoutACorrespondenceNothingIsFollowed()
{
    const Assessment first = filled(u"hos-2022"_s, 2022);
    const Assessment second = filled(u"lgsco-2024"_s, 2024);
    const auto history = AssessmentHistory::of({{first, *edition(first.edition)}, {second, *edition(second.edition)}});
    QVERIFY(history.ok());
    QVERIFY(!history->columns()[1].follows);
    QCOMPARE(history->rows().front().cells[0].kind, HistoryCellKind::NotAsked);
    QVERIFY(history->comparisonTo(1) == nullptr);
    QCOMPARE(history->rows().size(),
             edition(u"lgsco-2024"_s)->provisions().size() + edition(u"hos-2022"_s)->provisions().size());
}

void AssessmentHistoryTest::aCodeThatStandsTwiceNamesItsYear()
{
    const Assessment first = filled(u"hos-2022"_s, 2022);
    const Assessment second = filled(u"hos-2024"_s, 2023);
    const auto history =
        AssessmentHistory::of({{first, *edition(first.edition)}, {second, *edition(second.edition), correspondence()}});
    QVERIFY(history.ok());
    QStringList names;
    for (const HistoryRow &row : history->rows()) {
        names.append(historyRowName(*history, row));
    }
    QCOMPARE(names.removeDuplicates(), qsizetype(0));
    // 5.4 of 2022 was withdrawn, and another one has its code; nothing has that of 4.17.
    QVERIFY(names.contains(u"5.4"_s) && names.contains(u"5.4 (2022)"_s));
    QVERIFY(names.contains(u"4.17"_s));
}

QTEST_GUILESS_MAIN(AssessmentHistoryTest)
#include "AssessmentHistoryTest.moc"
