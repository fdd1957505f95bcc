// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "assessment/AssessmentJson.h"
#include "support/TestData.h"

#include <QtTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewLibraryIsEmptyAndHolds();
    void anExistingFileIsNeverMadeAnew();
    void anAssessmentComesBackAsItWasKept();
    void everyProvisionOfTheEditionHasAnAnswer();
    void answersToUnknownProvisionsAreRefused();
    void anEditionIsPinnedByItsBytes();
    void theListNamesOrganisationEditionYearAndState();
    void anEditIsStoredAndSigned();
    void anEditMadeOnAnOldValueIsAConflict();
    void editsMadeTogetherAreAllMadeOrNone();
    void anEditThatChangesNothingLeavesNoEntry();
    void protectedFieldsAreRefused_data();
    void protectedFieldsAreRefused();
    void editingACarriedAnswerReviewsIt();
    void confirmingACarriedAnswerAloneIsOneEntry();
    void aNoteBesideACarriedAnswerIsNoReview();
    void theCarriedMarkIsNotJustTakenAway();
    void aWholeAnswerStaysTheOneItIsGivenFor();
    void aNameOfSeveralLinesLeavesTheChainWhole();
    void aLandlordIsMadeWithItsAssessmentOrNotAtAll();
    void openAssessmentsFollowTheOrganisationsRecord();
    void historyCanBeReadForOneProvision();
    void theJournalIsChained();
};

void LibraryTest::aNewLibraryIsEmptyAndHolds()
{
    QTemporaryDir folder;
    FixedClock clock(QDateTime(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC));
    const auto library = need(Library::create(folder.filePath(u"new.attest"_s), clock));
    QVERIFY(need(library->assessments()).empty());
    QVERIFY(need(library->organisations()).empty());
    QCOMPARE(need(library->verify()), QStringList());
    QVERIFY(library->reports().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"new.attest"_s, u"new.attest.lock"_s}));
}

void LibraryTest::anExistingFileIsNeverMadeAnew()
{
    LibraryInFolder held;
    held.close();
    const QByteArray before = bytesOf(held.path());
    const auto made = Library::create(held.path(), held.clock);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Storage);
    QVERIFY(bytesOf(held.path()) == before);
}

void LibraryTest::anAssessmentComesBackAsItWasKept()
{
    LibraryInFolder held;
    Assessment given = madeUpAssessment();
    given.other.insert(u"cover_sheet"_s, QJsonObject{{u"colour"_s, u"green"_s}});
    given.unplaced.append(QJsonObject{{u"text"_s, u"A row of the old form"_s}});
    const AssessmentId id =
        need(held.library().addAssessment(*held.organisation, given, *edition(u"hos-2024"_s), u"Priya"_s));
    const Assessment first = need(held.library().assessment(id));
    QCOMPARE(*first.find(*ProvisionCode::from(u"1.2"_s)), given.answers.at(0));
    QCOMPARE(first.other, given.other);
    QCOMPARE(first.unplaced, given.unplaced);
    QCOMPARE(first.organisation, madeUpLandlord());
    const QByteArray written = writeAssessment(first);
    QCOMPARE(writeAssessment(need(held.reopen().assessment(id))), written);
    QCOMPARE(need(held.library().editionOf(id))->contentHash, edition(u"hos-2024"_s)->contentHash);
}

void LibraryTest::everyProvisionOfTheEditionHasAnAnswer()
{
    LibraryInFolder held;
    const Assessment kept = need(held.library().assessment(*held.assessment));
    const auto provisions = edition(u"hos-2024"_s)->provisions();
    QCOMPARE(kept.answers.size(), provisions.size());
    for (size_t i = 0; i < provisions.size(); ++i) {
        QCOMPARE(kept.answers.at(i).provision, provisions.at(i)->code);
    }
    QCOMPARE(kept.editionHash, edition(u"hos-2024"_s)->contentHash);
}

void LibraryTest::answersToUnknownProvisionsAreRefused()
{
    LibraryInFolder held;
    Assessment given = madeUpAssessment();
    given.answers.emplace_back(*ProvisionCode::from(u"99.9"_s));
    const auto added = held.library().addAssessment(*held.organisation, given, *edition(u"hos-2024"_s), u"Priya"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::BadInput);
    QVERIFY2(added.error().message.contains(u"99.9"_s), qPrintable(added.error().message));
    QCOMPARE(need(held.library().assessments()).size(), 1U);
}

