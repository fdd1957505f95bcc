// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Change.h"
#include "assessment/AssessmentJson.h"

#include <QTest>

using namespace attest;
using namespace Qt::StringLiterals;

namespace {

Change change(const QString &field, const QJsonValue &after)
{
    Change made;
    made.id = u"0b7f3c4e-6a1d-4b52-9c1e-2f0a8d7e6b5c"_s;
    made.provision = ProvisionCode::from(u"6.3"_s);
    made.field = field;
    made.after = after;
    made.who = u"Ann"_s;
    made.at = QDateTime({2026, 3, 31}, {14, 5, 0, 7}, Qt::UTC);
    return made;
}

QJsonObject answer()
{
    return {{u"provision"_s, u"6.3"_s}, {u"comply"_s, u"no"_s}, {u"explanation"_s, u"Two posts are empty."_s}};
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeAndItsInverseLeaveEverythingAsItWas()
    {
        Change made = change(u"comply"_s, u"yes"_s);
        made.before = u"no"_s;
        const auto after = applied(answer(), made);
        QVERIFY2(after.ok(), after ? "" : qPrintable(after.error().message));
        QCOMPARE(after->value(u"comply"_s).toString(), u"yes"_s);
        const auto back = applied(*after, made.inverse());
        QVERIFY(back.ok());
        QCOMPARE(*back, answer());
        QCOMPARE(made.inverse().inverse(), made);
    }

    void nullTakesAMemberAway()
    {
        Change made = change(u"explanation"_s, QJsonValue::Null);
        made.before = u"Two posts are empty."_s;
        const auto after = applied(answer(), made);
        QVERIFY(after.ok());
        QVERIFY(!after->contains(u"explanation"_s));
        Change blank = change(u"comply"_s, QJsonValue::Null);
        blank.beforeGiven = false;
        QVERIFY(applied(answer(), blank)->value(u"comply"_s).isNull());
    }

    void aValueThatWasChangedInTheMeantimeIsAConflict()
    {
        Change made = change(u"comply"_s, u"yes"_s);
        made.before = u"partially"_s;
        const auto after = applied(answer(), made);
        QVERIFY(!after.ok());
        QCOMPARE(after.error().kind, ErrorKind::Conflict);
        QVERIFY(after.error().message.startsWith(u"6.3: comply"_s));
        made.beforeGiven = false;
        QVERIFY(applied(answer(), made).ok());
    }

    void absentNullAndEmptyAreTheSameBefore()
    {
        for (const QJsonValue &before : {QJsonValue(QJsonValue::Null), QJsonValue(QString())}) {
            Change made = change(u"commentary"_s, u"Words"_s);
            made.before = before;
            QVERIFY(applied(answer(), made).ok());
        }
    }

    void whatIsTypedWithControlCharactersCanBeTakenBack()
    {
        const Change made = change(u"commentary"_s, u"one\u0007\r\ntwo"_s);
        const auto after = applied(answer(), made);
        QVERIFY(after.ok());
        QCOMPARE(after->value(u"commentary"_s).toString(), u"one\ntwo"_s);
        const auto back = applied(*after, made.inverse());
        QVERIFY(back.ok());
        QCOMPARE(*back, answer());
    }

    void valuesThatDoNotFitAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("no answer") << u"comply"_s << QJsonValue(u"perhaps"_s) << u"perhaps"_s;
        QTest::newRow("date in words") << u"comply_by"_s << QJsonValue(u"March 2027"_s)
                                       << u"Give a full date such as 2027-03-31"_s;
        QTest::newRow("day and month turned") << u"comply_by"_s << QJsonValue(u"2027-31-03"_s) << u"full date"_s;
        QTest::newRow("number") << u"commentary"_s << QJsonValue(5) << u"a number"_s;
        QTest::newRow("evidence") << u"evidence"_s << QJsonValue(u"policy"_s) << u"must be a list"_s;
        QTest::newRow("actions") << u"actions"_s << QJsonValue(QJsonArray{1}) << u"actions[0]"_s;
        QTest::newRow("unknown field") << u"colour"_s << QJsonValue(u"red"_s) << u"overruled_because"_s;
        QTest::newRow("provision") << u"provision"_s << QJsonValue(u"6.4"_s) << u"cannot be changed"_s;
    }
    void valuesThatDoNotFitAreRefusedInWords()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(QString, says);
        Change made = change(field, value);
        made.beforeGiven = false;
        const auto after = applied(answer(), made);
        QVERIFY(!after.ok());
        QCOMPARE(after.error().kind, ErrorKind::BadInput);
        QVERIFY2(after.error().message.startsWith(u"6.3: "_s), qPrintable(after.error().message));
        QVERIFY2(after.error().message.contains(says), qPrintable(after.error().message));
    }

    void anOrganisationAndAnAssessmentChangeTheSameWay()
    {
        Change name;
        name.target = Change::Target::Organisation;
        name.id = u"o"_s;
        name.field = u"name"_s;
        name.before = u"Old"_s;
        name.after = u"New"_s;
        const QJsonObject landlord{{u"name"_s, u"Old"_s}, {u"x"_s, 1}};
        QCOMPARE(applied(landlord, name)->value(u"name"_s).toString(), u"New"_s);
        QCOMPARE(applied(landlord, name)->value(u"x"_s).toInt(), 1);
        name.after = QJsonValue::Null;
        QVERIFY(!applied(landlord, name).ok());

        Change year;
        year.target = Change::Target::Assessment;
        year.id = u"a"_s;
        year.field = u"year"_s;
        year.before = u"2024-25"_s;
        year.after = u"2025-26"_s;
        const QJsonObject whole{{u"year"_s, u"2024-25"_s},
                                {u"purpose"_s, u"annual"_s},
                                {u"state"_s, u"draft"_s},
                                {u"tags"_s, QJsonArray{1}}};
        const auto after = applied(whole, year);
        QVERIFY(after.ok());
        QJsonObject wanted = whole;
        wanted.insert(u"year"_s, u"2025-26"_s);
        QCOMPARE(*after, wanted);
        year.after = u"2025-27"_s;
        QVERIFY(applied(whole, year).error().message.contains(u"2025-27"_s));
        year.field = u"answers"_s;
        QVERIFY(applied(whole, year).error().message.contains(u"governing_body_response"_s));
    }

    void withoutAFieldTheWholeIsMade()
    {
        Change whole = change({}, answer());
        const auto made = applied({}, whole);
        QVERIFY(made.ok());
        QCOMPARE(*made, answer());
        QVERIFY(applied(*made, whole.inverse())->isEmpty());
        QCOMPARE(applied(answer(), whole).error().kind, ErrorKind::Conflict);
        whole.after = 3;
        QCOMPARE(applied({}, whole).error().kind, ErrorKind::BadInput);
    }

    void aLineOfJsonIsAChangeAndBack()
    {
        for (const QJsonValue &after :
             {QJsonValue(u"yes"_s), QJsonValue(QJsonValue::Null), QJsonValue(QJsonArray{1})}) {
            const Change made = change(u"comply"_s, after);
            const auto read = changeFromJson(toJson(made), u"line 1"_s);
            QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().message));
            QCOMPARE(*read, made);
        }
        Change landlord;
        landlord.target = Change::Target::Organisation;
        landlord.id = u"o"_s;
        landlord.field = u"name"_s;
        landlord.beforeGiven = false;
        QCOMPARE(*changeFromJson(toJson(landlord), u"line"_s), landlord);
    }

    void theTargetNeedNotBeSaid()
    {
        const QJsonObject line{{u"assessment"_s, u"a"_s}, {u"field"_s, u"year"_s}, {u"after"_s, u"2025-26"_s}};
        QVERIFY(changeFromJson(line, u"line 1"_s)->target == Change::Target::Assessment);
        QVERIFY(!changeFromJson(line, u"line 1"_s)->beforeGiven);
        QJsonObject answerLine = line;
        answerLine.insert(u"provision"_s, u"6.3"_s);
        QVERIFY(changeFromJson(answerLine, u"line 1"_s)->target == Change::Target::Answer);
        const QJsonObject landlord{{u"organisation"_s, u"o"_s}, {u"field"_s, u"name"_s}, {u"after"_s, u"X"_s}};
        QVERIFY(changeFromJson(landlord, u"line 1"_s)->target == Change::Target::Organisation);
    }

    void linesThatAreNoChangeAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("line");
        const QJsonObject good{
            {u"assessment"_s, u"a"_s}, {u"provision"_s, u"6.3"_s}, {u"field"_s, u"comply"_s}, {u"after"_s, u"yes"_s}};
        const auto row = [&good](const char *name, const QString &member, const QJsonValue &value) {
            QJsonObject line = good;
            if (value.isUndefined()) {
                line.remove(member);
            } else {
                line.insert(member, value);
            }
            QTest::newRow(name) << line;
        };
        row("whose", u"assessment"_s, QJsonValue::Undefined);
        row("no after", u"after"_s, QJsonValue::Undefined);
        row("target that does not fit", u"target"_s, u"organisation"_s);
        row("two targets", u"organisation"_s, u"o"_s);
        row("unknown member", u"afetr"_s, u"yes"_s);
        row("field a number", u"field"_s, 3);
        row("bad code", u"provision"_s, QString(50, u'1'));
        row("bad time", u"at"_s, u"yesterday"_s);
        QTest::newRow("nothing") << QJsonObject();
    }
    void linesThatAreNoChangeAreRefused()
    {
        QFETCH(QJsonObject, line);
        const auto read = changeFromJson(line, u"line 7"_s);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY2(read.error().message.startsWith(u"line 7: "_s), qPrintable(read.error().message));
    }

    void aChangeDescribesItselfInAFewWords()
    {
        QCOMPARE(change(u"comply"_s, u"no"_s).describe(), u"6.3: comply, No"_s);
        QCOMPARE(change(u"comply_by"_s, u"2027-03-31"_s).describe(),
                 u"6.3: date of intended compliance, 31 March 2027"_s);
        QCOMPARE(change(u"commentary"_s, u"We answer **every** complaint"_s).describe(),
                 u"6.3: commentary, We answer every complaint"_s);
        QCOMPARE(change(u"commentary"_s, u"Many words"_s).describe(), u"6.3: commentary, Many words"_s);
        QCOMPARE(change(u"evidence"_s, QJsonArray{1}).describe(), u"6.3: evidence, one entry"_s);
        QCOMPARE(change(u"comply"_s, QJsonValue::Null).describe(), u"6.3: comply, none"_s);
        Change landlord;
        landlord.target = Change::Target::Organisation;
        landlord.field = u"name"_s;
        landlord.after = u"New name"_s;
        QCOMPARE(landlord.describe(), u"Organisation: name, New name"_s);
    }
};

QTEST_GUILESS_MAIN(ChangeTest)
#include "ChangeTest.moc"
