// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// Evidence and commentary below one another, with no label before either.
QString below(const MadeUp &one)
{
    return one.evidence + u"\n\n"_s + one.commentary;
}

void add(Blocks &blocks, const QString &plain)
{
    const Blocks more = blocksOf(plain);
    blocks.insert(blocks.end(), more.begin(), more.end());
}

/// What somebody finds under the provision, whichever column the edition's form gives it.
QString saidOf(const Answer &answer)
{
    return (evidenceOf(answer) + u' ' + commentaryOf(answer)).trimmed();
}

} // namespace

/// Forms in running text that label whether the landlord complies and nothing else, or not even that.
class UnlabelledAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatFollowsAnAnswerForWhatIsSaidOfIt_data();
    void takesWhatFollowsAnAnswerForWhatIsSaidOfIt();
    void readsAnswersInLinesOfTheirOwn_data();
    void readsAnswersInLinesOfTheirOwn();
    void doubtsWhatMayBeEvidenceAndCommentary();
    void takesASecondYesForWords();
    void takesTitlesInARowForNoWords();
    void beginsAProvisionAtItsCodeBeforeALongTitle();
};

void UnlabelledAnswersTest::takesWhatFollowsAnAnswerForWhatIsSaidOfIt_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("in the line of the answer") << u"Compliance: "_s;
    QTest::newRow("above the answer") << u"Compliance\n\n"_s;
}

void UnlabelledAnswersTest::takesWhatFollowsAnAnswerForWhatIsSaidOfIt()
{
    QFETCH(const QString, label);
    for (const QString &id : {u"hos-2022"_s, u"hos-2024"_s}) {
        const std::vector<MadeUp> answers = madeUpAnswers(*edition(id));
        Blocks blocks;
        for (const MadeUp &one : answers) {
            add(blocks, one.code);
            add(blocks, one.requirement);
            add(blocks, label + one.comply);
            add(blocks, below(one));
        }
        const Proposal proposal = recognised(document(blocks));
        for (const MadeUp &one : answers) {
            QCOMPARE(complyWord(*answerTo(proposal, one.code).comply), one.comply);
            QCOMPARE(saidOf(answerTo(proposal, one.code)), below(one).simplified());
        }
    }
}

void UnlabelledAnswersTest::readsAnswersInLinesOfTheirOwn_data()
{
    QTest::addColumn<bool>("codeApart");
    QTest::newRow("codes in lines of their own") << true;
    QTest::newRow("codes before the words") << false;
}

void UnlabelledAnswersTest::readsAnswersInLinesOfTheirOwn()
{
    QFETCH(const bool, codeApart);
    for (const QString &id : {u"hos-2022"_s, u"hos-2024"_s}) {
        const std::vector<MadeUp> answers = madeUpAnswers(*edition(id));
        Blocks blocks;
        add(blocks,
            u"Code section\n\nCode requirement\n\nComply: Yes/No\n\nEvidence, commentary and any explanations"_s);
        for (const MadeUp &one : answers) {
            add(blocks, one.code + (codeApart ? u"\n\n"_s : u" "_s) + one.requirement);
            add(blocks, one.comply);
            add(blocks, below(one));
        }
        const Proposal proposal = recognised(document(blocks));
        for (const MadeUp &one : answers) {
            QVERIFY2(answerTo(proposal, one.code).comply, qPrintable(one.code));
            QCOMPARE(complyWord(*answerTo(proposal, one.code).comply), one.comply);
            QCOMPARE(saidOf(answerTo(proposal, one.code)), below(one).simplified());
        }
    }
}

/// Nothing says where the one ends and the other begins.
void UnlabelledAnswersTest::doubtsWhatMayBeEvidenceAndCommentary()
{
    for (const bool together : {true, false}) {
        Blocks blocks;
        add(blocks, together ? u"Evidence, commentary and any explanations"_s : u"Evidence\n\nCommentary"_s);
        for (const QStringList &one : sectionOne()) {
            add(blocks, one[0] + u"\n\n"_s + one[1] + u"\n\nYes\n\nLeaflet for all.\n\nWe do."_s);
        }
        const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
        const QJsonObject source = answerTo(proposal, u"1.3"_s).source;
        QCOMPARE(source[u"commentary"_s][u"confidence"_s].toDouble() < 0.7, !together);
    }
}

void UnlabelledAnswersTest::takesASecondYesForWords()
{
    Blocks blocks;
    for (const QStringList &one : sectionOne()) {
        add(blocks, one[0] + u"\n\n"_s + one[1] + u"\n\nNo"_s);
        add(blocks, u"Do residents know of "_s + one[0] + u"?\n\nYes\n\nThe leaflet says so."_s);
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const QStringList &one : sectionOne()) {
        QCOMPARE(answerTo(proposal, one[0]).comply, Comply::No);
        QCOMPARE(saidOf(answerTo(proposal, one[0])),
                 u"Do residents know of %1? Yes The leaflet says so."_s.arg(one[0]));
    }
}

/// A page's head that stands among what it heads.
void UnlabelledAnswersTest::takesTitlesInARowForNoWords()
{
    Blocks blocks;
    for (const MadeUp &one : madeUpAnswers(*edition(u"hos-2022"_s))) {
        add(blocks, one.code + u"\n\n"_s + one.requirement + u"\n\nYes\n\nWe do "_s + one.code + u'.');
        if (one.code == u"1.3"_s) {
            add(blocks, u"Section 1 - Definition of a complaint Mandatory ‘must’ requirements"_s);
        }
    }
    const Proposal proposal = recognised(document(blocks));
    QCOMPARE(saidOf(answerTo(proposal, u"1.3"_s)), u"We do 1.3."_s);
    QCOMPARE(saidOf(answerTo(proposal, u"1.6"_s)), u"We do 1.6."_s);
}

/// "8.2 - Self-assessment, reporting and compliance", in a document that does not say which lines are headings.
void UnlabelledAnswersTest::beginsAProvisionAtItsCodeBeforeALongTitle()
{
    const auto code = edition(u"hos-2024"_s);
    const std::vector<MadeUp> answers = madeUpAnswers(*code);
    Blocks blocks;
    for (const MadeUp &one : answers) {
        const Section *section = code->sectionOf(*ProvisionCode::from(one.code));
        add(blocks, one.code + u" - "_s + section->title + u"\n\n"_s + one.requirement + u"\n\nComply: "_s +
                        one.comply + u"\n\nEvidence: "_s + one.evidence + u"\n\nCommentary: "_s + one.commentary);
    }
    QCOMPARE(differences(recognised(document(blocks)), answers), QStringList());
}

QTEST_GUILESS_MAIN(UnlabelledAnswersTest)
#include "UnlabelledAnswersTest.moc"
