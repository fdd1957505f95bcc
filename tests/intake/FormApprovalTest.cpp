// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormApproval.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// A form whose answers stand among the document's own paragraphs.
Blocks inParagraphs(const QString &commentary)
{
    Blocks blocks;
    for (const QStringList &row : sectionOne()) {
        blocks.push_back(heading(2, u"Provision "_s + row[0]));
        blocks.push_back(paragraph(row[1]));
        blocks.push_back(paragraph(u"Comply: Yes"_s));
        blocks.push_back(paragraph(u"Commentary: "_s + commentary));
    }
    return blocks;
}

} // namespace

/// When a form says that it was approved, and by whom.
class FormApprovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFormsSay_data();
    void readsWhatFormsSay();
    void isUnsureWhereAnotherThingMayHaveBeenApproved_data();
    void isUnsureWhereAnotherThingMayHaveBeenApproved();
    void isUnsureBelowAnotherDocumentsTitle();
    void findsItAroundTheForm();
    void takesTheFormsOwnAfterLastYears();
    void takesNoDateOfWhatAnAnswerTells();
    void saysWhereItMayBeAnothersApproval();
    void keepsItBesideTheDraft();
};

void FormApprovalTest::readsWhatFormsSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("body");
    const auto add = [](const char *text, const char *date, const char *body) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(date) << QString::fromUtf8(body);
    };
    add("Approved by the Board on 12 June 2025", "2025-06-12", "Board");
    add("This assessment was approved by our Housing Committee on 3rd July 2024.", "2024-07-03", "Housing Committee");
    add("Approved on 12/06/2025 by Cabinet", "2025-06-12", "Cabinet");
    add("Date of Board approval: 1 September 2023", "2023-09-01", "");
    add("Date approved: 2024-06-30", "2024-06-30", "");
    add("Approval date 30.06.2024", "2024-06-30", "");
    add("Ratified by the Customer and Communities Committee on 21st of May 2024", "2024-05-21",
        "Customer and Communities Committee");
    add("It will be approved by the Board on 12 June 2025", "", "");
    add("Our complaints policy was approved by the Board on 12 June 2023.", "", "");
    add("Approved by the Board on 42 June 2025", "", "");
    add("Complaint Handling Code, 8 February 2024", "", "");
    add("The approved list. Published 12 June 2025", "", "");
    add("A plan was agreed on 3 June 2025", "", "");
    add("New timescales were adopted from 3 June 2025.", "", "");
    add("Reviewed and approved on 12 June 2025", "2025-06-12", "");
    add("The Board approved this self-assessment on 12 June 2025", "2025-06-12", "");
    add("We have a plan. This form was approved by Cabinet on 12 June 2025", "2025-06-12", "Cabinet");
    add("Date of policy approval: 12 June 2025", "", "");
    add("This assessment should be approved by 30 September 2024.", "", "");
    add("The Board approved the self-assessment, which came into effect on 1 April 2024.", "", "");
    add("The form is to go to the Board, approved by 30 September 2024.", "", "");
}

void FormApprovalTest::readsWhatFormsSay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, date);
    QFETCH(const QString, body);
    const std::optional<FormApproval> approval = approvalIn(text);
    QCOMPARE(approval ? approval->date.toString(Qt::ISODate) : QString(), date);
    QCOMPARE(approval ? approval->body : QString(), body);
}

