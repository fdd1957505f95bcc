// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/FormBuilder.h"

#include "assessment/CarryForward.h"
#include "publish/FormSamples.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

QStringList headings(const Document &document, int level)
{
    QStringList out;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block.node);
        if (heading != nullptr && heading->level == level) {
            out.append(plainText(heading->spans));
        }
    }
    return out;
}

std::vector<const Table *> tables(const Document &document)
{
    std::vector<const Table *> out;
    for (const Block &block : document.blocks) {
        if (const auto *table = std::get_if<Table>(&block.node)) {
            out.push_back(table);
        }
    }
    return out;
}

const Row *rowOf(const Document &document, const QString &code)
{
    for (const Table *table : tables(document)) {
        for (const Row &row : table->rows) {
            if (plainText(row.cells.front().blocks) == code) {
                return &row;
            }
        }
    }
    return nullptr;
}

/// A cell's words; "no such row" where the form has none.
QString words(const Document &document, const QString &code, size_t column)
{
    const Row *row = rowOf(document, code);
    return row == nullptr ? u"no such row"_s : plainText(row->cells.at(column).blocks);
}

Document form(const Assessment &assessment, bool ownTerm = false)
{
    FormOptions options;
    options.ownSubjectTerm = ownTerm;
    return buildForm(assessment, *test::edition(assessment.edition), options);
}

Document sample(const QString &year, bool ownTerm = false)
{
    return form(test::sampleAssessment(year), ownTerm);
}

/// A blank assessment of a council.
Assessment blank(const QString &edition)
{
    Organisation council;
    council.name = u"Millholt Council"_s;
    council.subjectTerm = u"the Council"_s;
    return startBlank(council, *test::edition(edition), AssessmentYear::starting(2025), Purpose::Annual);
}

Answer &answer(Assessment &assessment, const QString &code)
{
    return *assessment.find(*ProvisionCode::from(code));
}

} // namespace

class FormBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void formOpensWithCodeLandlordAndYear();
    void everyProvisionHasOneRowInTheFormsOrder_data();
    void everyProvisionHasOneRowInTheFormsOrder();
    void columnsAreTheEditions();
    void mustShouldAndStagesAreHeadingsAsTheFormLaysThemOut();
    void requirementKeepsItsLists();
    void answerIsStrongAndPartialPrintsAsTheFormKnowsIt();
    void evidenceAndCommentaryShareTheColumnOf2022();
    void unansweredCellsAreEmpty();
    void carriedAnswersSayThatNobodyReviewedThem();
    void noticeFollowsTheState_data();
    void noticeFollowsTheState();
    void missingWordingIsSaidAloud();
    void summaryEditionSaysSo();
    void reassessmentSaysWhy();
    void responseFollowsTheForm();
    void colophonNamesEditionApprovalAndDigest();
    void draftSaysThatNobodyApprovedIt();
    void ownSubjectTermIsOffUnlessAskedForAndSaidAloud();
    void ownersAndActionsStayOffTheForm();
};

void FormBuilderTest::formOpensWithCodeLandlordAndYear()
{
    const Document document = sample(u"2024-25"_s);
    QCOMPARE(headings(document, 1), QStringList(u"Complaint Handling Code 2024: self-assessment form"_s));
    QCOMPARE(plainText(Blocks{document.blocks.at(1)}), u"Fenmoor Homes, 2024-25"_s);
    QCOMPARE(plainText(Blocks{document.blocks.at(2)}), test::edition(u"hos-2024"_s)->form.introduction.front());
    QCOMPARE(document.info.title, u"Fenmoor Homes: Complaint Handling Code 2024 self-assessment 2024-25"_s);
    QCOMPARE(document.info.organisation, u"Fenmoor Homes"_s);
    QCOMPARE(document.info.year, u"2024-25"_s);
    QCOMPARE(document.info.language, u"en-GB"_s);
    QVERIFY(document.info.landscape);
    QCOMPARE(headings(sample(u"2022-23"_s), 1), QStringList(u"Complaint Handling Code 2022: Self-Assessment Form"_s));
}

