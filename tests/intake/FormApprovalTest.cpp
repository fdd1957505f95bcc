// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormApproval.h"

#include "intake/FormDrawing.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// When a form says that it was approved, and by whom.
class FormApprovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatFormsSay_data();
    void readsWhatFormsSay();
    void findsItAroundTheForm();
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
