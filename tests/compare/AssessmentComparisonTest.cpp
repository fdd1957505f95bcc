// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ComparisonSummary.h"
#include "compare/ComparisonWords.h"

#include "ComparedForms.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// What two assessments differ in, as somebody who knows both would say it.
class AssessmentComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void everyProvisionHasItsRow();
    void complianceIsTold_data();
    void complianceIsTold();
    void carriedAnswersAreToReview();
    void aTextIsJudgedByItsWords_data();
    void aTextIsJudgedByItsWords();
    void evidenceGoesOn_data();
    void evidenceGoesOn();
    void splitProvisionsAreNoLoss();
    void mergedProvisionsAreNoGain();
    void mergedSourcesAnsweredInPartAreNotComparable();
    void evidenceInTheOneColumnIsNotNew();
    void datesAndActionsAreTold();
    void wordForWordIsSaid();
    void twoLandlordsAreNotInTime();
    void theWrongOrderIsRefused();
    void unrelatedEditionsAreRefused();
    void theSummaryCountsRows();
};

void AssessmentComparisonTest::everyProvisionHasItsRow()
{
    const AssessmentComparison comparison = acrossEditions(blank(u"hos-2022"_s), blank(u"hos-2024"_s));
    QStringList newer;
    QStringList withdrawn;
    for (const ComparisonRow &row : comparison.rows) {
        (row.to ? newer : withdrawn).append(row.code().text());
    }
    QStringList expected;
    for (const Provision *provision : edition(u"hos-2024"_s)->provisions()) {
        expected.append(provision->code.text());
    }
    QCOMPARE(newer, expected);
    const QStringList gone = {u"4.3"_s, u"4.8"_s,  u"4.9"_s,  u"4.13"_s, u"4.16"_s, u"4.17"_s,
                              u"5.4"_s, u"5.11"_s, u"5.18"_s, u"5.19"_s, u"5.20"_s, u"6.7"_s};
    QCOMPARE(withdrawn, gone); // by section and number, whether it was a must or a should
    const ComparisonRow *split = comparison.find(code(u"5.2"_s));
    QCOMPARE(codesWords(split->from), u"4.1"_s);
    QCOMPARE(codesWords(split->beside), u"6.2"_s);
    QCOMPARE(split->relation, RelationKind::Split);
    const ComparisonRow *joined = comparison.find(code(u"5.8"_s));
    QCOMPARE(joined->relation, RelationKind::Merged);
    QCOMPARE(codesWords(joined->from), u"3.2, 4.6, 4.7, 4.12"_s);
    QVERIFY(comparison.find(code(u"2.5"_s))->isNew());
    QVERIFY(comparison.find(code(u"1.3"_s))->strengthened);
    QVERIFY(!comparison.find(code(u"1.3"_s))->note.isEmpty());
    QCOMPARE(comparison.find(code(u"9.5"_s))->levelBefore, Level::Should);
    QCOMPARE(comparison.find(code(u"9.5"_s))->levelAfter, Level::Must);
}

void AssessmentComparisonTest::complianceIsTold_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("change");
    const auto row = [](const char *before, const char *after, const char *change) {
        QTest::addRow("%s to %s", before, after)
            << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(change);
    };
    row("yes", "yes", "unchanged");
    row("", "", "unchanged");
    row("no", "yes", "newly compliant");
    row("partially", "yes", "newly compliant");
    row("yes", "no", "newly not compliant");
    row("yes", "partially", "newly not compliant");
    row("no", "partially", "otherwise changed");
    row("yes", "not applicable", "otherwise changed");
    row("not applicable", "no", "otherwise changed");
    row("", "no", "now answered");
    row("yes", "", "no longer answered");
}

void AssessmentComparisonTest::complianceIsTold()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, change);
    Assessment old = blank(u"hos-2024"_s, 2023);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"6.3"_s).comply = complyFromKey(before);
    answer(now, u"6.3"_s).comply = complyFromKey(after);
    QCOMPARE(complianceChangeKey(oneEdition(old, now).find(code(u"6.3"_s))->compliance), change);
}

