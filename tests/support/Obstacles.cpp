// SPDX-License-Identifier: GPL-3.0-or-later
#include "Obstacles.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

namespace attest::test {

Child runChild(const QString &program, const QStringList &arguments, const std::function<void()> &before)
{
    constexpr int longest = 60'000;
    QProcess process;
#ifdef Q_OS_UNIX
    if (before) {
        process.setChildProcessModifier(before);
    }
#else
    Q_UNUSED(before)
#endif
    process.start(program, arguments);
    Child child;
    child.ran = process.waitForFinished(longest) && process.exitStatus() == QProcess::NormalExit;
    child.exitCode = process.exitCode();
    child.said = QString::fromUtf8(process.readAllStandardOutput());
    return child;
}

bool putSmallDiskAt(const QString &folder, const QByteArray &size)
{
#ifdef Q_OS_LINUX
    const int uid = static_cast<int>(getuid());
    if (unshare(uid == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0) {
        return false;
    }
    if (uid != 0) {
        QFile map("/proc/self/uid_map");
        if (!map.open(QIODevice::WriteOnly) || map.write("0 " + QByteArray::number(uid) + " 1") < 0) {
            return false;
        }
    }
    const QByteArray options = "size=" + size;
    return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
#else
    Q_UNUSED(folder)
    Q_UNUSED(size)
    return false;
#endif
}

void beNobody()
{
#ifdef Q_OS_UNIX
    constexpr uid_t nobody = 65534;
    if (getuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0)) {
        _exit(couldNotPrepare);
    }
#endif
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace attest::test
