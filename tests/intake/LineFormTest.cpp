// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Doubt.h"
#include "formats/Formats.h"
#include "intake/FormDrawing.h"

#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray headings = "Code provision\tCode requirement\tComply: Yes / No\tEvidence\tCommentary / explanation\n";
const QByteArray first =
    "2.1\tLandlords must accept a complaint unless there is a valid reason not to do so. If landlords decide not to "
    "accept a complaint they must be able to evidence their reasoning. Each complaint must be considered on its own "
    "merits\tYes\tPolicy, page 3\tWe do.\n";
const QByteArray third = "2.5\tLandlords must not take a blanket approach to excluding complaints; they must consider "
                         "the individual circumstances of each complaint.\tNo\tPolicy, page 5\tWe will.\n";

/// The form that a document gives against the Code of 2024.
Proposal proposed(const Document &document)
{
    RecogniseRequest request;
    for (const auto &edition : shelf().editions()) {
        if (edition->id.text() == u"hos-2024") {
            request.editions = {edition};
        }
    }
    const Result<Proposal> proposal = recogniseForm(document, request);
    return proposal ? *proposal : Proposal();
}

/// Each provision's row in a line of its own. `below`: what stands below the row of 2.1.
QString linesOfForm(const QString &below = {})
{
    QString text = QString::fromUtf8("Fenmoor Homes self-assessment 2024-25\n\n" + headings);
    for (const MadeUp &one : madeUpAnswers(*edition(u"hos-2024"_s))) {
        QStringList cells{one.code, one.requirement, one.comply, one.evidence, one.commentary};
        for (QString &cell : cells) {
            cell = cell.simplified();
        }
        text += cells.join(u'\t') + u'\n' + (one.code == u"2.1" ? below : QString());
    }
    return text;
}

QStringList doubted(const Proposal &proposal)
{
    QStringList codes;
    for (const Answer &answer : proposal.assessment.answers) {
        if (isDoubtful(answer)) {
            codes.append(answer.provision.text());
        }
    }
    return codes;
}

QString unplacedIn(const Proposal &proposal)
{
    QStringList words;
    for (const UnplacedRow &row : proposal.unplaced) {
        words.append(row.cells.join(u" | "_s));
    }
    return words.join(u'\n');
}

/// The form as one whose cells were told apart by where words stand.
Document columnsOf(const QString &text)
{
    Result<Document> document = readDocument(Format::Txt, text.toUtf8(), u"form.txt"_s);
    for (Block &block : document->blocks) {
        if (auto *table = std::get_if<Table>(&block.node)) {
            table->lines = false;
        }
    }
    return *document;
}

/// Every provision with its labels and what stands beside or below them.
QString labelledForm(const QString &pattern)
{
    QString text = u"Fenmoor Homes self-assessment 2024-25\n\n"_s;
    for (const MadeUp &one : madeUpAnswers(*edition(u"hos-2024"_s))) {
        text +=
            pattern.arg(one.code, one.requirement, one.comply, one.evidence.simplified(), one.commentary.simplified());
    }
    return text;
}

Proposal read(const QByteArray &text)
{
    const Result<Document> document = readDocument(Format::Txt, text, u"form.txt"_s);
    return document ? proposed(*document) : Proposal();
}

QString answerOf(const Proposal &proposal, const QString &code)
{
    const Answer *answer = proposal.assessment.find(*ProvisionCode::from(code));
    if (answer == nullptr) {
        return u"none"_s;
    }
    const QString comply = answer->comply == Comply::Yes  ? u"Yes"_s
                           : answer->comply == Comply::No ? u"No"_s
                                                          : u"blank"_s;
    return QStringList({comply, answer->evidenceText().simplified(), answer->commentary.plain().simplified(),
                        isDoubtful(*answer) ? u"doubtful"_s : u"sure"_s})
        .join(u'|');
}

} // namespace

/// Forms whose text came out of a PDF line by line.
class LineFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRowsThatStandOnOneLine();
    void joinsRowsThatAPageBreaks();
    void joinsWordsThatAPageBreaks();
    void joinsLinesBeforeTheCode();
    void partsAnswersThatRanTogether();
    void doubtsRowsWhoseCellsNobodyCanTell();
    void readsProvisionsThatNothingParts();
    void isSureOfFormsWithALineForEachRow();
    void keepsLinesBetweenAndBelowRows();
    void keepsLinesThatAreSaidMoreThanOnce();
    void leavesOutTitlesOfPages();
    void keepsWhatFollowsATitle();
    void doubtsRowsBeforeOnesThatNameNoProvision();
    void doubtsRowsWithMoreCellsThanHeadings();
    void doubtsAllWhereWordsStandSideBySide();
    void doubtsAllWhereLabelsStandInAnswers();
    void doubtsAllWhereMostHaveNoAnswer();
    void doubtsColumnsWithoutAnAnswer();
    void doubtsColumnsWhoseWordsAreCut();
    void keepsWordsThatRanIntoRepeatedHeadings();
    void doubtsTheRowAboveWordsOverAllColumns();
};

