// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadyForm.h"

#include <QTest>

using namespace attest;
using attest::test::ReadyForm;
using namespace Qt::StringLiterals;

class ReadinessAnswersTest : public QObject
{
    Q_OBJECT

private slots:
    void aBlankRowIsOnlyUnanswered();
    void aCarriedRowIsNotAnsweredAndItsWordsAreRead();
    void aYesNeedsEvidence();
    void theOneColumnOf2022HoldsTheEvidence();
    void aDeviationNeedsWhatTheFormAsks_data();
    void aDeviationNeedsWhatTheFormAsks();
    void aTimeThatIsNoDateIsQuoted_data();
    void aTimeThatIsNoDateIsQuoted();
    void aDateMustBeFullAndAhead_data();
    void aDateMustBeFullAndAhead();
    void onAPublishedFormAPassedDateOnlyWarns();
    void theDatePrintedTwiceMustAgree_data();
    void theDatePrintedTwiceMustAgree();
    void anAnswerTheFormDoesNotKnowBlocks();
    void aWordThatWasInterpretedIsAskedAbout_data();
    void aWordThatWasInterpretedIsAskedAbout();
    void theAnswerMayNotBeBetterThanPolicyAndPractice_data();
    void theAnswerMayNotBeBetterThanPolicyAndPractice();
    void aYesWithADateIsHalfAnAnswer();
    void aStockPhraseIsToldOnceWithItsRows();
    void cellsThatRepeatEachOtherAreHinted();
};

void ReadinessAnswersTest::aBlankRowIsOnlyUnanswered()
{
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, u"TBC, ring 07700 900123, to be implemented in 2021"_s).comply.reset();
    form.assessment.answers.erase(form.assessment.answers.begin()); // 1.2 is not there at all
    QStringList rules;
    for (const Finding &finding : form.findings()) {
        rules.push_back(finding.rule + u' ' + finding.provision->text());
        QVERIFY(finding.blocks());
    }
    QCOMPARE(rules, QStringList({u"unanswered 1.2"_s, u"unanswered 6.3"_s}));
    form.answer(u"6.3"_s).complyAsWritten = u"TBC"_s;
    QVERIFY(form.findings(u"unanswered"_s).back().sentence.contains(u"“TBC”"_s));
}

void ReadinessAnswersTest::aCarriedRowIsNotAnsweredAndItsWordsAreRead()
{
    ReadyForm form;
    Answer &answer = form.say(u"6.3"_s, Comply::Yes, {}, u"In 2022-23 we answered 90% in time."_s);
    answer.review = Review::Carried;
    answer.carriedFrom.insert(u"year"_s, u"2024-25"_s);
    QCOMPARE(form.found(u"carried"_s), QStringList(u"blocks 6.3"_s));
    QVERIFY(form.findings(u"carried"_s).front().sentence.contains(u"2024-25"_s));
    QCOMPARE(form.found(u"stale-year"_s), QStringList(u"warns 6.3"_s));
    QCOMPARE(form.found(u"yes-without-evidence"_s), QStringList());
    const Text words = answer.commentary;
    answer.commentary =
        Text::fromPlain(u"From 5.1 of the Complaint Handling Code 2022 (2022-23):\n\nWe answer in time."_s);
    QCOMPARE(form.found(u"stale-year"_s), QStringList()); // the heading over what was carried
    answer.review = Review::Reviewed;
    QCOMPARE(form.found(u"stale-year"_s), QStringList(u"warns 6.3"_s)); // must not be left in
    answer.review = Review::Carried;
    answer.commentary = words;
    answer.comply.reset();
    QCOMPARE(form.found(u"carried"_s), QStringList(u"blocks 6.3"_s));
    QCOMPARE(form.found(u"unanswered"_s), QStringList());
    answer.comply = Comply::Yes;
    answer.review = Review::Reviewed;
    QCOMPARE(form.found(u"carried"_s), QStringList());
    QCOMPARE(form.found(u"yes-without-evidence"_s), QStringList(u"blocks 6.3"_s));
}

void ReadinessAnswersTest::aYesNeedsEvidence()
{
    ReadyForm form;
    form.say(u"6.3"_s, Comply::Yes, {}, u"We comply with this, see section 4."_s);
    QCOMPARE(form.found(u"yes-without-evidence"_s), QStringList(u"blocks 6.3"_s));
    form.answer(u"6.3"_s).comply = Comply::No;
    QCOMPARE(form.found(u"yes-without-evidence"_s), QStringList());
}

void ReadinessAnswersTest::theOneColumnOf2022HoldsTheEvidence()
{
    ReadyForm form(u"hos-2022"_s, 2023);
    form.say(u"5.1"_s, Comply::Yes, {}, u"Complaints policy, section 4.2"_s);
    QCOMPARE(form.found(u"yes-without-evidence"_s), QStringList());
    form.say(u"5.1"_s, Comply::Yes, {});
    QCOMPARE(form.found(u"yes-without-evidence"_s), QStringList(u"blocks 5.1"_s));
}

