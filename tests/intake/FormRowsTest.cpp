// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "intake/FormDrawing.h"

#include "support/TestData.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// What becomes of each row of a form, and of each cell.
class FormRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsARowThatAPageBreakSplit();
    void joinsTheSecondHalfOfARequirement();
    void takesOneAnswerForRowsThatWereMerged();
    void partsTheLinesOfMergedRows();
    void takesACellMergedOverRowsForEach();
    void placesByWordingWhatTheCodeMisnumbers();
    void placesWordingsThatAreAlikeInTheirOrder();
    void keepsTheCodeWhereTheWordingIsTheLandlordsOwn();
    void keepsRowsThatMatchNothing();
    void keepsASecondRowForAProvision();
    void keepsEveryCellSomewhere();
    void keepsColumnsOfTheLandlordsOwn();
    void takesTheLatestOfTwoYears();
    void doubtsOnlyWhatTwoColumnsCouldHold();
    void keepsAWordThatIsNoAnswer();
    void readsAListInAnAnswer();
    void takesTheTitleOfEachSheetForOne();
    void endsLabelledRowsWithTheirTable();
    void knowsALongHeadingThatIsRepeated();
    void takesHeadingsOverHeadingsForNoRow();
    void leavesBlankWhatALabelAloneStandsFor();
    void takesNoBelowComplyForAnAnswer();
    void leavesLabelsInAnAnswerBesideItsColumns();
};

void FormRowsTest::joinsARowThatAPageBreakSplit()
{
    std::vector<QStringList> rows = sectionOne();
    rows.insert(rows.begin() + 2, {{}, {}, {}, u"Leaflet, page 4"_s, u"and more of it"_s});
    const Proposal proposal = read(rows);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), u"Evidence of 1.3 Leaflet, page 4"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"Commentary of 1.3 and more of it"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.4"_s)), u"Commentary of 1.4"_s);
    QVERIFY(proposal.unplaced.empty());

    const Document over =
        document({table(header(), {sectionOne()[0]}), table({}, {{{}, {}, {}, u"Leaflet"_s, u"more"_s}})});
    const Proposal joined = recognised(over, {u"hos-2024"_s});
    QCOMPARE(commentaryOf(answerTo(joined, u"1.2"_s)), u"Commentary of 1.2 more"_s);
}

void FormRowsTest::joinsTheSecondHalfOfARequirement()
{
    std::vector<QStringList> rows = sectionOne();
    const QString whole = rows[1][1];
    const qsizetype half = whole.indexOf(u". "_s) + 2;
    rows[1][1] = whole.left(half);
    rows.insert(rows.begin() + 2, {{}, whole.mid(half), {}, u"Leaflet"_s, {}});
    const Proposal proposal = read(rows);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), u"Evidence of 1.3 Leaflet"_s);
    QVERIFY(!answerTo(proposal, u"1.3"_s).source.contains(u"requirement"_s));
    QVERIFY(proposal.unplaced.empty());
}

void FormRowsTest::takesOneAnswerForRowsThatWereMerged()
{
    std::vector<QStringList> rows = sectionOne();
    rows[1] = {u"1.3 and 1.4"_s, requirement(u"1.3"_s) + u"\n\n"_s + requirement(u"1.4"_s), u"Yes"_s, u"Policy"_s,
               u"Both."_s};
    rows.erase(rows.begin() + 2);
    const Proposal proposal = read(rows);
    for (const QString &code : {u"1.3"_s, u"1.4"_s}) {
        QCOMPARE(answerTo(proposal, code).comply, Comply::Yes);
        QCOMPARE(commentaryOf(answerTo(proposal, code)), u"Both."_s);
        QVERIFY(anyNote(proposal, code + u" shares its row"_s));
    }
    rows[1][0].clear();
    const Proposal codeless = read(rows);
    QCOMPARE(commentaryOf(answerTo(codeless, u"1.3"_s)), u"Both."_s);
    QCOMPARE(commentaryOf(answerTo(codeless, u"1.4"_s)), u"Both."_s);
}

