// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormDrawing.h"

#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class FormRecogniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryProvisionInTheCodesOrder();
    void tellsTheEditionsApart();
    void refusesADocumentWithoutAForm();
    void refusesAFormForNoKnownEdition();
    void readsItsOwnPartlyAndIntention();
    void leavesAnIntentionUnderYesAlone();
    void namesTheOrganisationsOwnWord();
    void saysWhereTheWordingDiffers();
    void marksOfAListThatWereTypedAreNoOtherWording();
    void saysWhereEachCellStood();
    void readsTheFormBySections();
    void readsASectionWithSeveralStatements();
    void guessesYearAndNameAloud();
    void tellsWhatTheTitleSaysOtherwise();
    void allowsYearsBeforeTheCodeIsInForce();
    void takesWhatTheCallerSays();
    void keepsColumnsToTickUnderAHeadingThatIsRepeatedInPart();
    void readsManyRows();
    void standsHostileTables();
};

void FormRecogniserTest::answersEveryProvisionInTheCodesOrder()
{
    const Proposal proposal = read(sectionOne());
    const auto provisions = edition(u"hos-2024"_s)->provisions();
    QCOMPARE(proposal.assessment.answers.size(), provisions.size());
    for (size_t i = 0; i < provisions.size(); ++i) {
        QCOMPARE(proposal.assessment.answers[i].provision, provisions[i]->code);
    }
    QCOMPARE(answerTo(proposal, u"1.3"_s).comply, Comply::Yes);
    QVERIFY(!answerTo(proposal, u"9.8"_s).comply);
    QVERIFY(anyNote(proposal, u"8.1 to 8.5, 9.1 to 9.8."_s));
    QVERIFY(proposal.rows.back().notes.contains(u"9.8 has no row in the form."_s));
    QCOMPARE(proposal.editionConfidence, 1.0);
    QCOMPARE(proposal.assessment.editionHash, edition(u"hos-2024"_s)->contentHash);
}

void FormRecogniserTest::tellsTheEditionsApart()
{
    for (const QString &id : {u"hos-2022"_s, u"hos-2024"_s}) {
        std::vector<QStringList> rows;
        std::vector<QStringList> codesOnly;
        for (const MadeUp &one : madeUpAnswers(*edition(id))) {
            rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
            codesOnly.push_back({one.code, one.comply, one.evidence, one.commentary});
        }
        QCOMPARE(recognised(document({table(header(), rows)})).assessment.edition, id);
        QCOMPARE(recognised(document({table({u"Ref"_s, u"Comply"_s, u"Evidence"_s, u"Commentary"_s}, codesOnly)}))
                     .assessment.edition,
                 id);
    }
}

void FormRecogniserTest::refusesADocumentWithoutAForm()
{
    const std::vector<Document> documents = {
        document({}),
        document({paragraph(u"Words"_s)}),
        document({table({u"Name"_s, u"Purpose"_s}, {{u"_ga"_s, u"Analytics"_s}})}),
        document({table({u"Stage 1"_s, u"Stage 2"_s, u"HOS"_s}, {{u"293"_s, u"49"_s, u"5"_s}})}),
        document({table({}, {{u"1.2"_s, u"3.4"_s}, {u"2.1"_s, u"5.6"_s}})}),
    };
    for (const Document &one : documents) {
        const Result<Proposal> proposal =
            recogniseForm(one, requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s}));
        QVERIFY(!proposal);
        QCOMPARE(proposal.error().kind, ErrorKind::BadInput);
        QVERIFY(proposal.error().message.contains(u"form.docx"));
    }
}

void FormRecogniserTest::refusesAFormForNoKnownEdition()
{
    std::vector<QStringList> rows;
    for (int i = 1; i < 30; ++i) {
        rows.push_back({u"Does the process say what happens in case %1 of our garden rules?"_s.arg(i), u"Yes"_s,
                        u"Garden handbook"_s, u"We planted trees in row %1."_s.arg(i)});
    }
    const Document form = document({table({u"Requirement"_s, u"Comply"_s, u"Evidence"_s, u"Commentary"_s}, rows)});
    const Result<Proposal> proposal = recogniseForm(form, requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s}));
    QVERIFY(!proposal);
    QCOMPARE(proposal.error().kind, ErrorKind::BadInput);
    QVERIFY(proposal.error().message.contains(u"Complaint Handling Code 2024"));
}

