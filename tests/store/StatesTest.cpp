// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "support/TestData.h"

#include <QtTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class StatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepsLeadOnlyWhereTheyMay_data();
    void stepsLeadOnlyWhereTheyMay();
    void approvalSealsTheContent();
    void anApprovedAssessmentNeverChanges();
    void anApprovalNeedsItsDateAndBody();
    void aReturnNeedsAReasonAndKeepsIt();
    void aReturnedAssessmentTakesUpTheOrganisationAgain();
    void aResponseLeavesTheSealWhole();
    void publishingKeepsWhereAndWhen();
    void aReassessmentSupersedesTheEarlierOne();
    void anotherYearsAndAnotherOmbudsmansFormsStand();
    void anApprovedFileIsTakenInWithItsSeal();
    void anApprovedFileThatWasAlteredIsRefused();
    void aDraftThatBearsAnApprovalIsRefused();

private:
    static QString tryStep(Library &library, const AssessmentId &id, const QString &step);
    static State stateOf(Library &library, const AssessmentId &id) { return need(library.assessment(id)).state; }
};

/// "done", or the kind of refusal.
QString StatesTest::tryStep(Library &library, const AssessmentId &id, const QString &step)
{
    const QString who = u"Chair"_s;
    std::optional<Error> error;
    const auto keep = [&error](const auto &result) {
        if (!result) {
            error = result.error();
        }
    };
    if (step == u"submit"_s) {
        keep(library.submit(id, who));
    } else if (step == u"approve"_s) {
        keep(library.approve(id, madeUpApproval(), who));
    } else if (step == u"return"_s) {
        keep(library.returnToOfficer(id, u"Section 6 needs dates."_s, who));
    } else if (step == u"respond"_s) {
        keep(library.respond(id, Text::fromPlain(u"We accept the findings."_s), who));
    } else if (step == u"edit"_s) {
        keep(library.apply({answerChange(id, u"1.2"_s, u"owner"_s, QUuid::createUuid().toString())}));
    } else if (step == u"publish"_s) {
        keep(library.publish(id, {{u"url"_s, u"https://ashdownvale.example/form"_s}}, who));
    }
    if (!error) {
        return u"done"_s;
    }
    return error->kind == ErrorKind::Conflict && !error->message.isEmpty() ? u"conflict"_s
                                                                           : u"other: "_s + error->message;
}

void StatesTest::stepsLeadOnlyWhereTheyMay_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::addColumn<QString>("allowed");
    QTest::newRow("draft") << QStringList() << u"submit approve respond edit"_s;
    QTest::newRow("with governing body") << QStringList{u"submit"_s} << u"approve return respond"_s;
    QTest::newRow("returned") << QStringList{u"submit"_s, u"return"_s} << u"submit approve respond edit"_s;
    QTest::newRow("approved") << QStringList{u"approve"_s} << u"respond publish"_s;
    QTest::newRow("published") << QStringList{u"approve"_s, u"publish"_s} << QString();
}

void StatesTest::stepsLeadOnlyWhereTheyMay()
{
    QFETCH(QStringList, way);
    QFETCH(QString, allowed);
    for (const QString &step : {u"submit"_s, u"approve"_s, u"return"_s, u"respond"_s, u"edit"_s, u"publish"_s}) {
        LibraryInFolder held;
        for (const QString &before : way) {
            QCOMPARE(tryStep(held.library(), *held.assessment, before), u"done"_s);
        }
        const State state = stateOf(held.library(), *held.assessment);
        const bool may = allowed.split(u' ').contains(step);
        QCOMPARE(step + u": "_s + tryStep(held.library(), *held.assessment, step),
                 step + (may ? u": done"_s : u": conflict"_s));
        if (!may) {
            QCOMPARE(stateOf(held.library(), *held.assessment), state);
        }
        QCOMPARE(need(held.library().verify()), QStringList());
    }
}