void LineFormTest::readsRowsThatStandOnOneLine()
{
    const Proposal proposal = read(headings + first + third);
    QCOMPARE(answerOf(proposal, u"2.1"_s), u"Yes|Policy, page 3|We do.|sure"_s);
    QCOMPARE(answerOf(proposal, u"2.5"_s), u"No|Policy, page 5|We will.|sure"_s);
}

void LineFormTest::joinsRowsThatAPageBreaks()
{
    const Proposal proposal =
        read(headings + first +
             "2.3\tLandlords must accept complaints referred to them within 12 months of the issue occurring or the "
             "resident becoming aware of the issue, unless they are\tYes\tPolicy, page 4\tWe accept\n\n"
             "\texcluded on other grounds. Landlords must consider whether to apply discretion to accept complaints "
             "made outside this time limit where there are good reasons to do so.\t\tand page 6\tthem all.\n" +
             third);
    QCOMPARE(answerOf(proposal, u"2.1"_s), u"Yes|Policy, page 3|We do.|sure"_s);
    QCOMPARE(answerOf(proposal, u"2.3"_s), u"Yes|Policy, page 4 and page 6|We accept them all.|doubtful"_s);
    QCOMPARE(answerOf(proposal, u"2.5"_s), u"No|Policy, page 5|We will.|sure"_s);
    QVERIFY(proposal.unplaced.empty());
}

void LineFormTest::joinsWordsThatAPageBreaks()
{
    const Proposal proposal =
        read(headings + first +
             "2.3\tLandlords must accept complaints referred to them within 12 months of the issue occurring or the "
             "resident becoming aware of the issue, unless they are\tYes\thttps://\tAll have done the e-\n\n"
             "\texcluded on other grounds. Landlords must consider whether to apply discretion to accept complaints "
             "made outside this time limit where there are good reasons to do so.\t\twww.fenmoor.example/policy\t"
             "learning.\n" +
             third);
    QCOMPARE(answerOf(proposal, u"2.3"_s),
             u"Yes|https://www.fenmoor.example/policy|All have done the e-learning.|doubtful"_s);
}

void LineFormTest::joinsLinesBeforeTheCode()
{
    const Proposal proposal =
        read(headings + first +
             "\tLandlords must accept complaints referred to them within 12 months of the issue occurring or the "
             "resident becoming aware of the issue, unless they are\t\tPolicy, page 4\tWe accept\n"
             "2.3\texcluded on other grounds. Landlords must consider whether to apply discretion to accept complaints "
             "made outside this time limit where there are good reasons to do so.\tYes\tand page 6\tthem all.\n" +
             third);
    QCOMPARE(answerOf(proposal, u"2.1"_s), u"Yes|Policy, page 3|We do.|sure"_s);
    QCOMPARE(answerOf(proposal, u"2.3"_s), u"Yes|Policy, page 4 and page 6|We accept them all.|doubtful"_s);
    QCOMPARE(answerOf(proposal, u"2.5"_s), u"No|Policy, page 5|We will.|sure"_s);
}

void LineFormTest::partsAnswersThatRanTogether()
{
    const Proposal proposal = read(headings + first +
                                   "2.4 2.5\tIf a landlord decides not to accept a complaint, an explanation must be "
                                   "provided to the resident. Landlords must not take a blanket approach to excluding "
                                   "complaints.\tt Yes No\tPolicy, page 5\tWe explain.\n");
    const QString one = answerOf(proposal, u"2.4"_s);
    const QString other = answerOf(proposal, u"2.5"_s);
    QVERIFY2(one.startsWith(u"Yes|"_s) && one.endsWith(u"|doubtful"_s), qPrintable(one));
    QVERIFY2(other.startsWith(u"No|"_s) && other.endsWith(u"|doubtful"_s), qPrintable(other));
}

/// As they stand where one space may part two columns.
void LineFormTest::doubtsRowsWhoseCellsNobodyCanTell()
{
    Result<Document> document = readDocument(Format::Txt, headings + first + third, u"form.txt"_s);
    auto &table = std::get<Table>(document->blocks.front().node);
    table.rows.back().unsure = true;
    const Proposal proposal = proposed(*document);
    QCOMPARE(answerOf(proposal, u"2.1"_s), u"Yes|Policy, page 3|We do.|sure"_s);
    QCOMPARE(answerOf(proposal, u"2.5"_s), u"No|Policy, page 5|We will.|doubtful"_s);
}