void ReadinessAnswersTest::aDeviationNeedsWhatTheFormAsks_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("provision");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("commentary");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("withoutExplanation");
    QTest::addColumn<QString>("withoutDate");
    const QString why = u"Two vacancies; recruitment ends in spring."_s;
    const QString date = u"2027-03-31"_s;
    QTest::newRow("2024, nothing") << u"hos-2024"_s << u"6.2"_s << QString() << QString() << QString()
                                   << u"blocks 6.2"_s << u"blocks 6.2"_s;
    QTest::newRow("2024, all") << u"hos-2024"_s << u"6.2"_s << why << QString() << date << QString() << QString();
    QTest::newRow("2024, in the commentary")
        << u"hos-2024"_s << u"6.2"_s << QString() << why << date << u"warns 6.2"_s << QString();
    QTest::newRow("2022 must, no date asked")
        << u"hos-2022"_s << u"5.1"_s << why << QString() << QString() << QString() << QString();
    QTest::newRow("2022 must, nothing") << u"hos-2022"_s << u"5.1"_s << QString() << QString() << QString()
                                        << u"blocks 5.1"_s << QString();
    QTest::newRow("2022 should, nothing asked")
        << u"hos-2022"_s << u"1.4"_s << QString() << QString() << QString() << QString() << QString();
    QTest::newRow("LGSCO should, asked") << u"lgsco-2024"_s << u"6 (Stage 1)"_s << QString() << QString() << QString()
                                         << u"blocks 6 (Stage 1)"_s << QString();
}

void ReadinessAnswersTest::aDeviationNeedsWhatTheFormAsks()
{
    QFETCH(QString, edition);
    QFETCH(QString, provision);
    for (const Comply comply : {Comply::No, Comply::Partially}) {
        ReadyForm form(edition);
        Answer &answer = form.say(provision, comply, u"Policy, section 4"_s);
        QFETCH(QString, commentary);
        QFETCH(QString, explanation);
        QFETCH(QString, date);
        answer.commentary = Text::fromPlain(commentary);
        answer.explanation = Text::fromPlain(explanation);
        answer.complyBy = date;
        QFETCH(QString, withoutExplanation);
        QFETCH(QString, withoutDate);
        QCOMPARE(form.found(u"deviation-without-explanation"_s).join(u','), withoutExplanation);
        QCOMPARE(form.found(u"deviation-without-date"_s).join(u','), withoutDate);
    }
}

void ReadinessAnswersTest::aTimeThatIsNoDateIsQuoted_data()
{
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("month and year") << u"The policy will be changed by October 2025."_s
                                    << u"“October 2025” is no full date"_s;
    QTest::newRow("quarter") << u"End of Qtr,3"_s << u"“End of Qtr,3” is no full date"_s;
    QTest::newRow("next quarter") << u"We will look at it next quarter."_s << u"“next quarter” is no full date"_s;
    QTest::newRow("endeavouring") << u"The policy was reviewed in March 2025; our team are endeavouring to meet it."_s
                                  << u"intend to comply. Give day, month and year."_s;
    QTest::newRow("a full date") << u"By 31 March 2027 all letters will be changed."_s << u"“31 March 2027”: if that"_s;
}

void ReadinessAnswersTest::aTimeThatIsNoDateIsQuoted()
{
    QFETCH(QString, explanation);
    QFETCH(QString, quoted);
    ReadyForm form;
    form.say(u"6.2"_s, Comply::No, u"Policy, section 4"_s).explanation = Text::fromPlain(explanation);
    const std::vector<Finding> findings = form.findings(u"deviation-without-date"_s);
    QCOMPARE(findings.size(), size_t(1));
    QVERIFY2(findings.front().sentence.contains(quoted), qPrintable(findings.front().sentence));
}

void ReadinessAnswersTest::aDateMustBeFullAndAhead_data()
{
    QTest::addColumn<QString>("edition");
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("notFull");
    QTest::addColumn<QString>("passed");
    const QString why = u"Two vacancies."_s;
    QTest::newRow("ahead") << u"hos-2024"_s << why << u"2026-06-16"_s << QString() << QString();
    QTest::newRow("today") << u"hos-2024"_s << why << u"2026-06-15"_s << QString() << QString();
    QTest::newRow("yesterday") << u"hos-2024"_s << why << u"2026-06-14"_s << QString() << u"blocks 6.2"_s;
    QTest::newRow("words") << u"hos-2024"_s << why << u"end of Qtr,3"_s << u"blocks 6.2"_s << QString();
    QTest::newRow("a month") << u"hos-2024"_s << why << u"2027-03"_s << u"blocks 6.2"_s << QString();
    QTest::newRow("no such day") << u"hos-2024"_s << why << u"2027-02-30"_s << u"blocks 6.2"_s << QString();
    QTest::newRow("vague, no date asked")
        << u"hos-2022"_s << u"end of Qtr,3"_s << QString() << u"warns 6.2"_s << QString();
    QTest::newRow("month and year, no date asked")
        << u"hos-2022"_s << u"By October 2026."_s << QString() << QString() << QString();
}

