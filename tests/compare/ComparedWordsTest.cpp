// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/CarryForward.h"
#include "compare/ComparisonJson.h"
#include "compare/ComparisonSummary.h"
#include "compare/ComparisonWords.h"

#include "ComparedForms.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

QStringList changesOf(const ComparisonRow *row)
{
    QStringList keys;
    for (const EvidenceChange &change : row->evidence) {
        keys.append(evidenceChangeKey(change.kind));
    }
    return keys;
}

} // namespace

/// Which words a comparison takes for the landlord's, and what it calls changed in them.
class ComparedWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneColumnForEvidenceAndCommentaryCountsNothingAsAdded();
    void formsOfTwoCodesAreNamedWithTheirYears();
    void anotherLinkAddressIsNoSameText();
    void linesThatCarryingWroteAreNoChange();
    void oneSourceMayNameAnItemTwice();
    void partOfAWordIsNotInTheOneColumn();
    void aSharedHouseIsNoSharedDocument_data();
    void aSharedHouseIsNoSharedDocument();
    void capitalsAndStopsAreALittle();
    void blanksAreNotToBeReviewed();
    void aLandlordsNameIsNoPattern();
    void theSummarySaysWhatElseChanged();
    void phrasesSayAThingOnce();
    void landlordsAreNamedAndNothingWasTakenAway();
    void twoCodesCoverOneAnother();
    void movedSentencesSaySoInJson();
};

void ComparedWordsTest::anotherLinkAddressIsNoSameText()
{
    Assessment old = filled(u"hos-2024"_s, 2023);
    Assessment now = filled(u"hos-2024"_s, 2024);
    const auto link = [](const QString &to) {
        return Text::fromMarkup(u"See [our **policy**](https://fenmoor.example/%1) first."_s.arg(to));
    };
    answer(old, u"6.3"_s).commentary = link(u"2023"_s);
    answer(now, u"6.3"_s).commentary = link(u"2024"_s);
    const AssessmentComparison comparison = oneEdition(old, now);
    const ComparisonRow *row = comparison.find(code(u"6.3"_s));
    QCOMPARE(textChangeKey(row->commentary.kind), u"links changed"_s);
    QVERIFY(!row->answerUnchanged);
    QCOMPARE(row->commentary.after, u"See our policy (https://fenmoor.example/2024) first."_s);
    QVERIFY(said(row->commentary.pieces, DiffKind::Added).contains(u"2024"_s));
    QVERIFY(said(row->commentary.pieces, DiffKind::Removed).contains(u"2023"_s));
    QVERIFY(rowPhrases(comparison, *row).contains(u"commentary: the same words, with other link addresses"_s));
    QVERIFY(summarySentences(comparison).join(u' ').contains(u"1 commentary with another link address"_s));
    answer(now, u"6.3"_s).commentary = link(u"2023"_s);
    QCOMPARE(oneEdition(old, now).find(code(u"6.3"_s))->commentary.kind, TextChangeKind::Unchanged);
}

void ComparedWordsTest::linesThatCarryingWroteAreNoChange()
{
    Assessment old = filled(u"hos-2022"_s, 2022);
    for (Answer &each : old.answers) {
        each.explanation = Text::fromPlain(u"As always."_s); // several say the same, word for word
        each.evidence.push_back(evidence({u"Complaints policy"_s}).front());
    }
    const auto carried = carryForward({.from = old,
                                       .fromEdition = *edition(u"hos-2022"_s),
                                       .edition = *edition(u"hos-2024"_s),
                                       .correspondence = correspondence(),
                                       .year = AssessmentYear::starting(2024)});
    QVERIFY(carried);
    QVERIFY(carried->find(code(u"5.8"_s))->commentary.plain().startsWith(u"From 3.2 of the"_s));
    const AssessmentComparison comparison = acrossEditions(old, *carried);
    for (const ComparisonRow &row : comparison.rows) {
        QVERIFY2(row.isNew() || row.isWithdrawn() || !row.answerChanged(), qPrintable(row.code().text()));
    }
    QCOMPARE(summaryOf(comparison).toReview, 72 - 14);
}

