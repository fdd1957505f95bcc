// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/EditionReader.h"
#include "base/Json.h"

#include "support/TestData.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace attest;

namespace {

QJsonObject provision(const QString &code)
{
    return {{"code", code}, {"text", QJsonArray{QJsonObject{{"paragraph", "Landlords must."}}}}};
}

QJsonObject group(const QJsonArray &provisions)
{
    return {{"title", QJsonValue()}, {"level", "must"}, {"provisions", provisions}};
}

QJsonArray columns(const QStringList &keys)
{
    QJsonArray list;
    for (const QString &key : keys) {
        list.append(QJsonObject{{"key", key}, {"heading", key.toUpper()}});
    }
    return list;
}

/// A small edition that keeps to every rule.
QJsonObject goodEdition()
{
    const QJsonObject form{
        {"title", "Form"},
        {"introduction", QJsonArray()},
        {"columns", columns({"code", "requirement", "comply", "evidence", "commentary"})},
        {"answers", QJsonArray{QJsonObject{{"answer", "yes"}, {"prints", "Yes"}}}},
        {"deviation", QJsonObject{{"explanation", true}, {"date", false}, {"applies_to", QJsonArray{"must"}}}},
    };
    const QJsonObject section{
        {"number", "1"},
        {"title", "First"},
        {"groups", QJsonArray{group({provision("1.1"), provision("1.2")}), group({provision("1.3")})}},
    };
    return {{"schema", 1},
            {"id", "own-2026"},
            {"wording", "official"},
            {"ombudsman", "An Ombudsman"},
            {"title", "A Code"},
            {"edition", "2026"},
            {"published", QJsonValue()},
            {"effective_from", "2026-04-01"},
            {"effective_to", "2027-03-31"},
            {"statutory", false},
            {"subject_term", "landlord"},
            {"form", form},
            {"sections", QJsonArray{section}}};
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// Sets what a path such as "sections.0.groups" names; undefined takes it away.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &to)
{
    if (path.isEmpty()) {
        return to;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[path.first().toInt()] = changed(array.at(path.first().toInt()), path.sliced(1), to);
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue member = changed(object.value(path.first()), path.sliced(1), to);
    if (member.isUndefined()) {
        object.remove(path.first());
    } else {
        object.insert(path.first(), member);
    }
    return object;
}

QJsonObject with(const QString &path, const QJsonValue &value)
{
    return changed(goodEdition(), path.split('.'), value).toObject();
}

} // namespace

class EditionReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void aGoodEditionIsReadWhole();
    void theExampleInTheDocumentationIsRead();
    void aListIsReadWithItsMarker();
    void anIncompleteProvisionMayHaveNoText();
    void theHashIsTakenOverTheFileAsItIs();
    void aFileThatChangedIsReadAnew();
    void aBrokenEditionIsRefusedWithItsPlace_data();
    void aBrokenEditionIsRefusedWithItsPlace();
    void anEditionFromANewerAttestIsNotReadHalf();
    void aCodeMayStandOnceOnly();
    void hostileFilesAreRefused_data();
    void hostileFilesAreRefused();
    void everyCutOfAShippedFileIsRefused();
};

void EditionReaderTest::aGoodEditionIsReadWhole()
{
    const auto edition = readEdition(bytesOf(goodEdition()), "own.json");
    QVERIFY2(edition.ok(), qPrintable(edition ? QString() : edition.error().message));
    QCOMPARE(edition->id.text(), QString("own-2026"));
    QVERIFY(edition->officialWording);
    QCOMPARE(edition->ombudsman, QString("An Ombudsman"));
    QCOMPARE(edition->name(), QString("A Code 2026"));
    QVERIFY(!edition->published.isValid());
    QCOMPARE(edition->effectiveFrom, QDate(2026, 4, 1));
    QCOMPARE(edition->effectiveTo, QDate(2027, 3, 31));
    QCOMPARE(edition->subjectTerm, QString("landlord"));
    QCOMPARE(edition->form.columns.size(), std::size_t(5));
    QCOMPARE(edition->form.columns.at(2).heading, QString("COMPLY"));
    QCOMPARE(edition->form.prints(Comply::Yes), std::optional<QString>("Yes"));
    QVERIFY(edition->form.deviation.explanation && !edition->form.deviation.date);
    QCOMPARE(edition->form.deviation.appliesTo, std::vector<Level>{Level::Must});
    QCOMPARE(edition->sections.at(0).groups.size(), std::size_t(2));
    QCOMPARE(edition->provisions().size(), std::size_t(3));
    QCOMPARE(edition->wordingNotice(), QString());
}

void EditionReaderTest::theExampleInTheDocumentationIsRead()
{
    const QByteArray page = test::bytesOf(test::projectPath("docs/file-formats.md"));
    const QByteArray fence = "```json\n";
    const qsizetype section = page.indexOf("\n## Editions\n");
    const qsizetype from = page.indexOf(fence, section) + fence.size();
    QVERIFY(section > 0 && from > section);
    const auto edition = readEdition(page.sliced(from, page.indexOf("```", from) - from), "example");
    QVERIFY2(edition.ok(), qPrintable(edition ? QString() : edition.error().message));
}

void EditionReaderTest::aListIsReadWithItsMarker()
{
    const QJsonArray text{QJsonObject{{"paragraph", "Both:"}},
                          QJsonObject{{"list", QJsonObject{{"marker", "alpha"}, {"items", QJsonArray{"one", "two"}}}}}};
    const auto edition = readEdition(bytesOf(with("sections.0.groups.0.provisions.0.text", text)), "own.json");
    QVERIFY(edition.ok());
    const Provision &read = *edition->provisions().front();
    QCOMPARE(read.text.size(), std::size_t(2));
    QVERIFY(!read.text.at(0).isList());
    QVERIFY(read.text.at(1).isList());
    QCOMPARE(read.text.at(1).marker, ListMarker::Alpha);
    QCOMPARE(read.plainText(), QString("Both:\none\ntwo"));
}

void EditionReaderTest::anIncompleteProvisionMayHaveNoText()
{
    QJsonObject incomplete{{"code", "1.1"}, {"text", QJsonArray()}, {"incomplete", true}, {"summary", "Asks for it."}};
    const auto edition = readEdition(bytesOf(with("sections.0.groups.0.provisions.0", incomplete)), "own.json");
    QVERIFY(edition.ok());
    QVERIFY(edition->hasIncompleteProvisions());
    QCOMPARE(edition->provisions().front()->summary, QString("Asks for it."));
    QCOMPARE(edition->wordingNotice(),
             QString("Part of the official wording of provision 1.1 is missing here; look it up in the A Code 2026."));
}

void EditionReaderTest::aFileThatChangedIsReadAnew()
{
    const auto first = readEdition(bytesOf(goodEdition()), "own.json");
    const auto again = readEdition(bytesOf(goodEdition()), "own.json");
    const auto changed = readEdition(bytesOf(with("title", "Another title")), "own.json");
    QVERIFY(first && again && changed);
    QCOMPARE(again->title, first->title);
    QCOMPARE(again->contentHash, first->contentHash);
    QCOMPARE(changed->title, "Another title");
    QVERIFY(changed->contentHash != first->contentHash);
}

void EditionReaderTest::theHashIsTakenOverTheFileAsItIs()
{
    const QByteArray compact = QJsonDocument(goodEdition()).toJson(QJsonDocument::Compact);
    const auto edition = readEdition(compact, "own.json");
    QVERIFY(edition.ok());
    QCOMPARE(edition->file, compact);
    QCOMPARE(edition->contentHash, sha256Hex(compact));
    QVERIFY(readEdition(bytesOf(goodEdition()), "own.json")->contentHash != edition->contentHash);
}

void EditionReaderTest::aBrokenEditionIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &message) {
        QTest::newRow(name) << with(path, value) << "own.json: " + message;
    };
    const QString first = "sections.0.groups.0.provisions.0";
    const QString place = "sections[0].groups[0].provisions[0]";
    row("no version there ever was", "schema", 0, "schema: must be 1, but is 0.");
    row("no id", "id", QJsonValue(QJsonValue::Undefined), "'id' is missing.");
    row("id in capitals", "id", "HOS", "id: 'HOS' is not written as this format asks (^[a-z0-9]+(-[a-z0-9]+)*$).");
    row("id with a line break", "id", "hos\n",
        "id: 'hos ' is not written as this format asks (^[a-z0-9]+(-[a-z0-9]+)*$).");
    row("unknown member", "titel", "x", "'titel' is not a member of this format.");
    row("number for text", "title", 5, "title: must be text, but is a number.");
    row("wording", "wording", "mine", "wording: must be 'official' or 'summary', but is 'mine'.");
    row("no such day", "effective_from", "2024-02-31",
        "effective_from: must be a date such as 2026-03-31, but is '2024-02-31'.");
    row("dates in the wrong order", "effective_to", "2025-01-01", "effective_from: lies after effective_to.");
    row("published after its end", "published", "2028-01-01", "published: lies after effective_to.");
    row("no sections", "sections", QJsonArray(), "sections: must not be empty.");
    row("sections in a text", "sections", "all", "sections: must be a list, but is text.");
    row("code as a number", first + ".code", 1.2, place + ".code: must be text, but is a number.");
    row("code with a space", first + ".code", "1.1 ",
        place + ".code: '1.1 ' is no provision's code: it must be one line without spaces around it.");
    row("long code", first + ".code", QString(33, '1'), place + ".code: must not be longer than 32 characters.");
    row("text as a text", first + ".text", "x", place + ".text: must be a list, but is text.");
    row("no text", first + ".text", QJsonArray(),
        place + ".text: provision 1.1 has no text and is not marked as incomplete.");
    row("empty paragraph", first + ".text.0.paragraph", "", place + ".text[0].paragraph: must not be empty.");
    row("level", "sections.0.groups.1.level", "may",
        "sections[0].groups[1].level: must be 'must' or 'should', but is 'may'.");
    const auto wrongColumns = [&](const char *name, const QStringList &keys, const QString &message) {
        row(name, "form.columns", columns(keys), "form.columns: " + message);
    };
    wrongColumns("no code column", {"requirement", "comply", "evidence"}, "the column with the key 'code' is missing.");
    wrongColumns("no requirement column", {"code", "comply", "evidence"},
                 "the column with the key 'requirement' is missing.");
    wrongColumns("no comply column", {"code", "requirement", "evidence"},
                 "the column with the key 'comply' is missing.");
    wrongColumns("no column for evidence", {"code", "requirement", "comply"},
                 "there is no column for evidence or commentary.");
    wrongColumns("a column twice", {"code", "requirement", "comply", "evidence", "evidence"},
                 "the column 'EVIDENCE' has a kind that another column has already.");
    wrongColumns(
        "both apart and in one", {"code", "requirement", "comply", "evidence", "evidence_commentary"},
        "'evidence_commentary' is one column for both, so that 'evidence' or 'commentary' cannot stand beside it.");
    const QJsonObject yes{{"answer", "yes"}, {"prints", "Yes"}};
    row("an answer twice", "form.answers", QJsonArray{yes, yes}, "form.answers: 'yes' stands twice.");
    row("an unknown answer", "form.answers.0.answer", "maybe",
        "form.answers[0].answer: must be 'yes', 'no', 'partially' or 'not applicable', but is 'maybe'.");
}