void FormBuilderTest::everyProvisionHasOneRowInTheFormsOrder_data()
{
    QTest::addColumn<QString>("edition");
    for (const auto &edition : test::shelf().editions()) {
        QTest::newRow(qPrintable(edition->id.text())) << edition->id.text();
    }
}

void FormBuilderTest::everyProvisionHasOneRowInTheFormsOrder()
{
    QFETCH(QString, edition);
    const Document document = form(blank(edition));
    QStringList expected;
    for (const Provision *provision : test::edition(edition)->provisions()) {
        expected.append(provision->code.text());
    }
    QStringList codes;
    for (const Table *table : tables(document)) {
        QVERIFY(!table->caption.isEmpty());
        QCOMPARE(table->headerRows, 1);
        for (size_t row = 1; row < table->rows.size(); ++row) {
            QVERIFY2(table->rows[row].cells.front().header, "the code heads its row");
            codes.append(plainText(table->rows[row].cells.front().blocks));
        }
    }
    QCOMPARE(codes, expected);
    QStringList captions;
    for (const Table *table : tables(document)) {
        captions.append(table->caption);
    }
    QCOMPARE(captions.removeDuplicates(), 0);
}

void FormBuilderTest::columnsAreTheEditions()
{
    const auto columns = [](const Document &document) {
        QStringList out;
        for (const Cell &cell : tables(document).front()->rows.front().cells) {
            out.append(plainText(cell.blocks));
            out.append(cell.header ? u"heads"_s : u"does not head"_s);
        }
        return out;
    };
    QCOMPARE(columns(sample(u"2024-25"_s)),
             (QStringList{u"Code provision"_s, u"heads"_s, u"Code requirement"_s, u"heads"_s, u"Comply: Yes / No"_s,
                          u"heads"_s, u"Evidence"_s, u"heads"_s, u"Commentary / explanation"_s, u"heads"_s}));
    QCOMPARE(columns(sample(u"2022-23"_s)),
             (QStringList{u"Code section"_s, u"heads"_s, u"Code requirement"_s, u"heads"_s, u"Comply: Yes/No"_s,
                          u"heads"_s, u"Evidence, commentary and any explanations"_s, u"heads"_s}));
}

void FormBuilderTest::mustShouldAndStagesAreHeadingsAsTheFormLaysThemOut()
{
    const Document of2024 = sample(u"2024-25"_s);
    QCOMPARE(headings(of2024, 2).first(), u"Section 1: Definition of a complaint"_s);
    QCOMPARE(headings(of2024, 2).size(), 10);
    QCOMPARE(headings(of2024, 3), (QStringList{u"Stage 1"_s, u"Stage 2"_s}));

    const Document of2022 = sample(u"2022-23"_s);
    QCOMPARE(headings(of2022, 3).first(), u"Mandatory 'must' requirements"_s);
    QCOMPARE(headings(of2022, 3).count(u"Best practice 'should' requirements"_s), 7);
    QCOMPARE(headings(of2022, 4),
             (QStringList{u"Stage 1"_s, u"Stage 2"_s, u"Stage 3"_s, u"Stage 1"_s, u"Stage 2"_s, u"Stage 3"_s}));
}

void FormBuilderTest::requirementKeepsItsLists()
{
    const Document document = sample(u"2024-25"_s);
    const Cell &letters = rowOf(document, u"5.8"_s)->cells.at(1);
    QCOMPARE(std::get<List>(letters.blocks.at(1).node).style, ListStyle::Alpha);
    QCOMPARE(std::get<List>(letters.blocks.at(1).node).items.size(), size_t(4));
    const Cell &bullets = rowOf(document, u"7.1"_s)->cells.at(1);
    QCOMPARE(std::get<List>(bullets.blocks.at(1).node).style, ListStyle::Bullet);
    QCOMPARE(std::get<List>(bullets.blocks.at(1).node).items.size(), size_t(8));
}

