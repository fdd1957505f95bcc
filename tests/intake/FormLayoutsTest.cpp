// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormLayouts.h"
#include "assessment/Doubt.h"

#include "formats/Formats.h"
#include "support/TestData.h"

#include <QTest>

#include <map>

#include <algorithm>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Layout)

class FormLayoutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryAnswerInEveryLayout_data();
    void readsEveryAnswerInEveryLayout();
    void readsTheOneColumnOf2022();
    void readsTheFormOf2022WithoutCodes();
    void keepsTheOrderOfColumnsWithoutHeadings();
    void findsWhereProvisionsWithListsBeginWithoutCodes();
    void tellsTwoColumnsOfTextApartWhateverTheyAreCalled_data();
    void tellsTwoColumnsOfTextApartWhateverTheyAreCalled();
    void takesColumnsWithTheSameHeadingsAlike();
    void takesColumnsWithoutHeadingsAsEachTableHasThem();
    void readsTicksUnderASecondRowOfHeadings_data();
    void readsTicksUnderASecondRowOfHeadings();
    void doubtsTicksUnderWordsThatNobodyKnows();
    void doubtsTicksUnderOneHeadingThatNamesNoAnswers_data();
    void doubtsTicksUnderOneHeadingThatNamesNoAnswers();
    void takesNoAnswerWhereStrikingLeavesSeveral_data();
    void takesNoAnswerWhereStrikingLeavesSeveral();
    void takesNoAnswerFromButtonsBehindQuestions_data();
    void takesNoAnswerFromButtonsBehindQuestions();
};

void FormLayoutsTest::readsEveryAnswerInEveryLayout_data()
{
    QTest::addColumn<Layout>("layout");
    for (const NamedLayout &layout : layouts()) {
        QTest::newRow(layout.name) << layout.draw;
    }
}

void FormLayoutsTest::readsEveryAnswerInEveryLayout()
{
    QFETCH(Layout, layout);
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    const Document form = document(layout(answers), u"Fenmoor Homes self-assessment 2024-25"_s);
    const Proposal proposal = recognised(form);
    QCOMPARE(proposal.assessment.edition, u"hos-2024"_s);
    QVERIFY(proposal.editionConfidence > 0.7);
    QCOMPARE(proposal.assessment.answers.size(), answers.size());
    for (size_t i = 0; i < answers.size(); ++i) {
        QCOMPARE(proposal.assessment.answers[i].provision.text(), answers[i].code);
    }
    const QStringList wrong = differences(proposal, answers);
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u" differ, first: "_s + wrong.value(0)));
    QCOMPARE(proposal.unplaced.size(), 0U);
    QCOMPARE(proposal.assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(proposal.assessment.year.text(), u"2024-25"_s);
}

void FormLayoutsTest::readsTheOneColumnOf2022()
{
    for (const QString &name : {u"Evidence, commentary and any explanations"_s, u"Response"_s, u"Evidence"_s}) {
        std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2022"_s));
        std::vector<QStringList> rows;
        for (MadeUp &one : answers) {
            one.commentary = one.evidence + u"\n\n"_s + one.commentary;
            one.evidence.clear();
            rows.push_back({one.code, one.requirement, one.comply, one.commentary});
        }
        const Proposal proposal =
            recognised(document({table({u"Code section"_s, u"Code requirement"_s, u"Comply: Yes/No"_s, name}, rows)}));
        QCOMPARE(proposal.assessment.edition, u"hos-2022"_s);
        QCOMPARE(differences(proposal, answers), QStringList());
    }
}

