// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>
#include <QTest>

using namespace attest::test;

/// What a script that exports PDFs relies on.
class ExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theYearsWorkEndsWithAPdf();
    void thePathAloneIsPrinted();
    void jsonTellsPagesTimeAndRemarks();
    void aMissingGlyphIsARemark();
    void aMissingFontLeavesTheEarlierFile();
    void exitCodesTellWhatKindOfThingWentWrong();

private:
    Ran exported(const QString &id, const QStringList &more = {}) const;

    std::unique_ptr<Cli> m_cli;
};

void ExportTest::init()
{
    m_cli = std::make_unique<Cli>();
}

Ran ExportTest::exported(const QString &id, const QStringList &more) const
{
    return m_cli->withLibrary(QStringList{"export", "--assessment", id, "--output", "form.pdf"} + more);
}

void ExportTest::theYearsWorkEndsWithAPdf()
{
    keptForm(*m_cli);
    const QString id = m_cli->withLibrary({"new", "--from", "2024-25"}).line();
    QCOMPARE(m_cli
                 ->withLibrary({"set", "--assessment", id, "--provision", "6.3", "--comply", "yes", "--commentary",
                                "The lighthouse keeper answers."})
                 .exitCode,
             0);
    QCOMPARE(m_cli->withLibrary({"check", "--assessment", id}).exitCode, 1);
    const Ran ran = exported(id, {"--document", "form"});
    QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    QVERIFY(m_cli->read("form.pdf").startsWith("%PDF-1.7"));

    const Ran back = m_cli->run({"import", "form.pdf", "--json"});
    QVERIFY2(back.exitCode == 0, back.errors.constData());
    QCOMPARE(back.object()["edition"].toObject()["id"].toString(), QString("hos-2024"));
    const QJsonArray kept = exportedJson(*m_cli, id)["answers"].toArray();
    const QJsonArray read = back.object()["answers"].toArray();
    QCOMPARE(read.size(), kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(read[i]["provision"].toString(), kept[i]["provision"].toString());
        QCOMPARE(read[i]["comply"].toString(), kept[i]["comply"].toString());
        QCOMPARE(read[i]["commentary"].toString(), kept[i]["commentary"].toString());
    }
}

void ExportTest::thePathAloneIsPrinted()
{
    const Ran ran = exported(keptForm(*m_cli));
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output, QByteArray("form.pdf\n"));
    QCOMPARE(ran.errors, QByteArray());
}

void ExportTest::jsonTellsPagesTimeAndRemarks()
{
    const Ran ran = exported(keptForm(*m_cli), {"--json"});
    QCOMPARE(ran.exitCode, 0);
    const QJsonObject told = ran.object();
    QCOMPARE(told["path"].toString(), QString("form.pdf"));
    QCOMPARE(told["bytes"].toInteger(), qint64(m_cli->read("form.pdf").size()));
    QVERIFY(told["pages"].toInt() > 10);
    QVERIFY(told["milliseconds"].toInt() > 0);
    QCOMPARE(told["sha256"].toString().size(), 64);
    QVERIFY(told["remarks"].isArray());
    QCOMPARE(told["remarks"].toArray().size(), 0);
}

void ExportTest::aMissingGlyphIsARemark()
{
    // U+0378 is no character, so no font has a shape for it.
    const QString id = m_cli
                           ->withLibrary({"new", "--organisation", QString("Fenmoor ") + QChar(0x0378) + " Homes",
                                          "--code", "hos-2024", "--year", "2024-25"})
                           .line();
    const Ran ran = exported(id);
    QCOMPARE(ran.exitCode, 0);
    QCOMPARE(ran.output, QByteArray("form.pdf\n"));
    QVERIFY2(ran.problem().contains("No font on this computer has a shape for"), ran.errors.constData());
    QVERIFY2(ran.problem().contains("U+0378"), ran.errors.constData());
    const QJsonArray remarks = exported(id, {"--json"}).object()["remarks"].toArray();
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks[0].toString().contains("U+0378"));
}

void ExportTest::aMissingFontLeavesTheEarlierFile()
{
    const QString id = keptForm(*m_cli);
    m_cli->write("form.pdf", "earlier");
    m_cli->write("fonts.conf", "<?xml version=\"1.0\"?><fontconfig></fontconfig>");
    qputenv("FONTCONFIG_FILE", m_cli->path("fonts.conf").toUtf8());
    const Ran ran = exported(id);
    qunsetenv("FONTCONFIG_FILE");
    QCOMPARE(ran.exitCode, 3);
    QCOMPARE(ran.output, QByteArray());
    QVERIFY2(ran.problem().contains("Liberation Sans"), ran.errors.constData());
    QCOMPARE(m_cli->read("form.pdf"), QByteArray("earlier"));
}

void ExportTest::exitCodesTellWhatKindOfThingWentWrong()
{
    const QString id = keptForm(*m_cli);
    const auto to = [&](const QString &assessment, const QString &path) {
        return m_cli->withLibrary({"export", "--assessment", assessment, "--output", path});
    };
    QCOMPARE(to(id, "form.odt").exitCode, 2);
    QCOMPARE(to("2019-20", "form.pdf").exitCode, 3);
    QCOMPARE(to(id, "none/form.pdf").exitCode, 4);
    QVERIFY(!to(id, "none/form.pdf").errors.isEmpty());
    QCOMPARE(exported(id, {"--document", "poem"}).exitCode, 2);
    QVERIFY(!QFile::exists(m_cli->path("form.pdf")));
}

QTEST_GUILESS_MAIN(ExportTest)
#include "ExportTest.moc"
