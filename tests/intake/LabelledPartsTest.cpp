// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormDrawing.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QString approved =
    u" It is set out in the policy that the board approved in March and residents reviewed in May, "
    "and is published on the website each autumn with the report on complaints."_s;

QString labelled(const QString &comply, const QString &evidence, const QString &commentary)
{
    return u"Comply: %1\nEvidence: %2\nCommentary: %3"_s.arg(comply, evidence, commentary);
}

/// Code, requirement, and the answer in one cell with its parts labelled, for section 1.
std::vector<QStringList> rows()
{
    std::vector<QStringList> out;
    for (const QStringList &issued : sectionOne()) {
        out.push_back({issued[0], issued[1],
                       labelled(u"Yes"_s, u"Leaflet "_s + issued[0], u"We do "_s + issued[0] + u'.' + approved)});
    }
    return out;
}

const QStringList columns = {u"Code"_s, u"Requirement"_s, u"Self-assessment"_s};

} // namespace

/// Answers whose parts stand in one cell, each behind its label.
class LabelledPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAFirstAnswerWithoutLabels_data();
    void keepsAFirstAnswerWithoutLabels();
    void takesTheLatestOfTwoYears();
    void takesNoYearFromAColumnThatHardlyAnswers();
    void partsNeitherOfTwoColumnsThatNothingTellsApart();
    void partsACellOverTwoColumns();
    void takesLabelsThatFewCellsHave_data();
    void takesLabelsThatFewCellsHave();
    void endsWhetherTheLandlordCompliesWithItsLine();
    void leavesTwoAnswersInACellUnread();
    void takesShortAnswersForNoHeadings();
    void keepsWordsThatLookLikeLabelsBesideOthers();
};

void LabelledPartsTest::keepsAFirstAnswerWithoutLabels_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("below headings") << columns;
    QTest::newRow("in the first row") << QStringList();
}

void LabelledPartsTest::keepsAFirstAnswerWithoutLabels()
{
    QFETCH(QStringList, headings);
    std::vector<QStringList> table = rows();
    table[0][2] = u"No. We fall short of this and shall put it right by June."_s + approved;
    const Proposal proposal = read(table, headings);
    QCOMPARE(answerTo(proposal, u"1.2"_s).comply, std::nullopt);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), table[0][2]);
    QVERIFY(evidenceOf(answerTo(proposal, u"1.2"_s)).isEmpty());
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);

    table[0][2] = u"Compliant: No\nEvidence: Minutes\nCommentary: We fall short."_s;
    const Proposal otherwise = read(table, headings);
    QCOMPARE(answerTo(otherwise, u"1.2"_s).comply, Comply::No);
    QCOMPARE(evidenceOf(answerTo(otherwise, u"1.2"_s)), u"Minutes"_s);
    QCOMPARE(commentaryOf(answerTo(otherwise, u"1.2"_s)), u"We fall short."_s);
}

void LabelledPartsTest::takesTheLatestOfTwoYears()
{
    for (const bool latestFirst : {false, true}) {
        std::vector<QStringList> table = rows();
        for (QStringList &row : table) {
            row.insert(latestFirst ? 3 : 2, labelled(u"No"_s, u"Old leaflet"_s, u"We did not."_s + approved));
        }
        const QStringList years =
            latestFirst ? QStringList{u"2024-25"_s, u"2023-24"_s} : QStringList{u"2023-24"_s, u"2024-25"_s};
        const Proposal proposal = read(table, columns.first(2) + years);
        QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);
        QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), u"Leaflet 1.3"_s);
    }
}

/// "Actions due by 2026", with a few lines that look like an answer.
void LabelledPartsTest::takesNoYearFromAColumnThatHardlyAnswers()
{
    std::vector<QStringList> table = rows();
    for (size_t i = 0; i < table.size(); ++i) {
        table[i].append(i == 1 ? labelled(u"No"_s, u"In May"_s, u"Letters will say so."_s) : u"None"_s);
    }
    const Proposal proposal = read(table, {columns[0], columns[1], u"Assessment 2024-25"_s, u"Actions due by 2026"_s});
    for (const QString &code : {u"1.2"_s, u"1.3"_s, u"1.4"_s}) {
        QCOMPARE(answerTo(proposal, code).comply, Comply::Yes);
        QCOMPARE(evidenceOf(answerTo(proposal, code)), u"Leaflet "_s + code);
    }
}

void LabelledPartsTest::partsNeitherOfTwoColumnsThatNothingTellsApart()
{
    std::vector<QStringList> table = rows();
    for (QStringList &row : table) {
        row.append(labelled(u"No"_s, u"Other leaflet"_s, u"We did not."_s + approved));
    }
    for (const QStringList &headings : {QStringList(), columns + QStringList{u"Update"_s}}) {
        QCOMPARE(answerTo(read(table, headings), u"1.3"_s).comply, std::nullopt);
    }
}