void FormRowsTest::partsTheLinesOfMergedRows()
{
    std::vector<QStringList> rows = sectionOne();
    rows[1] = {u"1.3\n\n1.4"_s, requirement(u"1.3"_s) + u"\n\n"_s + requirement(u"1.4"_s), u"Yes\n\nNo"_s,
               u"Policy\n\nTracker"_s, u"For both."_s};
    rows.erase(rows.begin() + 2);
    const Proposal proposal = read(rows);
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);
    QCOMPARE(answerTo(proposal, u"1.4"_s).comply, Comply::No);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.4"_s)), u"Tracker"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.4"_s)), u"For both."_s);
}

void FormRowsTest::takesACellMergedOverRowsForEach()
{
    Table form;
    form.rows.push_back(row(header()));
    form.rows.push_back(row(sectionOne()[0]));
    form.rows.back().cells[3] = cell(u"The policy"_s, 1, 2);
    QStringList second = sectionOne()[1];
    second.removeAt(3);
    form.rows.push_back(row(second));
    const Proposal proposal = recognised(document({Block{form}}), {u"hos-2024"_s});
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.2"_s)), u"The policy"_s);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), u"The policy"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"Commentary of 1.3"_s);
}

void FormRowsTest::placesByWordingWhatTheCodeMisnumbers()
{
    // A spreadsheet takes 6.10 for a number and prints 6.1.
    const Proposal proposal = read({{u"6.1"_s, requirement(u"6.1"_s), u"Yes"_s, {}, u"first"_s},
                                    {u"6.9"_s, requirement(u"6.9"_s), u"Yes"_s, {}, u"ninth"_s},
                                    {u"6.1"_s, requirement(u"6.10"_s), u"No"_s, {}, u"tenth"_s}});
    QCOMPARE(commentaryOf(answerTo(proposal, u"6.1"_s)), u"first"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"6.10"_s)), u"tenth"_s);
    QCOMPARE(answerTo(proposal, u"6.10"_s).source[u"row"_s][u"by"_s].toString(), u"wording"_s);
    QVERIFY(anyNote(proposal, u"numbered 6.1 but its wording is that of 6.10"_s));
}

void FormRowsTest::placesWordingsThatAreAlikeInTheirOrder()
{
    // The Code asks the same of both stages; nothing in this form names the stage or the code.
    std::vector<QStringList> rows;
    for (int number = 1; number <= 20; ++number) {
        const QString code = u"6.%1"_s.arg(number);
        rows.push_back({requirement(code), u"Yes"_s, u"Evidence of "_s + code, u"Commentary of "_s + code});
    }
    const Document form = document(
        {table({u"Code requirement"_s, u"Comply: Yes / No"_s, u"Evidence"_s, u"Commentary / explanation"_s}, rows)});
    const Proposal proposal = recognised(form, {u"hos-2024"_s});
    for (int number = 1; number <= 20; ++number) {
        const QString code = u"6.%1"_s.arg(number);
        QCOMPARE(commentaryOf(answerTo(proposal, code)), u"Commentary of "_s + code);
    }
    QVERIFY(proposal.unplaced.empty());
}

void FormRowsTest::keepsTheCodeWhereTheWordingIsTheLandlordsOwn()
{
    std::vector<QStringList> rows = sectionOne();
    rows[0][1] = u"What counts as a complaint here at Fenmoor"_s;
    const Proposal proposal = read(rows);
    const Answer &answer = answerTo(proposal, u"1.2"_s);
    QCOMPARE(commentaryOf(answer), u"Commentary of 1.2"_s);
    QCOMPARE(answer.source[u"row"_s][u"by"_s].toString(), u"code"_s);
    QVERIFY(answer.source[u"row"_s][u"confidence"_s].toDouble() < 0.8);
    QVERIFY(anyNote(proposal, u"1.2: the row's wording"_s));
}

