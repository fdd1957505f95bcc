// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/Library.h"

#include <functional>

namespace attest {

/// The chain of committed Changes: rows are appended, never altered. Appending works within the caller's transaction.
class Journal
{
public:
    /// What a group of Changes takes back or makes again; 0: neither.
    struct Link
    {
        qint64 undoes = 0;
        qint64 redoes = 0;
    };
    using EntryReader = std::function<Result<void>(const JournalEntry &)>;

    Journal(Database &database, CopyId copy) : m_database(database), m_copy(std::move(copy)) {}

    /// Appends Changes made together as one group of this copy.
    Result<std::vector<JournalEntry>> append(const std::vector<Change> &changes, const Link &link);
    /// Takes over a row of another copy as it is.
    Result<void> adopt(const JournalEntry &entry);

    /// The entries of an organisation or assessment, oldest first; of one provision where it is named.
    Result<std::vector<JournalEntry>> of(const QString &targetId, const std::optional<ProvisionCode> &provision) const;
    /// The entries of one group of this copy.
    Result<std::vector<JournalEntry>> group(qint64 group) const;
    /// Entries of several targets in the order in which they were made.
    Result<void> forEachOf(const QStringList &targetIds, const EntryReader &read) const;
    /// Sentences for rows that break the chain or do not say what their own Change says.
    Result<QStringList> check() const;

    /// The columns that make an entry, for a SELECT, and the entry that such a row makes.
    static QString columns();
    static Result<JournalEntry> entryFrom(const DatabaseRow &row);
    static QString hashOf(const JournalEntry &entry);
    /// What the first row of a copy names as the hash before it.
    static QString chainStart();

private:
    Database &m_database;
    CopyId m_copy;
};

} // namespace attest
