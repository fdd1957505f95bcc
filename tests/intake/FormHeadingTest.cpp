// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormHeading.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

class FormHeadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsColumnsByTheirMeaning_data();
    void knowsColumnsByTheirMeaning();
    void takesNoSentenceForAHeading();
};

void FormHeadingTest::knowsColumnsByTheirMeaning_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("role");
    const auto add = [](ColumnRole role, std::initializer_list<const char *> headings) {
        for (const char *heading : headings) {
            QTest::addRow("%s", heading) << QString::fromUtf8(heading) << int(role);
        }
    };
    add(ColumnRole::Code, {"Code provision", "Code section", "Ref", "Ref.", "Provision", "Code", "Section", "Code ref",
                           "Paragraph", "Provision number", "#", "Complaint Handling Code provision"});
    add(ColumnRole::Requirement, {"Code requirement", "Requirement", "The requirement", "Standard", "Action",
                                  "What the Code says", "Wording of the Code", "Description"});
    add(ColumnRole::Comply,
        {"Comply: Yes / No", "Comply: Yes/No", "Compliant?", "Complaint", "Complaint: Yes/No", "Comply", "Do we comply",
         "Do we comply? (Y/N)", "Compliance", "Compliance (Yes/No)", "Do we follow the Code: Yes/No", "Met?",
         "Yes / No", "Y/N", "Is the landlord compliant?", "Complies"});
    add(ColumnRole::Evidence,
        {"Evidence", "Evidence of compliance", "Supporting evidence", "Supporting documents", "Link to evidence",
         "How do we know?", "Policy reference", "Where is this evidenced?", "Evide nce"});
    add(ColumnRole::Commentary,
        {"Commentary / explanation", "Commentary", "Comments", "Explanation", "Response", "Our response", "Notes",
         "How we comply", "How do we comply?", "Reasons for non-compliance", "Explanations and Commentary", "Narrative",
         "Commentary / explanation (if you do not comply, say why and by when you will)", "Landlord comments"});
    add(ColumnRole::EvidenceCommentary, {"Evidence, commentary and any explanations", "Evidence and commentary",
                                         "Evidence / comments", "Evidence or explanation"});
    add(ColumnRole::TickYes, {"Yes", "Y", "Fully compliant", "Ye s"});
    add(ColumnRole::TickNo, {"No", "N", "Not compliant", "N o"});
    add(ColumnRole::TickPartly, {"Partly", "Partially compliant"});
    add(ColumnRole::Other, {"Owner", "Lead officer", "RAG", "RAG rating", "Target date", "Actions required",
                            "Compliant last year?", "Previous comments"});
}

void FormHeadingTest::knowsColumnsByTheirMeaning()
{
    QFETCH(QString, heading);
    const std::optional<ColumnRole> role = roleOfHeading(heading);
    QVERIFY(role.has_value());
    QTEST(int(*role), "role");
}

void FormHeadingTest::takesNoSentenceForAHeading()
{
    QVERIFY(!roleOfHeading(QString()));
    QVERIFY(!roleOfHeading(u"1.2"_s));
    QVERIFY(!roleOfHeading(u"word "_s.repeated(60)));
}

QTEST_GUILESS_MAIN(FormHeadingTest)
#include "FormHeadingTest.moc"