void EditionReaderTest::aBrokenEditionIsRefusedWithItsPlace()
{
    QFETCH(QJsonObject, object);
    QFETCH(QString, message);
    const auto edition = readEdition(bytesOf(object), "own.json");
    QVERIFY(!edition.ok());
    QCOMPARE(edition.error().kind, ErrorKind::BadInput);
    QCOMPARE(edition.error().message, message);
}

void EditionReaderTest::anEditionFromANewerAttestIsNotReadHalf()
{
    QJsonObject object = with("schema", 2);
    object.insert("a_new_member", true);
    const auto edition = readEdition(bytesOf(object), "own.json");
    QVERIFY(!edition.ok());
    QCOMPARE(edition.error(),
             badInput("own.json is written in version 2 of its format, and this Attest reads version 1. "
                      "Use a newer Attest."));
}

void EditionReaderTest::aCodeMayStandOnceOnly()
{
    const auto inGroup = readEdition(bytesOf(with("sections.0.groups.0.provisions.1.code", "1.1")), "own.json");
    QVERIFY(!inGroup.ok());
    QCOMPARE(inGroup.error().message,
             QString("own.json: sections[0].groups[0].provisions[1].code: '1.1' stands twice in this edition."));
    const auto acrossGroups = readEdition(bytesOf(with("sections.0.groups.1.provisions.0.code", "1.2")), "own.json");
    QVERIFY(!acrossGroups.ok());
    QCOMPARE(acrossGroups.error().message,
             QString("own.json: sections[0].groups[1].provisions[0].code: '1.2' stands twice in this edition."));
}