void AssessmentComparisonTest::carriedAnswersAreToReview()
{
    Assessment old = blank(u"hos-2024"_s, 2023);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"6.3"_s).comply = Comply::Yes;
    answer(now, u"6.3"_s).comply = Comply::Yes;
    answer(now, u"6.3"_s).review = Review::Carried;
    const AssessmentComparison comparison = oneEdition(old, now);
    QCOMPARE(comparison.find(code(u"6.3"_s))->compliance, ComplianceChange::ToReview);
    QVERIFY(!comparison.find(code(u"6.3"_s))->answerUnchanged);
}

void AssessmentComparisonTest::aTextIsJudgedByItsWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("change");
    QTest::newRow("none") << u""_s << u" \n"_s << u"none"_s;
    QTest::newRow("added") << u""_s << u"We do."_s << u"added"_s;
    QTest::newRow("removed") << u"We do."_s << u""_s << u"removed"_s;
    QTest::newRow("white space and marks") << u"We  do “it”\n\n- now"_s << u"We do \"it\" now"_s << u"unchanged"_s;
    QTest::newRow("a word of eight") << u"Our staff log each complaint on the day."_s
                                     << u"Our staff log every complaint on the day."_s << u"small change"_s;
    QTest::newRow("moved") << u"Staff log it. A letter goes out."_s << u"A letter goes out. Staff log it."_s
                           << u"small change"_s;
    QTest::newRow("other words") << u"Our staff log each complaint."_s << u"A new team answers within five days."_s
                                 << u"rewritten"_s;
}

void AssessmentComparisonTest::aTextIsJudgedByItsWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, change);
    const TextChange text = textChange(before, after);
    QCOMPARE(textChangeKey(text.kind), change);
    QString old;
    QString now;
    for (const DiffPiece &piece : text.pieces) {
        old += piece.kind == DiffKind::Added ? QString() : piece.text;
        now += piece.kind == DiffKind::Removed ? QString() : piece.text;
    }
    if (text.changed()) {
        QCOMPARE(old, before);
        QCOMPARE(now, after);
    }
}

void AssessmentComparisonTest::evidenceGoesOn_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QStringList>("changes");
    const QString policy = u"https://www.fenmoor.example/media/a1/complaints-policy.pdf"_s;
    const QString again = u"https://www.fenmoor.example/media/z9/complaints-policy.pdf"_s;
    QTest::newRow("kept in another order")
        << QStringList{policy, u"Page 2"_s} << QStringList{u"Page 2"_s, policy} << QStringList{u"kept"_s, u"kept"_s};
    QTest::newRow("at another address") << QStringList{policy} << QStringList{again}
                                        << QStringList{u"address changed"_s};
    QTest::newRow("of another house") << QStringList{policy} << QStringList{u"https://elsewhere.example/x.html"_s}
                                      << QStringList{u"added"_s, u"removed"_s};
    QTest::newRow("quotation") << QStringList{u"“We answer within ten working days of the complaint.”"_s}
                               << QStringList{u"“We answer within five working days of the complaint.”"_s}
                               << QStringList{u"quotation changed"_s};
    QTest::newRow("another quotation") << QStringList{u"“We answer within ten working days.”"_s}
                                       << QStringList{u"“Residents may choose a representative.”"_s}
                                       << QStringList{u"added"_s, u"removed"_s};
    QTest::newRow("page") << QStringList{policy, u"Page 2"_s} << QStringList{policy, u"Page 3"_s}
                          << QStringList{u"kept"_s, u"words changed"_s};
    QTest::newRow("twice, then once") << QStringList{u"Leaflet"_s, u"Leaflet"_s} << QStringList{u"Leaflet"_s}
                                      << QStringList{u"kept"_s, u"removed"_s};
}

void AssessmentComparisonTest::evidenceGoesOn()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, after);
    QFETCH(QStringList, changes);
    QStringList found;
    for (const EvidenceChange &change : evidenceChanges(evidence(before), evidence(after))) {
        found.append(evidenceChangeKey(change.kind));
    }
    QCOMPARE(found, changes);
}

