// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "support/TestData.h"

#include <QJsonDocument>
#include <QTest>

using namespace attest;

namespace {

QByteArray fullFile()
{
    return test::bytesOf(test::dataPath(QStringLiteral("assessment/every-member.json")));
}

QJsonObject fullObject()
{
    return QJsonDocument::fromJson(fullFile()).object();
}

QString problemOf(const QJsonObject &object)
{
    const auto read = readAssessment(QJsonDocument(object).toJson(), QStringLiteral("form.json"));
    return read ? QString() : read.error().message;
}

QJsonObject withAnswer(const QJsonObject &members)
{
    QJsonObject object = fullObject();
    object.insert(QStringLiteral("answers"), QJsonArray{members});
    return object;
}

} // namespace

class AssessmentJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostBetweenFileAndFile()
    {
        const auto read = readAssessment(fullFile(), QStringLiteral("form.json"));
        QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
        QCOMPARE(toJson(*read), fullObject());
    }

    void writingReadingAndWritingAgainGivesTheSameBytes()
    {
        const auto read = readAssessment(fullFile(), QStringLiteral("form.json"));
        QVERIFY(read.ok());
        const QByteArray once = writeAssessment(*read);
        const auto again = readAssessment(once, QStringLiteral("form.json"));
        QVERIFY(again.ok());
        QVERIFY(*again == *read);
        QCOMPARE(writeAssessment(*again), once);
    }

    void emptyMembersAreLeftOutAndComplyNever()
    {
        const QJsonObject answer{{QStringLiteral("provision"), QStringLiteral("1.2")},
                                 {QStringLiteral("commentary"), QString()},
                                 {QStringLiteral("comply_by"), QJsonValue::Null},
                                 {QStringLiteral("evidence"), QJsonArray()},
                                 {QStringLiteral("source"), QJsonObject()}};
        const auto read = readAssessment(QJsonDocument(withAnswer(answer)).toJson(), QStringLiteral("form.json"));
        QVERIFY(read.ok());
        const QJsonObject wanted{{QStringLiteral("provision"), QStringLiteral("1.2")},
                                 {QStringLiteral("comply"), QJsonValue::Null}};
        QCOMPARE(toJson(read->answers.front()), wanted);
        QCOMPARE(writeAssessment(*readAssessment(writeAssessment(*read), QStringLiteral("x"))), writeAssessment(*read));
    }

    void aStateThatIsNotSaidIsADraft()
    {
        QJsonObject object = fullObject();
        object.remove(QStringLiteral("state"));
        const auto read = assessmentFromJson(object, QStringLiteral("form.json"));
        QVERIFY(read.ok());
        QCOMPARE(read->state, State::Draft);
    }

    void controlCharactersAreDroppedOnEntry()
    {
        const QJsonObject answer{{QStringLiteral("provision"), QStringLiteral("1.2")},
                                 {QStringLiteral("commentary"),
                                  QStringLiteral("a\u0000b\u0007c\r\nd\te").replace(QStringLiteral("0000"), QString())},
                                 {QStringLiteral("owner"), QString(QChar(u'\0')) + QStringLiteral("Ann\nLee")}};
        const auto read = assessmentFromJson(withAnswer(answer), QStringLiteral("form.json"));
        QVERIFY(read.ok());
        QCOMPARE(read->answers.front().owner, QStringLiteral("Ann Lee"));
        QVERIFY(!read->answers.front().commentary.markup().contains(QChar(7)));
        QVERIFY(read->answers.front().commentary.markup().endsWith(QStringLiteral("c\nd e")));
    }

    void everyMistakeIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QStringList>("says");
        const auto answer = [](const char *member, const QJsonValue &value) {
            return withAnswer(
                {{QStringLiteral("provision"), QStringLiteral("6.3")}, {QString::fromUtf8(member), value}});
        };
        const auto top = [](const char *member, const QJsonValue &value) {
            QJsonObject object = fullObject();
            object.insert(QString::fromUtf8(member), value);
            return object;
        };
        const auto row = [](const char *name, const QJsonObject &object, const QStringList &says) {
            QTest::newRow(name) << object << says;
        };
        row("comply", answer("comply", QStringLiteral("maybe")),
            {QStringLiteral("answers[0]"), QStringLiteral("comply")});
        row("comply a number", answer("comply", 1), {QStringLiteral("comply")});
        row("date in words", answer("comply_by", QStringLiteral("end of Qtr,3")),
            {QStringLiteral("comply_by"), QStringLiteral("end of Qtr,3"), QStringLiteral("such as 20")});
        row("no such day", answer("comply_by", QStringLiteral("2027-02-30")), {QStringLiteral("2027-02-30")});
        row("short date", answer("comply_by", QStringLiteral("2027-2-3")), {QStringLiteral("2027-2-3")});
        row("commentary a list", answer("commentary", QJsonArray{1}), {QStringLiteral("commentary")});
        row("evidence an object", answer("evidence", QJsonObject{}), {QStringLiteral("evidence")});
        row("evidence of numbers", answer("evidence", QJsonArray{1}), {QStringLiteral("evidence[0]")});
        row("evidence of an unknown kind",
            answer("evidence", QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("film")},
                                                      {QStringLiteral("text"), QString()}}}),
            {QStringLiteral("evidence[0]"), QStringLiteral("kind")});
        row("actions of text", answer("actions", QJsonArray{QStringLiteral("do")}), {QStringLiteral("actions[0]")});
        row("finding a number", answer("accepted_findings", QJsonArray{QJsonObject{{QStringLiteral("finding"), 5}}}),
            {QStringLiteral("accepted_findings[0].finding"), QStringLiteral("a number")});
        row("provision empty", withAnswer({{QStringLiteral("provision"), QString()}}), {QStringLiteral("provision")});
        row("provision too long", withAnswer({{QStringLiteral("provision"), QString(40, u'6')}}),
            {QStringLiteral("provision"), QStringLiteral("32")});
        row("provision missing", withAnswer({}), {QStringLiteral("answers[0]"), QStringLiteral("provision")});
        row("the same provision twice",
            top("answers", QJsonArray{QJsonObject{{QStringLiteral("provision"), QStringLiteral("6.3")}},
                                      QJsonObject{{QStringLiteral("provision"), QStringLiteral("6.3")}}}),
            {QStringLiteral("answers[1]"), QStringLiteral("6.3"), QStringLiteral("twice")});
        row("years that do not follow", top("year", QStringLiteral("2024-26")), {QStringLiteral("2024-26")});
        row("version 2", top("version", 2), {QStringLiteral("version")});
        row("other format", top("format", QStringLiteral("other")), {QStringLiteral("format")});
        row("no organisation", top("organisation", QJsonValue::Null), {QStringLiteral("organisation")});
        row("half a home",
            top("organisation",
                QJsonObject{{QStringLiteral("name"), QStringLiteral("X")}, {QStringLiteral("homes"), 2.5}}),
            {QStringLiteral("organisation.homes")});
        const auto landlord = [&top](const char *member, const QString &value) {
            return top("organisation",
                       QJsonObject{{QStringLiteral("name"), QStringLiteral("Lower Marsh Homes")},
                                   {QStringLiteral("member_responsible_since"), QStringLiteral("2025-04-01")},
                                   {QString::fromUtf8(member), value}});
        };
        for (const char *end : {"02-30", "3-31", "31 March", "2026-03-31"}) {
            row(end, landlord("year_end", QString::fromUtf8(end)),
                {QStringLiteral("organisation"), QStringLiteral("year_end"), QString::fromUtf8(end)});
        }
        row("a term that is no date", landlord("senior_officer_since", QStringLiteral("May")),
            {QStringLiteral("senior_officer_since")});
        row("a term that ends before it begins", landlord("member_responsible_until", QStringLiteral("2025-03-31")),
            {QStringLiteral("member_responsible_until")});
        row("blank name", top("organisation", QJsonObject{{QStringLiteral("name"), QStringLiteral(" ")}}),
            {QStringLiteral("organisation"), QStringLiteral("name")});
        row("id no UUID", top("id", QStringLiteral("12")), {QStringLiteral("id")});
        row("approval on no day", top("approval", QJsonObject{{QStringLiteral("date"), QStringLiteral("2026-13-01")}}),
            {QStringLiteral("approval.date"), QStringLiteral("2026-13-01")});
        row("edition without id", top("edition", QJsonObject{}), {QStringLiteral("edition")});
    }
    void everyMistakeIsNamedWithItsPlace()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QStringList, says);
        const QString problem = problemOf(object);
        QVERIFY(problem.startsWith(QStringLiteral("form.json: ")));
        for (const QString &words : says) {
            QVERIFY2(problem.contains(words), qPrintable(problem));
        }
        QVERIFY2(problem.size() < 400, qPrintable(problem));
    }

    void filesThatAreNoAssessmentAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut short") << fullFile().left(700);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("NUL") << QByteArray("{\"format\"\0:1}", 13);
        QTest::newRow("not UTF-8") << QByteArray("{\"format\":\"\xff\xfe\"}");
        QTest::newRow("nested deeply") << QByteArray("{\"a\":") + QByteArray(100'000, '[') + QByteArray(100'000, ']') +
                                              '}';
        QTest::newRow("other JSON") << QByteArray("{\"id\": 1}");
    }
    void filesThatAreNoAssessmentAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readAssessment(bytes, QStringLiteral("form.json"));
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QVERIFY2(read.error().message.contains(QStringLiteral("form.json")), qPrintable(read.error().message));
    }

    void aHugeTextIsKeptWhole()
    {
        const QString text = QStringLiteral("All complaints are logged. ").repeated(200'000);
        const QJsonObject answer{{QStringLiteral("provision"), QStringLiteral("1.2")},
                                 {QStringLiteral("commentary"), text}};
        const auto read = assessmentFromJson(withAnswer(answer), QStringLiteral("form.json"));
        QVERIFY(read.ok());
        QCOMPARE(read->answers.front().commentary.markup(), text);
    }

    void whatIsApprovedDoesNotDependOnWhatComesAfter()
    {
        const auto read = readAssessment(fullFile(), QStringLiteral("form.json"));
        QVERIFY(read.ok());
        Assessment later = *read;
        later.id = freshId<AssessmentId>();
        later.state = State::Published;
        later.approval.reset();
        later.response = Text::fromPlain(QStringLiteral("Other words"));
        later.publications = {};
        QCOMPARE(sealedContent(later), sealedContent(*read));
        later.answers.front().comply = Comply::Yes;
        QVERIFY(sealedContent(later) != sealedContent(*read));
    }

    void answersToProvisionsTheEditionLacksAreNamed()
    {
        auto read = readAssessment(fullFile(), QStringLiteral("form.json"));
        QVERIFY(read.ok());
        QVERIFY(checkAgainst(*read, *test::edition(QStringLiteral("hos-2024")), QStringLiteral("form.json")).ok());
        read->answers.emplace_back(*ProvisionCode::from(QStringLiteral("12.7")));
        const auto checked =
            checkAgainst(*read, *test::edition(QStringLiteral("hos-2024")), QStringLiteral("form.json"));
        QVERIFY(!checked.ok());
        QCOMPARE(checked.error().kind, ErrorKind::BadInput);
        QVERIFY(checked.error().message.contains(QStringLiteral("12.7")));
    }

    void policyAndPracticeGiveOneAnswer()
    {
        QVERIFY(!deriveComply(Degree::Yes, std::nullopt));
        QVERIFY(!deriveComply(std::nullopt, Degree::No));
        QVERIFY(deriveComply(Degree::Yes, Degree::Yes) == Comply::Yes);
        QVERIFY(deriveComply(Degree::Yes, Degree::No) == Comply::No);
        QVERIFY(deriveComply(Degree::No, Degree::Partly) == Comply::No);
        QVERIFY(deriveComply(Degree::Partly, Degree::Yes) == Comply::Partially);
        QVERIFY(deriveComply(Degree::Partly, Degree::Partly) == Comply::Partially);
    }
};

QTEST_GUILESS_MAIN(AssessmentJsonTest)
#include "AssessmentJsonTest.moc"
