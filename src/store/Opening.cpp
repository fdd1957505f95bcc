// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Opening.h"

#include "base/Files.h"
#include "store/Migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

/// A landlord's own library is looked through at each opening for writing, so that a damaged one is not written to; a
/// national one takes too long for that, and `verify` does it.
constexpr qint64 checkedSize = 8 << 20;

QString nameOf(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error noLibrary(const QString &path)
{
    return badInput(Words::tr("%1 is no library of Attest's. Choose a file that ends in .attest.").arg(nameOf(path)));
}

/// What the first bytes say, before SQLite touches the file.
Result<void> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return storageError(Words::tr("There is no library %1.").arg(QDir::toNativeSeparators(path)));
    }
    if (!info.isFile()) {
        return badInput(Words::tr("%1 is no file. Name a library in it.").arg(QDir::toNativeSeparators(path)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return storageError(
            Words::tr("The library %1 could not be opened: %2.").arg(info.fileName(), file.errorString()));
    }
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype applicationIdOffset = 68;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        qFromBigEndian<qint32>(header.constData() + applicationIdOffset) != libraryApplicationId) {
        return noLibrary(path);
    }
    return {};
}

/// Attest makes no triggers and no views: in a file from elsewhere they would run at each edit.
Result<void> checkNoPrograms(Database &database)
{
    auto programs = database.number(u"SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s);
    if (!programs) {
        return programs.error();
    }
    if (programs->value_or(0) == 0) {
        return {};
    }
    return badInput(
        Words::tr("%1 holds triggers or views, which no library of Attest's has. It was altered by another program "
                  "and is not opened; restore a backup.")
            .arg(nameOf(database.path())));
}

Result<int> checkedVersion(Database &database)
{
    auto version = schemaVersion(database);
    if (!version) {
        return version;
    }
    if (*version < 1) {
        return noLibrary(database.path());
    }
    if (*version > newestSchemaVersion()) {
        return badInput(
            Words::tr("The library %1 was written by a newer version of Attest (library version %2; this one "
                      "reads up to %3). Install the newer version to open it. Nothing was changed.")
                .arg(nameOf(database.path()))
                .arg(*version)
                .arg(newestSchemaVersion()));
    }
    if (auto plain = checkNoPrograms(database); !plain) {
        return plain.error();
    }
    return version;
}

Result<void> checkWhole(Database &database)
{
    if (QFileInfo(database.path()).size() > checkedSize) {
        return {};
    }
    auto said = database.text(u"PRAGMA quick_check(1)"_s);
    if (!said) {
        return said.error();
    }
    if (said->value_or(QString()) == "ok"_L1) {
        return {};
    }
    return storageError(
        Words::tr("The library %1 is damaged (%2). It is not opened for writing. Restore a backup, or save "
                  "what can be read with “attest-cli library recover”.")
            .arg(nameOf(database.path()), said->value_or(QString()).section(u'\n', 0, 0)));
}

Result<CopyId> copyOf(Database &database)
{
    auto copy = database.text(u"SELECT copy FROM library"_s);
    if (!copy) {
        return copy.error();
    }
    const auto id = CopyId::from(copy->value_or(QString()));
    if (!id) {
        return storageError(
            Words::tr("The library %1 is damaged: it has lost its own id. Restore a backup, or save what "
                      "can be read with “attest-cli library recover”.")
                .arg(nameOf(database.path())));
    }
    return *id;
}

/// "homes.version-1.backup.attest", or with a number where that is taken.
QString backupPath(const QString &library, int version)
{
    const QFileInfo info(library);
    const QDir folder = info.absoluteDir();
    QString path = folder.filePath(u"%1.version-%2.backup.attest"_s.arg(info.completeBaseName()).arg(version));
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path =
            folder.filePath(u"%1.version-%2.backup-%3.attest"_s.arg(info.completeBaseName()).arg(version).arg(number));
    }
    return path;
}

/// Backs up, then migrates in one transaction. The file is closed while it is copied, so that no lock of SQLite's is
/// lost.
Result<void> bringUpToDate(OpenedLibrary &library, const QString &path, int version)
{
    library.database.reset();
    const QString backup = backupPath(path, version);
    if (auto copied = copyFileSafely(path, backup); !copied) {
        return storageError(Words::tr("The library %1 must be brought up to date, but its backup could not be written. "
                                      "Nothing was changed. %2")
                                .arg(nameOf(path), copied.error().message));
    }
    auto database = Database::open(path, Database::Access::Write);
    if (!database) {
        return database.error();
    }
    library.database = *std::move(database);
    auto transaction = Transaction::write(*library.database);
    if (!transaction) {
        return transaction.error();
    }
    auto done = migrate(*library.database, version);
    if (!done) {
        return done.error();
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed;
    }
    library.reports.append(
        Words::tr("%1 was brought up to date from library version %2 to %3. The file as it was is kept "
                  "in %4.")
            .arg(nameOf(path))
            .arg(version)
            .arg(newestSchemaVersion())
            .arg(nameOf(backup)));
    library.reports.append(*done);
    return {};
}