void StatesTest::approvalSealsTheContent()
{
    LibraryInFolder held;
    const QByteArray content = sealedContent(need(held.library().assessment(*held.assessment)));
    const QString digest = need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    QCOMPARE(digest, sha256Hex(content));
    const auto approved = need(held.reopen().assessment(*held.assessment));
    QCOMPARE(approved.state, State::Approved);
    QCOMPARE(approved.approval->digest, digest);
    QCOMPARE(approved.approval->body, madeUpApproval().body);
    QCOMPARE(sealedContent(approved), content);
    held.close();
    QCOMPARE(readSql(held.path(), u"SELECT content FROM seal"_s), QStringList(QString::fromUtf8(content)));
}

void StatesTest::anApprovedAssessmentNeverChanges()
{
    LibraryInFolder held;
    need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    const QByteArray before = writeAssessment(need(held.library().assessment(*held.assessment)));
    for (const Change &change : {answerChange(*held.assessment, u"1.2"_s, u"comply"_s, u"no"_s),
                                 answerChange(*held.assessment, u"1.2"_s, u"comments"_s, QJsonArray()),
                                 assessmentChange(*held.assessment, u"year"_s, u"2023-24"_s)}) {
        const auto refused = held.library().apply({change});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    }
    need(held.library().apply({organisationChange(*held.organisation, u"homes"_s, 1)}));
    QCOMPARE(writeAssessment(need(held.library().assessment(*held.assessment))), before);
}