void FormRecogniserTest::readsItsOwnPartlyAndIntention()
{
    std::vector<QStringList> rows = sectionOne();
    rows[0][2] = u"No"_s;
    rows[0][4] = u"Partly: the policy does, the leaflet does not.\n\nWe intend to comply by 31 March 2027."_s;
    rows[1][2] = u"No"_s;
    rows[1][4] = u"Not yet.\n\nWe intend to comply by 1 May 2026."_s;
    rows[2][2] = u"No"_s;
    rows[2][4] = u"We intend to comply by 31 February 2027."_s;
    rows[3][2] = u"No"_s;
    rows[3][4] = u"Partly."_s;
    const Proposal proposal = read(rows);
    QCOMPARE(answerTo(proposal, rows[3][0]).comply, Comply::Partially);
    QVERIFY(answerTo(proposal, rows[3][0]).commentary.isEmpty());
    const Answer &partly = answerTo(proposal, u"1.2"_s);
    QCOMPARE(partly.comply, Comply::Partially);
    QCOMPARE(partly.complyBy, u"2027-03-31"_s);
    QCOMPARE(partly.commentary.plain(), u"the policy does, the leaflet does not."_s);
    QVERIFY(partly.complyAsWritten.isEmpty());
    const Answer &no = answerTo(proposal, u"1.3"_s);
    QCOMPARE(no.comply, Comply::No);
    QCOMPARE(no.complyBy, u"2026-05-01"_s);
    QCOMPARE(no.commentary.plain(), u"Not yet."_s);
    QVERIFY(answerTo(proposal, u"1.4"_s).complyBy.isEmpty());
    QCOMPARE(answerTo(proposal, u"1.4"_s).commentary.plain(), u"We intend to comply by 31 February 2027."_s);
}

void FormRecogniserTest::leavesAnIntentionUnderYesAlone()
{
    std::vector<QStringList> rows = sectionOne();
    rows[0][4] = u"Partly: so.\n\nWe intend to comply by 31 March 2027."_s;
    const Proposal proposal = read(rows);
    QCOMPARE(answerTo(proposal, u"1.2"_s).comply, Comply::Yes);
    QVERIFY(answerTo(proposal, u"1.2"_s).complyBy.isEmpty());
    QCOMPARE(answerTo(proposal, u"1.2"_s).commentary.plain(), rows[0][4]);
}

void FormRecogniserTest::namesTheOrganisationsOwnWord()
{
    for (const QString &term : {u"the Council"_s, u"the Association"_s, u"Fenmoor Homes"_s, u"we"_s}) {
        std::vector<QStringList> rows;
        for (const MadeUp &one : madeUpAnswers(*edition(u"hos-2024"_s))) {
            QString text = one.requirement;
            for (const QString &from : {u"a landlord"_s, u"the landlord"_s, u"landlords"_s, u"landlord"_s}) {
                QString capital = from;
                capital[0] = capital[0].toUpper();
                QString own = term;
                own[0] = own[0].toUpper();
                text.replace(capital, own).replace(from, term);
            }
            rows.push_back({one.code, text, one.comply, one.evidence, one.commentary});
        }
        const Proposal proposal = read(rows);
        QCOMPARE(proposal.assessment.organisation.subjectTerm, term);
        const QJsonObject source = answerTo(proposal, u"2.1"_s).source[u"requirement"_s].toObject();
        QCOMPARE(source[u"subject_term"_s].toString(), term);
        QVERIFY(source[u"differs"_s].toBool());
        QVERIFY(!anyNote(proposal, u"words these provisions otherwise"_s));
    }
    QVERIFY(read(sectionOne()).assessment.organisation.subjectTerm.isEmpty());
}