void FormBuilderTest::answerIsStrongAndPartialPrintsAsTheFormKnowsIt()
{
    const Document document = sample(u"2024-25"_s);
    const Cell &answer = rowOf(document, u"6.3"_s)->cells.at(2);
    QCOMPARE(plainText(answer.blocks), u"No"_s);
    QVERIFY(std::get<Paragraph>(answer.blocks.front().node).spans.front().strong);
    const QString commentary = words(document, u"6.3"_s, 4);
    QVERIFY(commentary.startsWith("Partly: The policy gives 10 working days"_L1));
    QVERIFY(commentary.endsWith("We intend to comply by 30 September 2025."_L1));
}

void FormBuilderTest::evidenceAndCommentaryShareTheColumnOf2022()
{
    Assessment assessment = blank(u"hos-2022"_s);
    Evidence item;
    item.text = u"Complaints policy, page 3"_s;
    answer(assessment, u"1.2"_s).evidence = {item};
    answer(assessment, u"1.2"_s).commentary = Text::fromPlain(u"We use the definition."_s);
    QCOMPARE(words(form(assessment), u"1.2"_s, 3), u"Complaints policy, page 3\n\nWe use the definition."_s);
}

void FormBuilderTest::unansweredCellsAreEmpty()
{
    const Document document = form(blank(u"hos-2024"_s));
    for (size_t column = 2; column < 5; ++column) {
        QVERIFY(rowOf(document, u"1.2"_s)->cells.at(column).blocks.empty());
    }
    Assessment without;
    without.edition = u"hos-2024"_s;
    QVERIFY2(rowOf(form(without), u"1.2"_s) != nullptr, "a provision that was never answered has its row all the same");
}

void FormBuilderTest::carriedAnswersSayThatNobodyReviewedThem()
{
    Assessment assessment = test::sampleAssessment(u"2024-25"_s);
    QVERIFY(!plainText(form(assessment).blocks).contains("To be reviewed"_L1));
    assessment.state = State::Draft;
    answer(assessment, u"1.2"_s).review = Review::Carried;
    answer(assessment, u"1.3"_s).review = Review::Reviewed;
    answer(assessment, u"1.4"_s).review = Review::Carried; // only its words came: there is no answer to review
    answer(assessment, u"1.4"_s).comply.reset();
    const Document document = form(assessment);
    QCOMPARE(words(document, u"1.2"_s, 2), u"Yes\n\nTo be reviewed"_s);
    QCOMPARE(words(document, u"1.3"_s, 2), u"Yes"_s);
    QVERIFY(!words(document, u"1.4"_s, 2).contains(u"To be reviewed"_s));
    QVERIFY(plainText(Blocks{document.blocks.at(2)}).startsWith(u"Answers marked “To be reviewed” (1)"_s));
}

void FormBuilderTest::noticeFollowsTheState_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("notice");
    QTest::newRow("draft") << State::Draft << u"Draft for approval"_s;
    QTest::newRow("with governing body") << State::WithGoverningBody << u"Draft for approval"_s;
    QTest::newRow("returned") << State::Returned << u"Draft for approval"_s;
    QTest::newRow("approved") << State::Approved << QString();
    QTest::newRow("published") << State::Published << QString();
    QTest::newRow("superseded") << State::Superseded << u"Superseded"_s;
}

void FormBuilderTest::noticeFollowsTheState()
{
    QFETCH(State, state);
    QFETCH(QString, notice);
    Assessment assessment = test::sampleAssessment(u"2024-25"_s);
    assessment.state = state;
    const Document document = form(assessment);
    QCOMPARE(document.info.notice, notice);
    QCOMPARE(document.info.title.endsWith(u" ("_s + notice + u')'), !notice.isEmpty());
}

void FormBuilderTest::missingWordingIsSaidAloud()
{
    const Document document = sample(u"2022-23"_s);
    const QString notice = test::edition(u"hos-2022"_s)->wordingNotice();
    QVERIFY(!notice.isEmpty());
    QCOMPARE(plainText(Blocks{document.blocks.at(2)}), notice);
    QVERIFY(plainText(document.colophon).contains(notice));
    QVERIFY(words(document, u"7.4"_s, 1)
                .startsWith("Part of the official wording is missing here. In our words: What "_L1));
    QVERIFY(words(document, u"5.18"_s, 1).startsWith("actively requested a third stage"_L1));
    QVERIFY(words(document, u"5.18"_s, 1).contains("In our words: When a third stage may be used"_L1));
    QVERIFY(!words(document, u"5.17"_s, 1).contains("In our words"_L1));
}

