// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionProposal.h"

#include "intake/FormLayouts.h"
#include "intake/UnknownCode.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Layout)

namespace {

const QStringList withoutTheNewest = {u"hos-2022"_s, u"lgsco-2024"_s};

QStringList codesOf(const Edition &edition)
{
    QStringList codes;
    for (const Provision *provision : edition.provisions()) {
        codes.append(provision->code.text());
    }
    return codes;
}

QString words(const QString &text)
{
    return comparableWords(text).join(u' ');
}

} // namespace

/// A form of a Code that is not here shows that Code.
class EditionProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCodeThatAFormShows();
    void placesEveryAnswerOfIt();
    void keepsParagraphsAndLists();
    void keepsAParagraphAfterAListApart();
    void tellsWhatIsAGuess();
    void guessesWhatTheFormDoesNotSay();
    void readsTheCodeFromEveryLayout_data();
    void readsTheCodeFromEveryLayout();
    void findsTheEditionAgainOnceItIsThere();
    void readsCodesOfOtherKinds();
    void fillsInACodeThatIsLost();
    void makesNoCodeOfOtherDocuments_data();
    void makesNoCodeOfOtherDocuments();
    void readsTheCodeOnDemand();
    void renamesIt();
};

void EditionProposalTest::readsTheCodeThatAFormShows()
{
    const Proposal proposal = recognised(unknownForm());
    QVERIFY(proposal.editionIsNew());
    const Edition &edition = *proposal.edition;
    QCOMPARE(edition.title, u"Resident Complaints Code"_s);
    QCOMPARE(edition.edition, u"2027"_s);
    QCOMPARE(edition.ombudsman, u"Homes Ombudsman"_s);
    QCOMPARE(edition.effectiveFrom, QDate(2027, 10, 1));
    QCOMPARE(edition.id.text(), u"ho-2027-form"_s);
    QVERIFY(!edition.officialWording);
    QVERIFY(edition.isReadFromForm());
    QVERIFY(edition.wordingNotice().contains(u"have not been checked"_s));
    QCOMPARE(edition.subjectTerm, u"landlord"_s);

    QCOMPARE(edition.sections.size(), 3U);
    QCOMPARE(edition.sections[0].number, u"1"_s);
    QCOMPARE(edition.sections[0].title, u"What a complaint is"_s);
    QCOMPARE(edition.sections[1].title, u"Answers and appeals"_s);
    QCOMPARE(edition.sections[2].title, u"Redress and learning"_s);
    QCOMPARE(edition.sections[0].groups.size(), 2U);
    QCOMPARE(edition.sections[0].groups[0].level, Level::Must);
    QCOMPARE(edition.sections[0].groups[0].title, u"Mandatory requirements"_s);
    QCOMPARE(edition.sections[0].groups[1].level, Level::Should);
    QCOMPARE(edition.sections[0].groups[1].title, u"Good practice: members should"_s);
    QCOMPARE(edition.sections[0].groups[1].provisions.size(), 2U);
    QCOMPARE(edition.sections[1].groups.size(), 1U);
    QCOMPARE(edition.sections[1].groups[0].level, Level::Must);

    QCOMPARE(edition.form.columns.size(), 5U);
    QCOMPARE(edition.form.columns[0].heading, u"Rule"_s);
    QCOMPARE(edition.form.columns[2].heading, u"Do we comply?"_s);
    QCOMPARE(edition.form.columns[4].heading, u"Comments"_s);
    QCOMPARE(proposal.assessment.edition, edition.id.text());
    QCOMPARE(proposal.assessment.editionHash, edition.contentHash);
}