void FormApprovalTest::isUnsureWhereAnotherThingMayHaveBeenApproved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sure");
    QTest::newRow("actions") << u"Agreed actions from the self-assessment: a new leaflet on 3 June 2024."_s << false;
    QTest::newRow("an earlier form") << u"Our 2023 self-assessment, approved on 12 May 2023, is on our site."_s
                                     << false;
    QTest::newRow("this year's") << u"Our 2024-25 self-assessment was approved on 12 May 2025."_s << true;
    QTest::newRow("the Code") << u"The Code, on which this self-assessment is made, was approved on 1 April 2024."_s
                              << false;
    QTest::newRow("against the Code")
        << u"This self-assessment against the Code was approved by the Board on 1 June 2025."_s << true;
    QTest::newRow("the sentence before")
        << u"Our complaints procedure was reviewed. It was approved on 12 March 2022 by the Board."_s << false;
    QTest::newRow("the sentence before, of the form")
        << u"We reviewed this self-assessment. It was approved on 12 March 2025 by the Board."_s << true;
    QTest::newRow("last year's") << u"Our self-assessment for 2023-24 was approved by the Board on 14 May 2024."_s
                                 << false;
    QTest::newRow("of a single year before") << u"Our self-assessment of 2023 was approved on 14 May 2024."_s << false;
    QTest::newRow("of a single year") << u"Our self-assessment for 2025 was approved on 14 May 2025."_s << true;
    QTest::newRow("last year's, before the noun")
        << u"The Board approved our 2023 to 2024 annual self-assessment on 14 May 2024."_s << false;
    QTest::newRow("against the Code for last year")
        << u"The self-assessment against the Complaint Handling Code for 2023/24 was approved on 14 May 2024."_s
        << false;
    QTest::newRow("against the Code of an earlier year")
        << u"The self-assessment against the Complaint Handling Code 2022 was approved on 14 May 2025."_s << true;
    QTest::newRow("after last year's")
        << u"After our self-assessment for 2023-24 this form was approved on 14 May 2025."_s << true;
    QTest::newRow("of a date") << u"The assessment of 2025-05-02 was approved by the Board on 14 May 2025."_s << true;
    QTest::newRow("by the Ombudsman") << u"Approved by the Housing Ombudsman on 8 February 2024."_s << false;
    QTest::newRow("by the Ombudsman, after the date")
        << u"Approved on 8 February 2024 by the Local Government and Social Care Ombudsman."_s << false;
    QTest::newRow("as the Ombudsman asks")
        << u"Approved by the Board on 14 May 2025, as required by the Housing Ombudsman."_s << true;
    QTest::newRow("in the Ombudsman's form")
        << u"This assessment was approved by the Housing Ombudsman’s deadline on 14 May 2025 by the Board."_s << true;
    QTest::newRow("what was published later")
        << u"The Board approved the self-assessment, which was published on 12 June 2025."_s << false;
    QTest::newRow("at a meeting") << u"This form was approved at the Board meeting which was held on 12 June 2025."_s
                                  << true;
    QTest::newRow("by the body, actively") << u"The Board approved the self-assessment on 12 June 2025."_s << true;
}

void FormApprovalTest::isUnsureWhereAnotherThingMayHaveBeenApproved()
{
    QFETCH(const QString, text);
    QFETCH(const bool, sure);
    const std::optional<FormApproval> approval = approvalIn(text, AssessmentYear::starting(2024));
    QVERIFY(approval);
    QCOMPARE(approval->sure, sure);
}

void FormApprovalTest::isUnsureBelowAnotherDocumentsTitle()
{
    const Block form = table(header(), sectionOne());
    const auto policy = approvalOf(
        document({form, heading(2, u"Complaints Policy"_s), paragraph(u"Version 3. Approved: 12 March 2022"_s)}));
    QVERIFY(!policy || !policy->sure);
    const auto own = approvalOf(document({form, heading(2, u"Sign-off"_s), paragraph(u"Approved: 12 March 2025"_s)}));
    QVERIFY(own && own->sure);
}

void FormApprovalTest::findsItAroundTheForm()
{
    const Block form = table(header(), sectionOne());
    const Block front = table({}, {{u"Landlord"_s, u"Fenmoor Homes"_s}, {u"Date approved"_s, u"12 June 2025"_s}});
    for (const Document &one :
         {document({paragraph(u"Approved by the Board on 12 June 2025"_s), form}),
          document({form, paragraph(u"Approved by the Board on 12 June 2025"_s)}), document({front, form})}) {
        const std::optional<FormApproval> approval = approvalOf(one);
        QVERIFY(approval);
        QCOMPARE(approval->date, QDate(2025, 6, 12));
    }
    QVERIFY(!approvalOf(document({form})));
}

