// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include "support/TestData.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace attest::test;

namespace {

/// The codes of one side of the rows or relations of a comparison in JSON.
QStringList codesOf(const QJsonArray &rows, const QString &side)
{
    QStringList codes;
    for (const QJsonValue &row : rows) {
        for (const QJsonValue &provision : row[side].toArray()) {
            codes.append(provision.isObject() ? provision["code"].toString() : provision.toString());
        }
    }
    codes.sort();
    return codes;
}

QStringList once(QStringList codes)
{
    codes.removeDuplicates();
    return codes;
}

QStringList provisionsOf(const QString &editionId)
{
    QStringList codes;
    for (const attest::Provision *provision : edition(editionId)->provisions()) {
        codes.append(provision->code.text());
    }
    codes.sort();
    return codes;
}

/// The text that pieces of a difference give without those of one kind.
QString without(const QJsonArray &pieces, const QString &kind)
{
    QString text;
    for (const QJsonValue &piece : pieces) {
        const QJsonObject told = piece.toObject();
        for (const char *each : {"same", "removed", "added"}) {
            text += each == kind ? QString() : told[QLatin1String(each)].toString();
        }
    }
    return text;
}

} // namespace

/// The Code of 2024 as an edition of one's own, with one limit changed.
static QByteArray ownEdition()
{
    QByteArray bytes = edition("hos-2024")->file;
    bytes.replace("\"id\": \"hos-2024\"", "\"id\": \"own-2028\"");
    bytes.replace("\"effective_from\": \"2024-04-01\"", "\"effective_from\": \"2028-04-01\"");
    bytes.replace("within five working days", "within four working days");
    return bytes;
}

/// codes compare: what one edition changed against another, in words and for scripts.
class CodesCompareTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRelationOfTheCorrespondenceFileIsNamed();
    void everyProvisionOfBothEditionsIsNamed();
    void theWordingIsMarkedWordByWord();
    void limitsAndLevelsAreTold();
    void theOldMembersOfTheJsonStay();
    void aProposedCorrespondenceIsWrittenAddedAndUsed();
    void onesOwnCorrespondenceIsCorrected();
};

void CodesCompareTest::everyRelationOfTheCorrespondenceFileIsNamed()
{
    const QJsonObject file =
        QJsonDocument::fromJson(bytesOf(projectPath("code-provisions/correspondences/hos-2022--hos-2024.json")))
            .object();
    const Ran ran = Cli().run({"codes", "compare", "hos-2022", "hos-2024"});
    QCOMPARE(ran.exitCode, 0);
    const QStringList lines = ran.line().split('\n');
    const QJsonArray relations = file["relations"].toArray();
    QVERIFY(relations.size() > 50);
    for (const QJsonValue &relation : relations) {
        const auto side = [&relation](const QString &name) {
            QStringList codes;
            for (const QJsonValue &code : relation[name].toArray()) {
                codes.append(code.toString());
            }
            return codes.isEmpty() ? QString::fromUtf8("–") : codes.join(", ");
        };
        const QString heading = side("from") + QString::fromUtf8(" → ") + side("to") + ": ";
        const auto named = std::find_if(lines.begin(), lines.end(),
                                        [&heading](const QString &line) { return line.startsWith(heading); });
        QVERIFY2(named != lines.end(), qPrintable(heading));
        QCOMPARE(*(named + 1), "  " + relation["note"].toString());
    }
}

void CodesCompareTest::everyProvisionOfBothEditionsIsNamed()
{
    const QJsonObject json = Cli().run({"codes", "compare", "hos-2022", "hos-2024", "--json"}).object();
    const QJsonArray rows = json["rows"].toArray();
    QCOMPARE(once(codesOf(rows, "from")), provisionsOf("hos-2022"));
    QCOMPARE(once(codesOf(rows, "to")), provisionsOf("hos-2024"));
}