void FormLayoutsTest::readsTheFormOf2022WithoutCodes()
{
    // Some wordings stand in it two or three times, and 7.4 has none to go by: the order tells which is which.
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2022"_s));
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        rows.push_back({one.requirement, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal =
        recognised(document({table({u"Requirement"_s, u"Comply"_s, u"Evidence"_s, u"Commentary"_s}, rows)}));
    QCOMPARE(proposal.assessment.edition, u"hos-2022"_s);
    QCOMPARE(differences(proposal, answers), QStringList());
}

void FormLayoutsTest::keepsTheOrderOfColumnsWithoutHeadings()
{
    // A commentary that names the policy in the few rows of a section is none the less a commentary.
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (MadeUp &one : answers) {
        if (one.code.startsWith(u'1')) {
            one.evidence = u"Training log "_s + one.code;
            one.commentary = u"Our policy adopts these words in full, as colleagues learn at induction."_s;
        }
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
    }
    const auto first = rows.begin() + 5;
    const Proposal proposal = recognised(document({table({}, {rows.begin(), first}), table({}, {first, rows.end()})}));
    QCOMPARE(differences(proposal, answers), QStringList());
}

void FormLayoutsTest::findsWhereProvisionsWithListsBeginWithoutCodes()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    for (const MadeUp &one : answers) {
        QStringList items = one.requirement.split(u'\n', Qt::SkipEmptyParts);
        QString text = items.takeFirst() + (items.isEmpty() ? QString() : u"\n\n- "_s + items.join(u"\n- "_s));
        text +=
            u"\n\nComply: %1\n\nEvidence:\n\n%2\n\nCommentary:\n\n%3"_s.arg(one.comply, one.evidence, one.commentary);
        const Blocks more = blocksOf(text);
        blocks.insert(blocks.end(), more.begin(), more.end());
    }
    const Proposal proposal = recognised(document(blocks));
    for (const QString &code : {u"2.1"_s, u"2.2"_s, u"2.3"_s, u"7.1"_s, u"7.2"_s}) {
        const auto one = std::find_if(answers.begin(), answers.end(), [&](const MadeUp &m) { return m.code == code; });
        QCOMPARE(evidenceOf(answerTo(proposal, code)), one->evidence.simplified());
        QCOMPARE(commentaryOf(answerTo(proposal, code)), one->commentary.simplified());
    }
}

void FormLayoutsTest::tellsTwoColumnsOfTextApartWhateverTheyAreCalled_data()
{
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<QString>("commentary");
    QTest::newRow("evidence in other words") << u"How we know (evidence)"_s << u"Our commentary"_s;
    QTest::newRow("both could be commentary") << u"How we meet this"_s << u"Comments"_s;
    QTest::newRow("a heading of the landlord's own") << u"Evidence"_s << u"Fenmoor's view"_s;
    QTest::newRow("two of them") << u"The Fenmoor way"_s << u"Fenmoor's view"_s;
}

void FormLayoutsTest::tellsTwoColumnsOfTextApartWhateverTheyAreCalled()
{
    QFETCH(QString, evidence);
    QFETCH(QString, commentary);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary, u"Jo Fen"_s});
    }
    const Proposal proposal = recognised(document(
        {table({u"Ref"_s, u"The Code says"_s, u"Do we comply?"_s, evidence, commentary, u"Lead officer"_s}, rows)}));
    QCOMPARE(differences(proposal, answers), QStringList());
}

void FormLayoutsTest::takesColumnsWithTheSameHeadingsAlike()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Blocks blocks;
    std::vector<QStringList> rows;
    for (MadeUp &one : answers) {
        if (one.code.startsWith(u'4')) { // three provisions in which the commentary names the policy
            one.evidence = u"Training log "_s + one.code;
            one.commentary = u"See page 4 of the policy, paragraph "_s + one.code + u'.';
        }
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
        if (&one == &answers.back() || one.code.section(u'.', 0, 0) != (&one + 1)->code.section(u'.', 0, 0)) {
            blocks.push_back(
                table({u"Ref"_s, u"The Code says"_s, u"Met?"_s, u"How we meet this"_s, u"Comments"_s}, rows));
            rows.clear();
        }
    }
    QCOMPARE(differences(recognised(document(blocks)), answers), QStringList());
}

void FormLayoutsTest::takesColumnsWithoutHeadingsAsEachTableHasThem()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::map<QString, std::vector<QStringList>> sections;
    for (MadeUp &one : answers) {
        const QString section = one.code.section(u'.', 0, 0);
        one.evidence = u"https://www.fenmoorhomes.example/policies/"_s + one.code;
        QStringList row = {one.code, one.requirement, one.comply, one.evidence, one.commentary};
        if (section.toInt() % 2 == 0) {
            row.swapItemsAt(3, 4);
        }
        sections[section].push_back(row);
    }
    Blocks blocks;
    for (const auto &[section, rows] : sections) {
        blocks.push_back(table({u"Ref"_s, u"Requirement"_s, u"Response"_s, {}, {}}, rows));
    }
    QCOMPARE(differences(recognised(document(blocks)), answers), QStringList());
}

