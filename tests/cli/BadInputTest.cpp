// SPDX-License-Identifier: GPL-3.0-or-later
#include "Cli.h"

#include "support/TestData.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace attest::test;

/// Whatever is handed over: a sentence, exit code 3 or 4, and nothing lost or changed.
class BadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aFileThatIsNoFormIsToldInOneSentence_data();
    void aFileThatIsNoFormIsToldInOneSentence();
    void aBadAssessmentFileNamesThePlace_data();
    void aBadAssessmentFileNamesThePlace();
    void nothingIsKeptOfAFormThatNamesNoLandlordOrYear();
    void ofSeveralFormsNoneIsKeptWhereOneNamesNobody();
    void noLibraryIsMadeForAFormThatCannotBeStarted();
    void aFileThatIsNoLibraryStaysAsItIs_data();
    void aFileThatIsNoLibraryStaysAsItIs();
    void aLibraryInAReadOnlyFolderReadsButDoesNotWrite();
    void aFullDiskLeavesTheEarlierExportAndTheLibrary();
    void outputThatCannotBeWrittenIsAnError();

private:
    void refused(const Ran &ran, const QString &mentions, int exitCode = 3);
    QString someLibrary();

    std::unique_ptr<Cli> m_cli;
};

void BadInputTest::init()
{
    m_cli = std::make_unique<Cli>();
}

void BadInputTest::refused(const Ran &ran, const QString &mentions, int exitCode)
{
    QVERIFY2(ran.exitCode == exitCode, qPrintable(QString("exit code %1: %2").arg(ran.exitCode).arg(ran.problem())));
    QVERIFY2(ran.problem().contains(mentions, Qt::CaseInsensitive), ran.errors.constData());
    QVERIFY2(ran.problem().count('\n') == 0, ran.errors.constData());
    QVERIFY(ran.output.isEmpty());
}

QString BadInputTest::someLibrary()
{
    return m_cli->withLibrary({"new", "--organisation", "Fenmoor Homes", "--code", "hos-2024", "--year", "2025-26"})
        .line();
}

void BadInputTest::aFileThatIsNoFormIsToldInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    const QByteArray protectedByPassword = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(2048, '\0');
    for (const char *ending : {"docx", "html"}) {
        const QString kind(ending);
        QTest::newRow(qPrintable("empty " + kind)) << "form." + kind << QByteArray();
        QTest::newRow(qPrintable("a picture as " + kind)) << "form." + kind << png;
    }
    QTest::newRow("a page without a form")
        << QString("form.html") << QByteArray("<html><body><p>Welcome.</p></body></html>");
    QTest::newRow("text as docx") << QString("form.docx") << QByteArray("Dear all, here is the form.");
    QTest::newRow("password") << QString("form.docx") << protectedByPassword;
    QTest::newRow("a zip file cut short") << QString("form.docx") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10);
    QTest::newRow("unknown ending") << QString("form.wps") << QByteArray("x");
}

void BadInputTest::aFileThatIsNoFormIsToldInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    m_cli->write(name, bytes);
    refused(m_cli->run({"import", name}), name);
    refused(m_cli->withLibrary({"import", name}), name);
    QVERIFY(!QFile::exists(m_cli->library()));
    refused(m_cli->run({"import", "missing-" + name.section('.', 0, 0) + ".docx"}), "missing-", 4);
}

void BadInputTest::aBadAssessmentFileNamesThePlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mentions");
    const auto file = [](const QByteArray &edition, const QByteArray &answers) {
        return R"({"format":"attest-assessment","version":1,"organisation":{"name":"Fenmoor Homes"},"edition":{"id":")" +
               edition + R"("},"year":"2025-26","purpose":"annual","answers":)" + answers + "}";
    };
    QTest::newRow("not JSON") << QByteArray("{\"format\": ") << QString("form.json");
    QTest::newRow("another format") << QByteArray("{\"format\": \"minutes\"}") << QString("form.json");
    QTest::newRow("an unknown edition") << file("hos-1999", "[]") << QString("hos-1999");
    QTest::newRow("a provision twice")
        << file("hos-2024", R"([{"provision":"1.2","comply":"yes"},{"provision":"1.2","comply":"no"}])")
        << QString("1.2");
    QTest::newRow("a provision the edition lacks")
        << file("hos-2024", R"([{"provision":"99.1","comply":"yes"}])") << QString("99.1");
    QTest::newRow("a wrong type") << file("hos-2024", R"([{"provision":"1.2","comply":7}])") << QString("answers[0]");
    QTest::newRow("a list for an object") << QByteArray("[1, 2]") << QString("form.json");
    QTest::newRow("deep nesting") << file("hos-2024", QByteArray(100'000, '[') + QByteArray(100'000, ']'))
                                  << QString("form.json");
}

void BadInputTest::aBadAssessmentFileNamesThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mentions);
    m_cli->write("form.json", bytes);
    refused(m_cli->run({"import", "form.json"}), mentions);
    refused(m_cli->withLibrary({"import", "form.json"}), mentions);
    QVERIFY(!QFile::exists(m_cli->library()));
}

void BadInputTest::nothingIsKeptOfAFormThatNamesNoLandlordOrYear()
{
    QByteArray page = publishedForm("hos-2024", "Fenmoor Homes", "2024-25");
    page.replace("Fenmoor Homes self-assessment 2024-25", "Self-assessment form");
    m_cli->write("form.html", page);
    const Ran ran = m_cli->withLibrary({"import", "form.html"});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.problem().contains("--organisation") || ran.problem().contains("--year"), ran.errors.constData());
    QVERIFY(!QFile::exists(m_cli->library()));
    const Ran said =
        m_cli->withLibrary({"import", "form.html", "--organisation", "Fenmoor Homes", "--year", "2024-25"});
    QVERIFY2(said.exitCode == 0, said.errors.constData());
}