/// As word processors save a form of headings and labels: a line for each, none of them blank.
void LineFormTest::readsProvisionsThatNothingParts()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    QString text = u"Fenmoor Homes self-assessment 2024-25\n"_s;
    for (const MadeUp &one : answers) {
        if (one.code == u"2.1") {
            text += u"Section 2: Exclusions\n"_s;
        }
        text += u"%1\n%2\nComply: %3\nEvidence:\n%4\nCommentary:\n%5\n"_s.arg(one.code, one.requirement, one.comply,
                                                                              one.evidence, one.commentary);
    }
    text.replace(u"\n\n"_s, u"\n"_s);
    const auto document = readDocument(Format::Txt, text.toUtf8(), u"form.txt"_s);
    QCOMPARE(differences(recognised(*document), answers), QStringList());
}

void LineFormTest::isSureOfFormsWithALineForEachRow()
{
    const Proposal proposal = read(linesOfForm().toUtf8());
    QCOMPARE(doubted(proposal), QStringList());
    QCOMPARE(unplacedIn(proposal), QString());
}

void LineFormTest::keepsLinesBetweenAndBelowRows()
{
    const Proposal proposal = read(
        (linesOfForm(u"Page 2 of that policy\n"_s) + u"\n• I drive change.\n\nCompassionate\n\nPage 7\n"_s).toUtf8());
    QCOMPARE(doubted(proposal), QStringList({u"2.1"_s, u"9.8"_s}));
    QCOMPARE(unplacedIn(proposal), u"Page 2 of that policy\n• I drive change. | Compassionate"_s);
}

void LineFormTest::keepsLinesThatAreSaidMoreThanOnce()
{
    QString text = linesOfForm(u"Complaints Policy\n"_s);
    const auto addBelow = [&text](const QString &code, const QString &line) {
        text.insert(text.indexOf(u'\n', text.indexOf(u'\n' + code + u'\t') + 1) + 1, line);
    };
    addBelow(u"2.3"_s, u"Complaints Policy\n"_s);
    addBelow(u"3.1"_s, u"See section 4 of the policy.\n"_s);
    addBelow(u"3.2"_s, u"See section 7 of the policy.\n"_s);
    const Proposal proposal = read(text.toUtf8());
    QCOMPARE(doubted(proposal), QStringList({u"2.1"_s, u"2.3"_s, u"3.1"_s, u"3.2"_s}));
    QCOMPARE(unplacedIn(proposal), u"Complaints Policy\nSee section 4 of the policy.\nSee section 7 of the policy."_s);
}

void LineFormTest::leavesOutTitlesOfPages()
{
    QString text = linesOfForm();
    int page = 0;
    for (const QString &code : {u"2.1"_s, u"3.1"_s, u"5.2"_s}) {
        const qsizetype end = text.indexOf(u'\n', text.indexOf(u'\n' + code + u'\t') + 1) + 1;
        text.insert(end, u"How we answer the Code, page %1\n\n\fFenmoor Homes\n\n"_s.arg(++page));
    }
    const Proposal proposal = read(text.toUtf8());
    QCOMPARE(doubted(proposal), QStringList());
    QCOMPARE(unplacedIn(proposal), QString());
}

void LineFormTest::keepsWhatFollowsATitle()
{
    const Proposal proposal =
        read((linesOfForm() + u"\nResidents were asked in May\n\nThey told us that we take too long.\n"_s).toUtf8());
    QCOMPARE(unplacedIn(proposal), u"Residents were asked in May | They told us that we take too long."_s);
}

void LineFormTest::doubtsRowsBeforeOnesThatNameNoProvision()
{
    const Proposal proposal = read(linesOfForm(u"Page 2, as agreed\tResidents told us so.\n"_s).toUtf8());
    QCOMPARE(doubted(proposal), QStringList{u"2.1"_s});
    QCOMPARE(unplacedIn(proposal), u"Page 2, as agreed | Residents told us so."_s);
}

void LineFormTest::doubtsRowsWithMoreCellsThanHeadings()
{
    QString text = linesOfForm();
    const qsizetype row = text.indexOf(u"\n2.1\t"_s);
    text.insert(text.indexOf(u'\n', row + 1), u"\tand a list"_s);
    QCOMPARE(doubted(read(text.toUtf8())), QStringList{u"2.1"_s});
}

