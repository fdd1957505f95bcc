// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "base/Id.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <optional>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Database)
};

/// SQLite's primary result codes that a user can do something about.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnlyFile = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Error sqlError(const QSqlError &error, const QString &path, const QString &sql)
{
    constexpr int primaryCode = 0xff;
    const QString name = QFileInfo(path).fileName();
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    switch (error.nativeErrorCode().toInt() & primaryCode) {
    case Busy:
    case Locked:
        return storageError(
            Words::tr("The library %1 is being written by another program. Try again in a moment.").arg(name));
    case ReadOnlyFile:
        return storageError(
            Words::tr("The library %1 cannot be written: the file or its folder is read-only. Copy it to a folder that "
                      "you can write to.")
                .arg(name));
    case InputOutput:
        return storageError(Words::tr("The library %1 could not be read or written: the disk or the network share "
                                      "reported an error (%2). Nothing was changed.")
                                .arg(name, detail));
    case Corrupt:
    case NotADatabase:
        return storageError(Words::tr("The library %1 is damaged (%2). Restore a backup, or save what can be read with "
                                      "“attest-cli library recover”.")
                                .arg(name, detail));
    case Full:
        return storageError(
            Words::tr("The library %1 could not be written: the disk is full. Nothing was changed. Free "
                      "some space and try again.")
                .arg(name));
    case CannotOpen:
        return storageError(Words::tr("The library %1 or the journal beside it could not be opened. Check that you may "
                                      "read and write in %2.")
                                .arg(name, QDir::toNativeSeparators(QFileInfo(path).absolutePath())));
    default:
        return storageError(
            Words::tr("The library %1 gave an unexpected error: %2 (%3).").arg(name, detail, sql.simplified()));
    }
}

/// Qt binds a null QString as NULL; here it is an empty text, and only QVariant() is NULL.
QVariant bound(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<QString>() && value.toString().isNull() ? QVariant(u""_s) : value;
}

class QueryRow final : public DatabaseRow
{
public:
    explicit QueryRow(const QSqlQuery &query) : m_query(query) {}
    QString text(int column) const override { return m_query.value(column).toString(); }
    qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }

private:
    const QSqlQuery &m_query;
};

} // namespace

struct Database::Connection
{
    QString path;
    QString name;
    bool writable = false;
    QSqlDatabase handle;
    /// Prepared statements not in use; one is taken out while it runs, so that a statement may run within itself.
    std::unordered_map<QString, QSqlQuery> idle;
    qint64 lastRow = 0;

    Connection() = default;
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection()
    {
        idle.clear();
        handle.close();
        handle = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    Error error(const QSqlError &from, const QString &sql) const { return sqlError(from, path, sql); }

    Result<QSqlQuery> started(const QString &sql, const Values &values)
    {
        QSqlQuery query(handle);
        if (const auto found = idle.find(sql); found != idle.end()) {
            query = std::move(found->second);
            idle.erase(found);
        } else {
            query.setForwardOnly(true);
            if (!query.prepare(sql)) {
                return error(query.lastError(), sql);
            }
        }
        for (int i = 0; i < values.size(); ++i) {
            query.bindValue(i, bound(values.at(i)));
        }
        if (!query.exec()) {
            const Error failed = error(query.lastError(), sql);
            query.finish();
            return failed;
        }
        return query;
    }

    void finished(const QString &sql, QSqlQuery &&query)
    {
        query.finish();
        idle.insert_or_assign(sql, std::move(query));
    }
};

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    auto connection = std::make_unique<Connection>();
    connection->path = QFileInfo(path).absoluteFilePath();
    connection->name = u"attest-library-"_s + UuidRule::fresh();
    connection->writable = access == Access::Write;
    connection->handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->name);
    if (!connection->handle.isValid()) {
        return storageError(Words::tr("Qt's SQLite driver is not installed, so no library can be opened. Install it "
                                      "(Debian: libqt6sql6-sqlite)."));
    }
    connection->handle.setDatabaseName(connection->path);
    connection->handle.setConnectOptions(access == Access::Write
                                             ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                             : u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s);
    if (!connection->handle.open()) {
        return connection->error(connection->handle.lastError(), u"open"_s);
    }
    std::unique_ptr<Database> database(new Database(std::move(connection)));
    const QStringList settings{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA foreign_keys = ON"_s,
                               u"PRAGMA synchronous = FULL"_s, u"PRAGMA cell_size_check = ON"_s,
                               // 16 MiB: what a search of a national library reads again and again.
                               u"PRAGMA cache_size = -16384"_s};
    for (const QString &setting : settings) {
        if (auto done = database->run(setting); !done) {
            return done.error();
        }
    }
    return database;
}

Result<void> Database::run(const QString &sql, const Values &values)
{
    auto query = m_connection->started(sql, values);
    if (!query) {
        return query.error();
    }
    m_connection->lastRow = query->lastInsertId().toLongLong();
    m_connection->finished(sql, *std::move(query));
    return {};
}

Result<void> Database::forEach(const QString &sql, const Values &values, const RowReader &read) const
{
    auto query = m_connection->started(sql, values);
    if (!query) {
        return query.error();
    }
    const QueryRow row(*query);
    while (query->next()) {
        if (auto taken = read(row); !taken) {
            m_connection->finished(sql, *std::move(query));
            return taken;
        }
    }
    if (query->lastError().type() != QSqlError::NoError) {
        const Error failed = m_connection->error(query->lastError(), sql);
        query->finish();
        return failed;
    }
    m_connection->finished(sql, *std::move(query));
    return {};
}

Result<std::optional<QString>> Database::text(const QString &sql, const Values &values) const
{
    std::optional<QString> found;
    auto read = forEach(sql, values, [&found](const DatabaseRow &row) -> Result<void> {
        if (!found) {
            found = row.text(0);
        }
        return {};
    });
    if (!read) {
        return read.error();
    }
    return found;
}

Result<std::optional<qint64>> Database::number(const QString &sql, const Values &values) const
{
    std::optional<qint64> found;
    auto read = forEach(sql, values, [&found](const DatabaseRow &row) -> Result<void> {
        if (!found) {
            found = row.number(0);
        }
        return {};
    });
    if (!read) {
        return read.error();
    }
    return found;
}

qint64 Database::lastRow() const
{
    return m_connection->lastRow;
}

const QString &Database::path() const
{
    return m_connection->path;
}

bool Database::writable() const
{
    return m_connection->writable;
}

Result<Transaction> Transaction::write(Database &database)
{
    if (auto begun = database.run(u"BEGIN IMMEDIATE"_s); !begun) {
        return begun.error();
    }
    return Transaction(database);
}

Result<Transaction> Transaction::read(Database &database)
{
    if (auto begun = database.run(u"BEGIN"_s); !begun) {
        return begun.error();
    }
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction()
{
    if (m_database != nullptr) {
        // A failed rollback changes nothing: SQLite rolls the file back itself when it is next opened.
        static_cast<void>(m_database->run(u"ROLLBACK"_s));
    }
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->run(u"COMMIT"_s); !done) {
        return done;
    }
    m_database = nullptr;
    return {};
}

} // namespace attest