namespace {

/// "Comply" over two columns, `below` under the headings, and each provision ticked in one or the other.
Proposal readTicked(const QStringList &below, const std::vector<MadeUp> &answers)
{
    Table form;
    const auto head = [&form, &below] {
        form.rows.push_back({{cell(u"Ref"_s), cell(u"Code requirement"_s), cell(u"Comply"_s, 2), cell(u"Evidence"_s)}});
        form.rows.push_back(row(below));
    };
    head();
    for (const MadeUp &one : answers) {
        if (one.code == u"3.1") {
            head(); // once more, as on a new page
        }
        const bool yes = one.comply == u"Yes";
        form.rows.push_back(
            row({one.code, one.requirement, yes ? u"✓"_s : QString(), yes ? QString() : u"✓"_s, one.evidence}));
    }
    return recognised(document({Block{form}}), {u"hos-2024"_s});
}

} // namespace

void FormLayoutsTest::readsTicksUnderASecondRowOfHeadings_data()
{
    QTest::addColumn<QStringList>("below");
    QTest::newRow("nothing else") << QStringList{{}, {}, u"Yes"_s, u"No"_s, {}};
    QTest::newRow("the headings once more")
        << QStringList{u"Ref"_s, u"Code requirement"_s, u"Yes"_s, u"No"_s, u"Evidence"_s};
    QTest::newRow("a heading that says more") << QStringList{{}, {}, u"Yes"_s, u"No"_s, u"Link to document"_s};
    QTest::newRow("words that are no heading") << QStringList{{}, {}, u"Yes"_s, u"No"_s, u"(policy, procedure)"_s};
    QTest::newRow("words on the Code's side") << QStringList{{}, u"(must)"_s, u"Yes"_s, u"No"_s, {}};
}

void FormLayoutsTest::readsTicksUnderASecondRowOfHeadings()
{
    QFETCH(QStringList, below);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    const Proposal proposal = readTicked(below, answers);
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        QVERIFY2(answer.comply == (one.comply == u"Yes" ? Comply::Yes : Comply::No), qPrintable(one.code));
        QCOMPARE(evidenceOf(answer), one.evidence.simplified());
    }
    QVERIFY(proposal.unplaced.empty());
}

void FormLayoutsTest::doubtsTicksUnderWordsThatNobodyKnows()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    const Proposal proposal = readTicked({{}, {}, u"Unmet"_s, u"Met"_s, {}}, answers);
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        const std::vector<ReadPart> doubted = doubtfulParts(answer);
        QVERIFY2(!answer.comply || std::count(doubted.begin(), doubted.end(), ReadPart::Comply) == 1,
                 qPrintable(one.code));
    }
}

void FormLayoutsTest::doubtsTicksUnderOneHeadingThatNamesNoAnswers_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<bool>("merged");
    QTest::addColumn<bool>("sure");
    QTest::newRow("no answers") << u"Comply"_s << true << false;
    QTest::newRow("no answers, over the first column") << u"Comply"_s << false << false;
    QTest::newRow("their order") << u"Comply: Yes / No"_s << true << true;
    QTest::newRow("another order") << u"Comply: No / Yes"_s << true << true;
    QTest::newRow("their order, over the first column") << u"Comply: Yes / No"_s << false << true;
    QTest::newRow("more answers than columns") << u"Comply: Yes / No / Partly"_s << true << false;
}

void FormLayoutsTest::doubtsTicksUnderOneHeadingThatNamesNoAnswers()
{
    QFETCH(QString, heading);
    QFETCH(bool, merged);
    QFETCH(bool, sure);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    Table form;
    std::vector<Cell> head{cell(u"Ref"_s), cell(u"Code requirement"_s), cell(heading, merged ? 2 : 1)};
    if (!merged) {
        head.push_back(cell({}));
    }
    head.insert(head.end(), {cell(u"Evidence"_s), cell(u"Commentary"_s)});
    form.rows.push_back({head});
    const bool left = !heading.contains(u"No / Yes"_s);
    for (const MadeUp &one : answers) {
        const bool first = (one.comply == u"Yes") == left;
        form.rows.push_back(row({one.code, one.requirement, first ? u"✓"_s : QString(), first ? QString() : u"✓"_s,
                                 one.evidence, one.commentary}));
    }
    const Proposal proposal = recognised(document({Block{form}}), {u"hos-2024"_s});
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        const std::vector<ReadPart> doubted = doubtfulParts(answer);
        const bool flagged = std::count(doubted.begin(), doubted.end(), ReadPart::Comply) == 1;
        QCOMPARE(flagged, !sure);
        QVERIFY2(!sure || answer.comply == (one.comply == u"Yes" ? Comply::Yes : Comply::No), qPrintable(one.code));
        QCOMPARE(evidenceOf(answer), one.evidence.simplified());
    }
}