void ReadinessAnswersTest::aDateMustBeFullAndAhead()
{
    QFETCH(QString, edition);
    QFETCH(QString, explanation);
    QFETCH(QString, date);
    QFETCH(QString, notFull);
    QFETCH(QString, passed);
    ReadyForm form(edition);
    Answer &answer = form.say(u"6.2"_s, Comply::No, u"Policy, section 4"_s);
    answer.explanation = Text::fromPlain(explanation);
    answer.complyBy = date;
    QCOMPARE(form.found(u"date-not-full"_s).join(u','), notFull);
    QCOMPARE(form.found(u"date-passed"_s).join(u','), passed);
}

void ReadinessAnswersTest::onAPublishedFormAPassedDateOnlyWarns()
{
    ReadyForm form;
    form.say(u"6.2"_s, Comply::No, u"Policy, section 4"_s).complyBy = u"2026-01-31"_s;
    form.assessment.state = State::Published;
    QCOMPARE(form.found(u"date-passed"_s), QStringList(u"warns 6.2"_s));
    QVERIFY(form.findings(u"date-passed"_s).front().sentence.contains(u"31 January 2026"_s));
}

void ReadinessAnswersTest::theDatePrintedTwiceMustAgree_data()
{
    QTest::addColumn<QString>("explanation");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another month") << u"We will comply by October 2026."_s << u"warns 6.2"_s;
    QTest::newRow("another day") << u"We will comply by 30 March 2027."_s << u"warns 6.2"_s;
    QTest::newRow("the same month") << u"We will comply by March 2027."_s << QString();
    QTest::newRow("the same day") << u"We will comply by 31 March 2027."_s << QString();
    QTest::newRow("what happened") << u"The policy was approved on 4 May 2026."_s << QString();
    QTest::newRow("steps on the way") << u"Letters by July 2026, training by December 2026."_s << QString();
}

void ReadinessAnswersTest::theDatePrintedTwiceMustAgree()
{
    QFETCH(QString, explanation);
    QFETCH(QString, expected);
    ReadyForm form;
    Answer &answer = form.say(u"6.2"_s, Comply::No, u"Policy, section 4"_s);
    answer.explanation = Text::fromPlain(explanation);
    answer.complyBy = u"2027-03-31"_s;
    QCOMPARE(form.found(u"dates-differ"_s).join(u','), expected);
}

void ReadinessAnswersTest::anAnswerTheFormDoesNotKnowBlocks()
{
    ReadyForm form;
    form.answer(u"5.4"_s).comply = Comply::NotApplicable;
    QCOMPARE(form.found(u"answer-not-on-form"_s), QStringList(u"blocks 5.4"_s));
    QVERIFY(form.findings(u"answer-not-on-form"_s).front().sentence.contains(u"only Yes and No"_s));
    form.answer(u"5.4"_s).comply = Comply::Partially;
    QCOMPARE(form.found(u"answer-not-on-form"_s), QStringList());
}

void ReadinessAnswersTest::aWordThatWasInterpretedIsAskedAbout_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Comply>("taken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Partial") << u"Partial"_s << Comply::Partially << u"warns 6.3"_s;
    QTest::newRow("with a note") << u"Yes – see note"_s << Comply::Yes << u"warns 6.3"_s;
    QTest::newRow("Y") << u"Y"_s << Comply::Yes << QString();
    QTest::newRow("full stop") << u"Yes."_s << Comply::Yes << QString();
    QTest::newRow("capitals") << u"NO"_s << Comply::No << QString();
    QTest::newRow("N taken as Yes") << u"N"_s << Comply::Yes << u"warns 6.3"_s;
    QTest::newRow("the form's own") << QString() << Comply::Yes << QString();
    QTest::newRow("asked elsewhere") << u"N/A"_s << Comply::NotApplicable << QString();
}

void ReadinessAnswersTest::aWordThatWasInterpretedIsAskedAbout()
{
    QFETCH(QString, written);
    QFETCH(Comply, taken);
    QFETCH(QString, expected);
    ReadyForm form;
    form.answer(u"6.3"_s).comply = taken;
    form.answer(u"6.3"_s).complyAsWritten = written;
    QCOMPARE(form.found(u"answer-word-unclear"_s).join(u','), expected);
    form.answer(u"6.3"_s).review = Review::Reviewed;
    QCOMPARE(form.found(u"answer-word-unclear"_s), QStringList());
}