void ComparedWordsTest::oneSourceMayNameAnItemTwice()
{
    Assessment old = blank(u"hos-2024"_s, 2023);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"6.3"_s).evidence = evidence({u"Leaflet"_s, u"Leaflet"_s});
    answer(now, u"6.3"_s).evidence = evidence({u"Leaflet"_s});
    QCOMPARE(changesOf(oneEdition(old, now).find(code(u"6.3"_s))), QStringList({u"kept"_s, u"removed"_s}));
    Assessment older = blank(u"hos-2022"_s, 2022);
    answer(older, u"4.10"_s).evidence = evidence({u"Leaflet"_s});
    answer(older, u"4.11"_s).evidence = evidence({u"Leaflet"_s});
    answer(now, u"5.9"_s).evidence = evidence({u"Leaflet"_s});
    QCOMPARE(changesOf(acrossEditions(older, now).find(code(u"5.9"_s))), QStringList{u"kept"_s});
}

void ComparedWordsTest::partOfAWordIsNotInTheOneColumn()
{
    Assessment old = blank(u"hos-2022"_s, 2022);
    Assessment now = blank(u"hos-2024"_s, 2024);
    answer(old, u"1.3"_s).commentary = Text::fromPlain(u"See page 21 of the leaflet."_s);
    answer(now, u"1.3"_s).evidence = evidence({u"page 2"_s, u"the leaflet"_s});
    QCOMPARE(changesOf(acrossEditions(old, now).find(code(u"1.3"_s))), QStringList({u"added"_s, u"kept"_s}));
}

void ComparedWordsTest::aSharedHouseIsNoSharedDocument_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("changes");
    QTest::newRow("none") << QStringList{u""_s, u""_s} << QStringList({u"added"_s, u"removed"_s});
    QTest::newRow("others") << QStringList{u"Repairs leaflet"_s, u"Board minutes of May"_s}
                            << QStringList({u"added"_s, u"removed"_s});
    QTest::newRow("alike") << QStringList{u"Complaints policy 2023"_s, u"Complaints policy 2024"_s}
                           << QStringList{u"address changed"_s};
}

void ComparedWordsTest::aSharedHouseIsNoSharedDocument()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, changes);
    std::vector<Evidence> before = evidence({words.at(0)});
    std::vector<Evidence> after = evidence({words.at(1)});
    before.front().url = u"https://fenmoor.example/repairs"_s;
    after.front().url = u"https://fenmoor.example/minutes/may"_s;
    QStringList found;
    for (const EvidenceChange &change : evidenceChanges(before, after)) {
        found.append(evidenceChangeKey(change.kind));
    }
    QCOMPARE(found, changes);
}

void ComparedWordsTest::capitalsAndStopsAreALittle()
{
    QCOMPARE(textChange(u"See Policy"_s, u"see policy."_s).kind, TextChangeKind::SmallChange);
    QCOMPARE(textChange(u"See policy"_s, u"see minutes."_s).kind, TextChangeKind::Rewritten);
}

void ComparedWordsTest::blanksAreNotToBeReviewed()
{
    Assessment old = blank(u"hos-2024"_s, 2023);
    Assessment now = blank(u"hos-2024"_s, 2024);
    for (Answer &each : now.answers) {
        each.review = Review::Carried;
    }
    QCOMPARE(summaryOf(oneEdition(old, now)).toReview, 0);
    // Whoever confirmed the later one has decided, whatever became of the earlier.
    answer(old, u"6.3"_s).comply = Comply::Yes;
    answer(old, u"6.3"_s).review = Review::Carried;
    answer(now, u"6.3"_s).comply = Comply::No;
    answer(now, u"6.3"_s).review = Review::Reviewed;
    QCOMPARE(oneEdition(old, now).find(code(u"6.3"_s))->compliance, ComplianceChange::NewlyNotCompliant);
}

void ComparedWordsTest::aLandlordsNameIsNoPattern()
{
    Assessment one = filled(u"hos-2024"_s);
    Assessment other = filled(u"hos-2024"_s);
    other.organisation.name = u"Marsh %1 %2 Homes"_s;
    answer(one, u"6.3"_s).comply = Comply::No;
    answer(one, u"6.4"_s).comply = Comply::No;
    QCOMPARE(summarySentences(oneEdition(one, other)).constFirst(),
             u"Marsh %1 %2 Homes alone complies with 2 provisions."_s);
}

