// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>
#include <QTest>

using namespace attest::test;

/// What a script that compares years and landlords relies on.
class CompareTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sentencesComeFirstThenARowAProvision();
    void jsonTellsEverything();
    void theReportIsWrittenByItsEnding_data();
    void theReportIsWrittenByItsEnding();
    void lastYearIsTheDefaultOfTheExport();
    void twoLandlordsAreCompared();
    void twoCodesFormsAreComparedSinceOneWasStartedFromTheOther();
    void exitCodesTellWhatWentWrong();
    void unchangedCommentariesUnderANewCodeAreFound();

private:
    Ran compared(const QStringList &more) const;

    std::unique_ptr<Cli> m_cli;
    QString m_older, m_newer;
};

void CompareTest::init()
{
    m_cli = std::make_unique<Cli>();
    m_older = keptForm(*m_cli, "hos-2022", "2022-23");
    m_newer = keptForm(*m_cli, "hos-2024", "2024-25");
    const auto set = [this](const QString &provision, const QStringList &words) {
        const Ran ran =
            m_cli->withLibrary(QStringList{"set", "--assessment", m_newer, "--provision", provision} + words);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    };
    set("1.3", {"--comply", "no", "--explanation", "Staff are being trained.", "--comply-by", "2027-03-31"});
    set("6.3", {"--commentary", "A new team answers everything from one desk, on the day."});
}

Ran CompareTest::compared(const QStringList &more) const
{
    return m_cli->withLibrary(QStringList{"compare"} + more);
}

void CompareTest::sentencesComeFirstThenARowAProvision()
{
    const Ran ran = compared({"--from", "2022-23", "--to", "2024-25"});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const QStringList lines = QString::fromUtf8(ran.output).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.at(0), QString("Fenmoor Homes: 2022-23 and 2024-25"));
    QCOMPARE(lines.at(1), QString("1 provision no longer complies."));
    QVERIFY(QString::fromUtf8(ran.output).contains("The Code: 14 provisions are new, 12 were withdrawn"));
    QStringList codes;
    for (const QString &line : lines) {
        codes += line.contains("; ") && line.at(0).isDigit() ? QStringList{line.section(' ', 0, 0)} : QStringList();
    }
    QCOMPARE(codes.size(), 72 + 12);
    QVERIFY(lines.filter("1.3 ").constFirst().contains("Yes → No; no longer complies"));
    QVERIFY(lines.filter("5.2 ").constFirst().contains("Part of 4.1, with 6.2"));
}

void CompareTest::jsonTellsEverything()
{
    const Ran ran = compared({"--from", m_older.left(8), "--to", m_newer, "--json"});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const QJsonObject told = ran.object();
    QCOMPARE(told["format"].toString(), QString("attest-comparison"));
    QCOMPARE(told["kind"].toString(), QString("years"));
    QCOMPARE(told["from"].toObject()["id"].toString(), m_older);
    QCOMPARE(told["to"].toObject()["edition"].toString(), QString("hos-2024"));
    QCOMPARE(told["summary"].toObject()["compliance"].toObject()["newly_not_compliant"].toInt(), 1);
    const QJsonArray rows = told["rows"].toArray();
    QCOMPARE(rows.size(), 84);
    QSet<QString> newer;
    int withdrawn = 0;
    for (const QJsonValue &row : rows) {
        withdrawn += row["to"].isNull() ? 1 : 0;
        newer += row["to"].isNull() ? QSet<QString>() : QSet<QString>{row["to"].toString()};
        if (row["to"].toString() == "1.3") {
            QCOMPARE(row["compliance"].toString(), QString("newly not compliant"));
            QCOMPARE(row["comply_by_after"].toString(), QString("2027-03-31"));
            QCOMPARE(row["explanation"]["change"].toString(), QString("added"));
        }
    }
    QCOMPARE(newer.size(), 72);
    QCOMPARE(withdrawn, 12);
}

void CompareTest::theReportIsWrittenByItsEnding_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << "changes.pdf" << QByteArray("%PDF-1.7");
    QTest::newRow("html") << "changes.html" << QByteArray("<!DOCTYPE html>");
    QTest::newRow("json") << "changes.json" << QByteArray("{\n");
}

void CompareTest::theReportIsWrittenByItsEnding()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    const Ran ran = compared({"--from", m_older, "--to", m_newer, "--output", file});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY(m_cli->read(file).startsWith(begins));
    QVERIFY(ran.problem().contains(file));
}

void CompareTest::lastYearIsTheDefaultOfTheExport()
{
    const Ran ran =
        m_cli->withLibrary({"export", "--assessment", m_newer, "--document", "changes", "--output", "changes.json"});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    const auto told = QJsonDocument::fromJson(m_cli->read("changes.json")).object();
    QCOMPARE(told["from"].toObject()["id"].toString(), m_older);
    const QString next = m_cli->withLibrary({"new", "--from", m_newer, "--year", "2026-27"}).line();
    QCOMPARE(
        m_cli->withLibrary({"export", "--assessment", next, "--document", "changes", "--output", "next.json"}).exitCode,
        0);
    QCOMPARE(QJsonDocument::fromJson(m_cli->read("next.json"))["from"]["id"].toString(), m_newer);
    const Ran first =
        m_cli->withLibrary({"export", "--assessment", m_older, "--document", "changes", "--output", "first.pdf"});
    QCOMPARE(first.exitCode, 3);
    QVERIFY2(first.problem().contains("--from"), first.errors.constData());
    QVERIFY(!QFile::exists(m_cli->path("first.pdf")));
}

