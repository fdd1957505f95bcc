// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/RowCopies.h"
#include "assessment/Doubt.h"
#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QElapsedTimer>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Answers that a document holds twice, as web pages hold a copy for phones.
class RowCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswerThatStandsTwiceOnce_data();
    void readsAnAnswerThatStandsTwiceOnce();
    void keepsASecondAnswerThatSaysSomethingElse();
    void keepsALikeAnswerUnderAMistypedCode();
    void keepsASecondAnswerThatLinksToSomethingElse();
    void readsThousandsOfLikeParagraphsQuickly();
};

namespace {

QString bodyOf(const MadeUp &one)
{
    return one.requirement +
           u"\n\nComply: %1\n\nEvidence:\n\n%2\n\nCommentary:\n\n%3"_s.arg(one.comply, one.evidence, one.commentary);
}

/// A heading and an answer for each, and after that of 2.2 `copy`.
Proposal readWith(const std::vector<MadeUp> &answers, const Blocks &copy)
{
    Blocks blocks;
    for (const MadeUp &one : answers) {
        blocks.push_back(heading(3, one.code));
        const Blocks body = blocksOf(bodyOf(one));
        blocks.insert(blocks.end(), body.begin(), body.end());
        if (one.code == u"2.2") {
            blocks.insert(blocks.end(), copy.begin(), copy.end());
        }
    }
    return recognised(document(blocks), {u"hos-2024"_s});
}

const MadeUp &answerIn(const std::vector<MadeUp> &answers, const QString &code)
{
    return *std::find_if(answers.begin(), answers.end(), [&](const MadeUp &one) { return one.code == code; });
}

} // namespace

void RowCopiesTest::readsAnAnswerThatStandsTwiceOnce_data()
{
    QTest::addColumn<bool>("headed");
    QTest::newRow("under its code") << true;
    QTest::newRow("without its code") << false;
}

void RowCopiesTest::readsAnAnswerThatStandsTwiceOnce()
{
    QFETCH(bool, headed);
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    for (MadeUp &one : answers) {
        one.commentary = u"We keep notes of what we did about %1, and read them each month."_s.arg(one.code);
    }
    Blocks copy = blocksOf(bodyOf(answerIn(answers, u"2.2"_s)));
    if (headed) {
        copy.insert(copy.begin(), heading(3, u"2.2"_s));
    }
    const Proposal proposal = readWith(answers, copy);
    QVERIFY(proposal.unplaced.empty());
    QCOMPARE(differences(proposal, answers), QStringList());
    QVERIFY(doubtfulParts(answerTo(proposal, u"2.2"_s)).empty());
}

void RowCopiesTest::keepsASecondAnswerThatSaysSomethingElse()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    MadeUp other = answerIn(answers, u"2.2"_s);
    other.evidence = u"The handbook of another team, page 7"_s;
    Blocks copy = blocksOf(bodyOf(other));
    copy.insert(copy.begin(), heading(3, u"2.2"_s));
    const Proposal proposal = readWith(answers, copy);
    QCOMPARE(proposal.unplaced.size(), size_t(1));
    QVERIFY(proposal.unplaced.front().cells.join(u' ').contains(other.evidence));
}

void RowCopiesTest::keepsALikeAnswerUnderAMistypedCode()
{
    std::vector<QStringList> rows = sectionOne();
    for (QStringList &row : rows) {
        row[3] = u"See our complaints policy, section 3."_s;
        row[4] = u"Our team follows the procedure."_s;
    }
    rows[2].front() = u"1.3"_s;
    const Proposal proposal = read(rows);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.4"_s)), rows[2][4]);
    QVERIFY(anyNote(proposal, u"the row is numbered 1.3"_s));
    QVERIFY(!doubtfulParts(answerTo(proposal, u"1.4"_s)).empty());
}

void RowCopiesTest::keepsASecondAnswerThatLinksToSomethingElse()
{
    FormRow row;
    row.codes = {u"1.2"_s};
    row.requirement = requirement(u"1.2"_s);
    row.comply = u"Yes"_s;
    Span link;
    link.text = u"The policy that our residents' panel agreed"_s;
    link.address = u"https://www.fenmoorhomes.example/policies/1"_s;
    row.evidence.blocks = {Block{Paragraph{{link}}}};
    FormRow other = row;
    link.address = u"https://www.fenmoorhomes.example/policies/2"_s;
    other.evidence.blocks = {Block{Paragraph{{link}}}};
    std::vector<FormRow> rows = {row, other, row};
    dropCopies(rows);
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows.back().evidence.blocks == other.evidence.blocks);
}

/// An odd number of them is no answer that stands twice, wherever one looks for its half.
void RowCopiesTest::readsThousandsOfLikeParagraphsQuickly()
{
    FormRow row;
    row.codes = {u"1.2"_s};
    row.requirement = requirement(u"1.2"_s);
    row.comply = u"Yes\nYes"_s;
    row.commentary.blocks = Blocks(60001, paragraph(u"a"_s));
    std::vector<FormRow> rows = {row};
    QElapsedTimer timer;
    timer.start();
    dropCopies(rows);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(rows.front().commentary.blocks.size(), size_t(60001));
    QCOMPARE(rows.front().comply, row.comply);
}

QTEST_GUILESS_MAIN(RowCopiesTest)
#include "RowCopiesTest.moc"
