// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kLabels = {u"Comply"_s, u"Evidence"_s, u"Commentary / explanation"_s};

/// A form in running text, each answer under a heading with its code, and `after` below each.
Blocks formInText(const std::vector<MadeUp> &answers, const QStringList &labels, const QString &after = {})
{
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(heading(4, u"Code provision "_s + one.code));
        blocks.push_back(paragraph(one.requirement));
        blocks.push_back(paragraph(labels[0] + u": "_s + one.comply));
        blocks.push_back(paragraph(labels[1] + u": "_s + one.evidence));
        blocks.push_back(paragraph(labels[2] + u": "_s + one.commentary));
        if (!after.isEmpty()) {
            blocks.push_back(paragraph(after));
        }
    }
    return blocks;
}

std::vector<MadeUp> answersOf2024()
{
    return madeUpAnswers(*edition(u"hos-2024"_s));
}

} // namespace

/// What stands around a form's answers and is no part of them.
class FormEdgesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatLeadsAboutThePage_data();
    void leavesOutWhatLeadsAboutThePage();
    void keepsAnswersThatSpeakOfTheTop();
    void partsTheSignatureFromTheLastAnswer();
    void keepsWhatWasSignedWithinAnAnswer();
    void takesHowForEvidenceBesideCommentary();
    void keepsCommentaryBesideFurtherComments();
    void keepsAnAnswerInOwnWordsWithItsQuestion();
    void takesLabelsInLinesOfTheirOwn();
    void findsHeadingsBelowWhoFilledInTheSheet();
    void tellsProvisionsOfOneWordingByTheirOrder();
};

void FormEdgesTest::leavesOutWhatLeadsAboutThePage_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("as most pages") << u"Back to top"_s;
    QTest::newRow("with an arrow") << u"↑ Back to top of page"_s;
    QTest::newRow("return") << u"Return to the contents page"_s;
    QTest::newRow("top") << u"[Top of page]"_s;
    QTest::newRow("up") << u"Back up to top"_s;
    QTest::newRow("go") << u"Go back up to the top of this page."_s;
}

void FormEdgesTest::leavesOutWhatLeadsAboutThePage()
{
    QFETCH(QString, words);
    const std::vector<MadeUp> answers = answersOf2024();
    const Proposal proposal = recognised(document(formInText(answers, kLabels, words)));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

void FormEdgesTest::keepsAnswersThatSpeakOfTheTop()
{
    std::vector<MadeUp> answers = answersOf2024();
    answers[3].commentary = u"Residents may take it back to the top manager."_s;
    answers[5].commentary = u"Top team"_s;
    answers[6].commentary = u"To start"_s;
    QCOMPARE(differences(recognised(document(formInText(answers, kLabels))), answers), QStringList());
}

void FormEdgesTest::partsTheSignatureFromTheLastAnswer()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Blocks blocks = formInText(answers, kLabels);
    blocks.push_back(paragraph(u"Signed on behalf of the Trustees"_s));
    blocks.push_back(paragraph(u"Canon R. Whitlock, Chairman"_s));
    const Proposal proposal = recognised(document(blocks));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 1U);
    QCOMPARE(proposal.unplaced.front().cells,
             QStringList({u"Signed on behalf of the Trustees"_s, u"Canon R. Whitlock, Chairman"_s}));
}

void FormEdgesTest::keepsWhatWasSignedWithinAnAnswer()
{
    std::vector<MadeUp> answers = answersOf2024();
    answers[3].commentary = u"Signed on behalf of the Trustees in May."_s;
    answers.back().commentary = u"Signed off by the Board in May."_s;
    const Proposal proposal = recognised(document(formInText(answers, kLabels)));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

void FormEdgesTest::takesHowForEvidenceBesideCommentary()
{
    const std::vector<MadeUp> answers = answersOf2024();
    const QStringList labels = {u"Do we comply"_s, u"How we meet this"_s, u"Commentary / explanation"_s};
    QCOMPARE(differences(recognised(document(formInText(answers, labels))), answers), QStringList());
}

void FormEdgesTest::keepsCommentaryBesideFurtherComments()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Blocks blocks;
    for (size_t i = 0; i < answers.size(); ++i) {
        blocks.push_back(heading(4, u"Code provision "_s + answers[i].code));
        blocks.push_back(paragraph(answers[i].requirement));
        blocks.push_back(paragraph(u"Do we comply: "_s + answers[i].comply));
        blocks.push_back(paragraph(u"Our response: "_s + answers[i].commentary));
        if (i % 2 == 0) {
            blocks.push_back(paragraph(u"Further comments: None at present."_s));
        }
    }
    const Proposal proposal = recognised(document(blocks));
    for (const MadeUp &one : answers) {
        QVERIFY(answerTo(proposal, one.code).evidence.empty());
        QVERIFY(commentaryOf(answerTo(proposal, one.code)).contains(one.commentary.simplified()));
    }
}