void EditionProposalTest::placesEveryAnswerOfIt()
{
    const Proposal proposal = recognised(unknownForm());
    QCOMPARE(proposal.assessment.answers.size(), unknownProvisions().size());
    QCOMPARE(differences(proposal, unknownAnswers()), QStringList());
    QCOMPARE(proposal.unplaced.size(), 0U);
    QCOMPARE(proposal.assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(proposal.assessment.year.text(), u"2027-28"_s);
}

void EditionProposalTest::keepsParagraphsAndLists()
{
    const Proposal proposal = recognised(unknownForm());
    const auto blocksOf = [&](const QString &code) { return proposal.edition->find(*ProvisionCode::from(code))->text; };
    const auto list = blocksOf(u"1.2"_s);
    QCOMPARE(list.size(), 2U);
    QCOMPARE(list[0].paragraph, u"The reply that opens a complaint must tell the resident:"_s);
    QCOMPARE(list[1].items, QStringList({u"who will look into it"_s, u"which number it has"_s,
                                         u"when the resident will hear next"_s}));
    const auto paragraphs = blocksOf(u"2.2"_s);
    QCOMPARE(paragraphs.size(), 2U);
    QCOMPARE(paragraphs[1].paragraph, u"The letter must give the reason and a new day."_s);
}

void EditionProposalTest::keepsAParagraphAfterAListApart()
{
    std::vector<QStringList> rows;
    for (const MadeUp &one : unknownAnswers()) {
        const QString more = one.code == u"1.2"_s ? u"\n\nand must keep a copy of that reply."_s : QString();
        rows.push_back({one.code, one.requirement + more, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal = recognised(document({table(header(), rows)}, u"Fenmoor Homes 2027-28"_s));
    QVERIFY(proposal.editionIsNew());
    const auto blocks = proposal.edition->find(*ProvisionCode::from(u"1.2"_s))->text;
    QCOMPARE(blocks.size(), 3U);
    QCOMPARE(blocks[1].items.size(), 3);
    QCOMPARE(blocks[2].paragraph, u"and must keep a copy of that reply."_s);
}

void EditionProposalTest::tellsWhatIsAGuess()
{
    const Proposal proposal = recognised(unknownForm());
    QVERIFY(proposal.editionDoubts.front().contains(u"answers a Code that is not here"_s));
    QVERIFY(proposal.editionDoubts.front().contains(u"12 provisions in 3 sections"_s));
    QVERIFY(proposal.editionDoubts.front().contains(u"Resident Complaints Code 2027 (Homes Ombudsman)"_s));
    QVERIFY(anyNote(proposal, u"answers a Code that is not here"_s));
    QVERIFY(anyNote(proposal, u"what a deviation must carry"_s));
    QVERIFY(!anyNote(proposal, u"is a guess"_s)); // the form says all of it
    QVERIFY(!anyNote(proposal, u"which provisions are obligations"_s));
}

void EditionProposalTest::guessesWhatTheFormDoesNotSay()
{
    std::vector<QStringList> rows;
    for (const MadeUp &one : unknownAnswers()) {
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal = recognised(document({table(header(), rows)}, u"Fenmoor Homes 2027-28"_s));
    QVERIFY(proposal.editionIsNew());
    QCOMPARE(proposal.edition->edition, u"2027"_s);
    QCOMPARE(proposal.edition->effectiveFrom, QDate(2027, 4, 1));
    QVERIFY(anyNote(proposal, u"what the Code is called: “Complaint Handling Code” is a guess"_s));
    QVERIFY(anyNote(proposal, u"which edition of the Code it answers: “2027” is a guess"_s));
    QVERIFY(anyNote(proposal, u"whose Code it is"_s));
    QVERIFY(anyNote(proposal, u"from when the Code is in force: “1 April 2027” is a guess"_s));
    QVERIFY(anyNote(proposal, u"no title for these sections: 1, 2, 3"_s));
    QVERIFY(anyNote(proposal, u"which provisions are obligations"_s));
    QCOMPARE(proposal.edition->sections[0].title, u"Section 1"_s);
    QCOMPARE(differences(proposal, unknownAnswers()), QStringList());
}

void EditionProposalTest::readsTheCodeFromEveryLayout_data()
{
    // Without codes nothing tells one provision from the next.
    const QStringList codeless = {u"codes lost"_s,
                                  u"code column empty"_s,
                                  u"rows numbered"_s,
                                  u"header and codes missing"_s,
                                  u"in prose without codes"_s,
                                  u"the Council for landlord"_s};
    // What asks without "must" beside its code, and headings below it, is told by its wording alone.
    const QString worded = u"headings below each"_s;
    QTest::addColumn<Layout>("layout");
    for (const NamedLayout &layout : layouts()) {
        if (!codeless.contains(QLatin1String(layout.name)) && worded != QLatin1String(layout.name)) {
            QTest::newRow(layout.name) << layout.draw;
        }
    }
}

/// The Code of 2024, where only that of 2022 is there.
void EditionProposalTest::readsTheCodeFromEveryLayout()
{
    QFETCH(Layout, layout);
    const auto official = edition(u"hos-2024"_s);
    std::vector<MadeUp> answers = madeUpAnswers(*official);
    const Document form = document(layout(answers), u"Fenmoor Homes self-assessment 2024-25"_s);
    const Proposal proposal = recognised(form, withoutTheNewest);
    QVERIFY(proposal.editionIsNew());
    QCOMPARE(codesOf(*proposal.edition), codesOf(*official));
    int differ = 0;
    for (const Provision *provision : official->provisions()) {
        const QString read = proposal.edition->find(provision->code)->plainText();
        differ += words(read) == words(provision->plainText()) ? 0 : 1;
    }
    QVERIFY2(differ == 0, qPrintable(u"%1 wordings differ"_s.arg(differ)));
    const QStringList wrong = differences(proposal, answers);
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u" differ, first: "_s + wrong.value(0)));
}

void EditionProposalTest::findsTheEditionAgainOnceItIsThere()
{
    const Proposal first = recognised(unknownForm());
    RecogniseRequest request = requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s});
    request.editions.push_back(first.edition);
    const Result<Proposal> again = recogniseForm(unknownForm(u"Marsh Lane Homes"_s, u"2028-29"_s), request);
    QVERIFY(again.ok());
    QVERIFY(!again->editionIsNew());
    QCOMPARE(again->edition->id, first.edition->id);
    QVERIFY(!again->editionIsDoubtful());
    QCOMPARE(differences(*again, unknownAnswers()), QStringList());

    // And it takes no form away from the editions that were there.
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
    }
    const Result<Proposal> known = recogniseForm(document({table(header(), rows)}), request);
    QCOMPARE(known->assessment.edition, u"hos-2024"_s);
    for (QStringList &cells : rows) {
        cells[1].clear(); // codes alone
    }
    QCOMPARE(recogniseForm(document({table(header(), rows)}), request)->assessment.edition, u"hos-2024"_s);
}

