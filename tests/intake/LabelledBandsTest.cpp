// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

Row over(const QString &words, int columns = 2)
{
    Row row;
    row.cells.push_back(cell(words, columns));
    return row;
}

/// Code and requirement beside one another; below them a row over both for each part of the answer.
void addProvision(Table &table, const MadeUp &one)
{
    table.rows.push_back(row({one.code, one.requirement}));
    table.rows.push_back(over(u"Comply: "_s + one.comply));
    table.rows.push_back(over(u"Evidence:\n\n"_s + one.evidence));
    table.rows.push_back(over(u"Commentary / explanation:\n\n"_s + one.commentary));
}

} // namespace

/// Forms in which each part of an answer is one cell over the whole table, with its label within.
class LabelledBandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATableForEachProvision();
    void readsOneTable();
    void goesOnBelowAPagesEnd();
    void keepsRowsOfTheFormsOwnApart_data();
    void keepsRowsOfTheFormsOwnApart();
    void keepsRequirementsInOtherWordsApart();
    void leavesTitlesBetweenProvisions();
    void keepsNotesUnderColumns();
};

void LabelledBandsTest::readsATableForEachProvision()
{
    for (const QString &id : {u"hos-2022"_s, u"hos-2024"_s}) {
        const std::vector<MadeUp> answers = madeUpAnswers(*edition(id));
        Blocks blocks;
        for (const MadeUp &one : answers) {
            Table table;
            addProvision(table, one);
            blocks.push_back({table});
        }
        const Proposal proposal = recognised(document(blocks));
        QCOMPARE(differences(proposal, answers), QStringList());
        QCOMPARE(proposal.unplaced.size(), 0U);
    }
}

void LabelledBandsTest::readsOneTable()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Table table;
    for (const MadeUp &one : answers) {
        addProvision(table, one);
    }
    QCOMPARE(differences(recognised(document({Block{table}})), answers), QStringList());
}

void LabelledBandsTest::goesOnBelowAPagesEnd()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Table table;
    for (MadeUp &one : answers) {
        if (one.code == u"2.3"_s) {
            one.evidence = u"The log that"_s;
        }
        addProvision(table, one);
        if (one.code == u"2.3"_s) {
            table.rows.insert(table.rows.end() - 1, over(u"residents asked us to keep in May"_s));
            one.evidence += u" residents asked us to keep in May"_s;
        }
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    for (const MadeUp &one : answers) { // nobody can be sure of it
        QCOMPARE(doubtfulParts(answerTo(proposal, one.code)),
                 one.code == u"2.3"_s ? std::vector<ReadPart>{ReadPart::Evidence} : std::vector<ReadPart>());
    }
}

void LabelledBandsTest::keepsRowsOfTheFormsOwnApart_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("below"); // how many bands of the provision stand above it
    QTest::newRow("title, though not the Code's") << u"Part 2: how we handle exclusions"_s << 3;
    QTest::newRow("title without a number") << u"How we handle exclusions"_s << 3;
    QTest::newRow("sentence above the next provision") << u"As residents asked us to in May."_s << 3;
    QTest::newRow("label of the form's own") << u"Last year: Yes"_s << 3;
    QTest::newRow("label between the parts") << u"Last year: Yes"_s << 1;
    QTest::newRow("label below evidence") << u"Scrutiny panel: agreed with us"_s << 2;
    QTest::newRow("words below a sentence") << u"The panel agreed with us"_s << 2;
}

void LabelledBandsTest::keepsRowsOfTheFormsOwnApart()
{
    QFETCH(QString, words);
    QFETCH(int, below);
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Table table;
    for (MadeUp &one : answers) {
        one.evidence = u"The log is kept."_s;
        one.commentary = u"We do this because our team follows the procedure"_s;
        addProvision(table, one);
        if (one.code == u"1.6"_s) {
            table.rows.insert(table.rows.end() - 3 + below, over(words));
        }
    }
    const Proposal proposal = recognised(document({Block{table}}));
    QCOMPARE(differences(proposal, answers), QStringList());
    if (!words.startsWith(u"Part 2"_s)) { // which is read as a title, and no row
        QCOMPARE(proposal.unplaced.size(), 1U);
        QCOMPARE(proposal.unplaced.front().cells, QStringList{words});
    }
}

/// A requirement in the landlord's own words over the whole table is no end of the answer above it.
void LabelledBandsTest::keepsRequirementsInOtherWordsApart()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Table table;
    for (const MadeUp &one : answers) {
        addProvision(table, one);
        if (one.code == u"5.1"_s) {
            table.rows[table.rows.size() - 4] = over(u"How we make sure that complaints are dealt with fairly"_s);
        }
    }
    const Proposal proposal = recognised(document({Block{table}}));
    for (const MadeUp &one : answers) {
        if (one.code != u"5.1"_s) {
            QCOMPARE(differences(proposal, {one}), QStringList());
        }
    }
}

void LabelledBandsTest::leavesTitlesBetweenProvisions()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Table table;
    for (const MadeUp &one : answers) {
        if (one.code == u"2.1"_s) {
            table.rows.push_back(over(u"Section 2: Exclusions"_s));
        }
        addProvision(table, one);
    }
    QCOMPARE(differences(recognised(document({Block{table}})), answers), QStringList());
}

/// A row over all columns of a form that has columns is no part of an answer's cards.
void LabelledBandsTest::keepsNotesUnderColumns()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Table table;
    table.headerRows = 1;
    table.rows.push_back(row(header()));
    for (const MadeUp &one : answers) {
        table.rows.push_back(row({one.code, one.requirement, one.comply, one.evidence, one.commentary}));
        if (one.code.endsWith(u".2"_s)) {
            table.rows.push_back(over(u"Comply: Yes"_s, 5));
            table.rows.push_back(over(u"Evidence: the report"_s, 5));
        }
    }
    const Proposal proposal = recognised(document({Block{table}}));
    for (const MadeUp &one : answers) {
        QCOMPARE(complyWord(*answerTo(proposal, one.code).comply), one.comply);
    }
}

QTEST_GUILESS_MAIN(LabelledBandsTest)
#include "LabelledBandsTest.moc"
