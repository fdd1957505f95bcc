// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// The answer beside the code, its label with it; the requirement last.
std::vector<QStringList> cardOf(const MadeUp &one, const QString &answer)
{
    return {{u"Provision "_s + one.code, answer},
            {u"Evidence"_s, one.evidence},
            {u"Commentary"_s, one.commentary},
            {u"What the Code requires"_s, one.requirement}};
}

QString labelled(const MadeUp &one)
{
    return u"Do we comply? "_s + one.comply;
}

Blocks aTableForEach(const std::vector<MadeUp> &answers)
{
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(table({}, cardOf(one, labelled(one))));
    }
    return blocks;
}

} // namespace

/// Cards of labels and values, in some cell of which the answer stands with its label.
class LabelledCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswerThatStandsWithItsLabel_data();
    void readsAnAnswerThatStandsWithItsLabel();
    void readsThemInOneTable();
    void readsOneInARowOfItsOwn();
    void leavesBlankWhatHasNoAnswer_data();
    void leavesBlankWhatHasNoAnswer();
    void takesNoOtherAnswerThanTheCards_data();
    void takesNoOtherAnswerThanTheCards();
    void takesTheAnswerOfTheLatestYear_data();
    void takesTheAnswerOfTheLatestYear();
    void doubtsWhichOfTwoAnswersCounts_data();
    void doubtsWhichOfTwoAnswersCounts();
    void givesNoProvisionTheAnswersOfOneWithoutCode();
    void doubtsAnEarlierYearsAnswerWithItsEvidence();
    void takesAnAnswerThatGoesOnInWords();
    void knowsALabelWithItsChoiceFromAnAnswer();
    void takesTheCodeFromALabelThatHoldsIt();
};

void LabelledCardsTest::readsAnAnswerThatStandsWithItsLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("code");
    QTest::newRow("question") << u"Do we comply? "_s << u"Provision "_s;
    QTest::newRow("colon") << u"Compliant: "_s << u""_s;
    QTest::newRow("line of its own") << u"Do we comply?\n\n"_s << u"Code section "_s;
    QTest::newRow("the form's own") << u"Comply: "_s << u"Ref. "_s;
}

void LabelledCardsTest::readsAnAnswerThatStandsWithItsLabel()
{
    QFETCH(QString, label);
    QFETCH(QString, code);
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    answers[3].comply = u"No"_s;
    Blocks blocks;
    for (const MadeUp &one : answers) {
        std::vector<QStringList> card = cardOf(one, label + one.comply);
        card.front().front() = code + one.code;
        blocks.push_back(table({}, card));
    }
    const Proposal proposal = recognised(document(blocks));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
    for (const Answer &answer : proposal.assessment.answers) {
        QVERIFY(!isDoubtful(answer));
    }
}

void LabelledCardsTest::readsThemInOneTable()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        const std::vector<QStringList> card = cardOf(one, labelled(one));
        rows.insert(rows.end(), card.begin(), card.end());
    }
    const Proposal proposal = recognised(document({table({}, rows)}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

void LabelledCardsTest::readsOneInARowOfItsOwn()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    for (const MadeUp &one : answers) {
        Table card;
        card.rows = {row({one.code, one.requirement}), Row{{cell(labelled(one), 2)}},
                     row({u"Evidence"_s, one.evidence}), row({u"Commentary"_s, one.commentary})};
        blocks.push_back({card});
    }
    const Proposal proposal = recognised(document(blocks));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

void LabelledCardsTest::leavesBlankWhatHasNoAnswer_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nothing") << u"Do we comply?"_s << QString();
    QTest::newRow("a choice") << u"Do we comply? Yes / No"_s << u"Yes / No"_s;
    QTest::newRow("other words") << u"Do we comply? In hand"_s << u"In hand"_s;
}

void LabelledCardsTest::leavesBlankWhatHasNoAnswer()
{
    QFETCH(QString, cell);
    QFETCH(QString, kept);
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks = aTableForEach(answers);
    blocks[7] = table({}, cardOf(answers[7], cell));
    const Proposal proposal = recognised(document(blocks));
    const Answer &answer = answerTo(proposal, answers[7].code);
    QVERIFY(!answer.comply);
    QCOMPARE(answer.complyAsWritten, kept);
    QCOMPARE(evidenceOf(answer), answers[7].evidence.simplified());
    QCOMPARE(proposal.unplaced.size(), 0U);
    answers.erase(answers.begin() + 7);
    QCOMPARE(differences(proposal, answers), QStringList());
}

/// Words that sound like an answer are none where the card has one, or where they go on with what stands above.
void LabelledCardsTest::takesNoOtherAnswerThanTheCards_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("row of its own") << QStringList{u"Does our policy comply? No"_s};
    QTest::newRow("beside the commentary") << QStringList{{}, u"Does our policy comply? No"_s};
}