void EditionProposalTest::readsCodesOfOtherKinds()
{
    std::vector<MadeUp> answers = unknownAnswers();
    std::vector<QStringList> rows;
    for (MadeUp &one : answers) {
        one.code.replace(u'.', u'-').prepend(u'R'); // R1-1
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal = recognised(document({table(header(), rows)}, u"Fenmoor Homes 2027-28"_s));
    QVERIFY(proposal.editionIsNew());
    QCOMPARE(codesOf(*proposal.edition).first(), u"R1-1"_s);
    QCOMPARE(differences(proposal, answers), QStringList());
}

void EditionProposalTest::fillsInACodeThatIsLost()
{
    std::vector<QStringList> rows;
    for (const MadeUp &one : unknownAnswers()) {
        rows.push_back(
            {one.code == u"1.3"_s ? QString() : one.code, one.requirement, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal = recognised(document({table(header(), rows)}, u"Fenmoor Homes 2027-28"_s));
    QVERIFY(anyNote(proposal, u"have no code in the form; theirs were told by where they stand: 1.3"_s));
    QCOMPARE(differences(proposal, unknownAnswers()), QStringList());
}

void EditionProposalTest::makesNoCodeOfOtherDocuments_data()
{
    QTest::addColumn<Document>("page");
    std::vector<QStringList> rows;
    for (int i = 1; i < 12; ++i) {
        rows.push_back({u"%1.%2"_s.arg(i / 6 + 1).arg(i % 6 + 1),
                        u"Fire doors on floor %1 close by themselves and are looked at twice a year."_s.arg(i),
                        u"Yes"_s, u"Log book %1"_s.arg(i), u"Nothing to add."_s});
    }
    QTest::newRow("a checklist about fire doors") << document({table(header(), rows)});
    rows.clear();
    for (int i = 1; i < 12; ++i) {
        rows.push_back({u"1.%1"_s.arg(i), u"Complaints that reached stage %1 in the last quarter"_s.arg(i),
                        QString::number(i * 17)});
    }
    QTest::newRow("figures of complaints") << document({table({u"No"_s, u"Measure"_s, u"Number"_s}, rows)});
    Blocks policy;
    for (const UnknownProvision &one : unknownProvisions()) {
        policy.push_back(paragraph(one.code + u' ' + one.requirement));
    }
    QTest::newRow("a policy with numbered paragraphs") << document(policy);
    QTest::newRow("too few provisions") << document(
        {table(header(), {{u"1.1"_s, unknownProvisions()[0].requirement, u"Yes"_s, u"Policy"_s, u"So."_s},
                          {u"1.2"_s, unknownProvisions()[2].requirement, u"Yes"_s, u"Policy"_s, u"So."_s}})});
    QTest::newRow("nothing") << Document();
}

void EditionProposalTest::makesNoCodeOfOtherDocuments()
{
    QFETCH(Document, page);
    const Result<Proposal> proposal = recogniseForm(page, requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s}));
    QVERIFY(!proposal.ok() || !proposal->editionIsNew());
}

void EditionProposalTest::readsTheCodeOnDemand()
{
    std::vector<QStringList> rows;
    for (const MadeUp &one : madeUpAnswers(*edition(u"hos-2024"_s))) {
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
    }
    RecogniseRequest request = requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s});
    request.newEdition = true;
    QVERIFY(recogniseForm(document({table(header(), rows)}), request)->editionIsNew());
    const Result<Proposal> none = recogniseForm(Document(), request);
    QVERIFY(none.error().message.contains(u"No Code can be read from form.docx"_s));

    // One edition alone was chosen by somebody.
    QVERIFY(!recogniseForm(document({table(header(), rows)}), requestFor({u"hos-2022"_s}))->editionIsNew());
}