void EditionReaderTest::hostileFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = "sections.0.groups.0.provisions.0.text";
    const QJsonValue megabytes(QString(5 << 20, 'a'));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(1 << 20, '\0');
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("an empty object") << QByteArray("{}");
    QTest::newRow("5 MB id") << bytesOf(with("id", megabytes));
    QTest::newRow("5 MB id of hyphens") << bytesOf(with("id", QString("a-").repeated(5 << 19)));
    QTest::newRow("5 MB code") << bytesOf(with("sections.0.groups.0.provisions.0.code", megabytes));
    QTest::newRow("5 MB name") << bytesOf(with(QString(5 << 20, 'n'), 1));
    QTest::newRow("5 MB date") << bytesOf(with("published", QString(5 << 20, '1')));
    QTest::newRow("deep nesting") << "{\"sections\":" + QByteArray("[").repeated(1 << 20);
    QTest::newRow("nesting that parses") << "{\"sections\":" + QByteArray("[").repeated(900) +
                                                QByteArray("]").repeated(900) + "}";
    QJsonArray numbers;
    for (int i = 0; i < 300000; ++i) {
        numbers.append(i);
    }
    QTest::newRow("hundreds of thousands of entries") << bytesOf(with(text, numbers));
}

void EditionReaderTest::hostileFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto edition = readEdition(bytes, "own.json");
    QVERIFY(!edition.ok());
    QCOMPARE(edition.error().kind, ErrorKind::BadInput);
    QVERIFY(edition.error().message.startsWith("own.json"));
    QVERIFY2(edition.error().message.size() < 250, qPrintable(edition.error().message));
    QVERIFY(!edition.error().message.contains('\n'));
}

void EditionReaderTest::everyCutOfAShippedFileIsRefused()
{
    const QByteArray whole = test::edition("lgsco-2024")->file;
    for (qsizetype size = whole.trimmed().size() - 1; size >= 0; size -= 97) {
        QVERIFY2(!readEdition(whole.first(size), "cut.json").ok(), qPrintable(QString::number(size)));
    }
}

QTEST_GUILESS_MAIN(EditionReaderTest)
#include "EditionReaderTest.moc"