void StatesTest::anApprovalNeedsItsDateAndBody()
{
    LibraryInFolder held;
    Approval undated = madeUpApproval();
    undated.date = QDate();
    Approval nobody = madeUpApproval();
    nobody.body.clear();
    for (const Approval &approval : {undated, nobody}) {
        const auto refused = held.library().approve(*held.assessment, approval, u"Chair"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }
    QCOMPARE(stateOf(held.library(), *held.assessment), State::Draft);
}

void StatesTest::aReturnNeedsAReasonAndKeepsIt()
{
    LibraryInFolder held;
    need(held.library().submit(*held.assessment, u"Priya"_s));
    const auto refused = held.library().returnToOfficer(*held.assessment, u" "_s, u"Chair"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    need(held.library().returnToOfficer(*held.assessment, u"Section 6 needs dates."_s, u"Chair"_s));
    const QJsonObject returned = need(held.reopen().assessment(*held.assessment)).other.value(u"returned"_s).toObject();
    QCOMPARE(returned.value(u"reason"_s).toString(), u"Section 6 needs dates."_s);
    QCOMPARE(returned.value(u"who"_s).toString(), u"Chair"_s);
    // What was said about an earlier draft is no part of what is approved.
    need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    QVERIFY(!need(held.library().assessment(*held.assessment)).other.contains(u"returned"_s));
    QCOMPARE(need(held.library().verify()), QStringList());
}

void StatesTest::aReturnedAssessmentTakesUpTheOrganisationAgain()
{
    LibraryInFolder held;
    need(held.library().submit(*held.assessment, u"Priya"_s));
    need(held.library().apply({organisationChange(*held.organisation, u"homes"_s, 4300)}));
    QCOMPARE(need(held.library().assessment(*held.assessment)).organisation.homes, 4200);
    QCOMPARE(need(held.library().verify()), QStringList());
    need(held.library().returnToOfficer(*held.assessment, u"Say how many homes."_s, u"Chair"_s));
    QCOMPARE(need(held.library().assessment(*held.assessment)).organisation.homes, 4300);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void StatesTest::aResponseLeavesTheSealWhole()
{
    LibraryInFolder held;
    need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    need(held.library().respond(*held.assessment, Text::fromPlain(u"We accept the findings."_s), u"Chair"_s));
    QCOMPARE(need(held.library().assessment(*held.assessment)).response->plain(), u"We accept the findings."_s);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void StatesTest::publishingKeepsWhereAndWhen()
{
    LibraryInFolder held;
    need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    const QJsonObject publication{{u"url"_s, u"https://ashdownvale.example/form"_s}, {u"at"_s, u"2025-09-30"_s}};
    need(held.library().publish(*held.assessment, publication, u"Priya"_s));
    const auto published = need(held.library().assessment(*held.assessment));
    QCOMPARE(published.state, State::Published);
    QCOMPARE(published.publications, QJsonArray{publication});
    QCOMPARE(need(held.library().verify()), QStringList());
}

void StatesTest::aReassessmentSupersedesTheEarlierOne()
{
    LibraryInFolder held;
    need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    need(held.library().publish(*held.assessment, {{u"url"_s, u"https://ashdownvale.example"_s}}, u"Priya"_s));
    const AssessmentId again = need(held.library().addAssessment(
        *held.organisation, madeUpAssessment(2024, Purpose::Merger), *edition(u"hos-2024"_s), u"Priya"_s));
    QCOMPARE(stateOf(held.library(), *held.assessment), State::Published);
    need(held.library().approve(again, madeUpApproval(), u"Chair"_s));
    QCOMPARE(stateOf(held.library(), *held.assessment), State::Superseded);
    QCOMPARE(stateOf(held.library(), again), State::Approved);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void StatesTest::anotherYearsAndAnotherOmbudsmansFormsStand()
{
    LibraryInFolder held;
    Assessment council;
    council.edition = u"lgsco-2024"_s;
    council.year = AssessmentYear::starting(2024);
    const auto lgsco =
        need(held.library().addAssessment(*held.organisation, council, *edition(u"lgsco-2024"_s), u"Priya"_s));
    const auto lastYear = need(
        held.library().addAssessment(*held.organisation, madeUpAssessment(2023), *edition(u"hos-2024"_s), u"Priya"_s));
    const auto again = need(held.library().addAssessment(
        *held.organisation, madeUpAssessment(2024, Purpose::Restructure), *edition(u"hos-2024"_s), u"Priya"_s));
    need(held.library().approve(lgsco, madeUpApproval(), u"Chair"_s));
    need(held.library().approve(lastYear, madeUpApproval(), u"Chair"_s));
    need(held.library().approve(again, madeUpApproval(), u"Chair"_s));
    QCOMPARE(stateOf(held.library(), lgsco), State::Approved);
    QCOMPARE(stateOf(held.library(), lastYear), State::Approved);
    QCOMPARE(stateOf(held.library(), *held.assessment), State::Draft);
}

void StatesTest::anApprovedFileIsTakenInWithItsSeal()
{
    LibraryInFolder held;
    need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    const auto approved = need(held.library().assessment(*held.assessment));
    LibraryInFolder other;
    const auto taken =
        need(other.library().addAssessment(*other.organisation, approved, *edition(u"hos-2024"_s), u"Priya"_s));
    QCOMPARE(stateOf(other.library(), taken), State::Approved);
    QCOMPARE(sealedContent(need(other.library().assessment(taken))), sealedContent(approved));
    QCOMPARE(need(other.library().verify()), QStringList());
}

void StatesTest::anApprovedFileThatWasAlteredIsRefused()
{
    LibraryInFolder held;
    need(held.library().approve(*held.assessment, madeUpApproval(), u"Chair"_s));
    auto altered = need(held.library().assessment(*held.assessment));
    altered.find(*ProvisionCode::from(u"6.2"_s))->comply = Comply::Yes;
    LibraryInFolder other;
    const auto refused =
        other.library().addAssessment(*other.organisation, altered, *edition(u"hos-2024"_s), u"Priya"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QCOMPARE(need(other.library().assessments()).size(), 1U);
}

void StatesTest::aDraftThatBearsAnApprovalIsRefused()
{
    LibraryInFolder held;
    for (const State state : {State::Draft, State::WithGoverningBody, State::Returned}) {
        Assessment claiming = madeUpAssessment(2023);
        claiming.state = state;
        claiming.approval = madeUpApproval();
        const auto refused =
            held.library().addAssessment(*held.organisation, claiming, *edition(u"hos-2024"_s), u"Priya"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }
    QCOMPARE(need(held.library().assessments()).size(), 1U);
}

QTEST_GUILESS_MAIN(StatesTest)
#include "StatesTest.moc"