void ComparedWordsTest::theSummarySaysWhatElseChanged()
{
    Assessment old = filled(u"hos-2022"_s, 2022);
    Assessment now = filled(u"hos-2024"_s, 2024);
    answer(old, u"4.10"_s).comply.reset(); // one of those that 5.9 joins
    answer(now, u"2.5"_s).comply = Comply::No;
    answer(now, u"6.3"_s).explanation = Text::fromPlain(u"Because."_s);
    answer(now, u"6.3"_s).actions = {QJsonObject{{u"text"_s, u"Train staff"_s}}};
    const AssessmentComparison comparison = acrossEditions(old, now);
    const QString told = summarySentences(comparison).join(u' ');
    for (const QString &clause : {u"1 new provision is not complied with"_s,
                                  u"1 provision cannot be compared, as not all that it joins was answered before"_s,
                                  u"1 explanation changed"_s, u"1 action added"_s}) {
        QVERIFY2(told.contains(clause), qPrintable(told));
    }
    QCOMPARE(complianceChangeWords(comparison, *comparison.find(code(u"5.9"_s))),
             u"not all that it joins was answered before"_s);
    const ComparisonSummary summary = summaryOf(comparison);
    const int both = summary.strengthenedAndRelaxed;
    QVERIFY(both > 0 && summary.relaxed > both);
    QVERIFY2(told.contains(
                 u"%1 provisions that go on ask for more, %2 for less, %3 for more in one thing and less in another"_s
                     .arg(summary.strengthened - both)
                     .arg(summary.relaxed - both)
                     .arg(both)),
             qPrintable(told));
    Assessment moved = filled(u"hos-2024"_s, 2025);
    answer(now, u"6.3"_s).evidence.front().url = u"https://fenmoor.example/a"_s;
    answer(moved, u"6.3"_s).evidence.front().url = u"https://fenmoor.example/b"_s;
    const QStringList sentences = summarySentences(oneEdition(now, moved));
    QVERIFY2(sentences.contains(u"1 item of evidence at another address."_s), qPrintable(sentences.join(u' ')));
}

void ComparedWordsTest::phrasesSayAThingOnce()
{
    Assessment old = filled(u"hos-2022"_s, 2022);
    Assessment now = filled(u"hos-2024"_s, 2024);
    answer(now, u"6.3"_s).review = Review::Carried;
    const AssessmentComparison comparison = acrossEditions(old, now);
    const QString phrases = rowPhrases(comparison, *comparison.find(code(u"6.3"_s))).join(u"; "_s);
    QVERIFY2(phrases.contains(u"Yes, as before, to be reviewed; "_s), qPrintable(phrases));
    QCOMPARE(phrases.count(u"to be reviewed"_s), 1);
    for (const ComparisonRow &row : comparison.rows) {
        const QString did = codeChangeWords(row);
        QVERIFY2(!row.isNew() || did == u"New"_s, qPrintable(did));
    }
}

void ComparedWordsTest::landlordsAreNamedAndNothingWasTakenAway()
{
    Assessment one = filled(u"hos-2024"_s);
    Assessment other = filled(u"hos-2024"_s);
    other.organisation.name = u"Marsh Council"_s;
    answer(one, u"6.3"_s).comply = Comply::No;
    answer(one, u"6.3"_s).complyBy = u"2027-03-31"_s;
    answer(one, u"6.3"_s).actions = {QJsonObject{{u"text"_s, u"Train staff"_s}}};
    answer(other, u"6.3"_s).commentary = Text();
    answer(other, u"6.3"_s).evidence.pop_back();
    answer(other, u"6.4"_s).comply.reset();
    answer(other, u"6.4"_s).commentary = Text::fromPlain(u"Quite another way of doing it."_s);
    const AssessmentComparison comparison = oneEdition(one, other);
    const QStringList first = rowPhrases(comparison, *comparison.find(code(u"6.3"_s)));
    QCOMPARE(first, QStringList({u"Fenmoor Homes: No; Marsh Council: Yes"_s, u"only Marsh Council complies"_s,
                                 u"evidence: 1 given only by Fenmoor Homes, 1 by both"_s,
                                 u"commentary: only Fenmoor Homes gives one"_s,
                                 u"Fenmoor Homes: intends to comply by 31 March 2027; Marsh Council: no date"_s,
                                 u"action, only Fenmoor Homes gives one: Train staff"_s}));
    const QStringList second = rowPhrases(comparison, *comparison.find(code(u"6.4"_s)));
    QVERIFY2(second.contains(u"only Fenmoor Homes answers"_s), qPrintable(second.join(u"; "_s)));
    QVERIFY(second.contains(u"commentary: in other words"_s));
    const QStringList sentences = summarySentences(comparison);
    QVERIFY2(sentences.contains(u"1 item of evidence on one side alone."_s), qPrintable(sentences.join(u' ')));
    QVERIFY2(sentences.contains(u"Fenmoor Homes: of 72 provisions 71 are complied with, 1 is not (6.3)."_s),
             qPrintable(sentences.join(u' ')));
    QVERIFY2(sentences.contains(u"Marsh Council: of 72 provisions 71 are complied with, 1 is not answered (6.4)."_s),
             qPrintable(sentences.join(u' ')));
}

