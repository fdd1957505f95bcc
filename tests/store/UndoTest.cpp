// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "support/TestData.h"

#include <QtTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class UndoTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoTakesBackTheLastEditAcrossProvisions();
    void redoMakesThemAgainInOrder();
    void undoAndRedoWorkAcrossRuns();
    void editsMadeTogetherAreUndoneTogether();
    void aNewEditEndsWhatCanBeRedone();
    void aChangeOfStateEndsWhatCanBeUndone();
    void makingTheAssessmentCannotBeUndone();
    void undoIsRefusedWhereTheValueChangedMeanwhile();
    void otherAssessmentsHaveTheirOwnUndo();
    void theEntriesSayWhatTheyUndo();
    void anAnswerCanGoBackToNotAnswered();

private:
    static QString ownerOf(Library &library, const AssessmentId &id, const QString &code)
    {
        return need(library.assessment(id)).find(*ProvisionCode::from(code))->owner;
    }
    static void setOwner(LibraryInFolder &held, const QString &code, const QString &owner)
    {
        need(held.library().apply({answerChange(*held.assessment, code, u"owner"_s, owner)}));
    }
};

void UndoTest::undoTakesBackTheLastEditAcrossProvisions()
{
    LibraryInFolder held;
    setOwner(held, u"1.2"_s, u"Sam"_s);
    setOwner(held, u"1.3"_s, u"Ali"_s);
    setOwner(held, u"1.2"_s, u"Jo"_s);
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), u"Sam"_s);
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.3"_s), u"Ali"_s);
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.3"_s), QString());
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), QString());
    const auto nothing = held.library().undo(*held.assessment, u"Priya"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::Conflict);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void UndoTest::redoMakesThemAgainInOrder()
{
    LibraryInFolder held;
    for (const auto &owner : {u"a"_s, u"b"_s, u"c"_s}) {
        setOwner(held, u"1.2"_s, owner);
    }
    for (int i = 0; i < 3; ++i) {
        need(held.library().undo(*held.assessment, u"Priya"_s));
    }
    for (const auto &owner : {u"a"_s, u"b"_s}) {
        need(held.library().redo(*held.assessment, u"Priya"_s));
        QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), owner);
    }
    // What was redone can be undone once more, and the rest redone after it.
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), u"a"_s);
    need(held.library().redo(*held.assessment, u"Priya"_s));
    need(held.library().redo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), u"c"_s);
    QVERIFY(!held.library().redo(*held.assessment, u"Priya"_s));
    QCOMPARE(need(held.library().verify()), QStringList());
}

void UndoTest::undoAndRedoWorkAcrossRuns()
{
    LibraryInFolder held;
    setOwner(held, u"1.2"_s, u"Sam"_s);
    setOwner(held, u"1.3"_s, u"Ali"_s);
    need(held.reopen().undo(*held.assessment, u"Priya"_s));
    need(held.reopen().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), QString());
    need(held.reopen().redo(*held.assessment, u"Priya"_s));
    need(held.reopen().redo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), u"Sam"_s);
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.3"_s), u"Ali"_s);
}

void UndoTest::editsMadeTogetherAreUndoneTogether()
{
    LibraryInFolder held;
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"a"_s),
                               answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"b"_s),
                               answerChange(*held.assessment, u"6.3"_s, u"comply"_s, u"no"_s)}));
    const auto undone = need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(undone.size(), 4U);
    const auto back = need(held.library().assessment(*held.assessment));
    QCOMPARE(back.find(*ProvisionCode::from(u"1.2"_s))->owner, QString());
    QCOMPARE(back.find(*ProvisionCode::from(u"6.3"_s))->comply, Comply::Yes);
    QCOMPARE(back.find(*ProvisionCode::from(u"6.3"_s))->review, Review::Carried);
    need(held.library().redo(*held.assessment, u"Priya"_s));
    const auto again = need(held.library().assessment(*held.assessment));
    QCOMPARE(again.find(*ProvisionCode::from(u"1.2"_s))->owner, u"b"_s);
    QCOMPARE(again.find(*ProvisionCode::from(u"6.3"_s))->review, Review::Reviewed);
}

