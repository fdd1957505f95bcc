// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonSchema.h"
#include "base/Json.h"

#include <QJsonArray>
#include <QTest>

using namespace attest;

namespace {

// One of each rule that the schemas of Attest's files use.
const char schemaText[] = R"({
 "type": "object",
 "required": ["name"],
 "additionalProperties": false,
 "properties": {
  "name": {"type": "string", "minLength": 1, "maxLength": 5},
  "long": {"type": "string", "minLength": 3},
  "id": {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
  "version": {"const": 1},
  "colour": {"enum": ["red", "green", null]},
  "homes": {"type": ["integer", "null"], "minimum": 0, "maximum": 9},
  "day": {"type": ["string", "null"], "format": "date"},
  "notes": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
  "blocks": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"oneOf": [
   {"type": "object", "required": ["paragraph"], "additionalProperties": false,
    "properties": {"paragraph": {"type": "string", "minLength": 1}}},
   {"type": "object", "required": ["list"], "additionalProperties": false,
    "properties": {"list": {"type": "object", "required": ["days"],
     "properties": {"days": {"type": "array", "minItems": 2, "items": {"type": "string", "format": "date"}}}}}}
  ]}}
 }
})";

const JsonSchema &schema()
{
    static const Result<JsonSchema> read = JsonSchema::read(schemaText, "test.schema.json");
    if (!read) {
        qFatal("%s", qPrintable(read.error().message));
    }
    return *read;
}

QString problemOf(const QByteArray &json)
{
    const auto object = parseJsonObject(json, "a.json");
    if (!object) {
        return object.error().message;
    }
    const Result<void> checked = schema().check(*object, "a.json");
    return checked ? QString() : checked.error().message;
}

} // namespace

class JsonSchemaTest : public QObject
{
    Q_OBJECT

private slots:
    void whatKeepsToTheRulesPasses_data();
    void whatKeepsToTheRulesPasses();
    void theFirstBrokenRuleIsToldInPlainWords_data();
    void theFirstBrokenRuleIsToldInPlainWords();
    void noMessageSpeaksTheLibrarysLanguage_data() { theFirstBrokenRuleIsToldInPlainWords_data(); }
    void noMessageSpeaksTheLibrarysLanguage();
    void aTextOfMegabytesDoesNotOverflowTheStack();
    void aLongTextIsNotQuotedWhole();
    void aMessageStaysOnOneLine();
    void manyBrokenEntriesAreToldByTheFirst();
    void moreEntriesThanAnyFileHasAreRefused();
    void whatIsNoSchemaIsRefused_data();
    void whatIsNoSchemaIsRefused();
};

void JsonSchemaTest::whatKeepsToTheRulesPasses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("least") << QByteArray(R"({"name": "a"})");
    QTest::newRow("five letters of two bytes each")
        << QByteArray("{\"name\": \"\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\"}");
    QTest::newRow("nulls") << QByteArray(
        R"({"name": "a", "homes": null, "day": null, "colour": null, "notes": {"x": null}})");
    QTest::newRow("leap day") << QByteArray(R"({"name": "a", "day": "2024-02-29"})");
    QTest::newRow("both branches") << QByteArray(
        R"({"name": "a", "blocks": [{"paragraph": "p"}, {"list": {"days": ["2024-01-01", "2024-01-02"]}}]})");
    QTest::newRow("bounds") << QByteArray(R"({"name": "a", "homes": 9})");
}

void JsonSchemaTest::whatKeepsToTheRulesPasses()
{
    QFETCH(QByteArray, json);
    QCOMPARE(problemOf(json), QString());
}