void EditionProposalTest::renamesIt()
{
    const Proposal proposal = recognised(unknownForm());
    const auto known = requestFor({u"hos-2022"_s, u"hos-2024"_s}).editions;
    EditionDetails details = detailsOf(*proposal.edition);
    QCOMPARE(renamed(*proposal.edition, details, known)->contentHash, proposal.edition->contentHash);
    details = {u"Complaint Handling Code"_s, u"2028"_s, known.front()->ombudsman, QDate(2028, 4, 1)};
    const Result<Edition> other = renamed(*proposal.edition, details, known);
    QVERIFY(other.ok());
    QCOMPARE(other->id.text(), u"hos-2028-form"_s);
    QCOMPARE(detailsOf(*other), details);
    QCOMPARE(other->sections, proposal.edition->sections);
    QVERIFY(other->isReadFromForm());
    // What no form says is that Ombudsman's newest edition's.
    const auto newest = edition(u"hos-2024"_s);
    QVERIFY(!proposal.edition->statutory && other->statutory);
    QCOMPARE(other->form.title, newest->form.title);
    QCOMPARE(other->form.deviation.date, newest->form.deviation.date);
    QCOMPARE(other->form.columns, proposal.edition->form.columns);
    const QStringList doubts = doubtsAfter(proposal.editionDoubts, *proposal.edition, *other, known);
    QVERIFY2(doubts.join(u'\n').contains(u"what the Complaint Handling Code 2024 asks is taken over"_s),
             qPrintable(doubts.join(u'\n')));
    details.ombudsman = u"Ombudsman of Barges"_s;
    const Result<Edition> unknown = renamed(*other, details, known);
    QVERIFY(!unknown->statutory && !unknown->form.deviation.date && unknown->form.deviation.explanation);
    details.ombudsman = u"  "_s;
    QVERIFY(renamed(*proposal.edition, details, known).error().message.contains(u"may be blank"_s));
}

QTEST_GUILESS_MAIN(EditionProposalTest)
#include "EditionProposalTest.moc"