void UndoTest::aNewEditEndsWhatCanBeRedone()
{
    LibraryInFolder held;
    setOwner(held, u"1.2"_s, u"Sam"_s);
    need(held.library().undo(*held.assessment, u"Priya"_s));
    setOwner(held, u"1.3"_s, u"Ali"_s);
    const auto nothing = held.library().redo(*held.assessment, u"Priya"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::Conflict);
}

void UndoTest::aChangeOfStateEndsWhatCanBeUndone()
{
    LibraryInFolder held;
    setOwner(held, u"1.2"_s, u"Sam"_s);
    need(held.library().submit(*held.assessment, u"Priya"_s));
    const auto closed = held.library().undo(*held.assessment, u"Priya"_s);
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, ErrorKind::Conflict);
    need(held.library().returnToOfficer(*held.assessment, u"Section 6 needs dates."_s, u"Chair"_s));
    QVERIFY(!held.library().undo(*held.assessment, u"Priya"_s));
    setOwner(held, u"1.3"_s, u"Ali"_s);
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), u"Sam"_s);
}

void UndoTest::makingTheAssessmentCannotBeUndone()
{
    LibraryInFolder held;
    const auto nothing = held.library().undo(*held.assessment, u"Priya"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().kind, ErrorKind::Conflict);
    QCOMPARE(need(held.library().assessments()).size(), 1U);
}

void UndoTest::undoIsRefusedWhereTheValueChangedMeanwhile()
{
    LibraryInFolder held;
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s),
                               organisationChange(*held.organisation, u"homes"_s, 5000)}));
    // The organisation's own edits stand in no assessment's stack.
    need(held.library().apply({organisationChange(*held.organisation, u"homes"_s, 5100)}));
    const auto refused = held.library().undo(*held.assessment, u"Priya"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), u"Sam"_s);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void UndoTest::otherAssessmentsHaveTheirOwnUndo()
{
    LibraryInFolder held;
    const AssessmentId other = need(
        held.library().addAssessment(*held.organisation, madeUpAssessment(2023), *edition(u"hos-2024"_s), u"Priya"_s));
    setOwner(held, u"1.2"_s, u"Sam"_s);
    need(held.library().apply({answerChange(other, u"1.2"_s, u"owner"_s, u"Ali"_s)}));
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(ownerOf(held.library(), *held.assessment, u"1.2"_s), QString());
    QCOMPARE(ownerOf(held.library(), other, u"1.2"_s), u"Ali"_s);
}

void UndoTest::theEntriesSayWhatTheyUndo()
{
    LibraryInFolder held;
    const auto made = need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"owner"_s, u"Sam"_s)}));
    const auto undone = need(held.library().undo(*held.assessment, u"Chidi"_s));
    QCOMPARE(undone.at(0).undoes, made.at(0).group);
    QCOMPARE(undone.at(0).change.who, u"Chidi"_s);
    QCOMPARE(undone.at(0).change.before, QJsonValue(u"Sam"_s));
    const auto redone = need(held.library().redo(*held.assessment, u"Chidi"_s));
    QCOMPARE(redone.at(0).redoes, made.at(0).group);
    QCOMPARE(redone.at(0).undoes, 0);
}

void UndoTest::anAnswerCanGoBackToNotAnswered()
{
    LibraryInFolder held;
    const auto comply = [&held] {
        return need(held.library().assessment(*held.assessment)).find(*ProvisionCode::from(u"1.3"_s))->comply;
    };
    need(held.library().apply({answerChange(*held.assessment, u"1.3"_s, u"comply"_s, u"no"_s)}));
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(comply(), std::nullopt);
    QCOMPARE(need(held.library().verify()), QStringList());
    need(held.library().redo(*held.assessment, u"Priya"_s));
    need(held.library().apply({answerChange(*held.assessment, u"1.3"_s, u"comply"_s, QJsonValue::Null)}));
    QCOMPARE(comply(), std::nullopt);
    QCOMPARE(need(held.library().verify()), QStringList());
    need(held.library().apply({answerChange(*held.assessment, u"1.3"_s, u"comply"_s, u"yes"_s)}));
    QCOMPARE(need(held.library().verify()), QStringList());
}

QTEST_GUILESS_MAIN(UndoTest)
#include "UndoTest.moc"
