// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QStringList>

namespace attest {

/// "Atst": PRAGMA application_id of every library, by which it is told from other programs' SQLite files.
inline constexpr qint64 libraryApplicationId = 0x41747374;

/// One step of the schema, from version() - 1 to version(). Steps that shipped are never changed, only followed.
class Migration
{
public:
    virtual ~Migration() = default;
    virtual int version() const = 0;
    /// Runs within the caller's transaction. Returns what it did, for the user; empty where there is nothing to say.
    virtual Result<QString> run(Database &database) const = 0;
};

/// PRAGMA user_version of the libraries that this program writes.
int newestSchemaVersion();
Result<int> schemaVersion(Database &database);

/// Runs the steps after `from` up to `to`, and sets the version. Within the caller's transaction. Returns what they
/// did.
Result<QStringList> migrate(Database &database, int from, int to = newestSchemaVersion());

} // namespace attest
