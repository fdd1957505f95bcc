// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Cards in one table: which code an answer between two codes belongs to.
class CardOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAnswersBelowTheCodeUnderAnOverallAnswer_data();
    void leavesAnswersBelowTheCodeUnderAnOverallAnswer();
    void doubtsWhichSideOfTheCodeAnswersStand_data();
    void doubtsWhichSideOfTheCodeAnswersStand();
};

void CardOrderTest::leavesAnswersBelowTheCodeUnderAnOverallAnswer_data()
{
    QTest::addColumn<std::vector<QStringList>>("top");
    QTest::addColumn<bool>("evidence");
    const std::vector<QStringList> labelled = {{u"Do we comply overall"_s, u"Yes"_s}};
    QTest::newRow("the last unanswered") << labelled << false;
    QTest::newRow("the last with evidence alone") << labelled << true;
    QTest::newRow("in one cell") << std::vector<QStringList>{{u"Do we comply? Yes"_s}} << false;
    QTest::newRow("a template") << std::vector<QStringList>{{u"Comply"_s, u"Yes / No"_s},
                                                            {u"Evidence"_s, u"Where it is written"_s}}
                                << false;
}

void CardOrderTest::leavesAnswersBelowTheCodeUnderAnOverallAnswer()
{
    QFETCH(std::vector<QStringList>, top);
    QFETCH(bool, evidence);
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows = top;
    for (const MadeUp &one : answers) {
        const bool last = &one == &answers.back();
        rows.push_back({one.code, one.requirement});
        if (!last) {
            rows.push_back({u"Comply"_s, one.comply});
        }
        if (!last || evidence) {
            rows.insert(rows.end(), {{u"Evidence"_s, one.evidence}, {u"Commentary"_s, one.commentary}});
        }
    }
    const QString unanswered = answers.back().code;
    answers.pop_back();
    const Proposal proposal = recognised(document({table({}, rows)}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QVERIFY(!answerTo(proposal, unanswered).comply);
    QVERIFY(!isDoubtful(answerTo(proposal, answers[3].code)));
}

void CardOrderTest::doubtsWhichSideOfTheCodeAnswersStand_data()
{
    QTest::addColumn<qsizetype>("cut");
    QTest::addColumn<qsizetype>("above");
    QTest::newRow("above the code") << qsizetype(0) << qsizetype(3);
    QTest::newRow("the answer alone above") << qsizetype(0) << qsizetype(1);
    QTest::newRow("below it, cut by the page") << qsizetype(4) << qsizetype(0);
}

void CardOrderTest::doubtsWhichSideOfTheCodeAnswersStand()
{
    QFETCH(qsizetype, cut);
    QFETCH(qsizetype, above);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        std::vector<QStringList> card = {
            {u"Comply"_s, one.comply}, {u"Evidence"_s, one.evidence}, {u"Commentary"_s, one.commentary}};
        card.insert(card.begin() + above, {one.code, one.requirement});
        const bool cutHere = cut > 0 && (&one == &answers[size_t(cut)] || &one == &answers[size_t(cut) * 2]);
        if (cutHere) {
            rows.push_back(card.front());
            card.erase(card.begin());
            blocks.push_back(table({}, rows));
            rows.clear();
        }
        rows.insert(rows.end(), card.begin(), card.end());
    }
    blocks.push_back(table({}, rows));
    const Proposal proposal = recognised(document(blocks));
    for (const qsizetype at : {5, 6, 7}) {
        QVERIFY(isDoubtful(answerTo(proposal, answers[size_t(at)].code)));
    }
}

QTEST_GUILESS_MAIN(CardOrderTest)
#include "CardOrderTest.moc"
