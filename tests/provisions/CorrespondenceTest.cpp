// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisions/Correspondence.h"
#include "provisions/Limits.h"

#include "support/TestData.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace attest;

namespace {

QJsonObject relation(const char *kind, const QStringList &from, const QStringList &to)
{
    return {{"kind", kind}, {"from", QJsonArray::fromStringList(from)}, {"to", QJsonArray::fromStringList(to)}};
}

QByteArray succession(const QJsonArray &relations)
{
    return QJsonDocument(
               QJsonObject{
                   {"schema", 1}, {"kind", "succession"}, {"from", "old"}, {"to", "new"}, {"relations", relations}})
        .toJson();
}

QByteArray parallel(const QJsonArray &relations)
{
    return QJsonDocument(
               QJsonObject{
                   {"schema", 1}, {"kind", "parallel"}, {"from", "old"}, {"to", "new"}, {"relations", relations}})
        .toJson();
}

Edition edition(const char *id, const QStringList &codes)
{
    Group group;
    for (const QString &code : codes) {
        group.provisions.push_back({*ProvisionCode::from(code), {}, false, {}});
    }
    Edition made{*EditionId::from(id)};
    made.sections.push_back({"1", "Section", {group}});
    return made;
}

QByteArray limits(const QJsonObject &limit)
{
    return QJsonDocument(QJsonObject{{"schema", 1}, {"edition", "new"}, {"limits", QJsonArray{limit}}}).toJson();
}

QJsonObject goodLimit()
{
    return {{"provision", "1"}, {"what", "answer"}, {"value", 10}, {"unit", "working days"}, {"direction", "at most"}};
}

} // namespace

class CorrespondenceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsRead();
    void theWordsOfAllKindsDiffer();
    void aProvisionMayStandInSeveralRelations();
    void aBrokenFileIsRefusedWithItsPlace_data();
    void aBrokenFileIsRefusedWithItsPlace();
    void whatDoesNotFitTheEditionsIsRefused_data();
    void whatDoesNotFitTheEditionsIsRefused();
    void limitsAreRead();
    void brokenLimitsAreRefusedWithTheirPlace_data();
    void brokenLimitsAreRefusedWithTheirPlace();
    void aLimitOfAProvisionThatIsNotThereIsRefused();
};

void CorrespondenceTest::everyKindIsRead()
{
    QJsonObject amended = relation("amended", {"2"}, {"2"});
    amended.insert("strengthened", true);
    amended.insert("relaxed", true);
    amended.insert("note", "Both ways.");
    QJsonObject split = relation("split", {"3"}, {"3", "4"});
    split.insert("unchanged", true);
    const auto read = readCorrespondence(
        succession({relation("same", {"1"}, {"1"}), amended, split, relation("merged", {"4", "5"}, {"5"}),
                    relation("new", {}, {"6"}), relation("withdrawn", {"6"}, {})}),
        "c.json");
    QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().message));
    QCOMPARE(read->kind, CorrespondenceKind::Succession);
    QCOMPARE(read->from.text(), QString("old"));
    QCOMPARE(read->relations.size(), std::size_t(6));
    QVERIFY(read->relations[1].strengthened && read->relations[1].relaxed);
    QVERIFY(!read->relations[0].strengthened && !read->relations[0].relaxed);
    QCOMPARE(read->relations[1].note, QString("Both ways."));
    // Of what was merged nobody has said what it asks.
    QVERIFY(read->relations[2].unchanged && read->relations[2].saysDemand() && !read->relations[3].saysDemand());
    const QByteArray written = QJsonDocument(toJson(*read)).toJson();
    QVERIFY(readCorrespondence(written, "c.json")->relations[2].unchanged);
    QVERIFY(checkPlaced(*read, edition("old", {"1", "2", "3", "4", "5", "6"}),
                        edition("new", {"1", "2", "3", "4", "5", "6"}), "c.json")
                .ok());
    const auto side = readCorrespondence(parallel({relation("covers", {"1", "2"}, {"1", "2", "3"})}), "c.json");
    QVERIFY(side.ok());
    QCOMPARE(side->kind, CorrespondenceKind::Parallel);
    QCOMPARE(side->relations[0].kind, RelationKind::Covers);
}

void CorrespondenceTest::theWordsOfAllKindsDiffer()
{
    QStringList words;
    for (const RelationKind kind :
         {RelationKind::Same, RelationKind::Amended, RelationKind::Split, RelationKind::Merged, RelationKind::New,
          RelationKind::Withdrawn, RelationKind::Covers}) {
        words += relationKey(kind);
    }
    QCOMPARE(words, (QStringList{"same", "amended", "split", "merged", "new", "withdrawn", "covers"}));
}

void CorrespondenceTest::aProvisionMayStandInSeveralRelations()
{
    const auto read = readCorrespondence(
        succession({relation("amended", {"1"}, {"1"}), relation("split", {"2"}, {"1", "2"})}), "c.json");
    QVERIFY(read.ok());
    QCOMPARE(read->relationsTo(*ProvisionCode::from("1")).size(), std::size_t(2));
    QCOMPARE(read->relationsFrom(*ProvisionCode::from("1")).size(), std::size_t(1));
    QVERIFY(read->relationsTo(*ProvisionCode::from("9")).empty());
    QVERIFY(checkPlaced(*read, edition("old", {"1", "2"}), edition("new", {"1", "2"}), "c.json").ok());
}