void FormRowsTest::keepsRowsThatMatchNothing()
{
    std::vector<QStringList> rows = sectionOne();
    rows.push_back(
        {u"10.4"_s, u"Landlords must plant a tree for each complaint."_s, u"Yes"_s, u"Trees"_s, u"Planted."_s});
    rows.push_back({u"Approved by the Board on 3 June 2025"_s, {}, {}, {}, {}});
    const Proposal proposal = read(rows);
    QCOMPARE(proposal.unplaced.size(), 2U);
    QCOMPARE(proposal.unplaced[0].cells.last(), u"Planted."_s);
    QCOMPARE(proposal.unplaced[0].place, u"table 1, row 7"_s);
    QVERIFY(!proposal.unplaced[0].reason.isEmpty());
    QCOMPARE(proposal.assessment.unplaced.size(), 2);
    const QJsonObject kept = proposal.assessment.unplaced[0].toObject();
    QCOMPARE(kept[u"cells"_s].toArray().size(), 5);
    QCOMPARE(kept[u"place"_s].toString(), u"table 1, row 7"_s);
    QVERIFY(!kept[u"reason"_s].toString().isEmpty());
}

void FormRowsTest::keepsASecondRowForAProvision()
{
    std::vector<QStringList> rows = sectionOne();
    rows.push_back({u"1.2"_s, u"See also"_s, u"No"_s, u"Annex"_s, u"Second row."_s});
    const Proposal proposal = read(rows);
    QCOMPARE(answerTo(proposal, u"1.2"_s).comply, Comply::Yes);
    QCOMPARE(proposal.unplaced.size(), 1U);
    QVERIFY(proposal.unplaced[0].reason.contains(u"1.2"_s));
    QVERIFY(proposal.unplaced[0].reason.contains(u"table 1, row 2"_s));
}

void FormRowsTest::keepsEveryCellSomewhere()
{
    std::vector<QStringList> rows = sectionOne();
    rows[1][2] = u"Perhaps"_s;
    rows.push_back({{}, {}, {}, {}, u"A last word."_s});
    rows.push_back({u"12.1"_s, {}, u"Yes"_s, u"Twelve"_s, {}});
    for (QStringList &cells : rows) {
        cells << u"Owner of "_s + cells[0] << u"Amber "_s + cells[0];
    }
    QStringList columns = header();
    columns << u"Owner"_s << u"RAG"_s;
    const Proposal proposal = read(rows, columns);
    QString kept;
    for (const Answer &answer : proposal.assessment.answers) {
        kept += answer.evidenceText() + u'\n' + answer.commentary.plain() + u'\n' + answer.complyAsWritten + u'\n' +
                QString::fromUtf8(QJsonDocument(answer.source).toJson());
        if (answer.comply) {
            kept += complyWord(*answer.comply);
        }
    }
    for (const UnplacedRow &row : proposal.unplaced) {
        kept += row.cells.join(u'\n');
    }
    for (const QStringList &cells : rows) {
        for (qsizetype i = 2; i < cells.size(); ++i) {
            QVERIFY2(kept.contains(cells[i]), qPrintable(cells[i]));
        }
    }
}

void FormRowsTest::keepsColumnsOfTheLandlordsOwn()
{
    std::vector<QStringList> rows = sectionOne();
    for (QStringList &cells : rows) {
        cells << u"Jo Marsh"_s;
    }
    QStringList columns = header();
    columns << u"Lead officer"_s;
    const Proposal proposal = read(rows, columns);
    const QJsonObject other = answerTo(proposal, u"1.2"_s).source[u"other"_s].toArray().first().toObject();
    QCOMPARE(other[u"heading"_s].toString(), u"Lead officer"_s);
    QCOMPARE(other[u"text"_s].toString(), u"Jo Marsh"_s);
    QVERIFY(anyNote(proposal, u"Lead officer"_s));
}