void LabelledCardsTest::takesNoOtherAnswerThanTheCards()
{
    QFETCH(QStringList, words);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    for (const MadeUp &one : answers) {
        std::vector<QStringList> rows = {{u"Code provision"_s, one.code},
                                         {u"Requirement"_s, one.requirement},
                                         {u"Comply"_s, u"Yes"_s},
                                         {u"Evidence"_s, one.evidence},
                                         {u"Commentary"_s, one.commentary}};
        if (one.code == u"1.6"_s) {
            rows.push_back(words);
        }
        blocks.push_back(table({}, rows));
    }
    const Proposal proposal = recognised(document(blocks));
    const Answer &answer = answerTo(proposal, u"1.6"_s);
    QCOMPARE(answer.comply, std::optional(Comply::Yes));
    QString kept = commentaryOf(answer);
    for (const UnplacedRow &row : proposal.unplaced) {
        kept += row.cells.join(u' ');
    }
    QVERIFY2(kept.contains(words.last()), qPrintable(kept));
}

void LabelledCardsTest::takesTheAnswerOfTheLatestYear_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("latestFirst");
    QTest::newRow("below") << u"Compliant 2023"_s << u"Compliant 2024"_s << false;
    QTest::newRow("above") << u"Comply (2024-25)"_s << u"Comply (2023-24)"_s << true;
}

void LabelledCardsTest::takesTheAnswerOfTheLatestYear()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, latestFirst);
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    answers[3].comply = u"No"_s;
    Blocks apart, together, headed;
    for (const MadeUp &card : answers) {
        const QString before = u"Yes"_s;
        const QString first = latestFirst ? card.comply : before;
        const QString second = latestFirst ? before : card.comply;
        const QStringList evidence = {u"Evidence"_s, card.evidence};
        const QStringList commentary = {u"Commentary"_s, card.commentary};
        apart.push_back(
            table({}, {{card.code, card.requirement}, {one, first}, {other, second}, evidence, commentary}));
        together.push_back(table(
            {},
            {{card.code, card.requirement, one + u": "_s + first, other + u": "_s + second}, evidence, commentary}));
        headed.push_back(heading(3, card.code + u' ' + card.requirement));
        headed.push_back(table({}, {{one, first}, {other, second}, evidence, commentary}));
    }
    for (const Blocks &blocks : {apart, together, headed}) {
        const Proposal proposal = recognised(document(blocks));
        QCOMPARE(differences(proposal, answers), QStringList());
        QCOMPARE(proposal.unplaced.size(), 0U);
        for (const Answer &answer : proposal.assessment.answers) {
            QVERIFY(!isDoubtful(answer));
        }
    }
}

/// Where no year tells, the first is kept with doubt, and the other told; the card's other parts stay with it.
void LabelledCardsTest::doubtsWhichOfTwoAnswersCounts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("two questions") << u"Comply in policy?"_s << u"Comply in practice?"_s;
    QTest::newRow("what is meant to be") << u"Compliant 2024:"_s << u"Will comply by 2026:"_s;
}

void LabelledCardsTest::doubtsWhichOfTwoAnswersCounts()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    for (const MadeUp &card : answers) {
        blocks.push_back(table({}, {{card.code, card.requirement, one + u' ' + card.comply, other + u" Partly"_s},
                                    {u"Evidence"_s, card.evidence},
                                    {u"Commentary"_s, card.commentary}}));
    }
    const Proposal proposal = recognised(document(blocks));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
    for (const Answer &answer : proposal.assessment.answers) {
        QVERIFY(isDoubtful(answer));
        const QJsonObject told = answer.source.value(u"other"_s).toArray().first().toObject();
        QCOMPARE(told.value(u"text"_s).toString(), u"Partly"_s);
        QCOMPARE(told.value(u"heading"_s).toString(), other.chopped(1));
    }
}

