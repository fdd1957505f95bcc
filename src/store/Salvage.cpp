// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Salvage.h"

#include "base/Json.h"
#include "store/Journal.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

/// Reads one table in the order of its row ids. Where reading fails it looks for the next row id from which it works.
class TableReader
{
public:
    /// `take` gets rows whose column 0 is the row id, the others as named; it says whether the row makes sense.
    using Taker = std::function<bool(const DatabaseRow &)>;

    TableReader(Database &database, const QString &table, const QString &columns, Taker take)
        : m_database(database), m_take(std::move(take)),
          // Both are words of ours: there is no binding for names.
          m_sql(u"SELECT rowid, %1 FROM %2 WHERE rowid > ? ORDER BY rowid"_s.arg(columns, table))
    {
    }

    /// Returns how many places could not be read.
    int readAll()
    {
        qint64 last = 0;
        int damaged = 0;
        while (!readAfter(last)) {
            ++damaged;
            const auto next = readableAfter(last);
            if (!next) {
                break;
            }
            last = *next;
        }
        return damaged + m_senseless;
    }

private:
    bool readAfter(qint64 &last)
    {
        return m_database
            .forEach(m_sql, {last},
                     [this, &last](const DatabaseRow &row) -> Result<void> {
                         last = row.number(0);
                         if (!m_take(row)) {
                             ++m_senseless;
                         }
                         return {};
                     })
            .ok();
    }

    bool readable(qint64 after) const
    {
        return m_database.forEach(m_sql + u" LIMIT 1"_s, {after}, [](const DatabaseRow &) { return Result<void>(); })
            .ok();
    }

    /// The lowest row id after which reading works again: strides that double, then halving back.
    std::optional<qint64> readableAfter(qint64 last) const
    {
        qint64 failing = last;
        constexpr qint64 farthest = std::numeric_limits<qint64>::max() / 4;
        for (qint64 stride = 1; stride < farthest - last; stride *= 2) {
            qint64 working = last + stride;
            if (!readable(working)) {
                failing = working;
                continue;
            }
            while (working - failing > 1) {
                const qint64 middle = failing + (working - failing) / 2;
                (readable(middle) ? working : failing) = middle;
            }
            return working;
        }
        return std::nullopt;
    }

    Database &m_database;
    Taker m_take;
    QString m_sql;
    int m_senseless = 0;
};

/// A row without its row id.
class ShiftedRow final : public DatabaseRow
{
public:
    explicit ShiftedRow(const DatabaseRow &row) : m_row(row) {}
    QString text(int column) const override { return m_row.text(column + 1); }
    qint64 number(int column) const override { return m_row.number(column + 1); }
    QByteArray bytes(int column) const override { return m_row.bytes(column + 1); }

private:
    const DatabaseRow &m_row;
};

std::optional<QJsonObject> objectIn(const DatabaseRow &row, int column)
{
    auto object = parseJsonObject(row.text(column).toUtf8(), QString());
    return object ? std::optional<QJsonObject>(*std::move(object)) : std::nullopt;
}

} // namespace

Salvaged salvage(Database &database)
{
    Salvaged found;
    const auto read = [&database, &found](const QString &table, const QString &columns,
                                          const TableReader::Taker &take) {
        found.damagedPlaces += TableReader(database, table, columns, take).readAll();
    };
    read(u"edition"_s, u"hash, bytes"_s, [&found](const DatabaseRow &row) {
        const QByteArray bytes = row.bytes(2);
        const bool whole = sha256Hex(bytes) == row.text(1);
        if (whole) {
            found.editions[row.text(1)] = bytes;
        }
        return whole;
    });
    read(u"organisation"_s, u"id, json"_s, [&found](const DatabaseRow &row) {
        const auto json = objectIn(row, 2);
        if (json) {
            found.organisations[row.text(1)] = *json;
        }
        return json.has_value();
    });
    read(u"assessment"_s, u"id, organisation, edition, json"_s, [&found](const DatabaseRow &row) {
        const auto json = objectIn(row, 4);
        if (json) {
            found.assessments[row.number(0)] = {row.text(1), row.text(2), row.text(3), *json};
        }
        return json.has_value();
    });
    // The index over ids stands on other pages. What it says is a help; what it does not say is no loss of its own.
    static_cast<void>(database.forEach(u"SELECT rowid, id FROM assessment INDEXED BY sqlite_autoindex_assessment_1"_s,
                                       {}, [&found](const DatabaseRow &row) -> Result<void> {
                                           found.assessmentIds[row.number(0)] = row.text(1);
                                           return {};
                                       }));
    read(u"answer"_s, u"assessment, provision, json"_s, [&found](const DatabaseRow &row) {
        const auto json = objectIn(row, 3);
        if (json) {
            found.answers[row.number(1)][row.text(2)] = *json;
        }
        return json.has_value();
    });
    read(u"seal"_s, u"assessment, digest, content"_s, [&found](const DatabaseRow &row) {
        const QByteArray content = row.text(3).toUtf8();
        const bool whole = sha256Hex(content) == row.text(2);
        if (whole) {
            found.seals[row.text(1)] = {row.text(2), content};
        }
        return whole;
    });
    read(u"journal"_s, Journal::columns(), [&found](const DatabaseRow &row) {
        auto entry = Journal::entryFrom(ShiftedRow(row));
        const bool whole = entry && Journal::hashOf(*entry) == entry->hash;
        if (whole) {
            found.journal.push_back(*std::move(entry));
        }
        return whole;
    });
    return found;
}

} // namespace attest
