// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "base/Json.h"
#include "support/TestData.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <csignal>

using namespace attest;
using namespace attest::test;
using namespace Qt::StringLiterals;

namespace {

/// The backup while it is written: a file that has no name yet, or one that begins with its name.
const QString backupFile = u"/#|backup"_s;

/// Where a process that applies Changes is killed.
struct Point
{
    QString name; ///< empty: at a random moment
    QString call, path, moment;
    int callsEach = 1; ///< how many such calls one Change makes at least: the count is drawn from this
    bool migrating = false;
};

const std::vector<Point> &points()
{
    static const std::vector<Point> all{
        {u"before COMMIT: the journal's first bytes"_s, u"write"_s, u".attest-journal$"_s, u"before"_s},
        {u"before COMMIT: half a journal page"_s, u"write"_s, u".attest-journal$"_s, u"half"_s},
        {u"in COMMIT: before the journal is on the disk"_s, u"sync"_s, u".attest-journal$"_s, u"before"_s},
        {u"in COMMIT: after the journal is on the disk"_s, u"sync"_s, u".attest-journal$"_s, u"after"_s},
        {u"in COMMIT: half a page of the library"_s, u"write"_s, u".attest$"_s, u"half"_s},
        {u"in COMMIT: a page of the library"_s, u"write"_s, u".attest$"_s, u"after"_s},
        {u"in COMMIT: before the library is on the disk"_s, u"sync"_s, u".attest$"_s, u"before"_s},
        {u"in COMMIT: before the journal goes"_s, u"unlink"_s, u".attest-journal$"_s, u"before"_s},
        {u"after COMMIT: before the answer"_s, u"unlink"_s, u".attest-journal$"_s, u"after"_s},
        {u"in a migration: a page of the library"_s, u"write"_s, u"homes.attest$"_s, u"after"_s, 8, true},
        {u"in a migration: before the journal goes"_s, u"unlink"_s, u".attest-journal$"_s, u"before"_s, 1, true},
        {u"in a backup: half of it"_s, u"write"_s, backupFile, u"half"_s, 1, true},
        {u"in a backup: before it has its name"_s, u"rename"_s, u"backup"_s, u"before"_s, 1, true},
        {u"in a backup: after it has its name"_s, u"rename"_s, u"backup"_s, u"after"_s, 1, true},
    };
    return all;
}

/// What a killed process left: the lines it had printed in full.
struct Left
{
    bool killed = false;
    QList<QByteArray> lines;
    QByteArray errors;
};

class Feeding
{
public:
    explicit Feeding(const QString &path)
    {
        // The program that scripts feed, where it is built; else the worker of these tests.
#ifdef ATTEST_CLI
        m_process.setProgram(QStringLiteral(ATTEST_CLI));
        m_process.setArguments({u"apply"_s, u"--library"_s, path, u"-"_s});
#else
        m_process.setProgram(QStringLiteral(ATTEST_APPLY_WORKER));
        m_process.setArguments({u"apply"_s, path});
#endif
    }

    void fault(const QList<std::pair<QString, QString>> &settings)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(ATTEST_FAULTS));
        for (const auto &[name, value] : settings) {
            environment.insert(name, value);
        }
        m_process.setProcessEnvironment(environment);
    }

    /// Feeds the lines; kills it once so many bytes of its answers have come (-1: leaves that to the fault).
    Left run(const QByteArray &input, qint64 killAfter)
    {
        m_process.start();
        m_process.write(input);
        m_process.closeWriteChannel();
        QByteArray output;
        while (m_process.state() != QProcess::NotRunning) {
            if (killAfter >= 0 && output.size() >= killAfter) {
                m_process.kill();
                m_process.waitForFinished();
                break;
            }
            if (!m_process.waitForReadyRead(30000) && m_process.state() != QProcess::NotRunning) {
                m_process.waitForFinished();
            }
            output += m_process.readAllStandardOutput();
        }
        output += m_process.readAllStandardOutput();
        Left left;
        left.killed = m_process.exitStatus() == QProcess::CrashExit;
        left.errors = m_process.readAllStandardError();
        left.lines = output.split('\n');
        left.lines.removeLast(); // nothing, or a line that was not finished
        return left;
    }

private:
    QProcess m_process;
};

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatWasAcknowledgedSurvivesKill_data();
    void whatWasAcknowledgedSurvivesKill();
    void aFullDiskChangesNothing_data();
    void aFullDiskChangesNothing();
    void aFullDiskInAMigrationLeavesTheOlderLibrary();
    void whatADeadWriterLeftIsTakenBackForAReader();