void AssessmentComparisonTest::splitProvisionsAreNoLoss()
{
    Assessment old = blank(u"hos-2022"_s, 2022);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"4.1"_s).comply = Comply::Yes;
    answer(old, u"4.1"_s).evidence = evidence({u"Letter template"_s, u"Page 4 of the policy"_s});
    answer(old, u"4.1"_s).commentary = Text::fromPlain(u"Each letter says how the complaint is understood."_s);
    answer(now, u"5.2"_s).comply = Comply::Yes;
    answer(now, u"5.2"_s).evidence = evidence({u"Letter template"_s});
    answer(now, u"6.2"_s).comply = Comply::No;
    answer(now, u"6.2"_s).evidence = evidence({u"Page 4 of the policy"_s});
    answer(now, u"6.2"_s).commentary = answer(old, u"4.1"_s).commentary;
    const AssessmentComparison comparison = acrossEditions(old, now);
    const ComparisonRow *first = comparison.find(code(u"5.2"_s));
    const ComparisonRow *second = comparison.find(code(u"6.2"_s));
    QCOMPARE(first->compliance, ComplianceChange::Unchanged);
    QCOMPARE(second->compliance, ComplianceChange::NewlyNotCompliant);
    QCOMPARE(first->commentary.kind, TextChangeKind::Elsewhere);
    QCOMPARE(second->commentary.kind, TextChangeKind::Unchanged);
    QCOMPARE(evidenceChangeKey(first->evidence.at(1).kind), u"elsewhere"_s);
    QCOMPARE(codesWords(first->evidence.at(1).elsewhere), u"6.2"_s);
    QCOMPARE(evidenceChangeKey(second->evidence.at(1).kind), u"elsewhere"_s);
    const ComparisonSummary summary = summaryOf(comparison);
    QCOMPARE(summary.evidenceItemsRemoved, 0);
    QCOMPARE(summary.commentary.removed, 0);
    QVERIFY(codeChangeWords(*first).startsWith(u"Part of 4.1, with 6.2"_s));
}

void AssessmentComparisonTest::mergedProvisionsAreNoGain()
{
    Assessment old = blank(u"hos-2022"_s, 2022);
    Assessment now = blank(u"hos-2024"_s, 2024);
    for (const QString &each : {u"4.10"_s, u"4.11"_s}) {
        answer(old, each).comply = Comply::Yes;
        answer(old, each).evidence = evidence({u"Policy"_s, u"Rule "_s + each});
    }
    answer(old, u"4.11"_s).comply = Comply::Partially;
    answer(now, u"5.9"_s).comply = Comply::Yes;
    answer(now, u"5.9"_s).evidence = evidence({u"Policy"_s, u"Rule 4.10"_s, u"Rule 4.11"_s});
    const AssessmentComparison comparison = acrossEditions(old, now);
    const ComparisonRow *row = comparison.find(code(u"5.9"_s));
    QCOMPARE(row->relation, RelationKind::Merged);
    QCOMPARE(row->complyBefore, Comply::Partially);
    QCOMPARE(row->compliance, ComplianceChange::NewlyCompliant);
    QVERIFY(!row->evidenceChanged());
    QCOMPARE(complianceWords(*row), u"4.10 Yes and 4.11 Partially, now Yes"_s);
}

void AssessmentComparisonTest::mergedSourcesAnsweredInPartAreNotComparable()
{
    Assessment old = blank(u"hos-2022"_s, 2022);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"4.10"_s).comply = Comply::Yes;
    answer(now, u"5.9"_s).comply = Comply::Yes;
    QCOMPARE(acrossEditions(old, now).find(code(u"5.9"_s))->compliance, ComplianceChange::NotComparable);
}

void AssessmentComparisonTest::evidenceInTheOneColumnIsNotNew()
{
    Assessment old = blank(u"hos-2022"_s, 2022);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"1.3"_s).comply = Comply::Yes;
    answer(old, u"1.3"_s).commentary = Text::fromPlain(u"Complaints policy, page 2\n\nWe log every complaint."_s);
    answer(now, u"1.3"_s).comply = Comply::Yes;
    answer(now, u"1.3"_s).evidence = evidence({u"Complaints policy, page 2"_s});
    answer(now, u"1.3"_s).commentary = Text::fromPlain(u"We log every complaint."_s);
    const AssessmentComparison apart = acrossEditions(old, now);
    const ComparisonRow *row = apart.find(code(u"1.3"_s));
    QCOMPARE(row->evidence.front().kind, EvidenceChangeKind::Kept);
    QCOMPARE(row->commentary.kind, TextChangeKind::Unchanged);
    QVERIFY(row->answerUnchanged);
    answer(now, u"1.3"_s).evidence = evidence({u"Leaflet"_s});
    const AssessmentComparison other = acrossEditions(old, now);
    QCOMPARE(other.find(code(u"1.3"_s))->evidence.front().kind, EvidenceChangeKind::Added);
}