void LineFormTest::doubtsAllWhereWordsStandSideBySide()
{
    const Proposal proposal = read(labelledForm(u"%1\n%2\n\nComply:\n%3\n\nEvidence:\n%4\n\nCommentary:\n%5\n\n"
                                                "Owner            Head of Housing\n\n"_s)
                                       .toUtf8());
    QCOMPARE(doubted(proposal).size(), qsizetype(proposal.assessment.answers.size()));
    const Proposal sure =
        read(labelledForm(u"%1\n%2\n\nComply:\n%3\n\nEvidence:\n%4\n\nCommentary:\n%5\n\n"_s).toUtf8());
    QCOMPARE(doubted(sure), QStringList());
}

void LineFormTest::doubtsAllWhereLabelsStandInAnswers()
{
    QString text = labelledForm(u"%1\n%2\n\nComply:\n%3\n\nEvidence:\n%4\n\nNotes:\n%5\n\n"_s);
    // Each too seldom to be a label of the form.
    const QStringList labels = {u"Commentary / explanation"_s, u"Comments"_s, u"Explanation"_s, u"Narrative"_s};
    const QString notes = u"\n\nNotes:\n"_s;
    for (int each = 0; text.contains(notes); ++each) {
        text.replace(text.indexOf(notes), notes.size(), u'\n' + labels[each % labels.size()] + u'\n');
    }
    const Proposal proposal = read(text.toUtf8());
    QCOMPARE(doubted(proposal).size(), qsizetype(proposal.assessment.answers.size()));
    // Where every answer has it so, it is one.
    const Proposal sure =
        read(labelledForm(u"%1\n%2\n\nComply:\n%3\n\nEvidence:\n%4\nCommentary / explanation\n%5\n\n"_s).toUtf8());
    QCOMPARE(doubted(sure), QStringList());
    QCOMPARE(differences(sure, madeUpAnswers(*edition(u"hos-2024"_s))), QStringList());
}

void LineFormTest::doubtsAllWhereMostHaveNoAnswer()
{
    QString text = labelledForm(u"%1\n%2\n\nComply:\n\nEvidence:\n%4 (%3)\n\nCommentary:\n%5\n\n"_s);
    const Proposal proposal = read(text.toUtf8());
    QVERIFY(!proposal.assessment.answers.empty());
    QCOMPARE(doubted(proposal).size(), qsizetype(proposal.assessment.answers.size()));
}

/// As where one space parts the answer from the requirement.
void LineFormTest::doubtsColumnsWithoutAnAnswer()
{
    QString text = linesOfForm();
    const qsizetype row = text.indexOf(u"\n2.1\t"_s);
    text.replace(text.indexOf(u"\tYes\t"_s, row), 5, u" Yes\t\t"_s);
    QCOMPARE(doubted(proposed(columnsOf(text))), QStringList{u"2.1"_s});
}

/// As where a page cuts off the end of a cell, or words of one stand in another.
void LineFormTest::doubtsColumnsWhoseWordsAreCut()
{
    QString text = linesOfForm();
    const auto add = [&text](const QString &code, const QString &words) {
        const qsizetype row = text.indexOf(u'\n' + code + u'\t');
        text.insert(text.indexOf(u'\n', row + 1), words);
    };
    add(u"2.1"_s, u" and that is done by"_s);
    add(u"2.3"_s, u" and that is done."_s);
    const qsizetype row = text.indexOf(u"\n2.5\t"_s);
    text.insert(text.indexOf(u'\t', row + 5), u" a Comply: Yes contractor"_s);
    QCOMPARE(doubted(proposed(columnsOf(text))), QStringList({u"2.1"_s, u"2.5"_s}));
}

void LineFormTest::keepsWordsThatRanIntoRepeatedHeadings()
{
    const Proposal proposal =
        read(linesOfForm(u"Code provision\tCode requirement\tComply: Yes / No\tEvidence\tCommentary / explanation "
                         "and the rest of what is said of it, up to here\n"_s)
                 .toUtf8());
    QCOMPARE(doubted(proposal), QStringList{u"2.1"_s});
    QVERIFY(unplacedIn(proposal).contains(u"the rest of what is said of it"_s));
}

/// As where a page begins with the end of an answer.
void LineFormTest::doubtsTheRowAboveWordsOverAllColumns()
{
    Document document = columnsOf(linesOfForm());
    Table next = std::get<Table>(document.blocks.back().node);
    next.rows.resize(2);
    Cell cell = next.rows.back().cells.back();
    cell.columnSpan = int(next.rows.front().cells.size());
    next.rows.back().cells = {cell};
    document.blocks.push_back({next});
    const Proposal proposal = proposed(document);
    QCOMPARE(doubted(proposal), QStringList{u"9.8"_s});
    QCOMPARE(unplacedIn(proposal), plainText(cell.blocks));
}

QTEST_GUILESS_MAIN(LineFormTest)
#include "LineFormTest.moc"