void FormBuilderTest::summaryEditionSaysSo()
{
    const QString notice = test::edition(u"lgsco-2024"_s)->wordingNotice();
    QVERIFY(!notice.isEmpty());
    const Document document = form(blank(u"lgsco-2024"_s));
    QVERIFY(plainText(document.blocks).contains(notice));
    QVERIFY(plainText(document.colophon).contains(notice));
    QVERIFY(!plainText(sample(u"2024-25"_s).colophon).contains("summary"_L1));
}

void FormBuilderTest::reassessmentSaysWhy()
{
    Assessment assessment = blank(u"hos-2024"_s);
    assessment.purpose = Purpose::Merger;
    QCOMPARE(plainText(Blocks{form(assessment).blocks.at(2)}), u"A new self-assessment after a merger."_s);
}

void FormBuilderTest::responseFollowsTheForm()
{
    const Document document = sample(u"2024-25"_s);
    QCOMPARE(headings(document, 2).last(), u"The governing body's response"_s);
    QVERIFY(plainText(document.blocks).endsWith("for the Board of Fenmoor Homes"_L1));
    QVERIFY(!headings(form(blank(u"hos-2024"_s)), 2).contains(u"The governing body's response"_s));
}

void FormBuilderTest::colophonNamesEditionApprovalAndDigest()
{
    const Assessment assessment = test::sampleAssessment(u"2024-25"_s);
    const QString hash = test::edition(u"hos-2024"_s)->contentHash.left(12);
    QCOMPARE(plainText(form(assessment).colophon),
             u"Assessed against the Complaint Handling Code 2024 of the Housing Ombudsman Service (edition hos-2024, "
             "content %1).\n\nApproved by the Board of Fenmoor Homes on 22 May 2025, minute 2025/41.\n\nDigest of what "
             "was approved (SHA-256): %2"_s.arg(hash, assessment.approval->digest));
}

void FormBuilderTest::draftSaysThatNobodyApprovedIt()
{
    QVERIFY(plainText(form(blank(u"hos-2024"_s)).colophon).endsWith("Not yet approved by the governing body."_L1));
    Assessment imported = blank(u"hos-2024"_s);
    imported.state = State::Published;
    QVERIFY(plainText(form(imported).colophon).endsWith("The governing body's approval is not on record."_L1));
}

void FormBuilderTest::ownSubjectTermIsOffUnlessAskedForAndSaidAloud()
{
    const Assessment council = blank(u"hos-2024"_s);
    const QString official = words(form(council), u"2.1"_s, 1);
    QVERIFY(official.startsWith("Landlords must accept"_L1));
    QVERIFY(!plainText(form(council).colophon).contains("stands for"_L1));

    const Document own = form(council, true);
    QVERIFY(words(own, u"2.1"_s, 1).startsWith("The Council must accept a complaint"_L1));
    QVERIFY(words(own, u"2.1"_s, 1).contains("If the Council decides not to accept"_L1));
    QVERIFY(plainText(own.blocks).contains("approved by the Council's governing body"_L1));
    QVERIFY(plainText(own.colophon).contains(u"“the Council” stands for the Code's “landlord”"_s));

    Assessment nameless = council;
    nameless.organisation.subjectTerm.clear();
    QCOMPARE(words(form(nameless, true), u"2.1"_s, 1), official);
}

void FormBuilderTest::ownersAndActionsStayOffTheForm()
{
    const QString all = plainText(sample(u"2024-25"_s).blocks);
    QVERIFY(!all.contains("Head of Repairs"_L1));
    QVERIFY(!all.contains("Put the complaints e-learning into both"_L1));
}

QTEST_GUILESS_MAIN(FormBuilderTest)
#include "FormBuilderTest.moc"
