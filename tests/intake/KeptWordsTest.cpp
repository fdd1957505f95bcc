// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormDrawing.h"

#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// The cells of what was placed nowhere, row by row.
QStringList unplacedIn(const Proposal &proposal)
{
    QStringList out;
    for (const UnplacedRow &row : proposal.unplaced) {
        out.append(row.cells.join(u" | "_s));
    }
    return out;
}

/// Tables with a label beside each value, and in each of them `words` over both columns above the evidence.
Proposal labelledWith(const QString &words)
{
    Blocks tables;
    for (const QStringList &one : sectionOne()) {
        Block form = table({}, {{u"Provision"_s, one[0]},
                                {u"Requirement"_s, one[1]},
                                {words},
                                {u"Evidence"_s, one[3]},
                                {u"Commentary"_s, one[4]}});
        std::get<Table>(form.node).rows[2] = Row{{cell(words, 2)}};
        tables.push_back(form);
    }
    return recognised(document(tables), {u"hos-2024"_s});
}

/// Section 1 with one more row above its headings.
Proposal below(const Row &banner)
{
    Block form = table(header(), sectionOne());
    auto &rows = std::get<Table>(form.node).rows;
    rows.insert(rows.begin(), banner);
    return recognised(document({form}), {u"hos-2024"_s});
}

} // namespace

/// Words of a form that no answer takes are kept apart, for somebody to place.
class KeptWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnswersThatSoundLikeLabels_data();
    void keepsAnswersThatSoundLikeLabels();
    void leavesOutLabelsAlone();
    void keepsWhatStandsAboveTheHeadings();
    void leavesOutTitlesAboveTheHeadings_data();
    void leavesOutTitlesAboveTheHeadings();
    void keepsTablesAmongTheParagraphsOfAnAnswer();
    void tellsTablesBetweenProvisionsInParagraphs();
};

void KeptWordsTest::keepsAnswersThatSoundLikeLabels_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"Compliant", "Yes", "Partly met", "Policy documents", "No comments", "No evidence"}) {
        QTest::newRow(words) << QString::fromLatin1(words);
    }
}

void KeptWordsTest::keepsAnswersThatSoundLikeLabels()
{
    QFETCH(QString, words);
    const Proposal proposal = labelledWith(words);
    const auto tables = qsizetype(sectionOne().size());
    const QStringList kept = unplacedIn(proposal);
    const auto &answers = proposal.assessment.answers;
    const auto placed = std::count_if(answers.begin(), answers.end(),
                                      [&words](const Answer &answer) { return answer.complyAsWritten == words; });
    QVERIFY2(kept.count(words) == tables || placed == tables, qPrintable(kept.join(u'\n')));
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"Commentary of 1.3"_s);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), u"Evidence of 1.3"_s);
}

void KeptWordsTest::leavesOutLabelsAlone()
{
    for (const QString &label : {u"Our response"_s, u"Explanation"_s}) {
        const QStringList kept = unplacedIn(labelledWith(label));
        QVERIFY2(kept.isEmpty(), qPrintable(kept.join(u'\n')));
    }
}

void KeptWordsTest::keepsWhatStandsAboveTheHeadings()
{
    const Proposal proposal =
        below(Row{{cell(u"Landlord: Marsh Council"_s, 2), cell(u"Completed by: Ann Lee, 3 May 2024"_s, 3)}});
    QCOMPARE(unplacedIn(proposal), QStringList(u"Landlord: Marsh Council | Completed by: Ann Lee, 3 May 2024"_s));
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), u"Commentary of 1.2"_s);
    QCOMPARE(proposal.assessment.answers.size(), below(Row{{cell({}, 5)}}).assessment.answers.size());
}

void KeptWordsTest::leavesOutTitlesAboveTheHeadings_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::newRow("the form's") << u"Complaint Handling Code"_s << u"Landlord's self-assessment"_s;
    QTest::newRow("of columns") << u"Code requirements"_s << u"Landlord's response"_s;
    QTest::newRow("a section's") << u"Section 1: Definition of a complaint"_s << u"Our response"_s;
}

void KeptWordsTest::leavesOutTitlesAboveTheHeadings()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QCOMPARE(unplacedIn(below(Row{{cell(left, 2), cell(right, 3)}})), QStringList());
}

void KeptWordsTest::keepsTablesAmongTheParagraphsOfAnAnswer()
{
    Blocks blocks;
    const auto add = [&blocks](const QString &plain) {
        const Blocks more = blocksOf(plain);
        blocks.insert(blocks.end(), more.begin(), more.end());
    };
    for (const QStringList &one : sectionOne()) {
        add(one[0] + u' ' + one[1]);
        if (one[0] == u"1.3") {
            blocks.push_back(table({}, {{u"A note"_s, u"of ours"_s}}));
        }
        add(u"Comply: Yes"_s);
        if (one[0] == u"1.4") {
            blocks.push_back(table({}, {{u"since"_s, u"May"_s}}));
        }
        add(u"Evidence:"_s);
        blocks.push_back(table({}, {{u"Policy"_s, u"for "_s + one[0]}, {u"Slides"_s, u"of May"_s}}));
        add(u"Commentary: We do"_s);
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const QStringList &one : sectionOne()) {
        const Answer &answer = answerTo(proposal, one[0]);
        QCOMPARE(answer.comply, Comply::Yes);
        QCOMPARE(evidenceOf(answer), u"Policy for %1 Slides of May"_s.arg(one[0]));
        QCOMPARE(commentaryOf(answer), u"We do"_s);
    }
    QCOMPARE(unplacedIn(proposal), QStringList({u"A note | of ours"_s, u"since | May"_s}));
}

void KeptWordsTest::tellsTablesBetweenProvisionsInParagraphs()
{
    Blocks blocks;
    for (const QStringList &one : sectionOne()) {
        if (blocks.size() > 8) {
            blocks.push_back(heading(2, u"Figures for the year"_s));
            blocks.push_back(table({u"Measure"_s, u"Result"_s}, {{u"Answered in time"_s, one[0] + u" of ten"_s}}));
        }
        blocks.push_back(heading(2, u"Provision "_s + one[0]));
        blocks.push_back(paragraph(one[1]));
        blocks.push_back(paragraph(u"Comply: Yes"_s));
        blocks.push_back(paragraph(u"Evidence: Policy, page "_s + one[0]));
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    QVERIFY(!proposal.unplaced.empty());
    QVERIFY(proposal.unplaced.front().cells.contains(u"Answered in time"_s));
    QVERIFY(proposal.unplaced.front().reason.contains(u"under no provision"_s));
    for (const QStringList &one : sectionOne()) {
        QVERIFY(!evidenceOf(answerTo(proposal, one[0])).contains(u"of ten"_s));
    }
}

QTEST_GUILESS_MAIN(KeptWordsTest)
#include "KeptWordsTest.moc"