void FormRecogniserTest::saysWhereTheWordingDiffers()
{
    std::vector<QStringList> rows = sectionOne();
    rows[0][1] = requirement(u"1.2"_s, u"hos-2022"_s); // the old Code's words left in one row
    rows[1][1].replace(u'‘', u'"').replace(u'’', u'"').replace(u". "_s, u".  "_s);
    const Proposal proposal = read(rows);
    const QJsonObject differs = answerTo(proposal, u"1.2"_s).source[u"requirement"_s].toObject();
    QCOMPARE(differs[u"text"_s].toString(), rows[0][1]);
    QVERIFY(differs[u"differs"_s].toBool());
    QVERIFY(differs[u"similarity"_s].toDouble() > 0.5 && differs[u"similarity"_s].toDouble() < 1);
    QVERIFY(!differs.contains(u"subject_term"_s));
    QVERIFY(!answerTo(proposal, u"1.3"_s).source.contains(u"requirement"_s));
    QVERIFY(anyNote(proposal, u"otherwise than the Complaint Handling Code 2024: 1.2."_s));
}

void FormRecogniserTest::marksOfAListThatWereTypedAreNoOtherWording()
{
    std::vector<QStringList> rows = sectionOne();
    const QString official = rows[0][1];
    rows[0][1] = u"a. "_s + official;
    rows[1][1] = u"(b) "_s + rows[1][1];
    QVERIFY(!anyNote(read(rows), u"words these provisions otherwise"_s));
    rows[0][1] = u"a. Not "_s + official;
    QVERIFY(anyNote(read(rows), u"otherwise than the Complaint Handling Code 2024: 1.2."_s));
}

void FormRecogniserTest::saysWhereEachCellStood()
{
    const QJsonObject source = answerTo(read(sectionOne()), u"1.3"_s).source;
    QCOMPARE(source[u"row"_s][u"place"_s].toString(), u"table 1, row 3"_s);
    QCOMPARE(source[u"row"_s][u"by"_s].toString(), u"both"_s);
    QCOMPARE(source[u"comply"_s][u"place"_s].toString(), u"table 1, row 3, column 3"_s);
    QCOMPARE(source[u"evidence"_s][u"place"_s].toString(), u"table 1, row 3, column 4"_s);
    QCOMPARE(source[u"commentary"_s][u"place"_s].toString(), u"table 1, row 3, column 5"_s);
    for (const QString &cell : {u"row"_s, u"comply"_s, u"evidence"_s, u"commentary"_s}) {
        QVERIFY(source[cell][u"confidence"_s].toDouble() > 0.9);
    }
}

void FormRecogniserTest::readsTheFormBySections()
{
    const QStringList columns = {u"Code section"_s, u"Action"_s, u"Do we follow the Code: Yes/No"_s,
                                 u"Explanations and Commentary"_s};
    std::vector<QStringList> rows;
    for (int i = 1; i <= 9; ++i) {
        const QString number = QString::number(i);
        if (i == 6) {
            rows.push_back({u"6"_s, u"Stage 1: we answer within ten working days."_s, u"Yes"_s, u"First of 6."_s});
            rows.push_back({u"6"_s, u"Stage 2: we answer within twenty working days."_s, u"No"_s, u"Second of 6."_s});
            continue;
        }
        rows.push_back({number, u"We have a process for matter %1."_s.arg(i), u"Yes"_s, u"Comment on "_s + number});
    }
    const Proposal proposal = recognised(document({table(columns, rows)}));
    QCOMPARE(proposal.assessment.edition, u"lgsco-2024"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"3"_s)), u"Comment on 3"_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"6 (Stage 1)"_s)), u"First of 6."_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"6 (Stage 2)"_s)), u"Second of 6."_s);
    QCOMPARE(answerTo(proposal, u"6 (Stage 2)"_s).comply, Comply::No);
    QVERIFY(proposal.unplaced.empty());
    QCOMPARE(answerTo(proposal, u"3"_s).source[u"wording"_s].toString(), u"We have a process for matter 3."_s);
}