void FormEdgesTest::keepsAnAnswerInOwnWordsWithItsQuestion()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Blocks blocks;
    for (const MadeUp &one : answers) {
        const QString comply = one.code == u"2.3"_s ? u"We are working on it."_s : one.comply;
        blocks.push_back(heading(4, u"Code provision "_s + one.code));
        blocks.push_back(paragraph(one.requirement));
        blocks.push_back(paragraph(u"Do we comply? "_s + comply));
        blocks.push_back(paragraph(u"Evidence: "_s + one.evidence));
        blocks.push_back(paragraph(u"Commentary: "_s + one.commentary));
    }
    const Proposal proposal = recognised(document(blocks));
    const Answer &own = answerTo(proposal, u"2.3"_s);
    QVERIFY(!own.comply);
    QCOMPARE(own.complyAsWritten, u"We are working on it."_s);
    QVERIFY(isDoubtful(own));
    QCOMPARE(differences(proposal, answers).size(), 1);
}

void FormEdgesTest::takesLabelsInLinesOfTheirOwn()
{
    std::vector<MadeUp> answers = answersOf2024();
    answers[4].commentary = u"Partly in place: we do so at Stage 1."_s;
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(paragraph(one.code + u'\n' + one.requirement));
        blocks.push_back(paragraph(u"COMPLY\n"_s + one.comply));
        blocks.push_back(paragraph(u"EVIDENCE\n"_s + one.evidence));
        blocks.push_back(paragraph(u"Commentary /\nexplanation\n"_s + one.commentary));
    }
    QCOMPARE(differences(recognised(document(blocks)), answers), QStringList());
}

void FormEdgesTest::findsHeadingsBelowWhoFilledInTheSheet()
{
    const std::vector<MadeUp> answers = answersOf2024();
    std::vector<QStringList> rows = {
        {u"Completed by:"_s, u"Head of Complaints"_s, {}, u"Date:"_s, u"22/05/2025"_s, {}},
        {},
        {u"Ref"_s, u"Theme"_s, u"Code requirement"_s, u"Comply"_s, u"Evidence"_s, u"Commentary"_s}};
    for (const MadeUp &one : answers) {
        const QString theme = one.code.startsWith(u'1') ? u"Definition of a complaint"_s : u"All else"_s;
        rows.push_back({one.code, theme, one.requirement, one.comply, one.evidence, one.commentary});
    }
    rows[1] = QStringList(6);
    QCOMPARE(differences(recognised(document({table({}, rows)})), answers), QStringList());
}

void FormEdgesTest::tellsProvisionsOfOneWordingByTheirOrder()
{
    const std::vector<MadeUp> answers = answersOf2024();
    const auto first =
        std::find_if(answers.begin(), answers.end(), [](const MadeUp &one) { return one.code == u"6.6"_s; });
    const auto second =
        std::find_if(answers.begin(), answers.end(), [](const MadeUp &one) { return one.code == u"6.17"_s; });
    QCOMPARE(first->requirement, second->requirement); // Code 2024
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        QString wording = one.requirement;
        if (one.code == u"6.6"_s) {
            wording.replace(u"resident"_s, u"tenant"_s);
        }
        rows.push_back({wording, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal =
        recognised(document({table({u"Requirement"_s, u"Comply"_s, u"Evidence"_s, u"Commentary"_s}, rows)}));
    QCOMPARE(differences(proposal, answers), QStringList());
}

QTEST_GUILESS_MAIN(FormEdgesTest)
#include "FormEdgesTest.moc"
