// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/helper/ProcessLimits.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdlib>
#include <new>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

/// What the process that reads files from outside cannot do, tried in children of this program.
class ProcessLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itCannotTakeAllMemory();
    void itCannotRunForEver();
    void itCannotOpenAFile();
    void itLeavesNoDump();
    void ctrlCIsTheParentsToJudge();
};

namespace {

constexpr int refused = 42;

struct Ended
{
    bool crashed = false;
    int code = -1;
};

Ended child(const QString &what)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {"--child", what});
    process.waitForFinished();
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode()};
}

int asChild(const QString &what)
{
    attest::limitProcess(1);
    if (what == "memory") {
        // Four gigabytes, touched or not.
        return std::calloc(1, size_t(4) << 30) == nullptr ? refused : 0;
    }
    if (what == "time") {
        volatile bool forEver = true;
        while (forEver) {
        }
    }
    if (what == "file") {
        QFile file(QCoreApplication::applicationFilePath());
        return file.open(QIODevice::ReadOnly) ? 0 : refused;
    }
#ifdef Q_OS_UNIX
    if (what == "dump") {
        rlimit limit = {};
        getrlimit(RLIMIT_CORE, &limit);
        return limit.rlim_max == 0 ? refused : 0;
    }
    if (what == "interrupt") {
        attest::leaveInterruptsToParent();
        std::raise(SIGINT);
        return refused;
    }
#endif
    return 1;
}

} // namespace

void ProcessLimitsTest::itCannotTakeAllMemory()
{
    if (!attest::limitsMemory()) {
        QSKIP("memory is not limited here");
    }
    QCOMPARE(child("memory").code, refused);
}

void ProcessLimitsTest::itCannotRunForEver()
{
#ifdef Q_OS_UNIX
    QVERIFY(child("time").crashed);
#else
    QSKIP("time is not limited here");
#endif
}

void ProcessLimitsTest::itCannotOpenAFile()
{
#ifdef Q_OS_UNIX
    QCOMPARE(child("file").code, refused);
#else
    QSKIP("files are not limited here");
#endif
}

void ProcessLimitsTest::itLeavesNoDump()
{
#ifdef Q_OS_UNIX
    QCOMPARE(child("dump").code, refused);
#else
    QSKIP("this system writes no core dumps");
#endif
}

void ProcessLimitsTest::ctrlCIsTheParentsToJudge()
{
#ifdef Q_OS_UNIX
    QCOMPARE(child("interrupt").code, refused);
#else
    QSKIP("there are no such signals here");
#endif
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--child") {
        return asChild(words.value(2));
    }
    ProcessLimitsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ProcessLimitsTest.moc"
