// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"
#include "store/Database.h"

#include <map>
#include <memory>

namespace attest {

/// The library's own copies of the editions it was answered against: no later release can rewrite them.
class PinnedEditions
{
public:
    explicit PinnedEditions(Database &database) : m_database(database) {}

    /// Keeps an edition's file at its first use. Errors (BadInput): its id is pinned with other bytes.
    Result<void> pin(const Edition &edition);
    /// By content hash; read once. Errors (Storage): not there, or no longer what was pinned.
    Result<std::shared_ptr<const Edition>> edition(const QString &hash) const;
    /// Sentences for copies that are not what their hash says.
    Result<QStringList> check() const;

private:
    Result<std::shared_ptr<const Edition>> read(const QString &hash) const;

    Database &m_database;
    mutable std::map<QString, std::shared_ptr<const Edition>> m_read;
};

} // namespace attest
