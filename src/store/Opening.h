// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "store/Database.h"
#include "store/LibraryLock.h"

#include <QStringList>

namespace attest {

/// A library that is open, with the lock where it may be written.
struct OpenedLibrary
{
    std::unique_ptr<LibraryLock> lock; ///< null: for reading only
    std::unique_ptr<Database> database;
    CopyId copy;
    QStringList reports;
};

/// Makes the file of a new, empty library, whole or not at all.
Result<void> createLibraryFile(const QString &path, const CopyId &copy, const Clock &clock);

/// Takes the lock, lets SQLite take back what a dead program left half done, backs up and migrates an older file.
Result<OpenedLibrary> openForWriting(const QString &path);
/// Reads without a lock. Where the file must be settled first (a change left half done, an older version), it is opened
/// for writing once.
Result<OpenedLibrary> openForReading(const QString &path);

/// A change that a dead program left half done, so that the file cannot be read before SQLite has taken it back.
bool hasUnfinishedChange(const QString &path);

} // namespace attest