void ReadinessAnswersTest::theAnswerMayNotBeBetterThanPolicyAndPractice_data()
{
    using Said = std::optional<Degree>;
    QTest::addColumn<Said>("policy");
    QTest::addColumn<Said>("practice");
    QTest::addColumn<Comply>("answer");
    QTest::addColumn<QString>("expected");
    QTest::newRow("practice no") << Said(Degree::Yes) << Said(Degree::No) << Comply::Yes << u"blocks 6.3"_s;
    QTest::newRow("practice partly") << Said(Degree::Yes) << Said(Degree::Partly) << Comply::Yes << u"blocks 6.3"_s;
    QTest::newRow("only practice said") << Said() << Said(Degree::No) << Comply::Yes << u"blocks 6.3"_s;
    QTest::newRow("both yes") << Said(Degree::Yes) << Said(Degree::Yes) << Comply::Yes << QString();
    QTest::newRow("worse than both") << Said(Degree::Yes) << Said(Degree::Yes) << Comply::No << u"warns 6.3"_s;
    QTest::newRow("honest no") << Said(Degree::Yes) << Said(Degree::No) << Comply::No << QString();
    QTest::newRow("half said") << Said(Degree::Yes) << Said() << Comply::No << QString();
    QTest::newRow("nothing said") << Said() << Said() << Comply::Yes << QString();
}

void ReadinessAnswersTest::theAnswerMayNotBeBetterThanPolicyAndPractice()
{
    QFETCH(std::optional<Degree>, policy);
    QFETCH(std::optional<Degree>, practice);
    QFETCH(Comply, answer);
    QFETCH(QString, expected);
    ReadyForm form;
    Answer &row = form.answer(u"6.3"_s);
    row.comply = answer;
    row.policyComplies = policy;
    row.practiceComplies = practice;
    QCOMPARE(form.found(u"answer-contradicts-practice"_s).join(u','), expected);
    row.overruledBecause = u"The audit of May found one late answer in 200."_s;
    QCOMPARE(form.found(u"answer-contradicts-practice"_s), QStringList());
}

void ReadinessAnswersTest::aYesWithADateIsHalfAnAnswer()
{
    ReadyForm form;
    form.answer(u"6.3"_s).complyBy = u"2027-03-31"_s;
    QCOMPARE(form.found(u"yes-with-date"_s), QStringList(u"warns 6.3"_s));
    form.answer(u"6.3"_s).comply = Comply::No;
    QCOMPARE(form.found(u"yes-with-date"_s), QStringList());
}

void ReadinessAnswersTest::aStockPhraseIsToldOnceWithItsRows()
{
    ReadyForm form;
    const QStringList rows = {u"1.3"_s, u"1.4"_s, u"2.1"_s, u"6.3"_s};
    for (const QString &code : rows) {
        form.say(code, Comply::Yes, u"Included in the Policy"_s);
    }
    form.say(u"1.4"_s, Comply::Yes, u"included in  the policy."_s);
    const std::vector<Finding> findings = form.findings(u"stock-phrase"_s);
    QCOMPARE(form.found(u"stock-phrase"_s), QStringList(u"warns 1.3"_s));
    QVERIFY(findings.front().sentence.contains(u"1.3, 1.4, 2.1, 6.3"_s));
    QCOMPARE(form.found(u"pointer-without-clause"_s), QStringList()); // told already
    form.say(u"6.3"_s, Comply::Yes, u"Included in the Policy"_s, u"Section 4.2"_s);
    QCOMPARE(form.found(u"stock-phrase"_s), QStringList()); // three are left
    for (const QString &code : rows) {
        form.say(code, Comply::Yes, u"Complaints policy (2.2)"_s);
    }
    QCOMPARE(form.found(u"stock-phrase"_s), QStringList()); // a clause is given each time
}

void ReadinessAnswersTest::cellsThatRepeatEachOtherAreHinted()
{
    ReadyForm form;
    const QString words = u"Our complaints policy has two stages and covers every service we offer, section 3."_s;
    form.say(u"5.1"_s, Comply::Yes, words, words.left(60) + u" we provide, section 3."_s);
    QCOMPARE(form.found(u"cells-repeat"_s), QStringList(u"hints 5.1"_s));
    form.say(u"5.1"_s, Comply::Yes, words,
             u"The policy was written with the tenants' panel, who read it each spring."_s);
    QCOMPARE(form.found(u"cells-repeat"_s), QStringList());
    form.say(u"5.1"_s, Comply::Yes, u"Section 3.1"_s, u"Section 3.1"_s);
    QCOMPARE(form.found(u"cells-repeat"_s), QStringList()); // too short to tell
}

QTEST_GUILESS_MAIN(ReadinessAnswersTest)
#include "ReadinessAnswersTest.moc"