void AssessmentComparisonTest::datesAndActionsAreTold()
{
    Assessment old = blank(u"hos-2024"_s, 2023);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"6.3"_s).complyBy = u"2025-03-31"_s;
    answer(old, u"6.3"_s).actions = {QJsonObject{{u"text"_s, u"Train staff"_s}}, QJsonObject{{u"text"_s, u"Hire"_s}}};
    answer(now, u"6.3"_s).complyBy = u"2026-03-31"_s;
    answer(now, u"6.3"_s).actions = {QJsonObject{{u"text"_s, u"Train staff"_s}}, QJsonObject{{u"text"_s, u"Report"_s}}};
    const AssessmentComparison comparison = oneEdition(old, now);
    const ComparisonRow *row = comparison.find(code(u"6.3"_s));
    QCOMPARE(dateWords(*row), u"intends to comply by 31 March 2026, before that by 31 March 2025"_s);
    QCOMPARE(row->actionsKept, QStringList{u"Train staff"_s});
    QCOMPARE(row->actionsAdded, QStringList{u"Report"_s});
    QCOMPARE(row->actionsRemoved, QStringList{u"Hire"_s});
    QCOMPARE(summaryOf(comparison).datesChanged, 1);
}

void AssessmentComparisonTest::wordForWordIsSaid()
{
    Assessment old = filled(u"hos-2024"_s, 2023);
    Assessment now = filled(u"hos-2024"_s, 2024);
    const int all = int(edition(u"hos-2024"_s)->provisions().size());
    QCOMPARE(summaryOf(oneEdition(old, now)).answersUnchanged, all);
    // Words that stayed beside no answer are no answer.
    Assessment blanks = now;
    Assessment before = old;
    for (const auto &each : {u"6.3"_s, u"6.4"_s}) {
        answer(before, each).comply.reset();
        answer(blanks, each).comply.reset();
    }
    QCOMPARE(summaryOf(oneEdition(before, blanks)).answersUnchanged, all - 2);
    QCOMPARE(summaryOf(oneEdition(before, blanks)).answersSame, all - 2);
    answer(now, u"6.3"_s).commentary = Text::fromPlain(u"Quite another thing altogether."_s);
    answer(now, u"6.4"_s).comply = Comply::No;
    answer(now, u"6.5"_s).evidence.clear();
    answer(now, u"6.6"_s).explanation = Text::fromPlain(u"Because."_s);
    answer(now, u"6.7"_s).complyBy = u"2026-03-31"_s;
    const AssessmentComparison comparison = oneEdition(old, now);
    QCOMPARE(summaryOf(comparison).answersUnchanged, all - 5);
    QCOMPARE(
        summarySentences(comparison),
        QStringList(
            {u"1 provision no longer complies."_s,
             u"Where 2024-25 stands: of %1 provisions %2 are complied with, 1 is not (6.4)."_s.arg(all).arg(all - 1),
             u"%1 answers stayed the same."_s.arg(all - 1),
             u"1 commentary rewritten, 1 explanation changed, 1 intended date changed, "
             "%1 answers unchanged word for word."_s.arg(all - 5),
             u"2 items of evidence removed."_s}));
}

void AssessmentComparisonTest::twoLandlordsAreNotInTime()
{
    Assessment one = filled(u"hos-2024"_s, 2024);
    Assessment other = filled(u"hos-2024"_s, 2023);
    other.organisation.name = u"Marsh Council"_s;
    answer(one, u"6.3"_s).comply = Comply::No;
    const AssessmentComparison comparison = oneEdition(one, other);
    QCOMPARE(comparison.kind, ComparisonKind::Landlords);
    QCOMPARE(summarySentences(comparison).constFirst(), u"Marsh Council alone complies with 1 provision."_s);
    QCOMPARE(complianceChangeWords(comparison, *comparison.find(code(u"6.3"_s))), u"only Marsh Council complies"_s);
}

