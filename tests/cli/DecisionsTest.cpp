// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include <QFile>
#include <QTest>

using namespace attest::test;

/// What the governing body decides, command by command.
class DecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void approvalWaitsForTheFindingsThenSealsTheForm();
    void whatIsSealedIsAskedForBeforeApproval();
    void impossibleDatesAndDraftsAreNotRecorded();
    void aReassessmentSupersedesTheApprovedOne();
    void anApprovedFileIsTakenInAsItWasApprovedOrNotAtAll();

private:
    /// Every provision of a small edition answered and evidenced, so that it can be approved.
    void addSmallEdition();
    QString answeredSmallForm();

    std::unique_ptr<Cli> m_cli;
};

void DecisionsTest::init()
{
    m_cli = std::make_unique<Cli>();
}

void DecisionsTest::addSmallEdition()
{
    QByteArray bytes = R"({"schema":1,"id":"small-2025","wording":"official","ombudsman":"An Ombudsman",
"title":"Code","edition":"2025","statutory":true,"subject_term":"landlord",
"form":{"title":"Form","introduction":[],"columns":[{"key":"code","heading":"Code"},
{"key":"requirement","heading":"Requirement"},{"key":"comply","heading":"Comply"},
{"key":"evidence","heading":"Evidence"},{"key":"commentary","heading":"Commentary"}],
"answers":[{"answer":"yes","prints":"Yes"},{"answer":"no","prints":"No"}],
"deviation":{"explanation":true,"date":true,"applies_to":["must"]}},
"sections":[{"number":"1","title":"All","groups":[{"title":null,"level":"must",
"provisions":[{"code":"1.1","text":[{"paragraph":"Landlords must answer complaints in writing."}]},
{"code":"1.2","text":[{"paragraph":"Landlords must keep a record of each complaint."}]}]}]}]})";
    QDir().mkpath(m_cli->path("data/code-provisions"));
    m_cli->write("data/code-provisions/small-2025.json", bytes);
}

QString DecisionsTest::answeredSmallForm()
{
    addSmallEdition();
    const QString id =
        m_cli->withLibrary({"new", "--organisation", "Fenmoor Homes", "--code", "small-2025", "--year", "2025-26"})
            .line();
    const QStringList evidence = {"Complaints policy, page 4, clause 2.1", "Complaints policy, page 9, clause 5.3"};
    for (int i = 0; i < 2; ++i) {
        const Ran ran = m_cli->withLibrary({"set", "--assessment", id, "--provision", QString("1.%1").arg(i + 1),
                                            "--comply", "yes", "--evidence", evidence[i]});
        if (ran.exitCode != 0) {
            qWarning("%s", ran.errors.constData());
        }
    }
    m_cli->withLibrary(
        {"organisation", "--organisation", "Fenmoor Homes", "--member-responsible", "Cllr Jo Marsh, board member"});
    return id;
}