private:
    void copyLibrary(const QString &name, const QString &to) const;
    QByteArray lines(int count) const;
    void checkEdits(Library &library, const Left &left, const Point &point) const;
    void checkMigrated(const QTemporaryDir &folder) const;

    FixedClock m_clock{QDateTime(QDate(2025, 6, 2), QTime(9, 30), Qt::UTC)};
    std::optional<AssessmentId> m_draft;
    size_t m_entriesBefore = 0;
    quint32 m_seed = 0;
};

void CrashTest::initTestCase()
{
    if (QStringLiteral(ATTEST_FAULTS).isEmpty()) {
        QSKIP(
            "Faults are loaded before the C library, which this build (its system or its sanitizers) does not allow.");
    }
    QTemporaryDir folder;
    copyLibrary(u"version-2.attest"_s, folder.filePath(u"homes.attest"_s));
    const auto library = need(Library::open(folder.filePath(u"homes.attest"_s), Library::Mode::ReadOnly, m_clock));
    m_draft = need(library->assessments()).at(1).id;
    m_entriesBefore = need(library->history(*m_draft)).size();
    const QString given = qEnvironmentVariable("ATTEST_CRASH_SEED");
    m_seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toUInt();
    qInfo("Seed %u (ATTEST_CRASH_SEED repeats it)", m_seed);
}

void CrashTest::copyLibrary(const QString &name, const QString &to) const
{
    QVERIFY(QFile::copy(dataPath(u"store/"_s + name), to));
    QVERIFY(QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner));
}

/// Changes of one value after the other: the last one made is the one that must be there.
QByteArray CrashTest::lines(int count) const
{
    QByteArray lines;
    for (int i = 1; i <= count; ++i) {
        lines += canonicalJson(toJson(answerChange(*m_draft, u"1.2"_s, u"owner"_s, QString::number(i)))) + '\n';
    }
    return lines;
}

void CrashTest::whatWasAcknowledgedSurvivesKill_data()
{
    QTest::addColumn<int>("round");
    const int rounds = qEnvironmentVariableIntValue("ATTEST_LONG") != 0 ? 200 : 20;
    for (int round = 0; round < rounds; ++round) {
        const size_t point = size_t(round) % (points().size() + 6);
        const QString name = point < points().size() ? points().at(point).name : u"at a random moment"_s;
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(round + 1).arg(name))) << round;
    }
}

void CrashTest::whatWasAcknowledgedSurvivesKill()
{
    QFETCH(int, round);
    QRandomGenerator random(m_seed + quint32(round));
    const size_t index = size_t(round) % (points().size() + 6);
    const Point point = index < points().size() ? points().at(index) : Point();
    constexpr int edits = 12;

    QTemporaryDir folder;
    const QString path = folder.filePath(u"homes.attest"_s);
    copyLibrary(point.migrating ? u"version-1.attest"_s : u"version-2.attest"_s, path);
    Feeding feeding(path);
    qint64 killAfter = -1;
    if (point.name.isEmpty()) {
        killAfter = random.bounded(edits * 150);
    } else {
        const int count = 1 + int(random.bounded(point.migrating ? point.callsEach : edits - 2));
        feeding.fault({{u"ATTEST_FAULT_CALL"_s, point.call},
                       {u"ATTEST_FAULT_PATH"_s, point.path},
                       {u"ATTEST_FAULT_MOMENT"_s, point.moment},
                       {u"ATTEST_FAULT_COUNT"_s, QString::number(count)}});
    }
    const Left left = feeding.run(lines(edits), killAfter);
    QVERIFY2(left.errors.isEmpty(), left.errors.constData());
    QVERIFY2(left.killed || point.name.isEmpty(), "the point was never reached");

    if (point.migrating) {
        checkMigrated(folder);
    }
    const auto mode = random.bounded(2) == 0 ? Library::Mode::ReadOnly : Library::Mode::ReadWrite;
    const auto library = need(Library::open(path, mode, m_clock));
    QCOMPARE(need(library->verify()), QStringList());
    checkEdits(*library, left, point);
}

void CrashTest::checkEdits(Library &library, const Left &left, const Point &point) const
{
    const auto history = need(library.history(*m_draft));
    const size_t made = history.size() - m_entriesBefore;
    const size_t acknowledged = size_t(left.lines.size());
    QVERIFY2(made == acknowledged || made == acknowledged + 1,
             qPrintable(u"%1 acknowledged, %2 there"_s.arg(acknowledged).arg(made)));
    if (point.call == u"unlink"_s && !point.migrating) {
        QCOMPARE(made, acknowledged + (point.moment == u"after"_s ? 1 : 0));
    }
    for (size_t i = 0; i < made; ++i) {
        const JournalEntry &entry = history.at(m_entriesBefore + i);
        QCOMPARE(entry.change.after, QJsonValue(QString::number(i + 1)));
        if (i < acknowledged) {
            const QJsonObject line = need(parseJsonObject(left.lines.at(qsizetype(i)), u"line"_s));
            QCOMPARE(line.value(u"after"_s), entry.change.after);
        }
    }
    const auto kept = need(library.assessment(*m_draft));
    QCOMPARE(kept.find(*ProvisionCode::from(u"1.2"_s))->owner, made == 0 ? QString() : QString::number(made));
}

