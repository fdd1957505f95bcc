// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Library.h"

#include "base/Files.h"
#include "store/Opening.h"
#include "store/Rebuild.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

Error nothingRead(const QString &broken)
{
    return storageError(
        Words::tr("Nothing could be read of %1: it has lost even the beginning from which the rest is found, "
                  "or is no library of Attest's. Restore a backup.")
            .arg(QFileInfo(broken).fileName()));
}

/// SQLite refuses a file that is shorter than its header says, so the copy is filled up with empty pages.
void fillUp(const QString &copy)
{
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype pageSizeOffset = 16;
    constexpr qsizetype pageCountOffset = 28;
    constexpr qint64 largestPage = 65536;
    constexpr qint64 mostAdded = qint64(1) << 32;
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite)) {
        return;
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize) {
        return;
    }
    const qint64 written = qFromBigEndian<quint16>(header.constData() + pageSizeOffset);
    const qint64 size =
        (written == 1 ? largestPage : written) * qFromBigEndian<quint32>(header.constData() + pageCountOffset);
    if (size > file.size() && size < file.size() + mostAdded) {
        file.resize(size);
    }
}

Result<Salvaged> readCopy(const QString &broken, const QString &folder)
{
    const QString copy = QDir(folder).filePath(u"broken"_s);
    if (auto copied = copyFileSafely(broken, copy); !copied) {
        return copied.error();
    }
    // A change left half done is taken back in the copy, as it would be in the original.
    if (hasUnfinishedChange(broken)) {
        if (auto copied = copyFileSafely(broken + u"-journal"_s, copy + u"-journal"_s); !copied) {
            return copied.error();
        }
    }
    fillUp(copy);
    auto database = Database::open(copy, Database::Access::Write);
    if (!database) {
        return nothingRead(broken);
    }
    Salvaged found = salvage(**database);
    if (found.empty()) {
        return nothingRead(broken);
    }
    return found;
}

} // namespace

Result<QStringList> recoverLibrary(const QString &broken, const QString &output, const Clock &clock)
{
    const QFileInfo target(output);
    if (target.exists()) {
        return storageError(Words::tr("%1 is there already. Choose another name for the recovered library.")
                                .arg(QDir::toNativeSeparators(output)));
    }
    if (!QFileInfo(broken).isFile()) {
        return storageError(Words::tr("There is no file %1 to recover.").arg(QDir::toNativeSeparators(broken)));
    }
    QTemporaryDir folder(target.absoluteDir().filePath(u".attest-recover-XXXXXX"_s));
    if (!folder.isValid()) {
        return storageError(Words::tr("The recovered library cannot be written to %1. Choose another folder.")
                                .arg(QDir::toNativeSeparators(target.absolutePath())));
    }
    auto found = readCopy(broken, folder.path());
    if (!found) {
        return found.error();
    }
    const QString building = folder.filePath(u"recovered.attest"_s);
    auto reports = Rebuild(*found, QFileInfo(broken).fileName(), clock).into(building);
    if (!reports) {
        return reports.error();
    }
    if (auto kept = copyFileSafely(building, target.absoluteFilePath()); !kept) {
        return kept.error();
    }
    return reports;
}

} // namespace attest