void FormRecogniserTest::readsASectionWithSeveralStatements()
{
    const Proposal proposal = recognised(
        document({table({u"Code section"_s, u"Action"_s, u"Do we follow: Yes/No"_s, u"Explanations and Commentary"_s},
                        {{u"1"_s, u"We define a service request."_s, u"Yes"_s, u"One."_s},
                         {{}, {}, {}, u"More of it."_s},
                         {u"2"_s, u"We exclude little."_s, u"Yes"_s, u"Two."_s},
                         {u"2"_s, u"We say why."_s, u"Yes"_s, u"Three."_s},
                         {u"3"_s, u"We are open."_s, u"Yes"_s, u"Four."_s}})}),
        {u"lgsco-2024"_s});
    QCOMPARE(commentaryOf(answerTo(proposal, u"1"_s)), u"One. More of it."_s);
    QCOMPARE(commentaryOf(answerTo(proposal, u"2"_s)), u"Two. Three."_s);
    QCOMPARE(answerTo(proposal, u"2"_s).comply, Comply::Yes);
    QCOMPARE(commentaryOf(answerTo(proposal, u"3"_s)), u"Four."_s);
}

void FormRecogniserTest::guessesYearAndNameAloud()
{
    const Proposal proposal = read(sectionOne());
    QVERIFY(!proposal.organisationFound);
    QCOMPARE(proposal.assessment.organisation.name, u"Landlord not named in the form"_s);
    QVERIFY(!proposal.yearFound);
    QCOMPARE(proposal.assessment.year.text(), u"2024-25"_s);
    QVERIFY(anyNote(proposal, u"2024-25 is a guess"_s));
}

/// A title of last year's form over this year's provisions.
void FormRecogniserTest::tellsWhatTheTitleSaysOtherwise()
{
    const Block form = table(header(), sectionOne());
    const auto titled = [&form](const QString &title) { return recognised(document({heading(1, title), form})); };
    const Proposal other = titled(u"Fenmoor Homes: Complaint Handling Code 2022, self-assessment 2024-25"_s);
    QCOMPARE(other.assessment.edition, u"hos-2024"_s);
    QVERIFY(anyNote(other, u"names the Complaint Handling Code 2022, but its provisions are those of the"_s));
    QVERIFY(!anyNote(other, u"was not in force"_s));
    const Proposal early = titled(u"Fenmoor Homes: Complaint Handling Code 2024, self-assessment 2021-22"_s);
    QVERIFY(anyNote(early, u"covers 2021-22, when the"_s));
    QVERIFY(!anyNote(early, u"but its provisions"_s));
    for (const char *fitting : {"2024-25", "2023-24"}) { // the year before it came into force
        const Proposal right = titled(u"Fenmoor Homes: Complaint Handling Code 2024, "_s + QLatin1String(fitting));
        QVERIFY(!anyNote(right, u"was not in force"_s));
        QVERIFY(!anyNote(right, u"but its provisions"_s));
    }
    QVERIFY(!anyNote(titled(u"Fenmoor Homes: Complaint Handling Code, July 2025"_s), u"but its provisions"_s));
}

/// Landlords answer a Code from the day on which it is published.
void FormRecogniserTest::allowsYearsBeforeTheCodeIsInForce()
{
    const auto answered = [](const QString &year, const QString &id) {
        const std::vector<MadeUp> all = madeUpAnswers(*edition(id));
        std::vector<QStringList> rows;
        for (const MadeUp &one : all) {
            rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
        }
        return recognised(document({heading(1, u"Fenmoor Council self-assessment "_s + year), table(header(), rows)}));
    };
    const Proposal early = answered(u"2024-25"_s, u"lgsco-2024"_s); // in force from April 2026
    QCOMPARE(early.assessment.edition, u"lgsco-2024"_s);
    QVERIFY(!anyNote(early, u"was not in force"_s));
    QVERIFY(anyNote(answered(u"2022-23"_s, u"lgsco-2024"_s), u"was not in force"_s));
    const Proposal late = answered(u"2024-25"_s, u"hos-2022"_s);
    QCOMPARE(late.assessment.edition, u"hos-2022"_s);
    QVERIFY(anyNote(late, u"covers 2024-25, when the"_s));
}

void FormRecogniserTest::takesWhatTheCallerSays()
{
    RecogniseRequest request = requestFor({u"hos-2024"_s});
    request.organisation = u"Fenmoor Homes"_s;
    request.year = AssessmentYear::starting(2025);
    const Document form = document({table(header(), sectionOne())}, u"Other Homes self-assessment 2019-20"_s);
    const Result<Proposal> proposal = recogniseForm(form, request);
    QVERIFY(proposal.ok());
    QCOMPARE(proposal->assessment.organisation.name, u"Fenmoor Homes"_s);
    QCOMPARE(proposal->assessment.year.text(), u"2025-26"_s);
    QVERIFY(proposal->organisationFound && proposal->yearFound);
}