void FormRowsTest::takesTheLatestOfTwoYears()
{
    const QString text = requirement(u"1.2"_s);
    const Proposal proposal = read({{u"1.2"_s, text, u"No"_s, u"Yes"_s, u"It was late."_s, u"It is mended."_s},
                                    {u"1.3"_s, requirement(u"1.3"_s), u"Yes"_s, u"No"_s, u"Then."_s, u"Now."_s}},
                                   {u"Code provision"_s, u"Requirement"_s, u"Comply 2023-24"_s, u"Comply 2024-25"_s,
                                    u"Commentary 2023-24"_s, u"Commentary 2024-25"_s});
    QCOMPARE(answerTo(proposal, u"1.2"_s).comply, Comply::Yes);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), u"It is mended."_s);
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::No);
    QCOMPARE(answerTo(proposal, u"1.3"_s).source[u"other"_s].toArray().size(), 2);
}

/// An update with a date beside the commentary: the other parts of the answer are as sure as ever, and it is kept.
void FormRowsTest::doubtsOnlyWhatTwoColumnsCouldHold()
{
    std::vector<QStringList> rows = sectionOne();
    for (QStringList &row : rows) {
        row.append(u"Seen again in June."_s);
    }
    const Proposal proposal = read(rows, header() + QStringList{u"Commentary, June 2025"_s});
    const Answer &answer = answerTo(proposal, u"1.2"_s);
    QCOMPARE(doubtfulParts(answer), std::vector<ReadPart>{ReadPart::Commentary});
    QCOMPARE(commentaryOf(answer), u"Commentary of 1.2"_s);
    QCOMPARE(answer.source[u"other"_s].toArray().at(0).toObject()[u"text"_s].toString(), u"Seen again in June."_s);
    QVERIFY(anyNote(proposal, u"Commentary, June 2025"_s));
}

void FormRowsTest::keepsAWordThatIsNoAnswer()
{
    std::vector<QStringList> rows = sectionOne();
    rows[0][2] = u"Working on it"_s;
    const Proposal proposal = read(rows);
    QVERIFY(!answerTo(proposal, u"1.2"_s).comply);
    QCOMPARE(answerTo(proposal, u"1.2"_s).complyAsWritten, u"Working on it"_s);
    QVERIFY(anyNote(proposal, u"Working on it"_s));
}

void FormRowsTest::readsAListInAnAnswer()
{
    std::vector<QStringList> rows = sectionOne();
    rows[0][3] = u"Where it is kept:\n\n- the tracker\n- the file"_s;
    rows[0][4] = u"We do this:\n\n- first\n- second"_s;
    const Proposal proposal = read(rows);
    QCOMPARE(answerTo(proposal, u"1.2"_s).evidenceText(), u"Where it is kept:\n- the tracker\n- the file"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), u"We do this: - first - second"_s);
}

/// A sheet for each section, the form's own title at the top of every one.
void FormRowsTest::takesTheTitleOfEachSheetForOne()
{
    const std::vector<QStringList> rows = sectionOne();
    const QStringList title = {u"Marsh Homes – self-assessment against the Code 2024-25"_s};
    const Document sheets =
        document({table({}, {title, header(), rows[0], rows[1]}), table({}, {title, header(), rows[2], rows[3]})});
    const Proposal proposal = recognised(sheets, {u"hos-2024"_s});
    QVERIFY(proposal.unplaced.empty());
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"Commentary of 1.3"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.4"_s)), u"Commentary of 1.4"_s);
}

/// The next table's lines are not the answer of the last provision of the one before.
void FormRowsTest::endsLabelledRowsWithTheirTable()
{
    const QStringList columns = {u"Code provision"_s, u"Code requirement"_s, u"Comply: Yes / No"_s};
    const QStringList one = sectionOne()[0];
    const QStringList next = sectionOne()[1];
    const qsizetype half = next[1].indexOf(u". "_s) + 2;
    const Block labelled = table(
        columns, {{one[0], one[1], one[2]}, {u"Evidence"_s, u"Policy"_s, {}}, {u"Commentary"_s, u"Our words."_s, {}}});
    const Block split = table(columns, {{next[0], next[1].left(half), next[2]}, {{}, next[1].mid(half), {}}});
    const Proposal proposal = recognised(document({labelled, split}), {u"hos-2024"_s});
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), u"Our words."_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), QString());
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);
    QVERIFY(!answerTo(proposal, u"1.3"_s).source.contains(u"requirement"_s));
}