Result<void> buildLibrary(const QString &path, const CopyId &copy, const Clock &clock)
{
    auto opened = Database::open(path, Database::Access::Write);
    if (!opened) {
        return opened.error();
    }
    Database &database = **opened;
    if (auto marked = database.run(u"PRAGMA application_id = %1"_s.arg(libraryApplicationId)); !marked) {
        return marked;
    }
    auto transaction = Transaction::write(database);
    if (!transaction) {
        return transaction.error();
    }
    if (auto made = migrate(database, 0); !made) {
        return made.error();
    }
    auto named = database.run(u"INSERT INTO library (row, copy, created) VALUES (1, ?, ?)"_s,
                              {copy.text(), clock.now().toUTC().toString(Qt::ISODateWithMs)});
    if (!named) {
        return named;
    }
    return transaction->commit();
}

} // namespace

bool hasUnfinishedChange(const QString &path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

Result<void> createLibraryFile(const QString &path, const CopyId &copy, const Clock &clock)
{
    const QFileInfo info(path);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (info.exists()) {
        return storageError(
            Words::tr("%1 is there already. Open it, or choose another name.").arg(QDir::toNativeSeparators(path)));
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return storageError(
            Words::tr("The library %1 cannot be made: there is no folder %2.").arg(info.fileName(), folder));
    }
    if (!QFileInfo(info.absolutePath()).isWritable()) {
        return storageError(
            Words::tr("The library %1 cannot be made: the folder %2 is read-only. Choose another folder.")
                .arg(info.fileName(), folder));
    }
    // Built under another name: a program that is stopped half way leaves no library that is none.
    const QString building = path + u'.' + UuidRule::fresh() + u".new"_s;
    auto built = buildLibrary(building, copy, clock);
    if (built && !QFile::rename(building, path)) {
        built =
            storageError(Words::tr("The library %1 could not be given its name in %2.").arg(info.fileName(), folder));
    }
    if (!built) {
        QFile::remove(building);
        QFile::remove(building + u"-journal"_s);
    }
    return built;
}

Result<OpenedLibrary> openForWriting(const QString &path)
{
    if (auto header = checkHeader(path); !header) {
        return header.error();
    }
    auto lock = LibraryLock::take(path);
    if (!lock) {
        return lock.error();
    }
    if (!QFileInfo(path).isWritable()) {
        return storageError(
            Words::tr("The library %1 cannot be written: the file is read-only. Open it for reading only, or "
                      "copy it to a folder that you can write to.")
                .arg(nameOf(path)));
    }
    const bool unfinished = hasUnfinishedChange(path);
    auto database = Database::open(path, Database::Access::Write);
    if (!database) {
        return database.error();
    }
    auto version = checkedVersion(**database);
    if (!version) {
        return version.error();
    }
    if (auto whole = checkWhole(**database); !whole) {
        return whole.error();
    }
    // Another program may have left it in a mode that keeps changes in a second file.
    if (auto set = (*database)->run(u"PRAGMA journal_mode = DELETE"_s); !set) {
        return set.error();
    }
    auto copy = copyOf(**database);
    if (!copy) {
        return copy.error();
    }
    OpenedLibrary library{*std::move(lock), *std::move(database), *copy, {}};
    if (unfinished) {
        library.reports.append(
            Words::tr("A program was stopped while it wrote to %1. The change it had not finished was taken "
                      "back; everything before it is there.")
                .arg(nameOf(path)));
    }
    if (*version < newestSchemaVersion()) {
        if (auto done = bringUpToDate(library, path, *version); !done) {
            return done.error();
        }
    }
    return library;
}

Result<OpenedLibrary> openForReading(const QString &path)
{
    if (auto header = checkHeader(path); !header) {
        return header.error();
    }
    QStringList reports;
    const auto settle = [&path, &reports]() -> Result<void> {
        auto settled = openForWriting(path);
        if (!settled) {
            return settled.error();
        }
        reports.append(settled->reports);
        return {};
    };
    if (hasUnfinishedChange(path)) {
        // Held by a living program, the lock says that the change is being made just now: then nothing is to be done.
        if (auto settled = settle(); !settled && LibraryLock::free(path)) {
            return storageError(
                Words::tr("A program was stopped while it wrote to %1, and what it left cannot be put right "
                          "here: %2")
                    .arg(nameOf(path), settled.error().message));
        }
    }
    auto database = Database::open(path, Database::Access::Read);
    if (!database) {
        return database.error();
    }
    auto version = checkedVersion(**database);
    if (!version) {
        return version.error();
    }
    if (*version < newestSchemaVersion()) {
        database->reset();
        if (auto settled = settle(); !settled) {
            return storageError(
                Words::tr("%1 was written by an older version of Attest and cannot be brought up to date here: %2")
                    .arg(nameOf(path), settled.error().message));
        }
        database = Database::open(path, Database::Access::Read);
        if (!database) {
            return database.error();
        }
    }
    auto copy = copyOf(**database);
    if (!copy) {
        return copy.error();
    }
    return OpenedLibrary{nullptr, *std::move(database), *copy, reports};
}

} // namespace attest
