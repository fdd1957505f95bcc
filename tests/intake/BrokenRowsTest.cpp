// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "intake/FormLayouts.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// The table's rows as they stand on pages, each a little lower than the one before it.
Document onPages(const std::vector<QStringList> &rows)
{
    Blocks blocks = {table(header(), rows)};
    double y = 0;
    for (Row &row : std::get<Table>(blocks.front().node).rows) {
        y += 20;
        for (Cell &cell : row.cells) {
            for (Block &block : cell.blocks) {
                block.place = SourcePlace{1, QRectF(30, y, 100, 15), {}};
            }
        }
    }
    return document(std::move(blocks), u"Self-assessment 2024-25"_s);
}

Proposal readOnPages(const std::vector<QStringList> &rows)
{
    return recognised(onPages(rows), {u"hos-2024"_s});
}

QStringList doubtful(const Proposal &proposal)
{
    QStringList codes;
    for (const Answer &answer : proposal.assessment.answers) {
        if (isDoubtful(answer)) {
            codes.append(answer.provision.text());
        }
    }
    return codes;
}

} // namespace

/// Rows of which a page's layout shows parts only: what is unsure is said to be.
class BrokenRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsTheRowBeforeWhatNamesNoProvision();
    void doubtsTheRowBeforeWordsInNoColumn();
    void doubtsNothingForTheCodesOwnWords();
    void doubtsEveryRowWhereMostAreBroken();
    void doubtsNothingWhereNoPagesBreakRows();
    void joinsAnAddressThatAPageBreaks();
};

void BrokenRowsTest::doubtsTheRowBeforeWhatNamesNoProvision()
{
    std::vector<QStringList> rows = sectionOne();
    rows.insert(rows.begin() + 2, {QString(), u"and the residents’ panel"_s, u"Yes"_s, u"Minutes"_s, u"It met."_s});
    const Proposal proposal = readOnPages(rows);
    QCOMPARE(proposal.unplaced.size(), 1U);
    QCOMPARE(doubtful(proposal), QStringList({rows[1][0]}));
    QVERIFY(anyNote(proposal, rows[1][0] + u": what follows its row in the form could not be placed"_s));
}

void BrokenRowsTest::doubtsTheRowBeforeWordsInNoColumn()
{
    Document form = onPages(sectionOne());
    auto &table = std::get<Table>(form.blocks.front().node);
    Row across;
    across.cells = {cell(u"we review every month, and"_s, 5)};
    across.cells.front().blocks.front().place = SourcePlace{1, QRectF(30, 45, 100, 5), {}};
    table.rows.insert(table.rows.begin() + 3, across);
    const Proposal proposal = recognised(form, {u"hos-2024"_s});
    QCOMPARE(proposal.unplaced.size(), 1U);
    QCOMPARE(doubtful(proposal), QStringList({sectionOne()[1][0]}));
}

void BrokenRowsTest::doubtsNothingForTheCodesOwnWords()
{
    Document form = onPages(sectionOne());
    auto &table = std::get<Table>(form.blocks.front().node);
    Row across;
    across.cells = {cell(requirement(sectionOne()[1][0]).simplified().section(u' ', -4), 5)};
    across.cells.front().blocks.front().place = SourcePlace{1, QRectF(30, 45, 100, 5), {}};
    table.rows.insert(table.rows.begin() + 3, across);
    const Proposal proposal = recognised(form, {u"hos-2024"_s});
    QCOMPARE(proposal.unplaced.size(), 1U);
    QCOMPARE(doubtful(proposal), QStringList());
}

void BrokenRowsTest::doubtsEveryRowWhereMostAreBroken()
{
    std::vector<QStringList> rows;
    for (const QStringList &row : sectionOne()) {
        rows.push_back(row);
        if (rows.size() < 6) {
            rows.push_back({QString(), u"and the residents’ panel"_s, u"Yes"_s, u"Minutes"_s, u"It met."_s});
        }
    }
    const Proposal proposal = readOnPages(rows);
    QCOMPARE(doubtful(proposal).size(), qsizetype(sectionOne().size()));
    QVERIFY(anyNote(proposal, u"parts of one may stand under another"_s));
}

void BrokenRowsTest::doubtsNothingWhereNoPagesBreakRows()
{
    std::vector<QStringList> rows = sectionOne();
    rows.insert(rows.begin() + 2, {QString(), u"and the residents’ panel"_s, u"Yes"_s, u"Minutes"_s, u"It met."_s});
    const Proposal proposal = read(rows);
    QCOMPARE(proposal.unplaced.size(), 1U);
    QCOMPARE(doubtful(proposal), QStringList());
}

void BrokenRowsTest::joinsAnAddressThatAPageBreaks()
{
    std::vector<QStringList> rows = sectionOne();
    rows[1][3] = u"https://fenmoor.example/policies/"_s;
    rows.insert(rows.begin() + 2, {{}, {}, {}, u"our-complaints-policy.pdf"_s, {}});
    rows[3][3] = u"https://fenmoor.example/policies/"_s;
    rows.insert(rows.begin() + 4, {{}, {}, {}, u"and the handbook"_s, {}});
    const Proposal proposal = readOnPages(rows);
    QCOMPARE(evidenceOf(answerTo(proposal, rows[1][0])),
             u"https://fenmoor.example/policies/our-complaints-policy.pdf"_s);
    QVERIFY(evidenceOf(answerTo(proposal, rows[3][0])).contains(u"policies/ and the handbook"_s));
}

QTEST_GUILESS_MAIN(BrokenRowsTest)
#include "BrokenRowsTest.moc"
