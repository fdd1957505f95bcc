// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Files)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// "form.html could not be saved in /shared: the disk is full. Free some space, or choose another folder."
Error notSaved(const QFileInfo &target, const QString &why)
{
    return storageError(
        Words::tr("%1 could not be saved in %2: %3").arg(target.fileName(), shown(target.absolutePath()), why));
}

QString diskFull()
{
    return Words::tr("the disk is full. Free some space, or choose another folder.");
}

QString tooLargeForDisk()
{
    return Words::tr("the file is larger than this disk or account allows. Free some space, or choose another folder.");
}

QString systemSaid(const QString &reason)
{
    return Words::tr("%1. Try again, or choose another folder.").arg(reason);
}

/// What the save file's own error means to the user.
QString reasonOf(const QSaveFile &file)
{
#ifdef Q_OS_UNIX
    const QString said = file.errorString();
    if (said == qt_error_string(ENOSPC) || said == qt_error_string(EDQUOT)) {
        return diskFull();
    }
    if (said == qt_error_string(EFBIG)) {
        return tooLargeForDisk();
    }
#endif
    if (file.error() == QFileDevice::ResourceError) {
        return diskFull();
    }
    return systemSaid(file.errorString());
}

/// Every byte on the disk, or why not: some disks say only now that they are full.
Result<void> syncFile(const QSaveFile &file, const QFileInfo &target)
{
#ifdef Q_OS_UNIX
    if (::fsync(file.handle()) != 0 && errno != EINVAL && errno != ENOSYS && errno != ENOTSUP) {
        const int code = errno;
        return notSaved(target, code == ENOSPC || code == EDQUOT ? diskFull() : systemSaid(qt_error_string(code)));
    }
#else
    Q_UNUSED(file)
    Q_UNUSED(target)
#endif
    return {};
}

/// The rename itself must survive a power cut too. What a disk cannot do here it need not.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        static_cast<void>(::fsync(handle));
        ::close(handle);
    }
#else
    Q_UNUSED(folder)
#endif
}

/// What can be said before anything is written.
Result<void> checkTarget(const QFileInfo &target)
{
    const QFileInfo folder(target.absolutePath());
    if (target.isDir()) {
        return storageError(
            Words::tr("%1 is a folder. Give the name of a file in it.").arg(shown(target.absoluteFilePath())));
    }
    if (!folder.exists()) {
        return notSaved(target, Words::tr("there is no such folder. Create it, or choose another."));
    }
    if (!folder.isDir()) {
        return notSaved(target, Words::tr("that is a file, not a folder. Choose a folder."));
    }
    if (!folder.isWritable()) {
        return notSaved(target, Words::tr("you may not write to this folder. Choose another folder."));
    }
    if (target.exists() && !target.isFile()) {
        return notSaved(target, Words::tr("what has this name is no ordinary file. Choose another name."));
    }
    if (target.exists() && !target.isWritable()) {
        return notSaved(target, Words::tr("the file that is there is read-only. Choose another name."));
    }
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return storageError(Words::tr("%1 could not be read: there is no such file.").arg(shown(path)));
    }
    if (info.isDir()) {
        return storageError(Words::tr("%1 could not be read: it is a folder. Name a file in it.").arg(shown(path)));
    }
    if (!info.isReadable()) {
        return storageError(Words::tr("%1 could not be read: you may not open this file.").arg(shown(path)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return storageError(Words::tr("%1 could not be read: %2.").arg(shown(path), file.errorString()));
    }
    // A device or a pipe tells no size and gives what it has piece by piece: the limit is held while reading as well.
    constexpr qint64 piece = 1 << 20;
    QByteArray bytes;
    bytes.reserve(std::min(file.size(), limit));
    while (file.size() <= limit && bytes.size() <= limit) {
        const QByteArray read = file.read(std::min(piece, limit + 1 - bytes.size()));
        if (read.isEmpty()) {
            break;
        }
        bytes += read;
    }
    if (file.size() > limit || bytes.size() > limit) {
        return badInput(Words::tr("%1 is larger than %2, the most that is read of such a file.")
                            .arg(shown(path), QLocale(QLocale::English).formattedDataSize(limit)));
    }
    if (file.error() != QFileDevice::NoError) {
        return storageError(Words::tr("%1 could not be read: %2.").arg(shown(path), file.errorString()));
    }
    return bytes;
}

Result<void> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    if (path.isEmpty()) {
        return storageError(Words::tr("The file could not be saved: it was given no name."));
    }
    const QFileInfo target(path);
    if (const Result<void> possible = checkTarget(target); !possible) {
        return possible;
    }
    QSaveFile file(target.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return notSaved(target, reasonOf(file));
    }
    // A disk that fills up takes a part without complaint; it says why only when asked to take the rest.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0) {
            return notSaved(target, reasonOf(file));
        }
        done += taken;
    }
    if (const Result<void> synced = syncFile(file, target); !synced) {
        file.cancelWriting();
        return synced;
    }
    if (!file.commit()) {
        return notSaved(target, reasonOf(file));
    }
    syncFolder(target.absolutePath());
    return {};
}

Result<void> copyFileSafely(const QString &from, const QString &to)
{
    const QFileInfo target(to);
    if (target.exists()) {
        return notSaved(target, Words::tr("there is a file of this name already. Choose another name."));
    }
    if (const Result<void> possible = checkTarget(target); !possible) {
        return possible;
    }
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly)) {
        return storageError(Words::tr("%1 could not be read: %2.").arg(shown(from), source.errorString()));
    }
    QSaveFile file(target.absoluteFilePath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return notSaved(target, reasonOf(file));
    }
    constexpr qint64 blockSize = 1 << 20;
    while (!source.atEnd()) {
        const QByteArray block = source.read(blockSize);
        if (block.isEmpty()) {
            file.cancelWriting();
            return storageError(Words::tr("%1 could not be read: %2.").arg(shown(from), source.errorString()));
        }
        if (file.write(block) != block.size()) {
            return notSaved(target, reasonOf(file));
        }
    }
    if (const Result<void> synced = syncFile(file, target); !synced) {
        file.cancelWriting();
        return synced;
    }
    if (!file.commit()) {
        return notSaved(target, reasonOf(file));
    }
    syncFolder(target.absolutePath());
    return {};
}

QString userDataFolder()
{
    const QString given = qEnvironmentVariable("ATTEST_DATA_DIR");
    if (!given.isEmpty()) {
        return QDir::cleanPath(QDir(given).absolutePath());
    }
    // Not AppDataLocation, which follows the program's name: the window and the command line share one folder.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("attest"));
}

} // namespace attest
