// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/KeepTyping.h"

#include "StoreSupport.h"
#include "base/Json.h"
#include "store/TypingFile.h"

#include <QFile>
#include <QTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

/// What is typed when a program is killed, and the next one finds.
class KeepTypingTest : public QObject
{
    Q_OBJECT

private:
    const ProvisionCode m_code = *ProvisionCode::from(u"5.1"_s);

    static Library &opened(LibraryInFolder *place) { return place->library(); }

    static AnswerEdit commentary(const QString &words)
    {
        AnswerEdit edit;
        edit.commentary = words;
        return edit;
    }

    Answer answer(LibraryInFolder &place) const
    {
        return *need(opened(&place).assessment(*place.assessment)).find(m_code);
    }

    void type(LibraryInFolder &place, const QString &words) const
    {
        need(keepTyping(opened(&place), *place.assessment, m_code, commentary(words), u"Officer"_s));
    }

    void save(LibraryInFolder &place, const QString &words) const
    {
        need(editAnswer(opened(&place), *place.assessment, m_code, commentary(words), u"Officer"_s));
    }

private Q_SLOTS:
    void whatWasTypedIsPutBackOnceAndCanBeUndone()
    {
        LibraryInFolder place;
        save(place, u"We answer"_s);
        type(place, u"We answer **every** complaint"_s);
        Library &library = place.reopen();
        QCOMPARE(takeUpTyping(library), u"What was being typed when Attest last stopped was kept (Ashdown Vale Homes, "
                                        u"2024-25, 5.1: commentary, We answer "
                                        "every complaint)."_s);
        QCOMPARE(answer(place).commentary.markup(), u"We answer **every** complaint"_s);
        QCOMPARE(need(library.history(*place.assessment, m_code)).back().change.who, u"Officer"_s);
        QCOMPARE(takeUpTyping(library), QString());
        need(library.undo(*place.assessment, u"Officer"_s));
        QCOMPARE(answer(place).commentary.markup(), u"We answer"_s);
    }

    void nothingIsSaidWhereNobodyWasTyping()
    {
        LibraryInFolder place;
        QCOMPARE(takeUpTyping(opened(&place)), QString());
        type(place, u"We answer"_s);
        forgetTyping(opened(&place), m_code, commentary({}));
        QCOMPARE(takeUpTyping(opened(&place)), QString());
        QCOMPARE(answer(place).commentary.markup(), QString());
    }

    void anEditForgetsWhatItSavedAndNothingElse()
    {
        LibraryInFolder place;
        type(place, u"We answer"_s);
        AnswerEdit other;
        other.explanation = u"It is late"_s;
        forgetTyping(opened(&place), m_code, other);
        forgetTyping(opened(&place), *ProvisionCode::from(u"5.2"_s), commentary(u"We"_s));
        QVERIFY(QFile::exists(TypingFile(place.path()).path()));
        forgetTyping(opened(&place), m_code, commentary(u"We answer all"_s));
        QVERIFY(!QFile::exists(TypingFile(place.path()).path()));
    }

    void whatWasSavedBeforeItWasForgottenIsNotTold()
    {
        LibraryInFolder place;
        type(place, u"We answer"_s);
        save(place, u"We answer"_s);
        QCOMPARE(takeUpTyping(opened(&place)), QString());
        QVERIFY(!QFile::exists(TypingFile(place.path()).path()));
    }

    void aTextChangedSinceIsNeverOverwrittenAndWhatWasTypedIsSetAside()
    {
        LibraryInFolder place;
        type(place, u"We answer"_s);
        save(place, u"Somebody else was here"_s);
        const QString said = takeUpTyping(opened(&place));
        QVERIFY2(said.contains(u"could not be put back"_s), qPrintable(said));
        QCOMPARE(answer(place).commentary.markup(), u"Somebody else was here"_s);
        QVERIFY(said.contains(TypingFile(place.path()).path() + u"-1"_s));
        QFile aside(TypingFile(place.path()).path() + u"-1"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QVERIFY(aside.readAll().contains("We answer"));
        QCOMPARE(takeUpTyping(opened(&place)), QString());
    }

    void aFormThatIsWithTheGoverningBodyStaysAsItIs()
    {
        LibraryInFolder place;
        type(place, u"We answer"_s);
        need(opened(&place).submit(*place.assessment, u"Officer"_s));
        QVERIFY(takeUpTyping(opened(&place)).contains(u"with the governing body"_s));
        QCOMPARE(answer(place).commentary.markup(), QString());
    }

    void aBrokenFileIsToldAndSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"after\":\"We ans");
        QTest::newRow("another kind") << QByteArray("[\"after\"]");
        Change elsewhere;
        elsewhere.id = freshId<AssessmentId>().text();
        elsewhere.provision = m_code;
        elsewhere.field = u"commentary"_s;
        elsewhere.after = u"We answer"_s;
        elsewhere.who = u"Officer"_s;
        QTest::newRow("no assessment of this library") << canonicalJson(toJson(elsewhere));
    }

    void aBrokenFileIsToldAndSetAside()
    {
        QFETCH(QByteArray, bytes);
        LibraryInFolder place;
        QFile file(TypingFile(place.path()).path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        const QString said = takeUpTyping(opened(&place));
        QVERIFY2(said.contains(u"could not be put back"_s) && said.endsWith(u".typing-1."_s), qPrintable(said));
        QVERIFY(!file.exists());
        QCOMPARE(need(opened(&place).verify()), QStringList());
    }
};

QTEST_GUILESS_MAIN(KeepTypingTest)
#include "KeepTypingTest.moc"
