// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "support/TestData.h"

#include <QtTest>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditIsFoundAtOnceAndItsOldWordsAreForgotten();
    void whatIsUndoneIsForgotten();
    void wordsAreFoundInEveryField_data();
    void wordsAreFoundInEveryField();
    void wordsOfTwoFieldsTogetherFindTheAnswer();
    void whatAUserTypesIsNeverAQueryLanguage_data();
    void whatAUserTypesIsNeverAQueryLanguage();
    void theLimitHolds();
    void theWordsFoundAreMarked();

private:
    static size_t hits(Library &library, const QString &words) { return need(library.search(words, 50)).size(); }
};

void SearchTest::anEditIsFoundAtOnceAndItsOldWordsAreForgotten()
{
    LibraryInFolder held;
    QCOMPARE(hits(held.library(), u"definition"_s), 1U);
    need(held.library().apply(
        {answerChange(*held.assessment, u"1.2"_s, u"commentary"_s, u"The board read it aloud."_s)}));
    QCOMPARE(hits(held.library(), u"definition"_s), 0U);
    const auto found = need(held.library().search(u"aloud"_s, 10));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.at(0).assessment, *held.assessment);
    QCOMPARE(found.at(0).provision.text(), u"1.2"_s);
    QCOMPARE(found.at(0).field, u"commentary"_s);
    need(held.library().apply({answerChange(*held.assessment, u"1.2"_s, u"commentary"_s, QJsonValue::Null)}));
    QCOMPARE(hits(held.library(), u"aloud"_s), 0U);
    QCOMPARE(need(held.library().verify()), QStringList());
}

void SearchTest::whatIsUndoneIsForgotten()
{
    LibraryInFolder held;
    need(held.library().apply({answerChange(*held.assessment, u"1.3"_s, u"explanation"_s, u"Understaffed in May."_s)}));
    QCOMPARE(hits(held.library(), u"understaffed"_s), 1U);
    need(held.library().undo(*held.assessment, u"Priya"_s));
    QCOMPARE(hits(held.library(), u"understaffed"_s), 0U);
}

void SearchTest::wordsAreFoundInEveryField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(name) << value;
    };
    row("evidence", QJsonArray{QJsonObject{{u"kind"_s, u"note"_s}, {u"text"_s, u"See the heron report"_s}}});
    row("commentary", u"A heron stands there."_s);
    row("explanation", u"Because of the *heron*."_s);
    row("actions", QJsonArray{QJsonObject{{u"text"_s, u"Move the heron"_s}}});
    row("comments", QJsonArray{QJsonObject{{u"text"_s, u"Which heron?"_s}}});
}

void SearchTest::wordsAreFoundInEveryField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    LibraryInFolder held;
    need(held.library().apply({answerChange(*held.assessment, u"4.1"_s, field, value)}));
    const auto found = need(held.library().search(u"heron"_s, 10));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.at(0).field, field);
    QCOMPARE(found.at(0).provision.text(), u"4.1"_s);
}

void SearchTest::wordsOfTwoFieldsTogetherFindTheAnswer()
{
    LibraryInFolder held;
    QCOMPARE(hits(held.library(), u"clause definition"_s), 1U);
    QCOMPARE(hits(held.library(), u"clause unicorn"_s), 0U);
}

void SearchTest::whatAUserTypesIsNeverAQueryLanguage_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("spaces") << u"  \t\n "_s << 0;
    QTest::newRow("a dash") << u"—"_s << 0;
    QTest::newRow("a quotation mark") << u"\""_s << 0;
    QTest::newRow("an open quotation") << u"\"definition"_s << 1;
    QTest::newRow("AND alone") << u"AND"_s << 0;
    QTest::newRow("NOT") << u"definition NOT word"_s << 0;
    QTest::newRow("brackets") << u"(definition"_s << 1;
    QTest::newRow("a column filter") << u"commentary: definition"_s << 0;
    QTest::newRow("a star") << u"*"_s << 0;
    QTest::newRow("NEAR") << u"NEAR(definition word, 2)"_s << 0;
    QTest::newRow("an apostrophe") << u"Code's"_s << 1;
    QTest::newRow("a prefix as the last word") << u"polic"_s << 1;
    QTest::newRow("no prefix before the last word") << u"polic definition"_s << 0;
    QTest::newRow("capitals") << u"DEFINITION"_s << 1;
    QTest::newRow("diacritics") << u"définition"_s << 1;
    QTest::newRow("a control character") << u"definition\u0000"_s << 1;
    QTest::newRow("ten thousand words") << u"definition "_s.repeated(10000) << 1;
}

void SearchTest::whatAUserTypesIsNeverAQueryLanguage()
{
    QFETCH(QString, words);
    QFETCH(int, expected);
    LibraryInFolder held;
    QCOMPARE(int(hits(held.library(), words)), expected);
}

void SearchTest::theLimitHolds()
{
    LibraryInFolder held;
    std::vector<Change> changes;
    for (const Answer &answer : need(held.library().assessment(*held.assessment)).answers) {
        changes.push_back(answerChange(*held.assessment, answer.provision.text(), u"explanation"_s, u"walrus"_s));
    }
    need(held.library().apply(changes));
    QCOMPARE(need(held.library().search(u"walrus"_s, 7)).size(), 7U);
    QCOMPARE(need(held.library().search(u"walrus"_s, 1000)).size(), changes.size());
    QVERIFY(need(held.library().search(u"walrus"_s, 0)).empty());
    QVERIFY(need(held.library().search(u"walrus"_s, -1)).empty());
}

void SearchTest::theWordsFoundAreMarked()
{
    LibraryInFolder held;
    need(held.library().apply({answerChange(*held.assessment, u"4.1"_s, u"commentary"_s,
                                            u"Before \u2068marks\u2069 the lighthouse and after."_s)}));
    const auto found = need(held.library().search(u"light"_s, 10));
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found.at(0).excerpt, u"Before marks the \u2068lighthouse\u2069 and after."_s);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