/// Evidence given anew tells that a provision began, though its row of code and requirement is not there.
void LabelledCardsTest::givesNoProvisionTheAnswersOfOneWithoutCode()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        if (one.code != u"1.4"_s) {
            rows.push_back({one.code, one.requirement});
        }
        rows.insert(rows.end(),
                    {{u"Comply"_s, one.comply}, {u"Evidence"_s, one.evidence}, {u"Commentary"_s, one.commentary}});
    }
    answers.erase(
        std::remove_if(answers.begin(), answers.end(), [](const MadeUp &one) { return one.code == u"1.4"_s; }),
        answers.end());
    const Proposal proposal = recognised(document({table({}, rows)}));
    QCOMPARE(differences(proposal, answers), QStringList());
}

void LabelledCardsTest::doubtsAnEarlierYearsAnswerWithItsEvidence()
{
    Blocks blocks;
    for (const MadeUp &one : madeUpAnswers(*edition(u"hos-2024"_s))) {
        blocks.push_back(table({}, {{one.code, one.requirement},
                                    {u"Compliant 2023"_s, u"Yes"_s},
                                    {u"Evidence 2023"_s, u"What we said then"_s},
                                    {u"Compliant 2024"_s, one.comply},
                                    {u"Evidence 2024"_s, one.evidence}}));
    }
    for (const Answer &answer : recognised(document(blocks)).assessment.answers) {
        QVERIFY(isDoubtful(answer));
    }
}

void LabelledCardsTest::takesAnAnswerThatGoesOnInWords()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    const QString words = u"No, but from 1 May 2026 all letters will say it and we will tell residents of it then"_s;
    Blocks blocks;
    for (const MadeUp &one : answers) {
        const bool goesOn = one.code == u"1.4"_s;
        blocks.push_back(table({}, {{one.code, one.requirement, u"Comply: "_s + (goesOn ? words : one.comply)},
                                    {u"Evidence"_s, one.evidence},
                                    {u"Commentary"_s, one.commentary}}));
    }
    const Proposal proposal = recognised(document(blocks));
    const Answer &answer = answerTo(proposal, u"1.4"_s);
    QCOMPARE(answer.comply, std::optional(Comply::No));
    QCOMPARE(answer.complyAsWritten, words);
    QVERIFY(isDoubtful(answer));
    QVERIFY(!answer.source.contains(u"requirement"_s));
}

void LabelledCardsTest::knowsALabelWithItsChoiceFromAnAnswer()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    for (const QString &label : {u"Comply: Yes / No"_s, u"Do we comply? Y/N"_s}) {
        Blocks blocks;
        for (const MadeUp &one : answers) {
            blocks.push_back(table({}, {{u"Code provision"_s, one.code},
                                        {u"Requirement"_s, one.requirement},
                                        {label, one.comply},
                                        {u"Evidence"_s, one.evidence},
                                        {u"Commentary"_s, one.commentary}}));
        }
        QCOMPARE(differences(recognised(document(blocks)), answers), QStringList());
    }
}

/// "Provision 1.2" beside the requirement: the label holds the code, however the requirement is worded.
void LabelledCardsTest::takesTheCodeFromALabelThatHoldsIt()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    for (const MadeUp &one : answers) {
        const QString own = u"Every complaint goes through the procedure of our own."_s;
        blocks.push_back(table({}, {{u"Provision "_s + one.code, one.code == u"5.1"_s ? own : one.requirement},
                                    {u"Comply"_s, one.comply},
                                    {u"Evidence"_s, one.evidence},
                                    {u"Commentary"_s, one.commentary}}));
    }
    const Proposal proposal = recognised(document(blocks));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

QTEST_GUILESS_MAIN(LabelledCardsTest)
#include "LabelledCardsTest.moc"