void AssessmentComparisonTest::theWrongOrderIsRefused()
{
    const Assessment old = blank(u"hos-2022"_s, 2022);
    const Assessment now = blank(u"hos-2024"_s, 2024);
    const auto back = compareAssessments({.from = now,
                                          .fromEdition = *edition(now.edition),
                                          .to = old,
                                          .toEdition = *edition(old.edition),
                                          .correspondence = correspondence()});
    QVERIFY(!back);
    QCOMPARE(back.error().kind, ErrorKind::Usage);
    QVERIFY2(back.error().message.contains(u"Compare from Fenmoor Homes, 2022-23 to Fenmoor Homes, 2024-25."_s),
             qPrintable(back.error().message));
    const Assessment earlier = blank(u"hos-2024"_s, 2023);
    const auto years = compareAssessments(
        {.from = now, .fromEdition = *edition(now.edition), .to = earlier, .toEdition = *edition(now.edition)});
    QVERIFY(!years && years.error().kind == ErrorKind::Usage);
    Assessment first = blank(u"hos-2024"_s, 2024);
    Assessment again = first;
    first.id = AssessmentId::from(u"11111111-1111-4111-8111-111111111111"_s);
    again.id = AssessmentId::from(u"22222222-2222-4222-8222-222222222222"_s);
    answer(again, u"6.3"_s).carriedFrom = {{u"assessment"_s, first.id->text()}};
    const Edition &code2024 = *edition(now.edition);
    QVERIFY(compareAssessments({.from = first, .fromEdition = code2024, .to = again, .toEdition = code2024}));
    const auto twice = compareAssessments({.from = again, .fromEdition = code2024, .to = first, .toEdition = code2024});
    QVERIFY(!twice && twice.error().kind == ErrorKind::Usage);
    QVERIFY2(twice.error().message.contains(first.id->text().left(8)), qPrintable(twice.error().message));
    const Correspondence *beside =
        shelf().correspondence(*EditionId::from(u"hos-2024"_s), *EditionId::from(u"lgsco-2024"_s));
    const Assessment other = blank(u"lgsco-2024"_s, 2024);
    const auto codes = compareAssessments({.from = other,
                                           .fromEdition = *edition(other.edition),
                                           .to = now,
                                           .toEdition = code2024,
                                           .correspondence = beside});
    QVERIFY(!codes);
    QVERIFY2(codes.error().message.contains(u"2024-25 (Housing Ombudsman Service, hos-2024) to"_s),
             qPrintable(codes.error().message));
}

void AssessmentComparisonTest::unrelatedEditionsAreRefused()
{
    const Assessment old = blank(u"hos-2022"_s, 2022);
    const Assessment other = blank(u"lgsco-2024"_s, 2024);
    const auto compared = compareAssessments(
        {.from = old, .fromEdition = *edition(old.edition), .to = other, .toEdition = *edition(other.edition)});
    QVERIFY(!compared);
    QCOMPARE(compared.error().kind, ErrorKind::Conflict);
    QVERIFY(compared.error().message.contains(u"hos-2022"_s) && compared.error().message.contains(u"lgsco-2024"_s));
}

void AssessmentComparisonTest::theSummaryCountsRows()
{
    const AssessmentComparison comparison = acrossEditions(blank(u"hos-2022"_s), blank(u"hos-2024"_s));
    const ComparisonSummary summary = summaryOf(comparison);
    QCOMPARE(summary.provisions, 72);
    QCOMPARE(summary.withdrawn, 12);
    QCOMPARE(summary.isNew, 14);
    QCOMPARE(summary.same + summary.amended + summary.split + summary.merged + summary.isNew + summary.withdrawn,
             int(comparison.rows.size()));
    QCOMPARE(summary.notComparable, summary.isNew + summary.withdrawn);
    QVERIFY(summary.shouldBecameMust > 0);
}

QTEST_GUILESS_MAIN(AssessmentComparisonTest)
#include "AssessmentComparisonTest.moc"