void DecisionsTest::approvalWaitsForTheFindingsThenSealsTheForm()
{
    keptForm(*m_cli);
    const QString unfinished = m_cli->withLibrary({"new", "--from", "2024-25"}).line();
    const Ran refused =
        m_cli->withLibrary({"approve", "--assessment", unfinished, "--body", "Board", "--date", "2026-06-01"});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.problem().contains("1.2"), refused.errors.constData());

    const QString id = answeredSmallForm();
    QCOMPARE(m_cli->withLibrary({"submit", "--assessment", id}).exitCode, 0);
    const QStringList edit = {"set", "--assessment", id, "--provision", "1.1", "--comply", "no"};
    QCOMPARE(m_cli->withLibrary(edit).exitCode, 3);
    QCOMPARE(m_cli->withLibrary({"return", "--assessment", id, "--reason", "Say more at 1.1."}).exitCode, 0);
    QCOMPARE(m_cli
                 ->withLibrary({"set", "--assessment", id, "--provision", "1.1", "--commentary",
                                "Every reply is a letter or an e-mail."})
                 .exitCode,
             0);
    const Ran approved = m_cli->withLibrary(
        {"approve", "--assessment", id, "--body", "Board", "--date", "2026-06-01", "--minute", "12/26", "--json"});
    QVERIFY2(approved.exitCode == 0, approved.errors.constData());
    QCOMPARE(approved.object()["state"].toString(), QString("approved"));
    QCOMPARE(approved.object()["digest"].toString().size(), 64);

    QCOMPARE(m_cli->withLibrary(edit).exitCode, 3);
    QCOMPARE(m_cli->withLibrary({"undo", "--assessment", id}).exitCode, 3);
    QCOMPARE(m_cli->withLibrary({"publish", "--assessment", id}).exitCode, 1);
    QCOMPARE(m_cli->withLibrary({"respond", "--assessment", id, "--text", "The board read every answer."}).exitCode, 0);
    QCOMPARE(m_cli->withLibrary({"export", "--assessment", id, "--output", "approved.html"}).exitCode, 0);
    const QString page = QString::fromUtf8(m_cli->read("approved.html"));
    QVERIFY(!page.contains("Draft for approval"));
    QVERIFY(page.contains(approved.object()["digest"].toString()));
    QVERIFY(page.contains("The board read every answer."));

    const Ran published =
        m_cli->withLibrary({"publish", "--assessment", id, "--url", "https://www.fenmoorhomes.example/complaints",
                            "--file", "approved.html"});
    QVERIFY2(published.exitCode == 0, published.errors.constData());
    QCOMPARE(m_cli->withLibrary({"respond", "--assessment", id, "--text", "Another."}).exitCode, 3);
    QCOMPARE(m_cli->withLibrary({"verify"}).exitCode, 0);
}

void DecisionsTest::whatIsSealedIsAskedForBeforeApproval()
{
    const QString id = answeredSmallForm();
    const QStringList organisation = {"organisation", "--organisation", "Fenmoor Homes", "--member-responsible"};
    QCOMPARE(m_cli->withLibrary(organisation + QStringList{""}).exitCode, 0);
    const QStringList approve = {"approve", "--assessment", id, "--body", "Board", "--date", "2026-06-01"};
    const Ran refused = m_cli->withLibrary(approve);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.problem().contains("Member Responsible"), refused.errors.constData());

    QCOMPARE(m_cli->withLibrary(organisation + QStringList{"Cllr Jo Marsh, board member"}).exitCode, 0);
    const QStringList later = {"set",         "--assessment",  id,
                               "--provision", "1.1",           "--comply",
                               "no",          "--explanation", "The register is being built: 31 October 2050."};
    QCOMPARE(m_cli->withLibrary(later).exitCode, 0);
    const QStringList accept = {
        "accept", "--assessment", id, "--finding", "deviation-without-date", "--reason", "The supplier names the day."};
    QCOMPARE(m_cli->withLibrary(accept).exitCode, 0);
    QCOMPARE(m_cli->withLibrary(approve).exitCode, 0);
    m_cli->withLibrary({"respond", "--assessment", id, "--text", "The board read every answer."});
    // The day passes and makes another finding of it, which nobody can mend or accept any more: it does not block.
    const Ran late = m_cli->withLibrary({"check", "--assessment", id, "--on", "2051-01-01", "--json"});
    QVERIFY2(late.exitCode == 0, late.output.constData());
    QCOMPARE(late.object()["blocks_approval"].toInt(), 0);
    QCOMPARE(m_cli
                 ->withLibrary({"publish", "--assessment", id, "--on", "2051-01-01", "--url",
                                "https://www.fenmoorhomes.example/"})
                 .exitCode,
             0);
}

