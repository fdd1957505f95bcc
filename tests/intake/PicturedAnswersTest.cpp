// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "intake/FormDrawing.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// Pictures in the cells of a form.
class PicturedAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtsWhatAPicturesNameSays();
    void doubtsAPictureInOneOfTwoColumns();
    void asksForTheAnswerWherePicturesStandInBoth();
    void takesNoPictureForEvidence();
};

namespace {

Cell picture(const QString &name = {})
{
    Cell cell;
    cell.blocks = {{Figure{{}, name}}};
    return cell;
}

/// The form's section 1 with other cells in one column of each row; `columns` are the answer's, before the evidence.
Proposal readWith(const QStringList &columns, const std::vector<Cell> &answers, const Cell &evidence,
                  const Cell &commentary)
{
    Table form;
    form.headerRows = 1;
    form.rows.push_back(row(QStringList{u"Code provision"_s, u"Code requirement"_s} + columns +
                            QStringList{u"Evidence"_s, u"Commentary / explanation"_s}));
    for (const QStringList &one : sectionOne()) {
        Row next = row({one[0], one[1]});
        next.cells.insert(next.cells.end(), answers.begin(), answers.end());
        next.cells.push_back(evidence);
        next.cells.push_back(commentary);
        form.rows.push_back(next);
    }
    return recognised(document({Block{form}}), {u"hos-2024"_s});
}

bool isDoubted(const Proposal &proposal, const QString &code)
{
    const std::vector<ReadPart> parts = doubtfulParts(answerTo(proposal, code));
    return std::find(parts.begin(), parts.end(), ReadPart::Comply) != parts.end();
}

} // namespace

void PicturedAnswersTest::doubtsWhatAPicturesNameSays()
{
    const Proposal proposal =
        readWith({u"Comply: Yes / No"_s}, {picture(u"✗"_s)}, cell(u"Policy"_s), cell(u"Our words."_s));
    QCOMPARE(answerTo(proposal, u"1.2"_s).comply, Comply::No);
    QVERIFY(isDoubted(proposal, u"1.2"_s));
    QVERIFY(anyNote(proposal, u"1.2: a picture stands where the answer should be, and was taken for No"_s));
    const Proposal written =
        readWith({u"Comply: Yes / No"_s}, {cell(u"✗"_s)}, cell(u"Policy"_s), cell(u"Our words."_s));
    QCOMPARE(answerTo(written, u"1.2"_s).comply, Comply::No);
    QVERIFY(!isDoubted(written, u"1.2"_s));
}

void PicturedAnswersTest::doubtsAPictureInOneOfTwoColumns()
{
    const Proposal proposal =
        readWith({u"Yes"_s, u"No"_s}, {picture(), cell({})}, cell(u"Policy"_s), cell(u"Our words."_s));
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);
    QVERIFY(isDoubted(proposal, u"1.3"_s));
    QVERIFY(anyNote(proposal, u"1.3: a picture stands where the answer should be, and was taken for Yes"_s));
}

void PicturedAnswersTest::asksForTheAnswerWherePicturesStandInBoth()
{
    const Proposal proposal =
        readWith({u"Yes"_s, u"No"_s}, {picture(), picture()}, cell(u"Policy"_s), cell(u"Our words."_s));
    QVERIFY(!answerTo(proposal, u"1.3"_s).comply);
    QCOMPARE(answerTo(proposal, u"1.3"_s).complyAsWritten, QString());
    QVERIFY(anyNote(proposal,
                    u"1.3: a picture stands where the answer should be: look at the form and give the answer."_s));
    QVERIFY(!anyNote(proposal, u"\ufffc"_s));
}

void PicturedAnswersTest::takesNoPictureForEvidence()
{
    for (const Cell &drawn : {picture(u"✗"_s), picture(), cell(u"\ufffc \ufffc"_s), cell(u"\ufffc"_s)}) {
        const Proposal proposal = readWith({u"Comply: Yes / No"_s}, {cell(u"Yes"_s)}, drawn, drawn);
        QVERIFY(answerTo(proposal, u"1.2"_s).evidence.empty());
        QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), QString());
    }
    const Cell beside = cell(u"\ufffc Our policy"_s);
    const Proposal proposal = readWith({u"Comply: Yes / No"_s}, {cell(u"Yes"_s)}, beside, beside);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.2"_s)), u"Our policy"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), u"Our policy"_s);
}

QTEST_GUILESS_MAIN(PicturedAnswersTest)
#include "PicturedAnswersTest.moc"