/// Whatever bears a backup's name is the whole library as it was.
void CrashTest::checkMigrated(const QTemporaryDir &folder) const
{
    const QByteArray original = bytesOf(dataPath(u"store/version-1.attest"_s));
    const QStringList backups = QDir(folder.path()).entryList({u"*.backup*.attest"_s}, QDir::Files);
    for (const QString &backup : backups) {
        QVERIFY2(bytesOf(folder.filePath(backup)) == original, qPrintable(backup));
    }
}

void CrashTest::aFullDiskChangesNothing_data()
{
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 100, 3000, 9000, 20000, 60000, 200000}) {
        QTest::addRow("after %d bytes", bytes) << bytes;
    }
}

void CrashTest::aFullDiskChangesNothing()
{
    QFETCH(int, bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"homes.attest"_s);
    copyLibrary(u"version-2.attest"_s, path);
    Feeding feeding(path);
    feeding.fault({{u"ATTEST_FAULT_PATH"_s, u".attest"_s}, {u"ATTEST_FAULT_BYTES"_s, QString::number(bytes)}});
    const Left left = feeding.run(lines(60), -1);
    QVERIFY(!left.killed);
    QVERIFY2(left.errors.contains("homes.attest") && left.errors.contains("full"), left.errors.constData());
    QCOMPARE(left.errors.count('\n'), 1);
    auto library = need(Library::open(path, Library::Mode::ReadWrite, m_clock));
    QCOMPARE(need(library->verify()), QStringList());
    QCOMPARE(need(library->history(*m_draft)).size(), m_entriesBefore + size_t(left.lines.size()));
    library.reset();
    QVERIFY(!left.lines.isEmpty() || bytesOf(path) == bytesOf(dataPath(u"store/version-2.attest"_s)));
}

void CrashTest::aFullDiskInAMigrationLeavesTheOlderLibrary()
{
    for (const int bytes : {0, 50000, 136000, 150000, 165000}) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"homes.attest"_s);
        copyLibrary(u"version-1.attest"_s, path);
        Feeding feeding(path);
        feeding.fault(
            {{u"ATTEST_FAULT_PATH"_s, u".attest|"_s + backupFile}, {u"ATTEST_FAULT_BYTES"_s, QString::number(bytes)}});
        const Left left = feeding.run({}, -1);
        QVERIFY2(left.errors.contains("full"), qPrintable(u"%1: %2"_s.arg(bytes).arg(QString::fromUtf8(left.errors))));
        checkMigrated(folder);
        QCOMPARE(readSql(path, u"PRAGMA user_version"_s), QStringList(u"1"_s));
        const auto library = need(Library::open(path, Library::Mode::ReadWrite, m_clock));
        QCOMPARE(need(library->verify()), QStringList());
    }
}

void CrashTest::whatADeadWriterLeftIsTakenBackForAReader()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"homes.attest"_s);
    copyLibrary(u"version-2.attest"_s, path);
    const auto early = need(Library::open(path, Library::Mode::ReadOnly, m_clock));
    Feeding feeding(path);
    feeding.fault({{u"ATTEST_FAULT_CALL"_s, u"sync"_s},
                   {u"ATTEST_FAULT_PATH"_s, u".attest$"_s},
                   {u"ATTEST_FAULT_MOMENT"_s, u"before"_s},
                   {u"ATTEST_FAULT_COUNT"_s, u"3"_s}});
    const Left left = feeding.run(lines(12), -1);
    QCOMPARE(left.lines.size(), 2);
    QVERIFY(QFileInfo(path + u"-journal"_s).size() > 0);
    // A reader that was open all the while, and one that comes now.
    QCOMPARE(need(early->history(*m_draft)).size(), m_entriesBefore + 2);
    QVERIFY(!QFile::exists(path + u"-journal"_s));
    QCOMPARE(need(early->verify()), QStringList());

    const Left again = feeding.run(lines(12), -1);
    QVERIFY(again.killed);
    const auto late = need(Library::open(path, Library::Mode::ReadOnly, m_clock));
    QCOMPARE(late->reports().size(), 1);
    QVERIFY2(late->reports().at(0).contains(u"taken back"_s), qPrintable(late->reports().at(0)));
    QCOMPARE(need(late->verify()), QStringList());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "CrashTest.moc"