void DecisionsTest::impossibleDatesAndDraftsAreNotRecorded()
{
    const QString id = answeredSmallForm();
    const Ran accepted = m_cli->withLibrary(
        {"accept", "--assessment", id, "--finding", "approval-missing", "--reason", "It is only a formality."});
    QCOMPARE(accepted.exitCode, 1);
    QCOMPARE(m_cli->withLibrary({"export", "--assessment", id, "--output", "draft.html"}).exitCode, 0);
    const QStringList approve = {"approve", "--assessment", id, "--body", "Board", "--on", "2026-06-10", "--date"};
    QCOMPARE(m_cli->withLibrary(approve + QStringList{"2026-06-11"}).exitCode, 3);
    QCOMPARE(m_cli->withLibrary(approve + QStringList{"2019-06-01"}).exitCode, 3);
    QCOMPARE(m_cli->withLibrary(approve + QStringList{"2026-06-01"}).exitCode, 0);
    m_cli->withLibrary({"respond", "--assessment", id, "--text", "The board read every answer."});

    const QStringList publish = {"publish", "--assessment", id, "--on", "2026-07-01"};
    QCOMPARE(m_cli->withLibrary(publish).exitCode, 2);
    const Ran draft = m_cli->withLibrary(publish + QStringList{"--file", "draft.html"});
    QCOMPARE(draft.exitCode, 3);
    QVERIFY2(draft.problem().contains("draft.html"), draft.errors.constData());
    const QStringList page = publish + QStringList{"--url", "https://www.fenmoorhomes.example/complaints", "--date"};
    QCOMPARE(m_cli->withLibrary(page + QStringList{"2026-05-31"}).exitCode, 3);
    QCOMPARE(m_cli->withLibrary(page + QStringList{"2026-07-02"}).exitCode, 3);
    QCOMPARE(m_cli->withLibrary(page + QStringList{"2026-06-20"}).exitCode, 0);
}

void DecisionsTest::aReassessmentSupersedesTheApprovedOne()
{
    const QString id = answeredSmallForm();
    QCOMPARE(m_cli->withLibrary({"approve", "--assessment", id, "--body", "Board", "--date", "2026-06-01"}).exitCode,
             0);
    const QString again = m_cli->withLibrary({"new", "--from", id, "--purpose", "merger"}).line();
    QCOMPARE(exportedJson(*m_cli, again)["year"].toString(), QString("2025-26"));
    for (const char *provision : {"1.1", "1.2"}) {
        QCOMPARE(m_cli->withLibrary({"set", "--assessment", again, "--provision", provision, "--reviewed"}).exitCode,
                 0);
    }
    const Ran approved =
        m_cli->withLibrary({"approve", "--assessment", again, "--body", "Board", "--date", "2026-07-01"});
    QVERIFY2(approved.exitCode == 0, approved.errors.constData());
    QCOMPARE(exportedJson(*m_cli, id)["state"].toString(), QString("superseded"));
    QCOMPARE(m_cli->withLibrary({"verify"}).exitCode, 0);
}

void DecisionsTest::anApprovedFileIsTakenInAsItWasApprovedOrNotAtAll()
{
    const QString id = answeredSmallForm();
    QCOMPARE(m_cli->withLibrary({"approve", "--assessment", id, "--body", "Board", "--date", "2026-06-01"}).exitCode,
             0);
    exportedJson(*m_cli, id);
    const QString other = m_cli->path("other.attest");
    const Ran redated = m_cli->run({"import", "out.json", "--year", "2024-25", "--library", other});
    QCOMPARE(redated.exitCode, 3);
    QVERIFY2(redated.problem().contains("--year"), redated.errors.constData());
    QVERIFY(!QFile::exists(other));
    const Ran taken = m_cli->run({"import", "out.json", "--library", other});
    QVERIFY2(taken.exitCode == 0, taken.errors.constData());
    const QJsonArray list = m_cli->run({"list", "--library", other}).array();
    QCOMPARE(list[0]["state"].toString(), QString("approved"));
    QCOMPARE(m_cli->run({"verify", "--library", other}).exitCode, 0);

    QByteArray bytes = m_cli->read("out.json");
    QVERIFY(bytes.contains("clause 2.1"));
    m_cli->write("altered.json", bytes.replace("clause 2.1", "clause 2.2"));
    const Ran altered = m_cli->run({"import", "altered.json", "--library", m_cli->path("third.attest")});
    QCOMPARE(altered.exitCode, 3);
    QVERIFY2(altered.problem().contains("digest"), altered.errors.constData());
}

QTEST_GUILESS_MAIN(DecisionsTest)
#include "DecisionsTest.moc"