void ComparedWordsTest::twoCodesCoverOneAnother()
{
    Assessment housing = filled(u"hos-2024"_s);
    const Assessment council = blank(u"lgsco-2024"_s);
    answer(housing, u"7.1"_s).comply.reset();
    const auto comparison = compareAssessments(
        {.from = housing,
         .fromEdition = *edition(u"hos-2024"_s),
         .to = council,
         .toEdition = *edition(u"lgsco-2024"_s),
         .correspondence = shelf().correspondence(*EditionId::from(u"hos-2024"_s), *EditionId::from(u"lgsco-2024"_s))});
    QVERIFY(comparison.ok());
    const QString told = summarySentences(*comparison).constFirst();
    QVERIFY2(told.contains(u"1 provision cannot be compared, as not all that it covers is answered"_s),
             qPrintable(told));
    QCOMPARE(codeChangeWords(*comparison->find(code(u"7"_s))), u"Covers 7.1, 7.2, 7.3, 7.4"_s);
}

void ComparedWordsTest::movedSentencesSaySoInJson()
{
    const TextChange change = textChange(u"Staff log each call at once. A letter goes out on the day after."_s,
                                         u"A letter goes out on the day after. Staff log each call at once."_s);
    bool moved = false;
    for (const QJsonValue &piece : toJson(change.pieces)) {
        const QJsonObject told = piece.toObject();
        QVERIFY(!told.contains("moved"_L1) || !told.contains("same"_L1));
        moved = moved || (told[u"moved"_s].toBool() && told.contains("added"_L1));
    }
    QVERIFY(moved);
}

void ComparedWordsTest::oneColumnForEvidenceAndCommentaryCountsNothingAsAdded()
{
    Assessment old = filled(u"hos-2024"_s, 2023);
    for (Answer &each : old.answers) {
        each.evidence.clear();
    }
    const Assessment now = filled(u"hos-2024"_s, 2024);
    const QStringList sentences = summarySentences(oneEdition(old, now));
    QVERIFY(sentences.contains(u"The form of 2023-24 has no evidence apart from its commentary."_s));
    QVERIFY(!sentences.join(u' ').contains("added"_L1));
}

void ComparedWordsTest::formsOfTwoCodesAreNamedWithTheirYears()
{
    const auto titled = [](int year) {
        const Assessment housing = filled(u"hos-2024"_s, year);
        const Assessment council = filled(u"lgsco-2024"_s, 2025);
        const auto comparison = compareAssessments(
            {.from = housing,
             .fromEdition = *edition(housing.edition),
             .to = council,
             .toEdition = *edition(council.edition),
             .correspondence = shelf().correspondence(edition(housing.edition)->id, edition(council.edition)->id)});
        return comparison ? comparisonTitle(*comparison) : comparison.error().message;
    };
    const QString one = titled(2025);
    QVERIFY2(one.contains("2025-26: the Complaint Handling Code 2024 of the Housing Ombudsman"_L1), qPrintable(one));
    const QString two = titled(2024);
    QVERIFY2(two.contains("Housing Ombudsman Service in 2024-25 and"_L1) && two.endsWith("in 2025-26"_L1),
             qPrintable(two));
}

QTEST_GUILESS_MAIN(ComparedWordsTest)
#include "ComparedWordsTest.moc"
