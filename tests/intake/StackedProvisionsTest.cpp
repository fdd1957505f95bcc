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

const QString ownWords = u"Our team makes sure of this in words of our own, briefly put."_s;

std::vector<MadeUp> answersOf2024()
{
    return madeUpAnswers(*edition(u"hos-2024"_s));
}

Row over(const QString &words, int columns)
{
    Row row;
    row.cells.push_back(cell(words, columns));
    return row;
}

/// One of each section.
bool isReworded(const MadeUp &one)
{
    return one.code.endsWith(u".2"_s);
}

QString requirementOf(const MadeUp &one)
{
    return isReworded(one) ? ownWords : one.requirement;
}

QStringList doubtfulOnes(const Proposal &proposal)
{
    QStringList doubtful;
    for (const Answer &answer : proposal.assessment.answers) {
        if (isDoubtful(answer)) {
            doubtful.append(answer.provision.text());
        }
    }
    return doubtful;
}

/// The requirement over all columns, a row of headings, and the answer under them.
void addUnderHeadings(Table &table, const MadeUp &one, const QString &requirement, bool turned = false)
{
    table.rows.push_back(over(requirement, 3));
    table.rows.push_back(
        row({u"Comply"_s, turned ? u"Commentary"_s : u"Evidence"_s, turned ? u"Evidence"_s : u"Commentary"_s}));
    table.rows.push_back(
        row({one.comply, turned ? one.commentary : one.evidence, turned ? one.evidence : one.commentary}));
}

} // namespace

/// Provisions whose parts stand in rows below one another, where some rows are otherwise than most.
class StackedProvisionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAProvisionInTheLandlordsWordsAboveHeadings();
    void beginsAProvisionWithoutItsCodeAboveHeadings();
    void beginsAProvisionInTheLandlordsWordsAboveAnAnswer();
    void leavesCodesInEvidenceWhereTheyStand();
    void readsHeadingsInTheOrderOfEachProvision();
    void doubtsAProvisionThatLacksARow();
    void doubtsAProvisionThatHasARowMore();
    void goesOnUnderHeadingsOfTheNextPage();
    void beginsAProvisionUnderABlankCode();
    void givesARowOverAllColumnsToTheText();
    void keepsARowOverAllColumnsFromFullOnes();
    void readsHeadingsThatSomeWordOtherwise();
    void keepsProvisionsWithoutCommentaryBesideEvidence();
};

void StackedProvisionsTest::beginsAProvisionInTheLandlordsWordsAboveHeadings()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (const MadeUp &one : answers) {
        addUnderHeadings(table, one, one.code + u' ' + requirementOf(one));
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

void StackedProvisionsTest::beginsAProvisionWithoutItsCodeAboveHeadings()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (const MadeUp &one : answers) {
        addUnderHeadings(table, one, isReworded(one) ? ownWords : one.code + u' ' + one.requirement);
    }
    const Proposal proposal = recognised(document({Block{table}}));
    // It may find its place or not, but it is in no other's answer.
    std::vector<MadeUp> coded = answers;
    coded.erase(std::remove_if(coded.begin(), coded.end(), isReworded), coded.end());
    QCOMPARE(differences(proposal, coded), QStringList());
}

void StackedProvisionsTest::beginsAProvisionInTheLandlordsWordsAboveAnAnswer()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, requirementOf(one)}));
        table.rows.push_back(over(one.comply, 2));
        table.rows.push_back(row({one.evidence, one.commentary}));
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
}

/// "4.2", a paragraph of the landlord's policy, is no provision there.
void StackedProvisionsTest::leavesCodesInEvidenceWhereTheyStand()
{
    std::vector<MadeUp> answers = answersOf2024();
    answers[2].evidence = u"4.2"_s;
    answers[3].evidence = u"4.2 of our policy"_s;
    Table table, headed;
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement}));
        table.rows.push_back(over(one.comply, 2));
        table.rows.push_back(row({one.evidence, one.commentary}));
        addUnderHeadings(headed, one, one.code + u' ' + one.requirement);
    }
    QCOMPARE(differences(recognised(document({Block{table}})), answers), QStringList());
    QCOMPARE(differences(recognised(document({Block{headed}})), answers), QStringList());
}

void StackedProvisionsTest::readsHeadingsInTheOrderOfEachProvision()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (const MadeUp &one : answers) {
        addUnderHeadings(table, one, one.code + u' ' + one.requirement, one.code.section(u'.', 0, 0).toInt() % 2 == 0);
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(doubtfulOnes(proposal), QStringList());
}

