// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QVariant>

#include <functional>
#include <memory>

namespace attest {

/// One row of an answer from the database. Columns count from 0 in the order of the statement's SELECT.
class DatabaseRow
{
public:
    virtual ~DatabaseRow() = default;
    virtual QString text(int column) const = 0;
    virtual qint64 number(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
};

/// The one gateway to SQLite. Statements are prepared once and kept; values are always bound, never spliced in; an
/// error always comes back as one, so that a short answer cannot pass for a whole one. No statement stays open between
/// calls, so no lock does either.
class Database
{
public:
    enum class Access { Read, Write };
    using RowReader = std::function<Result<void>(const DatabaseRow &)>;
    using Values = QVariantList;

    /// Opens a file that is there, or (Access::Write) makes it.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement that gives no rows.
    Result<void> run(const QString &sql, const Values &values = {});
    /// Calls `read` for each row; stops at the first error, its own or the reader's.
    Result<void> forEach(const QString &sql, const Values &values, const RowReader &read) const;
    /// The first column of the first row; none where there is no row.
    Result<std::optional<QString>> text(const QString &sql, const Values &values = {}) const;
    Result<std::optional<qint64>> number(const QString &sql, const Values &values = {}) const;
    /// The row id that the last INSERT gave.
    qint64 lastRow() const;

    const QString &path() const;
    bool writable() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
};

/// All or nothing: rolls back at the end of its scope unless it was committed. The writing lock is taken at once, so
/// that what is read within it stays true until it is written.
class Transaction
{
public:
    static Result<Transaction> write(Database &database);
    /// Holds one state of the file for several readings.
    static Result<Transaction> read(Database &database);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Returns once everything is on the disk.
    Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database;
};

} // namespace attest