void BadInputTest::ofSeveralFormsNoneIsKeptWhereOneNamesNobody()
{
    m_cli->write("named.html", publishedForm("hos-2024", "Fenmoor Homes", "2024-25"));
    m_cli->write("nobody.html", publishedForm("hos-2024", {}, "2023-24"));
    const Ran ran = m_cli->withLibrary({"import", m_cli->path("named.html"), m_cli->path("nobody.html")});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY2(ran.problem().endsWith("--organisation NAME. None of the 2 files was kept."), ran.errors.constData());
    QVERIFY(!QFile::exists(m_cli->library()));
}

void BadInputTest::noLibraryIsMadeForAFormThatCannotBeStarted()
{
    QCOMPARE(m_cli->withLibrary({"new", "--organisation", "Fenmoor Homes"}).exitCode, 2);
    refused(m_cli->withLibrary({"new", "--organisation", "Fenmoor Homes", "--code", "hos-1999", "--year", "2025-26"}),
            "hos-1999");
    QVERIFY(!QFile::exists(m_cli->library()));
}

void BadInputTest::aFileThatIsNoLibraryStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("These are the minutes of the board.");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the name of a database and no more") << QByteArray("SQLite format 3\0", 16);
}

void BadInputTest::aFileThatIsNoLibraryStaysAsItIs()
{
    QFETCH(QByteArray, bytes);
    m_cli->write("test.attest", bytes);
    for (const QStringList &words :
         {QStringList{"list"}, QStringList{"verify"}, QStringList{"undo", "--assessment", "2025-26"}}) {
        const Ran ran = m_cli->withLibrary(words);
        QVERIFY2(ran.exitCode == 3 || ran.exitCode == 4, ran.errors.constData());
        QVERIFY2(ran.problem().contains("test.attest"), ran.errors.constData());
    }
    QCOMPARE(m_cli->read("test.attest"), bytes);
}

void BadInputTest::aLibraryInAReadOnlyFolderReadsButDoesNotWrite()
{
#ifdef Q_OS_UNIX
    const QString id = someLibrary();
    const QByteArray before = m_cli->read("test.attest");
    QFile::setPermissions(m_cli->library(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
    QFile::setPermissions(m_cli->path("."), QFile::Permissions(0x5555));
    // Root may write anywhere; so the program runs as nobody.
    const auto asNobody = [] {
        constexpr uid_t nobody = 65534;
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
            _exit(99);
        }
    };
    const Ran listed = m_cli->run({"list", "--library", m_cli->library()}, {}, asNobody);
    const Ran set =
        m_cli->run({"set", "--library", m_cli->library(), "--assessment", id, "--provision", "1.2", "--comply", "yes"},
                   {}, asNobody);
    const Ran written =
        m_cli->run({"export", "--library", m_cli->library(), "--assessment", id, "--output", m_cli->path("form.html")},
                   {}, asNobody);
    QFile::setPermissions(m_cli->path("."), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (listed.exitCode == -1) {
        QSKIP("the program cannot be run as another user from this folder");
    }
    QVERIFY2(listed.exitCode == 0, listed.errors.constData());
    QCOMPARE(listed.array().size(), 1);
    refused(set, "read", 4);
    refused(written, "form.html", 4);
    QCOMPARE(m_cli->read("test.attest"), before);
    QVERIFY(!QFile::exists(m_cli->path("form.html")));
#else
    QSKIP("folders are made read-only another way on this system");
#endif
}

void BadInputTest::aFullDiskLeavesTheEarlierExportAndTheLibrary()
{
#ifdef Q_OS_UNIX
    const QString id = someLibrary();
    m_cli->write("form.html", "the earlier form");
    const QByteArray before = m_cli->read("test.attest");
    // Stands in for a full disk: no file may grow beyond 4 kB, and the writer sees an error.
    const auto fullDisk = [] {
        constexpr rlim_t room = 4096;
        const rlimit limit = {room, room};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    const Ran written =
        m_cli->run({"export", "--library", m_cli->library(), "--assessment", id, "--output", m_cli->path("form.html")},
                   {}, fullDisk);
    refused(written, "form.html", 4);
    QCOMPARE(m_cli->read("form.html"), QByteArray("the earlier form"));
    const QByteArray line =
        QStringLiteral("{\"assessment\":\"%1\",\"provision\":\"1.2\",\"field\":\"commentary\",\"after\":\"%2\"}\n")
            .arg(id, QString(60'000, 'x'))
            .toUtf8();
    const Ran applied = m_cli->run({"apply", "--library", m_cli->library()}, line, fullDisk);
    QVERIFY2(applied.exitCode == 4, applied.errors.constData());
    QVERIFY(applied.output.isEmpty());
    QCOMPARE(m_cli->withLibrary({"verify"}).exitCode, 0);
    QCOMPARE(m_cli->read("test.attest"), before);
    const QStringList left = QDir(m_cli->path(".")).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(left, (QStringList{"form.html", "test.attest"}));
#else
    QSKIP("a full disk is made another way on this system");
#endif
}

void BadInputTest::outputThatCannotBeWrittenIsAnError()
{
    if (!QFile::exists("/dev/full")) {
        QSKIP("this system has no /dev/full");
    }
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    m_cli->write("form.html", publishedForm("hos-2024", "Fenmoor Homes", "2024-25"));
    process.start(Cli::program(), {"import", m_cli->path("form.html")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 4);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "BadInputTest.moc"
