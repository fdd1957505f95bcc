// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/CarryForward.h"
#include "compare/ComparisonJson.h"
#include "compare/ComparisonSummary.h"
#include "compare/ComparisonWords.h"

#include "ComparedForms.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// A form of 2022 that says everything in its one column, and one of 2024 that parts it.
struct TwoColumns
{
    Assessment old = blank(u"hos-2022"_s, 2022);
    Assessment now = blank(u"hos-2024"_s, 2024);

    TwoColumns(const QString &column, const QStringList &items, const QString &commentary)
    {
        answer(old, u"1.3"_s).commentary = Text::fromPlain(column);
        answer(now, u"1.3"_s).evidence = evidence(items);
        answer(now, u"1.3"_s).commentary = Text::fromPlain(commentary);
    }
    ComparisonRow row() const { return *acrossEditions(old, now).find(code(u"1.3"_s)); }
};

/// A council's two forms: of the Housing Ombudsman's Code, and the LGSCO's.
AssessmentComparison twoCodes(const Assessment &housing, const Assessment &council)
{
    const auto compared = compareAssessments(
        {.from = housing,
         .fromEdition = *edition(housing.edition),
         .to = council,
         .toEdition = *edition(council.edition),
         .correspondence = shelf().correspondence(edition(housing.edition)->id, edition(council.edition)->id)});
    return compared ? *compared : AssessmentComparison();
}

} // namespace