/// A page may repeat "Code provision" as "Code": "Comply" over Yes, No, Partly and N/A still heads columns to tick.
void FormRecogniserTest::keepsColumnsToTickUnderAHeadingThatIsRepeatedInPart()
{
    const auto over = [](const QString &first) {
        return Row{
            {cell(first), cell(u"Requirement"_s), cell(u"Comply"_s, 4), cell(u"Evidence"_s), cell(u"Commentary"_s)}};
    };
    const Row answers = row({{}, {}, u"Yes"_s, u"No"_s, u"Part"_s, u"N/A"_s, {}, {}});
    const QString tick = u"\u2713"_s;
    const auto answer = [&tick](const QStringList &one, int place) {
        QStringList cells = {one[0], one[1], {}, {}, {}, {}, one[3], one[4]};
        cells[2 + place] = tick;
        return row(cells);
    };
    const std::vector<QStringList> given = sectionOne();
    Table form;
    form.rows = {over(u"Code provision"_s), answers, answer(given[0], 0), answer(given[1], 1),
                 over(u"Code"_s),           answers, answer(given[2], 1), answer(given[3], 2),
                 answer(given[4], 3)};
    const Proposal proposal = recognised(document({{form}}), {u"hos-2024"_s});
    QVERIFY(answerTo(proposal, given[0][0]).comply == Comply::Yes);
    QVERIFY(answerTo(proposal, given[1][0]).comply == Comply::No);
    QVERIFY(answerTo(proposal, given[2][0]).comply == Comply::No);
    QVERIFY(answerTo(proposal, given[3][0]).comply == Comply::Partially);
    QVERIFY(answerTo(proposal, given[4][0]).comply == Comply::NotApplicable);
}

void FormRecogniserTest::readsManyRows()
{
    std::vector<QStringList> rows = sectionOne();
    for (int i = 0; i < 100'000; ++i) {
        rows.push_back({u"%1.%2"_s.arg(i % 12).arg(i % 30),
                        u"Landlords must respond to complaint %1 in working days."_s.arg(i), u"Yes"_s,
                        u"Evidence %1"_s.arg(i), u"Commentary %1"_s.arg(i)});
    }
    const Document form = document({table(header(), rows)});
    const Proposal proposal = recognised(form, {u"hos-2024"_s});
    QCOMPARE(commentaryOf(answerTo(proposal, u"1.2"_s)), u"Commentary of 1.2"_s);
    QVERIFY(proposal.unplaced.size() > 99'000);
}

void FormRecogniserTest::standsHostileTables()
{
    const auto tried = [](Blocks blocks) {
        const Result<Proposal> proposal = recogniseForm(document(std::move(blocks)), requestFor({u"hos-2024"_s}));
        return proposal.ok() || !proposal.error().message.isEmpty();
    };
    Table wide;
    wide.rows.push_back(Row{{cell(u"1.2"_s, 1'000'000, 1'000'000), cell(u"Yes"_s, -5, 0)}});
    wide.rows.push_back(Row{});
    QVERIFY(tried({Block{wide}}));

    Block nested = table({}, {{u"1.2"_s, u"Yes"_s}});
    for (int i = 0; i < 100; ++i) {
        Cell around;
        around.blocks = {nested, nested.place ? nested : paragraph(u"x"_s)};
        nested = Block{Table{{}, 0, {Row{{around}}}}};
    }
    QVERIFY(tried({nested}));

    Table covered;
    for (int i = 0; i < 2000; ++i) {
        covered.rows.push_back(Row{{cell(u"1.2"_s, 40, 400)}});
    }
    QVERIFY(tried({Block{covered}}));
    QVERIFY(tried({table({}, {{QString(1'000'000, u'1'), QString(1'000'000, u'.')}})}));
    QVERIFY(tried({table(header(), {{QString(QChar(0)), u"\u202e"_s, u"Yes"_s, {}, {}}})}));
    QVERIFY(!recogniseForm(document({}), RecogniseRequest()));
}

QTEST_GUILESS_MAIN(FormRecogniserTest)
#include "FormRecogniserTest.moc"
