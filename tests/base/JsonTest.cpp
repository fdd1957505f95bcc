// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"

#include <QJsonArray>
#include <QTest>

using namespace attest;

class JsonTest : public QObject
{
    Q_OBJECT

private slots:
    void aByteOrderMarkIsNoError();
    void aBrokenFileIsRefusedWithItsPlace_data();
    void aBrokenFileIsRefusedWithItsPlace();
    void nestingIsReadDownToALimit();
    void nestingThatWouldOverflowTheStackIsRefused();
    void everyValueHasOneSpelling_data();
    void everyValueHasOneSpelling();
    void membersStandInTheOrderOfTheirNames();
    void whatIsWrittenIsReadBack();
    void hashesAreLowerCaseHexadecimal();
};

void JsonTest::aByteOrderMarkIsNoError()
{
    const auto object = parseJsonObject("\xEF\xBB\xBF{\"a\": 1}", "a.json");
    QVERIFY(object.ok());
    QCOMPARE(object->value("a").toInt(), 1);
}

void JsonTest::aBrokenFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
        QTest::newRow(name) << bytes << QString::fromUtf8(message);
    };
    row("empty", "", "a.json is empty.");
    row("only white space", " \n\t ", "a.json is empty.");
    row("only a byte order mark", "\xEF\xBB\xBF", "a.json is empty.");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "a.json is stored as UTF-16 text. Save it as UTF-8.");
    row("a list", "[1, 2]", "a.json does not hold a JSON object, which begins with {.");
    row("no comma", "{\n  \"a\": 1\n  \"b\": 2\n}",
        "a.json is not valid JSON: line 3, column 4: a closing bracket or a comma is missing.");
    row("cut off", "{\"a\": [1, 2",
        "a.json is not valid JSON: line 1, column 12: a closing bracket or a comma is missing.");
    row("column counts characters, not bytes", "{\"\xC3\xA9\xC3\xA9\": x}",
        "a.json is not valid JSON: line 1, column 8: a value is not written as JSON asks.");
    row("text after the end", "{} {}", "a.json is not valid JSON: line 1, column 4: something follows after the end.");
    row("not UTF-8", "{\"a\": \"\xE9t\xE9\"}", "a.json is not valid JSON: line 1, column 8: the text is not UTF-8.");
    row("not JSON at all", "PK\x03\x04",
        "a.json is not valid JSON: line 1, column 2: a value is not written as JSON asks.");
}

void JsonTest::aBrokenFileIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto object = parseJsonObject(bytes, "a.json");
    QVERIFY(!object.ok());
    QCOMPARE(object.error().kind, ErrorKind::BadInput);
    QCOMPARE(object.error().message, message);
}

void JsonTest::nestingIsReadDownToALimit()
{
    const auto nested = [](int depth) {
        return QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray("}").repeated(depth);
    };
    QVERIFY(parseJsonObject(nested(128), "a.json").ok());
    const auto deeper = parseJsonObject(nested(129), "a.json");
    QVERIFY(!deeper.ok());
    QCOMPARE(deeper.error().message,
             QString("a.json is nested more than 128 levels deep, deeper than any file of Attest's."));
}

void JsonTest::nestingThatWouldOverflowTheStackIsRefused()
{
    const auto object = parseJsonObject(QByteArray("{\"a\":[").repeated(500000), "a.json");
    QVERIFY(!object.ok());
    QCOMPARE(object.error().kind, ErrorKind::BadInput);
}

void JsonTest::everyValueHasOneSpelling_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("spelling");
    QTest::newRow("null") << QJsonValue() << QByteArray("null");
    QTest::newRow("undefined") << QJsonValue(QJsonValue::Undefined) << QByteArray("null");
    QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
    QTest::newRow("whole number") << QJsonValue(-3) << QByteArray("-3");
    QTest::newRow("large number") << QJsonValue(qint64(9007199254740993)) << QByteArray("9007199254740993");
    QTest::newRow("fraction") << QJsonValue(0.1) << QByteArray("0.1");
    QTest::newRow("text") << QJsonValue(QString::fromUtf8("é\n\"")) << QByteArray("\"\xC3\xA9\\n\\\"\"");
    QTest::newRow("empty text") << QJsonValue("") << QByteArray("\"\"");
    QTest::newRow("list") << QJsonValue(QJsonArray{1, "a", QJsonArray()}) << QByteArray("[1,\"a\",[]]");
    QTest::newRow("empty list") << QJsonValue(QJsonArray()) << QByteArray("[]");
    QTest::newRow("object") << QJsonValue(QJsonObject{{"b", 1}, {"a", QJsonValue()}})
                            << QByteArray("{\"a\":null,\"b\":1}");
}

void JsonTest::everyValueHasOneSpelling()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, spelling);
    QCOMPARE(canonicalJson(value), spelling);
}

void JsonTest::membersStandInTheOrderOfTheirNames()
{
    const auto one = parseJsonObject("{\"b\": {\"z\": 1, \"y\": [ 2 ]}, \"a\": 3}", "one");
    const auto other = parseJsonObject("{\n\"a\":3,\"b\":{\"y\":[2],\"z\":1}}", "other");
    QVERIFY(one.ok() && other.ok());
    QCOMPARE(canonicalJson(*one), QByteArray("{\"a\":3,\"b\":{\"y\":[2],\"z\":1}}"));
    QCOMPARE(canonicalJson(*one), canonicalJson(*other));
}

void JsonTest::whatIsWrittenIsReadBack()
{
    const QJsonObject object{{"text", QString::fromUtf8("line\u2028 \"x\" \\ 🏠")}, {"list", QJsonArray{1.5, false}}};
    const QByteArray readable = readableJson(object);
    QVERIFY(readable.endsWith("}\n"));
    QVERIFY(readable.contains("\n    \"list\": ["));
    QCOMPARE(*parseJsonObject(readable, "a"), object);
    QCOMPARE(*parseJsonObject(canonicalJson(object), "a"), object);
}

void JsonTest::hashesAreLowerCaseHexadecimal()
{
    QCOMPARE(sha256Hex("abc"), QString("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "JsonTest.moc"
