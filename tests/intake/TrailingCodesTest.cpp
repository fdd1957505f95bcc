// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Forms in paragraphs whose codes stand below what they are the codes of.
class TrailingCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodesThatStandBelowTheirAnswers_data();
    void readsCodesThatStandBelowTheirAnswers();
};

void TrailingCodesTest::readsCodesThatStandBelowTheirAnswers_data()
{
    QTest::addColumn<bool>("worded"); // the requirement stands in each card
    QTest::addColumn<bool>("above");  // and above the answer
    QTest::newRow("requirement, answer, code") << true << true;
    QTest::newRow("answer, code, requirement") << true << false;
    QTest::newRow("answer, code") << false << false;
}

/// Cards with the code in the footer.
void TrailingCodesTest::readsCodesThatStandBelowTheirAnswers()
{
    QFETCH(bool, worded);
    QFETCH(bool, above);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks = blocksOf(u"We assess ourselves each year."_s);
    for (const MadeUp &one : answers) {
        const QString requirement = one.requirement + u"\n\n"_s;
        const QString text = (worded && above ? requirement : QString()) +
                             u"Comply: %1\n\nEvidence:\n\n%2\n\nCommentary:\n\n%3\n\nProvision %4"_s.arg(
                                 one.comply, one.evidence, one.commentary, one.code) +
                             (worded && !above ? u"\n\n"_s + requirement.trimmed() : QString());
        const Blocks more = blocksOf(text);
        blocks.insert(blocks.end(), more.begin(), more.end());
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        QCOMPARE(evidenceOf(answer), one.evidence.simplified());
        QCOMPARE(commentaryOf(answer), one.commentary.simplified());
        QCOMPARE(doubtfulParts(answer).empty(), worded);
    }
}

QTEST_GUILESS_MAIN(TrailingCodesTest)
#include "TrailingCodesTest.moc"
