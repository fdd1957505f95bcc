// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryLock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LibraryLock)
};

/// Another command may be about to finish: long enough to let it, short enough not to seem stuck.
constexpr int patience = 2000; // milliseconds

QString holderOf(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString application;
    if (!file.getLockInfo(&process, &host, &application)) {
        return Words::tr("another program");
    }
    if (application.isEmpty()) {
        application = Words::tr("another program");
    }
    return host.isEmpty() || host == QSysInfo::machineHostName()
               ? Words::tr("%1 on this computer (process %2)").arg(application).arg(process)
               : Words::tr("%1 on the computer %3 (process %2)").arg(application).arg(process).arg(host);
}

} // namespace

Result<std::unique_ptr<LibraryLock>> LibraryLock::take(const QString &library)
{
    const QFileInfo info(library);
    std::unique_ptr<LibraryLock> lock(new LibraryLock(library + u".lock"_s));
    // However long the holder works: only a process that is gone has lost its lock.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(patience)) {
        return lock;
    }
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        return storageError(Words::tr("The library %1 is open in %2. Close it there, or wait until it is done.")
                                .arg(info.fileName(), holderOf(lock->m_file)));
    }
    return storageError(
        Words::tr("The library %1 cannot be opened for writing: the folder %2 is read-only or full. Open "
                  "it for reading only, or copy it to a folder that you can write to.")
            .arg(info.fileName(), QDir::toNativeSeparators(info.absolutePath())));
}

bool LibraryLock::free(const QString &library)
{
    LibraryLock probe(library + u".lock"_s);
    probe.m_file.setStaleLockTime(0);
    return probe.m_file.tryLock(0) || probe.m_file.error() != QLockFile::LockFailedError;
}

} // namespace attest