void CompareTest::twoLandlordsAreCompared()
{
    m_cli->write("marsh.html", publishedForm("hos-2024", "Marsh Council", "2023-24"));
    const QString marsh = m_cli->withLibrary({"import", "marsh.html"}).line();
    m_cli->write("odd.html", publishedForm("hos-2024", "Odd Homes", "2023-24"));
    const Ran odd = m_cli->withLibrary({"import", "odd.html", "--organisation", "Odd %5 %6 Homes"});
    QVERIFY2(odd.errors.contains("odd.html: Odd %5 %6 Homes, 2023-24"), odd.errors.constData());
    const Ran ran = compared({"--from", m_newer, "--to", marsh});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY2(QString::fromUtf8(ran.output).contains("Marsh Council alone complies with 1 provision."),
             ran.output.constData());
}

void CompareTest::twoCodesFormsAreComparedSinceOneWasStartedFromTheOther()
{
    const Ran started = m_cli->withLibrary({"new", "--from", m_newer, "--code", "lgsco-2024"});
    QVERIFY2(started.exitCode == 0, started.errors.constData());
    const QString council = QString::fromUtf8(started.output).trimmed();
    const Ran same = compared({"--from", m_newer, "--to", council});
    QVERIFY2(same.exitCode == 0, same.errors.constData());
    QVERIFY(same.output.contains("Neither form has changed since the second was started from the first."));
    const Ran edited = m_cli->withLibrary(
        {"set", "--assessment", m_newer, "--provision", "6.3", "--commentary", "Another team answers everything."});
    QCOMPARE(edited.exitCode, 0);
    const Ran back = compared({"--from", council, "--to", m_newer});
    QCOMPARE(back.exitCode, 2);
    QVERIFY2(back.problem().contains("(Housing Ombudsman Service, hos-2024)"), back.errors.constData());
    const Ran apart = compared({"--from", m_newer, "--to", council});
    QVERIFY2(apart.output.contains("In the first form:"), apart.output.constData());
    QVERIFY(apart.output.contains("Another"));
    // What was gathered with it and stayed is not printed; a paragraph has a line of its own.
    for (const QByteArray &line : apart.output.split('\n')) {
        QVERIFY2(!line.startsWith("    ") || line.contains("[-") || line.contains("{+") || line.startsWith("    From "),
                 line.constData());
    }
    const QJsonObject json =
        QJsonDocument::fromJson(compared({"--from", m_newer, "--to", council, "--json"}).output).object();
    QCOMPARE(json.value("kind").toString(), QString("codes"));
    QVERIFY(!json.value("rows").toArray().isEmpty());
    const QJsonArray since = json.value("since_started").toArray();
    QVERIFY(!since.isEmpty());
    const QJsonArray pieces = since.at(0)["in_source"].toArray();
    QVERIFY2(pieces.at(0).toObject().contains("same"), apart.output.constData()); // as in the rows' differences
}

void CompareTest::exitCodesTellWhatWentWrong()
{
    QCOMPARE(compared({"--from", m_older}).exitCode, 2);
    const Ran back = compared({"--from", m_newer, "--to", m_older});
    QCOMPARE(back.exitCode, 2);
    QVERIFY2(back.problem().contains("Compare from Fenmoor Homes, 2022-23 to Fenmoor Homes, 2024-25"),
             back.errors.constData());
    QCOMPARE(compared({"--from", m_older, "--to", m_older}).exitCode, 2);
    QCOMPARE(compared({"--from", "2019-20", "--to", m_newer}).exitCode, 3);
    const QString again =
        m_cli->withLibrary({"new", "--from", m_newer, "--purpose", "restructure", "--year", "2024-25"}).line();
    QCOMPARE(compared({"--from", m_newer, "--to", again}).exitCode, 0);
    QCOMPARE(compared({"--from", again, "--to", m_newer}).exitCode, 2);
    QCOMPARE(compared({"--from", m_older, "--to", m_newer, "--output", "changes.odt"}).exitCode, 2);
    QCOMPARE(compared({"--from", m_older, "--to", m_newer, "--output", "none/changes.pdf"}).exitCode, 4);
    const QString other =
        m_cli->withLibrary({"new", "--organisation", "Fenmoor Homes", "--code", "lgsco-2024", "--year", "2025-26"})
            .line();
    const Ran unrelated = compared({"--from", m_older, "--to", other});
    QCOMPARE(unrelated.exitCode, 3);
    QVERIFY2(unrelated.problem().contains("no correspondence leads from"), unrelated.errors.constData());
}

void CompareTest::unchangedCommentariesUnderANewCodeAreFound()
{
    const QString carried =
        m_cli->withLibrary({"new", "--from", m_older, "--code", "hos-2024", "--year", "2023-24"}).line();
    const auto found = [&] {
        QStringList codes;
        for (const QJsonValue &finding :
             m_cli->withLibrary({"check", "--assessment", carried, "--json"}).object()["findings"].toArray()) {
            codes += finding["rule"].toString() == "unchanged-unreviewed" ? QStringList{finding["provision"].toString()}
                                                                          : QStringList();
        }
        return codes;
    };
    const QStringList before = found();
    QVERIFY2(before.contains("1.3") && before.contains("5.8"), qPrintable(before.join(' ')));
    QVERIFY2(!before.contains("6.13"), "6.13 asks in substance what 5.12 asked");
    QCOMPARE(m_cli->withLibrary({"set", "--assessment", carried, "--provision", "1.3", "--reviewed"}).exitCode, 0);
    QVERIFY(!found().contains("1.3"));
    QCOMPARE(found().size(), before.size() - 1);
}

QTEST_GUILESS_MAIN(CompareTest)
#include "CompareTest.moc"
