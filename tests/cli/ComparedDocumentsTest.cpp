// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>
#include <QTest>

using namespace attest::test;

/// The documents of what was compared, as a script has them written.
class ComparedDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoEditionsNeedNoLibrary_data() { files(); }

    void twoEditionsNeedNoLibrary()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        const Cli cli;
        const QString file = "editions" + ending;
        const Ran ran =
            cli.run({"export", "--document", "editions", "--from", "hos-2022", "--to", "hos-2024", "--output", file});
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QCOMPARE(ran.line(), file);
        QVERIFY(cli.read(file).startsWith(begins));
    }

    void theJsonOfTwoEditionsIsThatOfTheComparison()
    {
        const Cli cli;
        const QStringList document = {"export", "--document", "editions", "--output", "editions.json"};
        QCOMPARE(cli.run(document + QStringList{"--from", "hos-2022", "--to", "hos-2024"}).exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(cli.read("editions.json")).object(),
                 cli.run({"codes", "compare", "hos-2022", "hos-2024", "--json"}).object());
        QCOMPARE(cli.run(document + QStringList{"--from", "hos-2022"}).exitCode, 2);
        const Ran back = cli.run(document + QStringList{"--from", "hos-2024", "--to", "hos-2022"});
        QCOMPARE(back.exitCode, 3);
        QVERIFY2(back.problem().contains("Compare them in that order"), back.errors.constData());
        QVERIFY2(back.problem().contains("in the window, under Compare"), back.errors.constData());
        QVERIFY2(back.problem().contains("codes compare hos-2022 hos-2024"), back.errors.constData());
    }

    void allYearsOfTheOnlyLandlord_data() { files(); }

    void allYearsOfTheOnlyLandlord()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        Cli cli;
        keptForm(cli, "hos-2022", "2022-23");
        keptForm(cli, "hos-2024", "2024-25");
        const QString file = "years" + ending;
        const Ran ran = cli.withLibrary({"export", "--document", "years", "--output", file});
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QVERIFY(cli.read(file).startsWith(begins));
    }

    void aLandlordIsNamedWhereThereAreSeveral()
    {
        Cli cli;
        keptForm(cli, "hos-2022", "2022-23");
        const QString newer = keptForm(cli, "hos-2024", "2024-25");
        cli.write("marsh.html", publishedForm("hos-2024", "Marsh Council", "2023-24"));
        QCOMPARE(cli.withLibrary({"import", "marsh.html"}).exitCode, 0);
        const QStringList document = {"export", "--document", "years", "--output", "years.json"};
        const Ran which = cli.withLibrary(document);
        QCOMPARE(which.exitCode, 2);
        QVERIFY2(which.problem().contains("--organisation"), which.errors.constData());
        QCOMPARE(cli.withLibrary(document + QStringList{"--organisation", "Nobody"}).exitCode, 3);
        const Ran ran = cli.withLibrary(document + QStringList{"--organisation", "Fenmoor Homes"});
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        const QJsonObject told = QJsonDocument::fromJson(cli.read("years.json")).object();
        QCOMPARE(told["format"].toString(), QString("attest-years"));
        QCOMPARE(told["organisation"].toString(), QString("Fenmoor Homes"));
        const QJsonArray columns = told["columns"].toArray();
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns[1]["id"].toString(), newer);
        QVERIFY(columns[1]["edition_changed"].toBool());
        QCOMPARE(told["rows"].toArray().size(), 72 + 12);
        for (const QJsonValue &row : told["rows"].toArray()) {
            QCOMPARE(row["cells"].toArray().size(), 2);
            if (row["provision"].toString() == "6.3") {
                QCOMPARE(row["cells"][0]["provisions"].toArray(), QJsonArray{"5.1"});
                QVERIFY(row["cells"][1]["code_did"].toString().startsWith("Part of 5.1, with 6.4"));
            }
        }
    }

    void anEditionChoosesTheOmbudsman()
    {
        Cli cli;
        const QString housing = keptForm(cli, "hos-2024", "2024-25");
        const Ran started = cli.withLibrary({"new", "--from", housing, "--code", "lgsco-2024"});
        QCOMPARE(started.exitCode, 0);
        const QStringList document = {"export", "--document", "years", "--output", "years.json"};
        for (const QString &code : {QString("hos-2022"), QString("lgsco-2024")}) {
            const Ran ran = cli.withLibrary(document + QStringList{"--code", code});
            QVERIFY2(ran.exitCode == 0, ran.errors.constData());
            const QJsonObject told = QJsonDocument::fromJson(cli.read("years.json")).object();
            QCOMPARE(told["columns"][0]["edition"].toString(),
                     code == "hos-2022" ? QString("hos-2024") : QString("lgsco-2024"));
        }
        QCOMPARE(cli.withLibrary(document + QStringList{"--code", "none"}).exitCode, 3);
    }

    void twoCodesReportsTellWhichProvisionChanged()
    {
        Cli cli;
        const QString housing = keptForm(cli, "hos-2024", "2024-25");
        const QString council =
            QString::fromUtf8(cli.withLibrary({"new", "--from", housing, "--code", "lgsco-2024"}).output).trimmed();
        QCOMPARE(cli.withLibrary({"set", "--assessment", housing, "--provision", "6.3", "--commentary",
                                  "Another team answers everything."})
                     .exitCode,
                 0);
        const QString sentence =
            "Since the second form was started from the first, 1 provision has changed in one of them or in both.";
        const QStringList both = {"compare", "--from", housing, "--to", council};
        const QString text = QString::fromUtf8(cli.withLibrary(both).output);
        QVERIFY2(text.contains(sentence), qPrintable(text));
        QVERIFY2(text.contains("Commentary since the start: changed in the first form, under 6.3"), qPrintable(text));
        const QStringList document = {"export", "--assessment", council,   "--from",
                                      housing,  "--document",   "changes", "--output"};
        for (const char *file : {"changes.html", "changes.pdf", "changes.json"}) {
            const Ran ran = cli.withLibrary(document + QStringList{file});
            QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        }
        QVERIFY(cli.read("changes.html").contains(sentence.toUtf8()));
        QVERIFY(cli.read("changes.html").contains("changed since the start in the first form, under 6.3"));
        const QJsonObject json = QJsonDocument::fromJson(cli.read("changes.json")).object();
        QCOMPARE(json, cli.withLibrary(both + QStringList{"--json"}).object());
        QVERIFY(json["sentences"].toArray().contains(sentence));
        QCOMPARE(json["since_started"][0]["changed_sources"].toArray(), QJsonArray{"6.3"});
    }

private:
    static void files()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << ".pdf" << QByteArray("%PDF-1.7");
        QTest::newRow("html") << ".html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("json") << ".json" << QByteArray("{\n");
    }
};

QTEST_GUILESS_MAIN(ComparedDocumentsTest)
#include "ComparedDocumentsTest.moc"