void FormRowsTest::knowsALongHeadingThatIsRepeated()
{
    QStringList columns = header();
    columns.back() = u"Commentary or explanation of how the landlord meets the requirement, with reasons where it does "
                     "not do so yet"_s;
    QVERIFY(columns.back().size() > 100);
    std::vector<QStringList> rows = sectionOne();
    rows.insert(rows.begin() + 2, columns);
    const Proposal proposal = read(rows, columns);
    QVERIFY(proposal.unplaced.empty());
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"Commentary of 1.3"_s);
}

void FormRowsTest::takesHeadingsOverHeadingsForNoRow()
{
    Block form = table(header(), sectionOne());
    auto &rows = std::get<Table>(form.node).rows;
    rows.insert(rows.begin(), Row{{cell(u"Complaint Handling Code"_s, 2), cell(u"Our self-assessment"_s, 3)}});
    const Proposal proposal = recognised(document({form}), {u"hos-2024"_s});
    QVERIFY(proposal.unplaced.empty());
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), u"Commentary of 1.2"_s);
    QCOMPARE(answerTo(proposal, u"1.6"_s).comply, Comply::Yes);
}

void FormRowsTest::leavesBlankWhatALabelAloneStandsFor()
{
    Blocks tables;
    for (const QStringList &one : sectionOne()) {
        tables.push_back(table({}, {{u"Provision"_s, one[0]},
                                    {u"Requirement"_s, one[1]},
                                    {u"Comply"_s, one[2]},
                                    {u"Evidence"_s},
                                    {u"Commentary"_s, one[4]}}));
    }
    const Proposal proposal = recognised(document(tables), {u"hos-2024"_s});
    QVERIFY(proposal.unplaced.empty());
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), QString());
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"Commentary of 1.3"_s);

    // The rest of an answer that begins as a label does is no label.
    const QString rest = u"commentary of the panel was heard in November 2024."_s;
    std::get<Table>(tables.back().node).rows.push_back(row({QString(), rest}));
    const Proposal more = recognised(document(tables), {u"hos-2024"_s});
    QCOMPARE(commentaryOf(answerTo(more, u"1.6"_s)), u"Commentary of 1.6 "_s + rest);
}

void FormRowsTest::takesNoBelowComplyForAnAnswer()
{
    Blocks blocks;
    for (const QStringList &one : sectionOne()) {
        Table provision;
        provision.rows.push_back({{cell(one[0] + u' ' + one[1], 3)}});
        provision.rows.push_back(row({u"Comply"_s, u"Evidence"_s, u"Commentary"_s}));
        provision.rows.push_back(row({u"No"_s, u"Policy, page 3; staff guide, page 21"_s,
                                      u"Two posts were empty until May, and the plan was put off to March."_s}));
        blocks.push_back({provision});
    }
    const Proposal proposal = recognised(document(blocks), {u"hos-2024"_s});
    for (const QStringList &one : sectionOne()) {
        const Answer &answer = answerTo(proposal, one[0]);
        QVERIFY2(answer.comply == Comply::No, qPrintable(one[0]));
        QCOMPARE(evidenceOf(answer), u"Policy, page 3; staff guide, page 21"_s);
        QCOMPARE(commentaryOf(answer), u"Two posts were empty until May, and the plan was put off to March."_s);
    }
}

void FormRowsTest::leavesLabelsInAnAnswerBesideItsColumns()
{
    std::vector<QStringList> rows = sectionOne();
    for (QStringList &one : rows) {
        one[4] = u"Comply: Yes\n\nEvidence: Policy, page 2\n\nCommentary: Notes kept."_s;
    }
    const Proposal proposal = read(rows);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), u"Evidence of 1.3"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)),
             u"Comply: Yes Evidence: Policy, page 2 Commentary: Notes kept."_s);
}

QTEST_GUILESS_MAIN(FormRowsTest)
#include "FormRowsTest.moc"