void FormApprovalTest::takesTheFormsOwnAfterLastYears()
{
    const QString title = u"Self-assessment 2024-25"_s;
    const QString last = u"Our self-assessment for 2023-24 was approved by the Board on 14 May 2024."_s;
    const Block form = table(header(), sectionOne());
    const Proposal unsure = recognised(document({heading(1, title), paragraph(last), form}), {u"hos-2024"_s});
    QVERIFY(unsure.approval && !unsure.approval->sure);
    const Proposal own = recognised(
        document({heading(1, title), paragraph(last), form, paragraph(u"Approved by the Board on 12 June 2025"_s)}),
        {u"hos-2024"_s});
    QVERIFY(own.approval && own.approval->sure);
    QCOMPARE(own.approval->date, QDate(2025, 6, 12));
}

void FormApprovalTest::takesNoDateOfWhatAnAnswerTells()
{
    const auto approvalWith = [](const QString &answer, const QString &after) {
        std::vector<QStringList> rows = sectionOne();
        rows.front().back() = answer;
        Blocks blocks{table(header(), rows)};
        if (!after.isEmpty()) {
            blocks.push_back(paragraph(after));
        }
        return recognised(document(blocks), {u"hos-2024"_s}).approval;
    };
    QVERIFY(!approvalWith(u"A plan was agreed on 3 June 2025."_s, {}));
    QVERIFY(!approvalWith(u"Our new process was approved by the Board on 3 June 2025."_s, {}));
    const auto own = approvalWith(u"A plan was agreed on 3 June 2025."_s, u"Approved by the Board on 12 June 2025"_s);
    QVERIFY(own && own->sure);
    QCOMPARE(own->date, QDate(2025, 6, 12));

    const Proposal read =
        recognised(document(inParagraphs(u"Approved on 3 June 2025, the plan holds."_s)), {u"hos-2024"_s});
    QVERIFY(commentaryOf(answerTo(read, u"1.2"_s)).contains(u"3 June 2025"_s));
    QVERIFY(!read.approval);
}

void FormApprovalTest::saysWhereItMayBeAnothersApproval()
{
    const Proposal sure = recognised(
        document(inParagraphs(u"This self-assessment was approved by the Board on 12 June 2025."_s)), {u"hos-2024"_s});
    QVERIFY(sure.approval && sure.approval->sure);
    QCOMPARE(sure.approval->date, QDate(2025, 6, 12));
    QVERIFY(!recognised(document(inParagraphs(u"This self-assessment was agreed on 12 June 2025."_s)), {u"hos-2024"_s})
                 .approval);

    for (const Document &one :
         {document(inParagraphs(u"The self-assessment was approved by the Board on 11 June 2024."_s)),
          document({paragraph(u"Our annual report was approved by the Board on 11 June 2024."_s),
                    table(header(), sectionOne())})}) {
        const Proposal unsure = recognised(one, {u"hos-2024"_s});
        QVERIFY(unsure.approval && !unsure.approval->sure);
        QVERIFY(unsure.assessment.other[u"form_approval"_s].toObject()[u"unsure"_s].toBool());
        QVERIFY(anyNote(unsure, u"11 June 2024, which may not be its own"_s));
    }
}

void FormApprovalTest::keepsItBesideTheDraft()
{
    const Proposal proposal =
        recognised(document({paragraph(u"Approved by the Board on 12 June 2025"_s), table(header(), sectionOne())}),
                   {u"hos-2024"_s});
    QVERIFY(proposal.approval);
    QVERIFY(!proposal.assessment.approval);
    QCOMPARE(proposal.assessment.other[u"form_approval"_s].toObject()[u"date"_s].toString(), u"2025-06-12"_s);
    QCOMPARE(proposal.assessment.other[u"form_approval"_s].toObject()[u"body"_s].toString(), u"Board"_s);
    QVERIFY(anyNote(proposal, u"12 June 2025 (Board)"_s));
}

QTEST_GUILESS_MAIN(FormApprovalTest)
#include "FormApprovalTest.moc"