void JsonSchemaTest::theFirstBrokenRuleIsToldInPlainWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *json, const char *message) {
        QTest::newRow(name) << QByteArray(json) << "a.json: " + QString::fromUtf8(message);
    };
    row("missing", R"({})", "'name' is missing.");
    row("unknown", R"({"name": "a", "nmae": 1})", "'nmae' is not a member of this format.");
    row("type", R"({"name": 5})", "name: must be text, but is a number.");
    row("null", R"({"name": null})", "name: must be text, but is nothing (null).");
    row("list for text", R"({"name": []})", "name: must be text, but is a list.");
    row("several types", R"({"name": "a", "homes": "x"})",
        "homes: must be a whole number or nothing (null), but is text.");
    row("fraction", R"({"name": "a", "homes": 1.5})", "homes: must be a whole number or nothing (null), but is 1.5.");
    row("too small", R"({"name": "a", "homes": -1})", "homes: must be at least 0.");
    row("too large", R"({"name": "a", "homes": 10})", "homes: must be at most 9.");
    row("empty", R"({"name": ""})", "name: must not be empty.");
    row("too short", R"({"name": "a", "long": "ab"})", "long: must have at least 3 characters.");
    row("too long", R"({"name": "abcdef"})", "name: must not be longer than 5 characters.");
    row("pattern", R"({"name": "a", "id": "A b"})",
        "id: 'A b' is not written as this format asks (^[a-z0-9]+(-[a-z0-9]+)*$).");
    row("const", R"({"name": "a", "version": 2})", "version: must be 1, but is 2.");
    row("enum", R"({"name": "a", "colour": "blue"})",
        "colour: must be 'red', 'green' or nothing (null), but is 'blue'.");
    row("no calendar day", R"({"name": "a", "day": "2024-02-31"})",
        "day: must be a date such as 2026-03-31, but is '2024-02-31'.");
    row("no leap year", R"({"name": "a", "day": "2023-02-29"})",
        "day: must be a date such as 2026-03-31, but is '2023-02-29'.");
    row("another notation", R"({"name": "a", "day": "31/03/2024"})",
        "day: must be a date such as 2026-03-31, but is '31/03/2024'.");
    row("a time behind", R"({"name": "a", "day": "2024-03-31T00:00:00"})",
        "day: must be a date such as 2026-03-31, but is '2024-03-31T00:00:00'.");
    row("any name's value", R"({"name": "a", "notes": {"x": 1}})",
        "notes.x: must be text or nothing (null), but is a number.");
    row("empty list", R"({"name": "a", "blocks": []})", "blocks: must not be empty.");
    row("long list",
        R"({"name": "a", "blocks": [{"paragraph":"p"},{"paragraph":"p"},{"paragraph":"p"},{"paragraph":"p"}]})",
        "blocks: may have no more than 3 entries.");
    row("no branch", R"({"name": "a", "blocks": [{"paragraph": "p"}, {"paragraf": "p"}]})",
        "blocks[1]: must have 'paragraph' or 'list', and nothing beside it.");
    row("both branches at once", R"({"name": "a", "blocks": [{"paragraph": "p", "list": {}}]})",
        "blocks[0].list: 'days' is missing.");
    row("text for a branch", R"({"name": "a", "blocks": ["p"]})",
        "blocks[0]: must have 'paragraph' or 'list', and nothing beside it.");
    row("inside a branch", R"({"name": "a", "blocks": [{"paragraph": 5}]})",
        "blocks[0].paragraph: must be text, but is a number.");
    row("deep inside the other branch", R"({"name": "a", "blocks": [{"list": {"days": ["2024-01-01"]}}]})",
        "blocks[0].list.days: must have at least 2 entries.");
    row("no date in a branch", R"({"name": "a", "blocks": [{"list": {"days": ["2024-01-01", "2024-04-31"]}}]})",
        "blocks[0].list.days[1]: must be a date such as 2026-03-31, but is '2024-04-31'.");
}

void JsonSchemaTest::theFirstBrokenRuleIsToldInPlainWords()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    QCOMPARE(problemOf(json), message);
}

void JsonSchemaTest::noMessageSpeaksTheLibrarysLanguage()
{
    QFETCH(QByteArray, json);
    const QString problem = problemOf(json);
    for (const char *word : {"constraint", "Failed", "schema", "validate", "property", "regex"}) {
        QVERIFY2(!problem.contains(word), qPrintable(problem));
    }
}

void JsonSchemaTest::aTextOfMegabytesDoesNotOverflowTheStack()
{
    const QByteArray text = QByteArray("a-").repeated(2500000) + "a";
    QCOMPARE(problemOf("{\"name\": \"a\", \"long\": \"" + text + "\"}"), QString());
    QVERIFY(!problemOf("{\"name\": \"a\", \"id\": \"" + text + "!\"}").contains("overflow"));
    QVERIFY(problemOf("{\"name\": \"" + text + "\"}").endsWith("name: must not be longer than 5 characters."));
}

void JsonSchemaTest::aLongTextIsNotQuotedWhole()
{
    const QByteArray text(5000, 'x');
    const QString problem = problemOf("{\"name\": \"a\", \"colour\": \"" + text + "\", \"id\": \"a\"}");
    QVERIFY2(problem.size() < 200, qPrintable(problem));
    QVERIFY2(problemOf("{\"name\": \"a\", \"" + text + "\": 1}").size() < 200, "a member's name");
}

void JsonSchemaTest::aMessageStaysOnOneLine()
{
    QCOMPARE(problemOf(R"({"name": "a", "colour": "a\nb\u001b[2J"})"),
             QString("a.json: colour: must be 'red', 'green' or nothing (null), but is 'a b [2J'."));
}

void JsonSchemaTest::manyBrokenEntriesAreToldByTheFirst()
{
    const auto many = JsonSchema::read(R"({"properties": {"a": {"items": {"items": {"type": "integer"}}}}})", "many");
    QVERIFY(many.ok());
    QJsonArray row;
    for (int i = 0; i < 200; ++i) {
        row.append(i < 150 ? QJsonValue(i) : QJsonValue("x"));
    }
    QJsonArray rows;
    for (int i = 0; i < 300; ++i) {
        rows.append(row);
    }
    const Result<void> checked = many->check(QJsonObject{{"a", rows}}, "a.json");
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().message, QString("a.json: a[0][150]: must be a whole number, but is text."));
}

void JsonSchemaTest::moreEntriesThanAnyFileHasAreRefused()
{
    QJsonArray list;
    for (int i = 0; i < 100001; ++i) {
        list.append(i);
    }
    const Result<void> checked = schema().check(QJsonObject{{"name", "a"}, {"blocks", list}}, "a.json");
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().message,
             QString("a.json holds more than 100,000 entries, more than any file of Attest's."));
}

void JsonSchemaTest::whatIsNoSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("unknown type") << QByteArray(R"({"type": 5})");
    QTest::newRow("length in words") << QByteArray(R"({"maxLength": "five"})");
    QTest::newRow("required in one text") << QByteArray(R"({"required": "name"})");
}

void JsonSchemaTest::whatIsNoSchemaIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = JsonSchema::read(bytes, "bad.schema.json");
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY(read.error().message.startsWith("bad.schema.json"));
}

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "JsonSchemaTest.moc"
