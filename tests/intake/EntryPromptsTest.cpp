// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// What the fields of a Word form say until somebody fills them in.
class EntryPromptsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesEmptyWhatWasNotFilledIn_data();
    void leavesEmptyWhatWasNotFilledIn();
    void leavesEmptyWhatALabelStandsBefore();
    void keepsWhatStandsBesideThem();
    void keepsWordsThatSpeakOfThem_data();
    void keepsWordsThatSpeakOfThem();
};

void EntryPromptsTest::leavesEmptyWhatWasNotFilledIn_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::newRow("Word") << u"Click or tap here to enter text."_s;
    QTest::newRow("older Word") << u"Click here to enter text."_s;
    QTest::newRow("list") << u"Choose an item."_s;
    QTest::newRow("date") << u"Click or tap to enter a date."_s;
    QTest::newRow("LibreOffice") << u"Placeholder text"_s;
    QTest::newRow("broken by a narrow column") << u"Click or tap\nhere to enter\ntext."_s;
    QTest::newRow("twice") << u"Click or tap here to enter text. Click or tap here to enter text."_s;
    QTest::newRow("paragraphs") << u"Choose an item.\n\nClick or tap here to enter text."_s;
}

void EntryPromptsTest::leavesEmptyWhatWasNotFilledIn()
{
    QFETCH(QString, prompt);
    std::vector<QStringList> rows = sectionOne();
    rows[1][3] = prompt;
    rows[2][4] = prompt;
    rows[3][2] = prompt;
    const Proposal proposal = read(rows);
    const Answer &without = answerTo(proposal, rows[1][0]);
    QVERIFY(without.evidence.empty());
    QCOMPARE(commentaryOf(without), rows[1][4]);
    QVERIFY(answerTo(proposal, rows[2][0]).commentary.isEmpty());
    QVERIFY(!answerTo(proposal, rows[2][0]).evidence.empty());
    const Answer &blank = answerTo(proposal, rows[3][0]);
    QVERIFY(!blank.comply);
    QCOMPARE(blank.complyAsWritten, QString());
    QVERIFY(!isDoubtful(blank));
    QCOMPARE(proposal.unplaced.size(), 0U);
}

void EntryPromptsTest::leavesEmptyWhatALabelStandsBefore()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    for (const MadeUp &one : answers) {
        const QString evidence = one.code == u"2.3"_s ? u"Click or tap here to enter text."_s : one.evidence;
        blocks.push_back(heading(4, u"Code provision "_s + one.code));
        blocks.push_back(paragraph(one.requirement));
        blocks.push_back(paragraph(u"Compliance: "_s + one.comply));
        blocks.push_back(paragraph(u"Evidence: "_s + evidence));
        blocks.push_back(paragraph(u"Commentary / explanation: "_s + one.commentary));
    }
    std::vector<MadeUp> expected = answers;
    for (MadeUp &one : expected) {
        one.evidence = one.code == u"2.3"_s ? QString() : one.evidence;
    }
    QCOMPARE(differences(recognised(document(blocks)), expected), QStringList());
}

void EntryPromptsTest::keepsWhatStandsBesideThem()
{
    std::vector<QStringList> rows = sectionOne();
    rows[1][3] = u"Complaints Policy, page 2\n\nClick or tap here to enter text."_s;
    const Proposal proposal = read(rows);
    QCOMPARE(evidenceOf(answerTo(proposal, rows[1][0])), u"Complaints Policy, page 2"_s);
}

void EntryPromptsTest::keepsWordsThatSpeakOfThem_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("sentence") << u"Our form says “Click or tap here to enter text.” in each empty box."_s;
    QTest::newRow("end of one") << u"The page tells residents: Click here to enter text."_s;
    QTest::newRow("more to choose") << u"Choose an item of furniture."_s;
    QTest::newRow("something to click") << u"Click here to enter text messages."_s;
    QTest::newRow("about placeholders") << u"Placeholder text is never sent to residents."_s;
}

void EntryPromptsTest::keepsWordsThatSpeakOfThem()
{
    QFETCH(QString, words);
    std::vector<QStringList> rows = sectionOne();
    rows[1][4] = words;
    QCOMPARE(commentaryOf(answerTo(read(rows), rows[1][0])), words);
}

QTEST_GUILESS_MAIN(EntryPromptsTest)
#include "EntryPromptsTest.moc"