void CorrespondenceTest::aBrokenFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &bytes, const char *message) {
        QTest::newRow(name) << bytes << "c.json" + QString(message);
    };
    const auto one = [](const QJsonObject &relation) { return succession({relation}); };
    row("empty", "", " is empty.");
    row("not an object", "[]", " does not hold a JSON object, which begins with {.");
    row("empty object", "{}", ": 'from' is missing.");
    row("unknown kind of file",
        QByteArray(R"({"schema": 1, "kind": "other", "from": "a", "to": "b", "relations": [1]})"),
        ": kind: must be 'succession' or 'parallel', but is 'other'.");
    row("itself",
        QByteArray(
            R"({"schema":1,"kind":"parallel","from":"a","to":"a","relations":[{"kind":"covers","from":["1"],"to":["1"]}]})"),
        ": from: an edition cannot correspond to itself.");
    row("bad id",
        QByteArray(
            R"({"schema":1,"kind":"parallel","from":"A b","to":"a","relations":[{"kind":"covers","from":["1"],"to":["1"]}]})"),
        ": from: 'A b' is no edition's id, such as hos-2024.");
    row("no relations", succession({}), ": relations: must not be empty.");
    row("unknown kind", one(relation("renamed", {"1"}, {"1"})),
        ": relations[0].kind: must be 'same', 'amended', 'split', 'merged', 'new', 'withdrawn' or 'covers', but is "
        "'renamed'.");
    row("codes in a text", one({{"kind", "same"}, {"from", "1"}, {"to", QJsonArray{"1"}}}),
        ": relations[0].from: must be a list, but is text.");
    row("a number for a code", one({{"kind", "same"}, {"from", QJsonArray{1.2}}, {"to", QJsonArray{"1"}}}),
        ": relations[0].from[0]: must be text, but is a number.");
    row("a code with spaces", one(relation("same", {" 1"}, {"1"})),
        ": relations[0].from: ' 1' is no provision's code: it must be one line without spaces around it.");
    row("a code twice", one(relation("merged", {"1", "1"}, {"1"})), ": relations[0].from: provision 1 stands twice.");
    row("unknown member", one({{"kind", "new"}, {"from", QJsonArray()}, {"to", QJsonArray{"1"}}, {"nota", "x"}}),
        ": relations[0]: 'nota' is not a member of this format.");
    row("same to two", one(relation("same", {"1"}, {"1", "2"})),
        ": relations[0]: 'same' leads from one provision to one, but here it leads from 1 to 2.");
    row("amended from none", one(relation("amended", {}, {"1"})),
        ": relations[0]: 'amended' leads from one provision to one, but here it leads from 0 to 1.");
    row("split into one", one(relation("split", {"1"}, {"1"})),
        ": relations[0]: 'split' leads from one provision to two or more, but here it leads from 1 to 1.");
    row("merged from one", one(relation("merged", {"1"}, {"1"})),
        ": relations[0]: 'merged' leads from two or more provisions to one, but here it leads from 1 to 1.");
    row("new from something", one(relation("new", {"1"}, {"1"})),
        ": relations[0]: 'new' leads from no provision to one or more, but here it leads from 1 to 1.");
    row("withdrawn to something", one(relation("withdrawn", {"1"}, {"1"})),
        ": relations[0]: 'withdrawn' leads from one or more provisions to none, but here it leads from 1 to 1.");
    row("nothing to nothing", one(relation("withdrawn", {}, {})),
        ": relations[0]: 'withdrawn' leads from one or more provisions to none, but here it leads from 0 to 0.");
    row("covers in a succession", one(relation("covers", {"1"}, {"1"})),
        ": relations[0].kind: 'covers' belongs to a parallel, not to a succession.");
    row("same in a parallel", parallel({relation("same", {"1"}, {"1"})}),
        ": relations[0].kind: 'same' belongs to a succession; a parallel has only 'covers'.");
    row("covers nothing", parallel({relation("covers", {"1"}, {})}),
        ": relations[0]: 'covers' leads from one or more provisions to one or more, but here it leads from 1 to 0.");
    row("same but strengthened",
        one({{"kind", "same"}, {"from", QJsonArray{"1"}}, {"to", QJsonArray{"1"}}, {"strengthened", true}}),
        ": relations[0]: what stayed the same was neither strengthened nor relaxed; the kind is 'amended'.");
    const char *asksTheSame = ": relations[0].unchanged: only what goes on can ask the same, and what was strengthened "
                              "or relaxed does not.";
    row("unchanged but relaxed",
        one({{"kind", "amended"},
             {"from", QJsonArray{"1"}},
             {"to", QJsonArray{"1"}},
             {"relaxed", true},
             {"unchanged", true}}),
        asksTheSame);
    row("unchanged but withdrawn",
        one({{"kind", "withdrawn"}, {"from", QJsonArray{"1"}}, {"to", QJsonArray{}}, {"unchanged", true}}),
        asksTheSame);
}