void CodesCompareTest::theWordingIsMarkedWordByWord()
{
    const Ran ran = Cli().run({"codes", "compare", "hos-2022", "hos-2024"});
    QVERIFY(ran.line().contains("by the [-organisation-]{+landlord+}, its own staff"));
    const QJsonObject json = Cli().run({"codes", "compare", "hos-2022", "hos-2024", "--json"}).object();
    for (const QJsonValue &row : json["rows"].toArray()) {
        QStringList older;
        QStringList newer;
        bool held = true; // Attest's own words are not marked as the Code's
        for (const QJsonValue &provision : row["from"].toArray()) {
            held = held && !provision["in_our_words"].toBool();
            older.append(provision["wording"].toString());
        }
        for (const QJsonValue &provision : row["to"].toArray()) {
            newer.append(provision["wording"].toString());
        }
        if (!held) {
            QVERIFY(row["wording"].toArray().isEmpty());
            continue;
        }
        QCOMPARE(without(row["wording"].toArray(), "added"), older.join("\n\n"));
        QCOMPARE(without(row["wording"].toArray(), "removed"), newer.join("\n\n"));
    }
}

void CodesCompareTest::limitsAndLevelsAreTold()
{
    const QString text = Cli().run({"codes", "compare", "hos-2022", "hos-2024"}).line();
    QVERIFY(text.contains(QString::fromUtf8("5.17 → 5.3: amended, asks for more, limit tightened")));
    QVERIFY(text.contains("stages in the process: was at most 3 stages (5.17), now at most 2 stages (5.3)"));
    QVERIFY(text.contains("none there before"));
    const QJsonObject json = Cli().run({"codes", "compare", "hos-2022", "hos-2024", "--json"}).object();
    QVERIFY(!json["summary"].toArray().isEmpty());
    QStringList changes;
    for (const QJsonValue &limit : json["limits"].toArray()) {
        changes.append(limit["change"].toString());
    }
    QCOMPARE(changes.count("tightened"), 1);
    QCOMPARE(changes.count("new"), 2);
}

void CodesCompareTest::theOldMembersOfTheJsonStay()
{
    const QJsonObject json = Cli().run({"codes", "compare", "hos-2022", "hos-2024", "--json"}).object();
    QCOMPARE(json["from"].toString(), QString("hos-2022"));
    QCOMPARE(json["to"].toString(), QString("hos-2024"));
    const QJsonArray relations = json["relations"].toArray();
    QCOMPARE(relations.size(), json["rows"].toArray().size());
    for (const char *member : {"from", "to", "kind", "strengthened", "relaxed", "note"}) {
        QVERIFY2(relations[0].toObject().contains(QString(member)), member);
    }
    QCOMPARE(json["limits_from"].toArray().size(), 7);
    QCOMPARE(json["limits_to"].toArray().size(), 8);
}