void LibraryTest::anEditionIsPinnedByItsBytes()
{
    LibraryInFolder held;
    Edition changed = *edition(u"hos-2024"_s);
    changed.file.append('\n');
    changed.contentHash =
        QString::fromLatin1(QCryptographicHash::hash(changed.file, QCryptographicHash::Sha256).toHex());
    const auto added = held.library().addAssessment(*held.organisation, madeUpAssessment(), changed, u"Priya"_s);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::BadInput);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void LibraryTest::theListNamesOrganisationEditionYearAndState()
{
    LibraryInFolder held;
    need(held.library().addAssessment(*held.organisation, madeUpAssessment(2023, Purpose::Merger),
                                      *edition(u"hos-2024"_s), u"Priya"_s));
    need(held.library().submit(*held.assessment, u"Priya"_s));
    const auto list = need(held.library().assessments());
    QCOMPARE(list.size(), 2U);
    QCOMPARE(list.at(0).year.text(), u"2023-24"_s);
    QCOMPARE(list.at(0).purpose, Purpose::Merger);
    QCOMPARE(list.at(0).state, State::Draft);
    QCOMPARE(list.at(1).id, *held.assessment);
    QCOMPARE(list.at(1).organisation, u"Ashdown Vale Homes"_s);
    QCOMPARE(list.at(1).organisationId, *held.organisation);
    QCOMPARE(list.at(1).edition, u"hos-2024"_s);
    QCOMPARE(list.at(1).state, State::WithGoverningBody);
}

void LibraryTest::anEditIsStoredAndSigned()
{
    LibraryInFolder held;
    Change edit = answerChange(*held.assessment, u"6.2"_s, u"comply"_s, u"no"_s);
    edit.who.clear();
    qputenv("USER", "officer");
    const auto entries = need(held.library().apply({edit}));
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.at(0).change.before, QJsonValue(QJsonValue::Null));
    QCOMPARE(entries.at(0).change.after, QJsonValue(u"no"_s));
    QCOMPARE(entries.at(0).change.who, u"officer"_s);
    QCOMPARE(entries.at(0).change.at, held.clock.now());
    QVERIFY(entries.at(0).change.beforeGiven);
    QCOMPARE(need(held.reopen().assessment(*held.assessment)).find(*ProvisionCode::from(u"6.2"_s))->comply, Comply::No);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void LibraryTest::anEditMadeOnAnOldValueIsAConflict()
{
    LibraryInFolder held;
    Change edit = answerChange(*held.assessment, u"1.2"_s, u"comply"_s, u"no"_s);
    edit.beforeGiven = true;
    edit.before = u"partially"_s;
    const auto refused = held.library().apply({edit});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    edit.before = u"yes"_s;
    QCOMPARE(need(held.library().apply({edit})).size(), 1U);
}

void LibraryTest::editsMadeTogetherAreAllMadeOrNone()
{
    LibraryInFolder held;
    const auto before = need(held.library().history(*held.assessment)).size();
    const auto refused = held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s),
                                               answerChange(*held.assessment, u"1.3"_s, u"comply"_s, u"maybe"_s)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QCOMPARE(need(held.library().assessment(*held.assessment)).find(*ProvisionCode::from(u"1.2"_s))->owner, QString());
    QCOMPARE(need(held.library().history(*held.assessment)).size(), before);
    const auto made = need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s),
                                                 answerChange(*held.assessment, u"1.3"_s, u"comply"_s, u"no"_s)}));
    QCOMPARE(made.size(), 2U);
    QCOMPARE(made.at(0).group, made.at(0).sequence);
    QCOMPARE(made.at(1).group, made.at(0).sequence);
}

void LibraryTest::anEditThatChangesNothingLeavesNoEntry()
{
    LibraryInFolder held;
    QVERIFY(need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"comply"_s, u"yes"_s)})).empty());
    QVERIFY(
        need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, QJsonValue::Null)})).empty());
    QVERIFY(need(held.library().apply({})).empty());
    QCOMPARE(need(held.library().history(*held.assessment)).size(), 1U);
}