void CorrespondenceTest::aBrokenFileIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto read = readCorrespondence(bytes, "c.json");
    QVERIFY(!read.ok());
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QCOMPARE(read.error().message, message);
}

void CorrespondenceTest::whatDoesNotFitTheEditionsIsRefused_data()
{
    QTest::addColumn<QStringList>("old");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<QJsonArray>("relations");
    QTest::addColumn<QString>("message");
    const QJsonObject same = relation("same", {"1"}, {"1"});
    QTest::newRow("older one left out") << QStringList{"1", "2"} << QStringList{"1"} << QJsonArray{same}
                                        << "c.json: relations: provision 2 of the edition old stands in none of them.";
    QTest::newRow("newer one left out") << QStringList{"1"} << QStringList{"1", "2"} << QJsonArray{same}
                                        << "c.json: relations: provision 2 of the edition new stands in none of them.";
    QTest::newRow("older one unknown") << QStringList{"1"} << QStringList{"1"}
                                       << QJsonArray{same, relation("withdrawn", {"9"}, {})}
                                       << "c.json: relations[1].from: the edition old has no provision 9.";
    QTest::newRow("newer one unknown") << QStringList{"1"} << QStringList{"1"}
                                       << QJsonArray{same, relation("new", {}, {"9"})}
                                       << "c.json: relations[1].to: the edition new has no provision 9.";
    QTest::newRow("new, and from another")
        << QStringList{"1"} << QStringList{"1"} << QJsonArray{relation("new", {}, {"1"}), same}
        << "c.json: relations[1].to: provision 1 is said to be 'new' and stands in another relation as well.";
    QTest::newRow("goes on, and withdrawn")
        << QStringList{"1"} << QStringList{"1"} << QJsonArray{same, relation("withdrawn", {"1"}, {})}
        << "c.json: relations[1].from: provision 1 is said to be 'withdrawn' and stands in another relation as well.";
}

void CorrespondenceTest::whatDoesNotFitTheEditionsIsRefused()
{
    QFETCH(QStringList, old);
    QFETCH(QStringList, now);
    QFETCH(QJsonArray, relations);
    QFETCH(QString, message);
    const auto read = readCorrespondence(succession(relations), "c.json");
    QVERIFY(read.ok());
    const Result<void> placed = checkPlaced(*read, edition("old", old), edition("new", now), "c.json");
    QVERIFY(!placed.ok());
    QCOMPARE(placed.error(), badInput(message));
}

void CorrespondenceTest::limitsAreRead()
{
    QJsonObject limit = goodLimit();
    limit.insert("from", "receipt");
    const auto read = readLimits(limits(limit), "l.json");
    QVERIFY(read.ok());
    QCOMPARE(read->edition.text(), QString("new"));
    QCOMPARE(read->limits.at(0).value, 10);
    QCOMPARE(read->limits.at(0).from, QString("receipt"));
    QVERIFY(readLimits(limits(goodLimit()), "l.json")->limits.at(0).from.isEmpty());
}

void CorrespondenceTest::brokenLimitsAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *member, const QJsonValue &value, const char *message) {
        QTest::newRow(name) << QString(member) << value << "l.json: " + QString(message);
    };
    row("text for a number", "value", "ten", "limits[0].value: must be a whole number, but is text.");
    row("fraction", "value", 1.5, "limits[0].value: must be a whole number, but is 1.5.");
    row("negative", "value", -1, "limits[0].value: must be at least 0.");
    row("too large to count", "value", 1e15, "limits[0].value: 1000000000000000 is too large a number.");
    row("direction", "direction", "about", "limits[0].direction: must be 'at most' or 'at least', but is 'about'.");
    row("empty unit", "unit", "", "limits[0].unit: must not be empty.");
    row("unknown member", "units", "days", "limits[0]: 'units' is not a member of this format.");
    row("code with spaces", "provision", "1 ",
        "limits[0].provision: '1 ' is no provision's code: it must be one line without spaces around it.");
}

void CorrespondenceTest::brokenLimitsAreRefusedWithTheirPlace()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    QJsonObject limit = goodLimit();
    limit.insert(member, value);
    const auto read = readLimits(limits(limit), "l.json");
    QVERIFY(!read.ok());
    QCOMPARE(read.error().message, message);
}

void CorrespondenceTest::aLimitOfAProvisionThatIsNotThereIsRefused()
{
    const auto read = readLimits(limits(goodLimit()), "l.json");
    QVERIFY(checkPlaced(*read, edition("new", {"1"}), "l.json").ok());
    const Result<void> placed = checkPlaced(*read, edition("new", {"2"}), "l.json");
    QVERIFY(!placed.ok());
    QCOMPARE(placed.error(), badInput("l.json: limits[0].provision: the edition new has no provision 1."));
}

QTEST_GUILESS_MAIN(CorrespondenceTest)
#include "CorrespondenceTest.moc"
