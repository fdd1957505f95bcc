// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/EditionFit.h"

#include "intake/UnknownCode.h"
#include "support/TestData.h"

#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// A form of a Code that is here shows no other one, whatever was done to it; one of the next edition does by its name.
class EditionFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnEditionWhoseWordingTheLandlordEdited();
    void knowsAFormOfSomeSections();
    void knowsAFormThatNamesTheWrongYear();
    void knowsAFormThatNamesAnotherEditionThatIsHere();
    void takesTheNextEditionForANewOneByItsName();
    void takesNumbersAloneForNoOtherOmbudsmansCode();
};

void EditionFitTest::knowsAnEditionWhoseWordingTheLandlordEdited()
{
    std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        QString requirement = one.requirement;
        requirement.replace(u"Landlords must"_s, u"Fenmoor Homes will always"_s)
            .replace(u"complaint"_s, u"concern"_s)
            .replace(u"residents"_s, u"tenants and leaseholders"_s);
        requirement += u" This is how we work."_s;
        rows.push_back({one.code, requirement, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal = recognised(document({table(header(), rows)}));
    QVERIFY(!proposal.editionIsNew());
    QCOMPARE(proposal.assessment.edition, u"hos-2024"_s);
    QCOMPARE(differences(proposal, answers), QStringList());
}

void EditionFitTest::knowsAFormOfSomeSections()
{
    const Proposal proposal = recognised(document({table(header(), sectionOne())}));
    QVERIFY(!proposal.editionIsNew());
    QCOMPARE(proposal.assessment.edition, u"hos-2024"_s);
}

void EditionFitTest::knowsAFormThatNamesTheWrongYear()
{
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (const MadeUp &one : answers) {
        rows.push_back({one.code, one.requirement, one.comply, one.evidence, one.commentary});
    }
    const Proposal proposal = recognised(document(
        {heading(1, u"Housing Ombudsman Complaint Handling Code 2025"_s), table(header(), rows)}, u"Fenmoor"_s));
    QVERIFY(!proposal.editionIsNew());
    QCOMPARE(proposal.assessment.edition, u"hos-2024"_s);
}

void EditionFitTest::knowsAFormThatNamesAnotherEditionThatIsHere()
{
    // One requirement in eight is in words of the landlord's own.
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    std::vector<QStringList> rows;
    for (size_t i = 0; i < answers.size(); ++i) {
        const MadeUp &one = answers[i];
        const QString own = u"Fenmoor Homes does in matter %1 what its own policy of complaints says."_s.arg(i);
        rows.push_back({one.code, i % 8 == 0 ? own : one.requirement, one.comply, one.evidence, one.commentary});
    }
    for (const QString &title :
         {u"Housing Ombudsman Complaint Handling Code 2022"_s, u"Complaint Handling Code Assessment 2025"_s}) {
        const Proposal proposal = recognised(document({heading(1, title), table(header(), rows)}, u"Fenmoor"_s));
        QVERIFY2(!proposal.editionIsNew(), qPrintable(title));
        QCOMPARE(proposal.assessment.edition, u"hos-2024"_s);
    }
}

void EditionFitTest::takesTheNextEditionForANewOneByItsName()
{
    // Of the Code of 2024 one provision in four is new or worded anew.
    const std::vector<MadeUp> answers = madeUpAnswers(*edition(u"hos-2024"_s));
    const std::vector<UnknownProvision> &other = unknownProvisions();
    const auto formCalled = [&](const QString &title) {
        std::vector<QStringList> rows;
        for (size_t i = 0; i < answers.size(); ++i) {
            const MadeUp &one = answers[i];
            rows.push_back({one.code, i % 4 == 0 ? other[i / 4 % other.size()].requirement : one.requirement,
                            one.comply, one.evidence, one.commentary});
        }
        return document({heading(1, title), table(header(), rows)}, u"Fenmoor Homes 2027-28"_s);
    };
    const Proposal named = recognised(formCalled(u"Housing Ombudsman Complaint Handling Code 2027"_s));
    QVERIFY(named.editionIsNew());
    QCOMPARE(named.edition->name(), u"Complaint Handling Code 2027"_s);
    QCOMPARE(named.edition->ombudsman, edition(u"hos-2024"_s)->ombudsman);
    QCOMPARE(named.edition->id.text(), u"hos-2027-form"_s);
    QVERIFY(named.edition->statutory);
    QVERIFY(named.edition->form.deviation.date);
    // Without the name the edition that is there explains most of it.
    QCOMPARE(recognised(formCalled(u"Our form"_s)).assessment.edition, u"hos-2024"_s);
}

/// The Housing Ombudsman's first form asked questions, and numbered them.
void EditionFitTest::takesNumbersAloneForNoOtherOmbudsmansCode()
{
    const QStringList questions = {u"Is a complaint what the Code says that it is?"_s,
                                   u"Does the policy say what is no complaint, and is that fair to residents?"_s,
                                   u"Can residents complain in more ways than one, and is the policy on the website?"_s,
                                   u"Is there an officer for complaints, who can decide what is done about them?"_s,
                                   u"Are residents told how long it takes, and what happens in the meantime?"_s,
                                   u"Does the reply tell them of the Ombudsman, whatever the stage?"_s,
                                   u"Are all of them acknowledged in time, and written down where they can be found?"_s,
                                   u"Was anything changed because of what residents said in the year before?"_s,
                                   u"Are the remedies offered those that the guidance asks for?"_s,
                                   u"Has the board seen this form, and what did it say of it?"_s};
    std::vector<QStringList> rows;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        rows.push_back({QString::number(i + 1), questions[i], u"Yes"_s, u"Policy, page %1"_s.arg(i), u"We do."_s});
    }
    const auto formOf = [&rows](const QString &title) { return document({heading(1, title), table(header(), rows)}); };
    const Document own = formOf(u"Local Government and Social Care Ombudsman: Complaint Handling Code"_s);
    QCOMPARE(recognised(own).assessment.edition, u"lgsco-2024"_s);
    const Document both = formOf(u"Housing Ombudsman and LGSCO: Complaint Handling Code"_s);
    QCOMPARE(recognised(both).assessment.edition, u"lgsco-2024"_s);
    const Document other = formOf(u"Housing Ombudsman Complaint Handling Code: self-assessment 2020-21"_s);
    const Result<Proposal> proposal = recogniseForm(other, requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s}));
    QVERIFY(!proposal || proposal->editionIsNew() || proposal->assessment.edition != u"lgsco-2024"_s);

    // The same without headings over its numbers and questions.
    std::vector<QStringList> ticked;
    for (const QStringList &row : rows) {
        ticked.push_back({row[0], row[1], u"✓"_s, QString()});
    }
    const Document plain =
        document({heading(1, u"Housing Ombudsman Complaint Handling Code: self-assessment 2020-21"_s),
                  table({QString(), u"Question"_s, u"Yes"_s, u"No"_s}, ticked)});
    QVERIFY(!recogniseForm(plain, requestFor({u"hos-2022"_s, u"hos-2024"_s, u"lgsco-2024"_s})));
}

QTEST_GUILESS_MAIN(EditionFitTest)
#include "EditionFitTest.moc"