void FormLayoutsTest::takesNoAnswerWhereStrikingLeavesSeveral_data()
{
    QTest::addColumn<QStringList>("words"); // those with a tilde are struck out
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("decided");
    const auto add = [](const QStringList &words, const QString &kept, bool decided = false) {
        QTest::addRow("%s", qPrintable(words.join(QString()))) << words << kept << decided;
    };
    add({u"Yes / "_s, u"~No"_s, u" / Partially"_s}, u"Yes / No / Partially"_s);
    add({u"Yes / Partially / "_s, u"~No"_s}, u"Yes / Partially / No"_s);
    add({u"Yes / No / "_s, u"~N/A"_s}, u"Yes / No / N/A"_s);
    add({u"Yes"_s, u"~ or "_s, u"No"_s}, u"Yes or No"_s);
    add({u"Compliant / "_s, u"~Not compliant"_s, u" / Partly compliant"_s},
        u"Compliant / Not compliant / Partly compliant"_s);
    add({u"~Yes / No / "_s, u"N/A"_s}, u"N/A"_s, true);
    add({u"Yes, fully compliant / "_s, u"~No"_s}, u"Yes, fully compliant"_s, true);
    add({u"~Yes / "_s, u"Partially"_s, u"~ / No"_s}, u"Partially"_s, true);
}

void FormLayoutsTest::takesNoAnswerWhereStrikingLeavesSeveral()
{
    QFETCH(QStringList, words);
    QFETCH(QString, kept);
    QFETCH(bool, decided);
    Table form;
    form.rows.push_back(row(header()));
    for (const QStringList &one : sectionOne()) {
        form.rows.push_back(row(one));
    }
    Paragraph printed;
    for (const QString &word : words) {
        Span span;
        span.struck = word.startsWith(u'~');
        span.text = span.struck ? word.mid(1) : word;
        printed.spans.push_back(span);
    }
    form.rows[1].cells[2].blocks = {{printed}};
    const Proposal proposal = recognised(document({Block{form}}), {u"hos-2024"_s});
    const Answer &answer = answerTo(proposal, sectionOne()[0][0]);
    const std::vector<ReadPart> doubted = doubtfulParts(answer);
    QCOMPARE(answer.comply.has_value(), decided);
    QCOMPARE(answer.complyAsWritten, kept);
    QCOMPARE(std::count(doubted.begin(), doubted.end(), ReadPart::Comply), decided ? 0 : 1);
}

void FormLayoutsTest::takesNoAnswerFromButtonsBehindQuestions_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<bool>("worded");
    QTest::addColumn<bool>("doubted");
    const QString close = u"<i class='fa fa-times close' title='Close'></i>"_s;
    const QString hint = u"<span class='tooltip'><i class='fa fa-check-circle'></i></span>"_s;
    QTest::newRow("a cross that closes") << close << true << false;
    QTest::newRow("a tick of a hint") << hint << true << false;
    QTest::newRow("a sign above the word") << u"<i class='fa fa-times'></i>"_s << true << false;
    QTest::newRow("nothing but a cross that closes") << close << false << false;
    QTest::newRow("nothing but a hint, which may answer") << hint << false << true;
}

void FormLayoutsTest::takesNoAnswerFromButtonsBehindQuestions()
{
    QFETCH(QString, sign);
    QFETCH(bool, worded);
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    QString page;
    for (const MadeUp &one : answers) {
        page += u"<h3>%1</h3><p>%2</p><p>Does the landlord comply? %3</p>%4<p>Evidence: Policy of %1</p>"_s.arg(
            one.code, QString(one.requirement).replace(u"\n\n"_s, u"</p><p>"_s), sign,
            worded ? u"<p>Yes</p>"_s : QString());
    }
    const Result<Document> document = readDocument(Format::Html, page.toUtf8(), u"form.html"_s);
    QVERIFY(document.ok());
    const Proposal proposal = recognised(*document, {u"hos-2024"_s});
    for (const MadeUp &one : answers) {
        const Answer &answer = answerTo(proposal, one.code);
        QVERIFY2(answer.comply == (worded ? std::optional(Comply::Yes) : std::nullopt), qPrintable(one.code));
        const std::vector<ReadPart> parts = doubtfulParts(answer);
        QTEST(std::count(parts.begin(), parts.end(), ReadPart::Comply) == 1, "doubted");
    }
}

QTEST_GUILESS_MAIN(FormLayoutsTest)
#include "FormLayoutsTest.moc"