/// What the summary of a comparison says and counts, and one column told as one.
class ChangeSentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStoodInTheOneColumnIsNotNewInTwo()
    {
        const ComparisonRow row =
            TwoColumns(u"Complaints policy, page 2\n\nStaff log every complaint at once."_s,
                       {u"Complaints policy, page 2"_s, u"Leaflet of May"_s}, u"Staff log every complaint at once."_s)
                .row();
        QVERIFY(row.oneColumn && !row.evidenceChanged());
        QCOMPARE(said(row.commentary.pieces, DiffKind::Added).simplified(), u"Leaflet of May"_s);
        QCOMPARE(said(row.commentary.pieces, DiffKind::Removed).simplified(), QString());
        QCOMPARE(textChangeKey(row.commentary.kind), u"extended"_s);
    }

    void theOrderInTheOneColumnIsNoMatter()
    {
        const ComparisonRow row =
            TwoColumns(u"Staff log every complaint at once. See our policy.\n\nComplaints policy, page 2"_s,
                       {u"Complaints policy, page 2"_s}, u"Staff log every complaint at once. See our policy."_s)
                .row();
        QCOMPARE(textChangeKey(row.commentary.kind), u"unchanged"_s);
        QVERIFY(!row.answerChanged());
    }

    void wordsThatWentAreTold()
    {
        const TwoColumns forms(u"Complaints policy, page 2\n\nStaff log every complaint at once."_s,
                               {u"Complaints policy, page 2"_s}, u"Staff log every complaint within a day."_s);
        const AssessmentComparison comparison = acrossEditions(forms.old, forms.now);
        const ComparisonRow &row = *comparison.find(code(u"1.3"_s));
        QCOMPARE(said(row.commentary.pieces, DiffKind::Removed).simplified(), u"at once"_s);
        QVERIFY(rowPhrases(comparison, row).contains(u"evidence and commentary: changed a little"_s));
        const QString told = summarySentences(comparison).join(u' ');
        QVERIFY2(told.contains(u"The form of 2022-23 has one column for evidence and commentary"_s), qPrintable(told));
        QVERIFY2(!told.contains(u"evidence added"_s), qPrintable(told));
        for (const QJsonValue &number : toJson(comparison)[u"summary"_s][u"evidence"_s].toObject()) {
            QCOMPARE(number.toInt(), 0); // it is counted with the commentary
        }
        QVERIFY(toJson(comparison)[u"rows"_s][1][u"one_column"_s].toBool());
    }

    void linksInTheOneColumnAreThoseOfTheEvidence()
    {
        Assessment old = blank(u"hos-2022"_s, 2022);
        Assessment now = blank(u"hos-2024"_s, 2024);
        answer(old, u"1.3"_s).commentary =
            Text::fromMarkup(u"[Our policy](https://fenmoor.example/policy)\n\nWe log it."_s);
        answer(now, u"1.3"_s).evidence = evidence({u"Our policy"_s});
        answer(now, u"1.3"_s).evidence.front().url = u"https://fenmoor.example/policy"_s;
        answer(now, u"1.3"_s).commentary = Text::fromPlain(u"We log it."_s);
        QCOMPARE(textChangeKey(acrossEditions(old, now).find(code(u"1.3"_s))->commentary.kind), u"unchanged"_s);
        answer(now, u"1.3"_s).evidence.front().url = u"https://fenmoor.example/other"_s;
        QCOMPARE(textChangeKey(acrossEditions(old, now).find(code(u"1.3"_s))->commentary.kind), u"links changed"_s);
    }

    void carriedAnswersThatContradictAreCountedAndNamed()
    {
        Assessment housing = filled(u"hos-2024"_s, 2024);
        Assessment council = filled(u"lgsco-2024"_s, 2024);
        for (Answer &each : council.answers) {
            each.review = Review::Carried;
        }
        const QString all = summarySentences(twoCodes(housing, council)).constFirst();
        QVERIFY2(all.startsWith(u"No answer differs"_s), qPrintable(all));
        answer(housing, u"2.3"_s).comply = Comply::No;
        answer(housing, u"7.1"_s).comply = Comply::No;
        const AssessmentComparison comparison = twoCodes(housing, council);
        QCOMPARE(comparison.kind, ComparisonKind::Codes);
        const ComparisonSummary summary = summaryOf(comparison);
        QCOMPARE(summary.differToReview, 2);
        QCOMPARE(summary.toReview, int(council.answers.size()));
        const QString told = summarySentences(comparison).constFirst();
        QVERIFY2(told.startsWith(u"2 answers still to be reviewed contradict the other form (2 and 7)."_s),
                 qPrintable(told));
        const ComparisonRow &row = *comparison.find(code(u"2"_s));
        QVERIFY(rowPhrases(comparison, row).contains(u"contradicts the other form, to be reviewed"_s));
        // What is to be reviewed is said once, with its codes, where the form stands.
        QCOMPARE(summarySentences(comparison).join(u' ').count(u"carried"_s), 1);
        QCOMPARE(toJson(comparison)[u"summary"_s][u"compliance"_s][u"differ_to_review"_s].toInt(), 2);
    }

    void anotherLandlordsAnswerIsNotContradicted()
    {
        Assessment one = filled(u"hos-2024"_s, 2024);
        Assessment other = filled(u"hos-2024"_s, 2024);
        one.organisation.name = u"Marsh Council"_s;
        answer(other, u"7.1"_s).comply = Comply::No;
        answer(other, u"7.1"_s).review = Review::Carried;
        const auto first = [&] { return summarySentences(oneEdition(one, other)).constFirst(); };
        QCOMPARE(first(), u"1 answer still to be reviewed differs from that of Marsh Council (7.1)."_s);
        const AssessmentComparison comparison = oneEdition(one, other);
        QCOMPARE(comparison.kind, ComparisonKind::Landlords);
        QVERIFY(rowPhrases(comparison, *comparison.find(code(u"7.1"_s))).contains(u"another answer, to be reviewed"_s));
        answer(other, u"7.2"_s).comply = Comply::No;
        answer(other, u"7.2"_s).review = Review::Carried;
        QCOMPARE(first(), u"2 answers still to be reviewed differ from those of Marsh Council (7.1 and 7.2)."_s);
    }

    /// What carrying makes of sources of which one is blank is no other answer than before.
    void carriedFromABlankSourceIsNoOtherAnswer()
    {
        Assessment old = filled(u"hos-2022"_s, 2022);
        std::vector<ProvisionCode> sources;
        for (const Relation *relation : correspondence()->relationsTo(code(u"4.3"_s))) {
            sources.insert(sources.end(), relation->from.cbegin(), relation->from.cend());
        }
        QVERIFY(sources.size() > 1);
        answer(old, sources.front().text()).comply.reset();
        const auto now = carryForward({old, *edition(u"hos-2022"_s), *edition(u"hos-2024"_s), correspondence(),
                                       AssessmentYear::starting(2024), Purpose::Annual});
        QVERIFY(now.ok());
        const AssessmentComparison comparison = acrossEditions(old, *now);
        QVERIFY(comparison.find(code(u"4.3"_s))->after->comply && comparison.find(code(u"4.3"_s))->after->carried);
        QCOMPARE(summaryOf(comparison).differToReview, 0);
        QVERIFY(!comparison.find(code(u"4.3"_s))->differsToReview());
        const QString told = summarySentences(comparison).constFirst();
        QVERIFY2(told.startsWith(u"No answer changed"_s), qPrintable(told));
    }

    void theSummarySaysWhereTheNewerFormStands()
    {
        const Assessment old = filled(u"hos-2022"_s, 2022);
        Assessment now = filled(u"hos-2024"_s, 2024);
        answer(now, u"2.5"_s).comply.reset();
        answer(now, u"6.3"_s).comply.reset();
        answer(now, u"6.4"_s).comply = Comply::No;
        answer(now, u"9.5"_s).comply = Comply::Partially;
        answer(now, u"5.4"_s).comply = Comply::NotApplicable;
        answer(now, u"5.5"_s).review = Review::Carried;
        const QStringList sentences = summarySentences(acrossEditions(old, now));
        QCOMPARE(sentences.at(1),
                 u"Where 2024-25 stands: of 72 provisions 66 are complied with, 1 is not (6.4), "
                 "1 is complied with in part (9.5), 1 is said not to apply (5.4), 1 is carried over and to be "
                 "reviewed (5.5), 2 are not answered (2.5, 6.3), "
                 "of which 2.5 is new."_s);
    }

    void whereNothingIsCompliedWithCodesStandInRuns()
    {
        const Assessment old = filled(u"hos-2022"_s, 2022);
        Assessment now = filled(u"hos-2024"_s, 2024);
        for (Answer &each : now.answers) {
            each.review = Review::Carried;
        }
        const QString told = summarySentences(acrossEditions(old, now)).at(1);
        QVERIFY2(
            told.startsWith(u"Where 2024-25 stands: of 72 provisions none is complied with, 72 are carried over and "
                            "to be reviewed (1.2 to 1.6, 2.1 to 2.5, "_s),
            qPrintable(told));
    }

    void whatDiffersAndIsExtendedIsSaidInPlainWords()
    {
        Assessment old = filled(u"hos-2024"_s, 2023);
        Assessment now = filled(u"hos-2024"_s, 2024);
        answer(now, u"6.3"_s).comply = Comply::No;
        answer(now, u"6.3"_s).review = Review::Carried;
        answer(now, u"6.4"_s).comply = Comply::No;
        answer(now, u"6.4"_s).review = Review::Carried;
        const QString told = summarySentences(oneEdition(old, now)).join(u' ');
        QVERIFY2(told.contains(u"2 answers still to be reviewed differ from before (6.3 and 6.4)"_s), qPrintable(told));
        const TwoColumns forms(u"Complaints policy, page 2\n\nStaff log every complaint at once."_s,
                               {u"Complaints policy, page 2"_s, u"Leaflet of May"_s},
                               u"Staff log every complaint at once."_s);
        const QString longer = summarySentences(acrossEditions(forms.old, forms.now)).join(u' ');
        QVERIFY2(longer.contains(u"1 commentary extended"_s), qPrintable(longer));
        const AssessmentComparison comparison = acrossEditions(forms.old, forms.now);
        QVERIFY(
            rowPhrases(comparison, *comparison.find(code(u"1.3"_s))).contains(u"evidence and commentary: extended"_s));
    }

    void aManyPartedAnswerNamesEachAnswerOnce()
    {
        Assessment housing = filled(u"hos-2024"_s, 2024);
        Assessment council = filled(u"lgsco-2024"_s, 2024);
        answer(housing, u"2.3"_s).comply = Comply::No;
        const AssessmentComparison comparison = twoCodes(housing, council);
        const QString words = complianceWords(comparison, *comparison.find(code(u"2"_s)));
        QVERIFY2(words.contains(u"form: 2.1, 2.2, 2.4 and 2.5 Yes, and 2.3 No; the Local"_s), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(ChangeSentencesTest)
#include "ChangeSentencesTest.moc"
