// SPDX-License-Identifier: GPL-3.0-or-later
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
        addProvision(table, one);
        if (one.code == u"2.3"_s) {
            table.rows.push_back(over(u"As residents asked us to in May."_s));
            one.commentary += u" As residents asked us to in May."_s;
        }
    }
    QCOMPARE(differences(recognised(document({Block{table}})), answers), QStringList());
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