void LibraryTest::protectedFieldsAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("after");
    QTest::newRow("state") << u"state"_s << QJsonValue(u"approved"_s);
    QTest::newRow("approval") << u"approval"_s << QJsonValue(QJsonObject{{u"body"_s, u"me"_s}});
    QTest::newRow("publications") << u"publications"_s << QJsonValue(QJsonArray());
    QTest::newRow("id") << u"id"_s << QJsonValue(u"x"_s);
    QTest::newRow("edition") << u"edition"_s << QJsonValue(u"hos-2022"_s);
    QTest::newRow("organisation") << u"organisation"_s << QJsonValue(QJsonObject{{u"name"_s, u"Other"_s}});
    QTest::newRow("answers") << u"answers"_s << QJsonValue(QJsonArray());
    QTest::newRow("the whole") << QString() << QJsonValue(QJsonObject());
}

void LibraryTest::protectedFieldsAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, after);
    LibraryInFolder held;
    const auto refused = held.library().apply({assessmentChange(*held.assessment, field, after)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QCOMPARE(need(held.library().history(*held.assessment)).size(), 1U);
}

void LibraryTest::editingACarriedAnswerReviewsIt()
{
    LibraryInFolder held;
    const auto made = need(held.library().apply({answerChange(*held.assessment, u"6.3"_s, u"comply"_s, u"no"_s),
                                                 answerChange(*held.assessment, u"6.3"_s, u"owner"_s, u"Sam"_s)}));
    QCOMPARE(made.size(), 3U);
    QCOMPARE(made.at(2).change.field, u"review"_s);
    QCOMPARE(made.at(2).group, made.at(0).group);
    const auto reviewed = need(held.library().assessment(*held.assessment));
    QCOMPARE(reviewed.find(*ProvisionCode::from(u"6.3"_s))->review, Review::Reviewed);
    need(held.library().undo(*held.assessment, u"Priya"_s));
    const auto back = need(held.library().assessment(*held.assessment));
    QCOMPARE(back.find(*ProvisionCode::from(u"6.3"_s))->review, Review::Carried);
    QCOMPARE(back.find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::Yes);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void LibraryTest::confirmingACarriedAnswerAloneIsOneEntry()
{
    LibraryInFolder held;
    const auto made =
        need(held.library().apply({answerChange(*held.assessment, u"6.3"_s, u"review"_s, u"reviewed"_s)}));
    QCOMPARE(made.size(), 1U);
}

void LibraryTest::aNoteBesideACarriedAnswerIsNoReview()
{
    LibraryInFolder held;
    const QJsonArray comments{QJsonObject{{u"text"_s, u"Is this still so?"_s}}};
    need(held.library().apply({answerChange(*held.assessment, u"6.3"_s, u"comments"_s, comments)}));
    const auto kept = need(held.library().assessment(*held.assessment));
    QCOMPARE(kept.find(*ProvisionCode::from(u"6.3"_s))->review, Review::Carried);
}

void LibraryTest::theCarriedMarkIsNotJustTakenAway()
{
    LibraryInFolder held;
    const QJsonObject stored =
        toJson(*need(held.library().assessment(*held.assessment)).find(*ProvisionCode::from(u"6.3"_s)));
    QJsonObject unmarked = stored;
    unmarked.remove(u"review"_s);
    for (const Change &change : {answerChange(*held.assessment, u"6.3"_s, u"review"_s, QJsonValue::Null),
                                 answerChange(*held.assessment, u"6.3"_s, u"review"_s, QString()),
                                 answerChange(*held.assessment, u"6.3"_s, QString(), unmarked)}) {
        const auto refused = held.library().apply({change});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY2(refused.error().message.contains(u"6.3"_s), qPrintable(refused.error().message));
    }
    const Assessment kept = need(held.library().assessment(*held.assessment));
    QCOMPARE(kept.find(*ProvisionCode::from(u"6.3"_s))->review, Review::Carried);
    QCOMPARE(need(held.library().history(*held.assessment)).size(), 1U);
}

void LibraryTest::aWholeAnswerStaysTheOneItIsGivenFor()
{
    LibraryInFolder held;
    const QJsonObject other{{u"provision"_s, u"1.3"_s}, {u"comply"_s, u"no"_s}};
    for (const QJsonValue &after : {QJsonValue(other), QJsonValue(QJsonValue::Null), QJsonValue(7)}) {
        const auto refused = held.library().apply({answerChange(*held.assessment, u"1.2"_s, QString(), after)});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    }
    Change stale = answerChange(*held.assessment, u"1.3"_s, QString(), other);
    stale.beforeGiven = true;
    stale.before = other;
    const auto refused = held.library().apply({stale});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    need(held.library().apply({answerChange(*held.assessment, u"1.3"_s, QString(), other)}));
    QCOMPARE(need(held.library().assessment(*held.assessment)).find(*ProvisionCode::from(u"1.3"_s))->comply,
             Comply::No);
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(need(held.library().verify()), QStringList());
}

void LibraryTest::aNameOfSeveralLinesLeavesTheChainWhole()
{
    LibraryInFolder held;
    Change edit = answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s);
    edit.who = u" Priya\nShah\u0007,\tofficer "_s;
    QCOMPARE(need(held.library().apply({edit})).at(0).change.who, u"Priya Shah, officer"_s);
    need(held.library().submit(*held.assessment, u"Priya\r\nShah"_s));
    QCOMPARE(need(held.library().verify()), QStringList());
}

void LibraryTest::aLandlordIsMadeWithItsAssessmentOrNotAtAll()
{
    LibraryInFolder held;
    Assessment given = madeUpAssessment();
    given.organisation = madeUpLandlord(u"Weald Homes"_s);
    given.answers.emplace_back(*ProvisionCode::from(u"99.9"_s));
    QVERIFY(!held.library().addAssessment(given, *edition(u"hos-2024"_s), u"Priya"_s));
    QCOMPARE(need(held.library().organisations()).size(), 1U);

    given.answers.pop_back();
    const AssessmentId first = need(held.library().addAssessment(given, *edition(u"hos-2024"_s), u"Priya"_s));
    given.organisation.name = u"WEALD homes"_s;
    given.year = given.year.next();
    const AssessmentId second = need(held.library().addAssessment(given, *edition(u"hos-2024"_s), u"Priya"_s));
    QCOMPARE(need(held.library().organisations()).size(), 2U);
    QCOMPARE(need(held.library().assessment(first)).organisation.name, u"Weald Homes"_s);
    QCOMPARE(need(held.library().assessment(second)).organisation.name, u"Weald Homes"_s);
    QCOMPARE(need(held.reopen().verify()), QStringList());
}

void LibraryTest::openAssessmentsFollowTheOrganisationsRecord()
{
    LibraryInFolder held;
    const AssessmentId approved = need(
        held.library().addAssessment(*held.organisation, madeUpAssessment(2023), *edition(u"hos-2024"_s), u"Priya"_s));
    need(held.library().approve(approved, madeUpApproval(), u"Priya"_s));
    need(held.library().apply({organisationChange(*held.organisation, u"name"_s, u"Ashdown and Weald Homes"_s)}));
    QCOMPARE(need(held.library().assessment(*held.assessment)).organisation.name, u"Ashdown and Weald Homes"_s);
    QCOMPARE(need(held.library().assessment(approved)).organisation.name, u"Ashdown Vale Homes"_s);
    QCOMPARE(need(held.library().organisations()).at(0).organisation.name, u"Ashdown and Weald Homes"_s);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void LibraryTest::historyCanBeReadForOneProvision()
{
    LibraryInFolder held;
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s)}));
    need(held.library().apply({answerChange(*held.assessment, u"1.3"_s, u"owner"_s, u"Ali"_s)}));
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Jo"_s)}));
    QCOMPARE(need(held.library().history(*held.assessment)).size(), 4U);
    const auto one = need(held.library().history(*held.assessment, ProvisionCode::from(u"1.2"_s)));
    QCOMPARE(one.size(), 2U);
    QCOMPARE(one.at(0).change.after, QJsonValue(u"Sam"_s));
    QCOMPARE(one.at(1).change.after, QJsonValue(u"Jo"_s));
    const auto unknown = held.library().history(freshId<AssessmentId>());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
}

void LibraryTest::theJournalIsChained()
{
    LibraryInFolder held;
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s)}));
    held.reopen();
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Jo"_s)}));
    const auto entries = need(held.library().history(*held.assessment));
    QCOMPARE(entries.size(), 3U);
    QCOMPARE(entries.at(0).sequence, 2);
    QCOMPARE(entries.at(1).previous, entries.at(0).hash);
    QCOMPARE(entries.at(2).previous, entries.at(1).hash);
    QCOMPARE(entries.at(2).copy, held.library().copy());
    QCOMPARE(readSql(held.path(), u"SELECT previous FROM journal WHERE sequence = 1"_s),
             QStringList(QString(64, u'0')));
}

QTEST_GUILESS_MAIN(LibraryTest)
#include "LibraryTest.moc"