/// Nobody can tell whether it is the evidence or the commentary that is not there.
void StackedProvisionsTest::doubtsAProvisionThatLacksARow()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    QStringList lacking;
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement}));
        if (!one.code.endsWith(u".4"_s)) {
            table.rows.push_back(over(one.comply, 2));
        }
        if (!isReworded(one)) {
            table.rows.push_back(over(one.evidence, 2));
        }
        table.rows.push_back(over(one.commentary, 2));
        if (isReworded(one) || one.code.endsWith(u".4"_s)) {
            lacking.append(one.code);
        }
    }
    QCOMPARE(doubtfulOnes(recognised(document({Block{table}}))), lacking);
}

/// Nobody can tell whether the evidence has two rows or the commentary.
void StackedProvisionsTest::doubtsAProvisionThatHasARowMore()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    QStringList longer;
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement}));
        table.rows.push_back(over(one.comply, 2));
        table.rows.push_back(over(one.evidence, 2));
        if (isReworded(one)) {
            table.rows.push_back(over(u"A second line of evidence"_s, 2));
            longer.append(one.code);
        }
        table.rows.push_back(over(one.commentary, 2));
    }
    QCOMPARE(doubtfulOnes(recognised(document({Block{table}}))), longer);
}

/// Headings printed again on a new page: what stands between is no provision's wording.
void StackedProvisionsTest::goesOnUnderHeadingsOfTheNextPage()
{
    std::vector<MadeUp> answers = answersOf2024();
    Table table;
    QStringList parted;
    for (MadeUp &one : answers) {
        addUnderHeadings(table, one, one.code + u' ' + one.requirement);
        if (isReworded(one)) {
            table.rows.push_back(row({{}, u"and a leaflet"_s, {}}));
            table.rows.push_back(row({u"Comply"_s, u"Evidence"_s, u"Commentary"_s}));
            table.rows.push_back(row({{}, {}, u"and more of it"_s}));
            one.evidence += u" and a leaflet"_s;
            one.commentary += u" and more of it"_s;
            parted.append(one.code);
        }
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
    QCOMPARE(doubtfulOnes(proposal), parted);
}

void StackedProvisionsTest::beginsAProvisionUnderABlankCode()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (const MadeUp &one : answers) {
        addUnderHeadings(table, one, {});
        table.rows[table.rows.size() - 3] =
            isReworded(one) ? row({{}, ownWords, {}}) : row({one.code, one.requirement, {}});
    }
    std::vector<MadeUp> coded = answers;
    coded.erase(std::remove_if(coded.begin(), coded.end(), isReworded), coded.end());
    QCOMPARE(differences(recognised(document({Block{table}})), coded), QStringList());
}

void StackedProvisionsTest::givesARowOverAllColumnsToTheText()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (const MadeUp &one : answers) {
        MadeUp above = one;
        above.commentary.clear();
        addUnderHeadings(table, above, one.code + u' ' + one.requirement);
        table.rows.push_back(over(one.commentary, 3));
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
    for (const Answer &answer : proposal.assessment.answers) {
        QCOMPARE(answer.complyAsWritten, QString());
    }
}

/// It may be the form's own words or go on with either text: it is kept apart, and the provision doubted.
void StackedProvisionsTest::keepsARowOverAllColumnsFromFullOnes()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    QStringList longer;
    for (const MadeUp &one : answers) {
        addUnderHeadings(table, one, one.code + u' ' + one.requirement);
        if (isReworded(one)) {
            table.rows.push_back(over(u"How we listen to residents"_s, 3));
            longer.append(one.code);
        }
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(doubtfulOnes(proposal), longer);
    QCOMPARE(proposal.unplaced.size(), size_t(longer.size()));
}

void StackedProvisionsTest::readsHeadingsThatSomeWordOtherwise()
{
    const std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (const MadeUp &one : answers) {
        addUnderHeadings(table, one, {});
        table.rows[table.rows.size() - 3] = Row{{cell(one.code), cell(one.requirement, 2)}};
        if (isReworded(one)) {
            table.rows[table.rows.size() - 2] = row({u"Compliant"_s, u"Comments"_s, u"Evidence"_s});
            table.rows[table.rows.size() - 1] = row({one.comply, one.commentary, one.evidence});
        }
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(doubtfulOnes(proposal), QStringList());
}

void StackedProvisionsTest::keepsProvisionsWithoutCommentaryBesideEvidence()
{
    std::vector<MadeUp> answers = answersOf2024();
    Table table;
    for (MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement}));
        table.rows.push_back(over(one.comply, 2));
        if (isReworded(one)) {
            one.evidence.clear();
            one.commentary.clear();
            continue;
        }
        table.rows.push_back(row({one.evidence, one.commentary}));
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    QCOMPARE(doubtfulOnes(proposal), QStringList());
}

QTEST_GUILESS_MAIN(StackedProvisionsTest)
#include "StackedProvisionsTest.moc"