void LabelledPartsTest::partsACellOverTwoColumns()
{
    Table table;
    table.headerRows = 1;
    table.rows.push_back(row(columns + QStringList{u"Lead officer"_s}));
    for (const QStringList &one : rows()) {
        table.rows.push_back(row(one + QStringList{u"Jo Fen"_s}));
    }
    table.rows[2].cells.pop_back();
    table.rows[2].cells.back().columnSpan = 2;
    const Proposal proposal = recognised(document({Block{table}}), {u"hos-2024"_s});
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.3"_s)), u"Leaflet 1.3"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"We do 1.3."_s + approved);
    QCOMPARE(evidenceOf(answerTo(proposal, u"1.4"_s)), u"Leaflet 1.4"_s);
}

void LabelledPartsTest::takesLabelsThatFewCellsHave_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("commentary");
    QTest::newRow("explanation") << u"Explanation: It is late.\nEvidence: Leaflet"_s << u"Leaflet"_s
                                 << u"It is late."_s;
    QTest::newRow("documents") << u"Supporting documents: Leaflet\nCommentary: It is late."_s << u"Leaflet"_s
                               << u"It is late."_s;
    QTest::newRow("a link") << u"Link to leaflet: page 4\nCommentary: It is late."_s << u"Link to leaflet: page 4"_s
                            << u"It is late."_s;
    QTest::newRow("words of the answer") << u"Evidence: Leaflet\nNotes: kept\nCommentary: It is late."_s
                                         << u"Leaflet Notes: kept"_s << u"It is late."_s;
}

void LabelledPartsTest::takesLabelsThatFewCellsHave()
{
    QFETCH(QString, answer);
    QFETCH(QString, evidence);
    QFETCH(QString, commentary);
    std::vector<QStringList> table = rows();
    table[2][2] = u"Comply: No\n"_s + answer;
    const Proposal proposal = read(table, columns);
    const Answer &read = answerTo(proposal, u"1.4"_s);
    QCOMPARE(read.comply, Comply::No);
    QCOMPARE(read.complyAsWritten, QString());
    QCOMPARE(evidenceOf(read), evidence);
    QCOMPARE(commentaryOf(read), commentary);
}

void LabelledPartsTest::endsWhetherTheLandlordCompliesWithItsLine()
{
    std::vector<QStringList> table = rows();
    table[1][2] = u"Comply: Yes\nThe board agreed.\nEvidence: Leaflet"_s;
    table[2][2] = u"Comply: ☐ Yes\n☒ No\nEvidence: Leaflet\nCommentary: We\nComply\nor explain."_s;
    const Proposal proposal = read(table, columns);
    QCOMPARE(answerTo(proposal, u"1.3"_s).complyAsWritten, QString());
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), u"The board agreed."_s);
    QCOMPARE(answerTo(proposal, u"1.4"_s).comply, Comply::No);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.4"_s)), u"We Comply or explain."_s);
}

void LabelledPartsTest::leavesTwoAnswersInACellUnread()
{
    std::vector<QStringList> table = rows();
    table[1][2] = table[1][2] + u"\nComply: No"_s;
    const Proposal proposal = read(table, columns);
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, std::nullopt);
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.3"_s)), QString(table[1][2]).replace(u'\n', u' '));
}

void LabelledPartsTest::takesShortAnswersForNoHeadings()
{
    for (const size_t place : {0, 1}) {
        std::vector<QStringList> table = rows();
        table[place][2] = labelled(u"Yes"_s, u"policy 1.2"_s, u"we do 1.2"_s);
        const Proposal proposal = read(table, columns);
        QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);
        QCOMPARE(evidenceOf(answerTo(proposal, table[place][0])), u"policy 1.2"_s);
        QCOMPARE(commentaryOf(answerTo(proposal, u"1.4"_s)), u"We do 1.4."_s + approved);
    }
}

/// "Links" beside what the landlord says is a label only where such labels recur.
void LabelledPartsTest::keepsWordsThatLookLikeLabelsBesideOthers()
{
    const QStringList beside = {u"Links"_s, u"Website"_s, u"Notes"_s, u"Complaints leaflet"_s, u"Posters"_s};
    Table table;
    table.headerRows = 1;
    table.rows.push_back(row({u"Code"_s, u"Requirement"_s, u"Comply"_s, u"Evidence and commentary"_s}));
    table.rows.back().cells.back().columnSpan = 2;
    const std::vector<QStringList> issued = sectionOne();
    for (size_t i = 0; i < issued.size(); ++i) {
        table.rows.push_back(row({issued[i][0], issued[i][1], u"Yes"_s, beside[qsizetype(i)], u"We do it."_s}));
    }
    const Proposal proposal = recognised(document({Block{table}}), {u"hos-2024"_s});
    for (size_t i = 0; i < issued.size(); ++i) {
        const Answer &answer = answerTo(proposal, issued[i][0]);
        QVERIFY2((evidenceOf(answer) + commentaryOf(answer)).contains(beside[qsizetype(i)]), qPrintable(issued[i][0]));
    }
}

QTEST_GUILESS_MAIN(LabelledPartsTest)
#include "LabelledPartsTest.moc"
