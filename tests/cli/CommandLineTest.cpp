// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QTest>

using namespace attest::test;

/// What scripts and people rely on whatever the command: help, exit codes, one line on standard error.
class CommandLineTest : public QObject
{
    Q_OBJECT

private slots:
    void theVersionIsPrinted();
    void everyCommandOfTheOverviewHasAHelpOfItsOwn();
    void wrongUseExitsWithTwoAndOneLine_data();
    void wrongUseExitsWithTwoAndOneLine();
    void theCodesAreListedWithWhatMustBeSaidOfThem();
    void aCodeIsShownProvisionByProvision();
    void twoEditionsAreComparedRelationByRelation();
    void anEditionTheUserAddsIsThere();
    void aBrokenEditionOfTheUsersDoesNotHideTheOthers();
};

void CommandLineTest::theVersionIsPrinted()
{
    const Ran ran = Cli().run({"--version"});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY2(ran.line().startsWith("attest-cli "), qPrintable(ran.line()));
}

void CommandLineTest::everyCommandOfTheOverviewHasAHelpOfItsOwn()
{
    const Cli cli;
    const Ran overview = cli.run({"--help"});
    QCOMPARE(overview.exitCode, 0);
    const QStringList promised = {"codes list",    "codes show",
                                  "codes compare", "codes propose",
                                  "codes add",     "codes correspond",
                                  "import",        "list",
                                  "new",           "set",
                                  "apply",         "undo",
                                  "redo",          "history",
                                  "check",         "export",
                                  "approve",       "return",
                                  "respond",       "publish",
                                  "verify",        "library recover"};
    for (const QString &command : promised) {
        QVERIFY2(overview.line().contains("\n  " + command + ' '), qPrintable(command));
        const Ran help = cli.run(command.split(' ') + QStringList{"--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.line().contains(command), qPrintable(help.line()));
        QVERIFY2(help.errors.isEmpty(), help.errors.constData());
    }
}

void CommandLineTest::wrongUseExitsWithTwoAndOneLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"frobnicate"};
    QTest::newRow("half a command") << QStringList{"codes"};
    QTest::newRow("unknown option") << QStringList{"list", "--colour"};
    QTest::newRow("no library") << QStringList{"list"};
    QTest::newRow("no file") << QStringList{"import"};
    QTest::newRow("unknown format") << QStringList{"import", "--format", "wordstar", "x"};
    QTest::newRow("no such year") << QStringList{"import", "--year", "2024-26", "x.html"};
    QTest::newRow("new without anything") << QStringList{"new", "--library", "new.attest"};
    QTest::newRow("no document of that name") << QStringList{"export", "--document", "poem", "--output", "x.html"};
}

void CommandLineTest::wrongUseExitsWithTwoAndOneLine()
{
    QFETCH(QStringList, words);
    const Ran ran = Cli().run(words);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.output.isEmpty());
    if (!words.isEmpty()) {
        QCOMPARE(ran.problem().split('\n').last().startsWith("attest-cli: "), true);
    }
}

void CommandLineTest::theCodesAreListedWithWhatMustBeSaidOfThem()
{
    const QJsonArray codes = Cli().run({"codes", "list", "--json"}).array();
    QStringList ids;
    for (const QJsonValue &code : codes) {
        ids.append(code["id"].toString());
        const bool exact = code["id"] == QJsonValue("hos-2024");
        QCOMPARE(code["notice"].toString().isEmpty(), exact);
        QCOMPARE(code["sha256"].toString().size(), 64);
    }
    ids.sort();
    QCOMPARE(ids, (QStringList{"hos-2022", "hos-2024", "lgsco-2024"}));
}

void CommandLineTest::aCodeIsShownProvisionByProvision()
{
    const Ran ran = Cli().run({"codes", "show", "hos-2024"});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.line().contains("an expression of dissatisfaction, however made"));
    QVERIFY(ran.line().contains("Section 9: "));
    QCOMPARE(Cli().run({"codes", "show", "hos-1999"}).exitCode, 3);
}

void CommandLineTest::twoEditionsAreComparedRelationByRelation()
{
    const Ran ran = Cli().run({"codes", "compare", "hos-2022", "hos-2024"});
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.line().contains("1.5 → 1.6: amended, asks for more"));
    const Ran none = Cli().run({"codes", "compare", "hos-2024", "hos-2022"});
    QCOMPARE(none.exitCode, 3);
    QVERIFY2(none.problem().contains("no correspondence"), none.errors.constData());
}

namespace {

const char userEdition[] = R"({"schema":1,"id":"our-2030","wording":"official","ombudsman":"An Ombudsman",
"title":"Code","edition":"2030","statutory":true,"subject_term":"landlord",
"form":{"title":"Form","introduction":[],"columns":[{"key":"code","heading":"Code"},
{"key":"requirement","heading":"Requirement"},{"key":"comply","heading":"Comply"},
{"key":"evidence","heading":"Evidence"},{"key":"commentary","heading":"Commentary"}],
"answers":[{"answer":"yes","prints":"Yes"},{"answer":"no","prints":"No"}],
"deviation":{"explanation":true,"date":true,"applies_to":["must"]}},
"sections":[{"number":"1","title":"All","groups":[{"title":null,"level":"must",
"provisions":[{"code":"1.1","text":[{"paragraph":"Landlords must answer."}]}]}]}]})";

void addUserEdition(const Cli &cli, const QString &name, const QByteArray &bytes)
{
    QDir().mkpath(cli.path("data/code-provisions"));
    cli.write("data/code-provisions/" + name, bytes);
}

} // namespace

void CommandLineTest::anEditionTheUserAddsIsThere()
{
    const Cli cli;
    addUserEdition(cli, "our-2030.json", userEdition);
    const Ran shown = cli.run({"codes", "show", "our-2030"});
    QCOMPARE(shown.exitCode, 0);
    QVERIFY(shown.line().contains("Landlords must answer."));
    const Ran made =
        cli.withLibrary({"new", "--organisation", "Fenmoor Homes", "--code", "our-2030", "--year", "2030-31"});
    QVERIFY2(made.exitCode == 0, made.errors.constData());
}

void CommandLineTest::aBrokenEditionOfTheUsersDoesNotHideTheOthers()
{
    const Cli cli;
    addUserEdition(cli, "our-2030.json", userEdition);
    addUserEdition(cli, "broken.json", "{\"schema\": 1");
    const Ran ran = cli.run({"codes", "list", "--json"});
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.array().size(), 4);
    QVERIFY2(ran.problem().contains("broken.json"), ran.errors.constData());
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