void CodesCompareTest::aProposedCorrespondenceIsWrittenAddedAndUsed()
{
    const Cli cli;
    cli.write("own.json", ownEdition());
    const Ran added = cli.run({"codes", "add", "own.json"});
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.line(), QString("own-2028"));
    QVERIFY2(added.problem().contains("codes propose hos-2024 own-2028"), added.errors.constData());
    const Ran refused = cli.run({"codes", "compare", "hos-2024", "own-2028"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.problem().contains("attest-cli codes propose hos-2024 own-2028 --output FILE"),
             refused.errors.constData());
    QVERIFY2(refused.problem().contains("attest-cli codes correspond FILE"), refused.errors.constData());
    QVERIFY(refused.problem().contains("In the window"));
    QVERIFY2(refused.problem().indexOf("In the window") < refused.problem().indexOf("attest-cli codes"),
             refused.errors.constData());

    const Ran proposed = cli.run({"codes", "propose", "hos-2024", "own-2028", "--output", "proposed.json"});
    QCOMPARE(proposed.exitCode, 0);
    QVERIFY(proposed.line().contains(QString::fromUtf8("6.2 → 6.2: amended")));
    QVERIFY(proposed.line().contains(QString::fromUtf8("1.2 → 1.2: same")));
    const QJsonObject json = cli.run({"codes", "propose", "hos-2024", "own-2028", "--json"}).object();
    QVERIFY(json["relations"].toArray()[0].toObject()["confidence"].toDouble() > 0.5);

    QVERIFY2(proposed.problem().contains("codes correspond proposed.json"), proposed.errors.constData());

    const Ran kept = cli.run({"codes", "correspond", "proposed.json"});
    QCOMPARE(kept.exitCode, 0);
    const QString lines = QString::fromUtf8(kept.output);
    QVERIFY2(
        lines.contains(QRegularExpression(QString::fromUtf8("(^|\n)6\\.2 → 6\\.2: amended \\(sure to [0-9]+ %\\)\n"))),
        qPrintable(lines));
    QVERIFY2(kept.problem().contains("codes compare hos-2024 own-2028"), kept.errors.constData());
    QVERIFY2(kept.problem().contains("it is not said whether"), kept.errors.constData());
    const Ran again = cli.run({"codes", "correspond", "proposed.json"});
    QCOMPARE(again.exitCode, 3);
    QVERIFY2(again.problem().contains("--replace"), again.errors.constData());
    const Ran compared = cli.run({"codes", "compare", "hos-2024", "own-2028"});
    QCOMPARE(compared.exitCode, 0);
    QVERIFY(compared.line().contains("within [-five-]{+four+} working days"));
    QVERIFY(
        compared.line().contains(QString::fromUtf8("6.2 → 6.2: amended, not said whether it asks for more or less")));
    QVERIFY(compared.line().contains("of 2 that were reworded it is not said whether they ask for more or less"));
    QCOMPARE(cli.run({"codes", "correspond", "own.json"}).exitCode, 3);
    QCOMPARE(cli.run({"codes", "propose", "hos-2024", "hos-2024"}).exitCode, 3);
}

void CodesCompareTest::onesOwnCorrespondenceIsCorrected()
{
    const Cli cli;
    cli.write("own.json", ownEdition());
    QCOMPARE(cli.run({"codes", "add", "own.json"}).exitCode, 0);
    QCOMPARE(cli.run({"codes", "propose", "hos-2024", "own-2028", "--output", "proposed.json"}).exitCode, 0);
    QCOMPARE(cli.run({"codes", "correspond", "proposed.json"}).exitCode, 0);
    QJsonObject json = QJsonDocument::fromJson(cli.read("proposed.json")).object();
    QJsonArray relations = json["relations"].toArray();
    for (QJsonValueRef value : relations) {
        QJsonObject relation = value.toObject();
        if (relation["kind"].toString() == "amended") {
            relation["to"].toArray().first().toString() == "6.2" ? relation.insert("strengthened", true)
                                                                 : relation.insert("unchanged", true);
        }
        value = relation;
    }
    json.insert("relations", relations);
    cli.write("corrected.json", QJsonDocument(json).toJson());
    const Ran replaced = cli.run({"codes", "correspond", "corrected.json", "--replace"});
    QVERIFY2(replaced.exitCode == 0, replaced.errors.constData());
    QVERIFY(replaced.line().contains(QString::fromUtf8("6.2 → 6.2: amended, asks for more")));
    QVERIFY(!replaced.problem().contains("it is not said"));
    const Ran compared = cli.run({"codes", "compare", "hos-2024", "own-2028"});
    QVERIFY(compared.line().contains("The Code: 1 provision that goes on asks for more."));
    QVERIFY(compared.line().contains("amended, asks the same in other words"));
    QCOMPARE(cli.run({"codes", "compare", "hos-2024", "own-2028", "--json"}).exitCode, 0);
}

QTEST_GUILESS_MAIN(CodesCompareTest)
#include "CodesCompareTest.moc"
