// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Journal.h"

#include "assessment/text/Characters.h"
#include "base/Json.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

// The columns that make an entry, in the order of this enumeration.
namespace column {
enum Name { Copy, Sequence, Group, Undoes, Redoes, Target, TargetId, Provision, Field, ChangeJson, Previous, Hash };
}
QString selectEntries(const QString &condition)
{
    return u"SELECT %1 FROM journal %2"_s.arg(Journal::columns(), condition);
}

QString rowName(const DatabaseRow &row)
{
    return Words::tr("journal row %1 of copy %2").arg(row.number(column::Sequence)).arg(row.text(column::Copy));
}

QVariant provisionOf(const Change &change)
{
    return change.provision ? QVariant(change.provision->text()) : QVariant();
}

bool columnsMatch(const DatabaseRow &row, const Change &change)
{
    const QString provision = change.provision ? change.provision->text() : QString();
    return row.text(column::Target) == targetKey(change.target) && row.text(column::TargetId) == change.id &&
           row.text(column::Provision) == provision && row.text(column::Field) == change.field;
}

/// Follows the rows of one copy after the other.
class ChainCheck
{
public:
    void take(const DatabaseRow &row, QStringList &problems)
    {
        if (row.text(column::Copy) != m_copy) {
            m_copy = row.text(column::Copy);
            m_sequence = 0;
            m_hash = Journal::chainStart();
        }
        const auto entry = Journal::entryFrom(row);
        if (row.number(column::Sequence) != m_sequence + 1) {
            problems.append(Words::tr("The journal of copy %1 goes from row %2 to row %3: rows are missing.")
                                .arg(m_copy)
                                .arg(m_sequence)
                                .arg(row.number(column::Sequence)));
        }
        if (!entry) {
            problems.append(Words::tr("The %1 cannot be read: %2").arg(rowName(row), entry.error().message));
        } else {
            check(row, *entry, problems);
        }
        m_sequence = row.number(column::Sequence);
        m_hash = row.text(column::Hash);
    }

private:
    void check(const DatabaseRow &row, const JournalEntry &entry, QStringList &problems) const
    {
        if (entry.previous != m_hash) {
            problems.append(
                Words::tr("The %1 does not follow the row before it: the chain is broken.").arg(rowName(row)));
        }
        const QByteArray canonical = canonicalJson(toJson(entry.change));
        if (entry.hash != Journal::hashOf(entry) || row.text(column::ChangeJson).toUtf8() != canonical) {
            problems.append(Words::tr("The %1 was altered: its hash does not fit what it says.").arg(rowName(row)));
        }
        if (!columnsMatch(row, entry.change)) {
            problems.append(Words::tr("The %1 is filed under another target than its Change names.").arg(rowName(row)));
        }
        if (entry.group < 1 || entry.group > entry.sequence) {
            problems.append(Words::tr("The %1 belongs to a group that cannot be.").arg(rowName(row)));
        }
    }

    QString m_copy;
    qint64 m_sequence = 0;
    QString m_hash;
};

} // namespace

QString Journal::columns()
{
    return u"copy, sequence, change_group, undoes, redoes, target, target_id, provision, field, change, previous, hash"_s;
}

Result<JournalEntry> Journal::entryFrom(const DatabaseRow &row)
{
    const auto copy = CopyId::from(row.text(column::Copy));
    if (!copy) {
        return storageError(Words::tr("The %1 has no valid copy id.").arg(rowName(row)));
    }
    auto object = parseJsonObject(row.text(column::ChangeJson).toUtf8(), rowName(row));
    if (!object) {
        return storageError(object.error().message);
    }
    auto change = changeFromJson(*object, rowName(row));
    if (!change) {
        return storageError(change.error().message);
    }
    return JournalEntry{*copy,
                        row.number(column::Sequence),
                        row.number(column::Group),
                        row.number(column::Undoes),
                        row.number(column::Redoes),
                        *std::move(change),
                        row.text(column::Previous),
                        row.text(column::Hash)};
}

QString Journal::chainStart()
{
    constexpr int digits = 64;
    return QString(digits, u'0');
}

QString Journal::hashOf(const JournalEntry &entry)
{
    const QJsonObject row{{u"change"_s, toJson(entry.change)}, {u"copy"_s, entry.copy.text()},
                          {u"group"_s, entry.group},           {u"redoes"_s, entry.redoes},
                          {u"sequence"_s, entry.sequence},     {u"undoes"_s, entry.undoes}};
    return sha256Hex(entry.previous.toUtf8() + canonicalJson(row));
}

Result<std::vector<JournalEntry>> Journal::append(const std::vector<Change> &changes, const Link &link)
{
    qint64 sequence = 0;
    QString previous = chainStart();
    auto headRead =
        m_database.forEach(u"SELECT sequence, hash FROM journal WHERE copy = ? ORDER BY sequence DESC LIMIT 1"_s,
                           {m_copy.text()}, [&sequence, &previous](const DatabaseRow &row) -> Result<void> {
                               sequence = row.number(0);
                               previous = row.text(1);
                               return {};
                           });
    if (!headRead) {
        return headRead.error();
    }
    std::vector<JournalEntry> entries;
    const qint64 group = sequence + 1;
    for (const Change &change : changes) {
        JournalEntry entry{m_copy, ++sequence, group, link.undoes, link.redoes, change, previous, QString()};
        // The hash is checked over what is read back, and there a name is one line without control characters.
        entry.change.who = withoutControls(change.who).simplified();
        entry.hash = hashOf(entry);
        previous = entry.hash;
        if (auto kept = adopt(entry); !kept) {
            return kept.error();
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<void> Journal::adopt(const JournalEntry &entry)
{
    return m_database.run(u"INSERT INTO journal (copy, sequence, change_group, undoes, redoes, target, target_id, "
                          "provision, field, change, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          {entry.copy.text(), entry.sequence, entry.group, entry.undoes, entry.redoes,
                           targetKey(entry.change.target), entry.change.id, provisionOf(entry.change),
                           entry.change.field, QString::fromUtf8(canonicalJson(toJson(entry.change))), entry.previous,
                           entry.hash});
}

Result<std::vector<JournalEntry>> Journal::of(const QString &targetId,
                                              const std::optional<ProvisionCode> &provision) const
{
    std::vector<JournalEntry> entries;
    const auto keep = [&entries](const DatabaseRow &row) -> Result<void> {
        auto entry = entryFrom(row);
        if (!entry) {
            return entry.error();
        }
        entries.push_back(*std::move(entry));
        return {};
    };
    auto read = provision ? m_database.forEach(selectEntries(u"WHERE target_id = ? AND provision = ? ORDER BY row"_s),
                                               {targetId, provision->text()}, keep)
                          : m_database.forEach(selectEntries(u"WHERE target_id = ? ORDER BY row"_s), {targetId}, keep);
    if (!read) {
        return read.error();
    }
    return entries;
}

Result<std::vector<JournalEntry>> Journal::group(qint64 group) const
{
    // A group's rows follow one another: the next group begins where it ends.
    auto next = m_database.number(u"SELECT sequence FROM journal WHERE copy = ? AND sequence > ? AND change_group <> ? "
                                  "ORDER BY sequence LIMIT 1"_s,
                                  {m_copy.text(), group, group});
    if (!next) {
        return next.error();
    }
    std::vector<JournalEntry> entries;
    auto read =
        m_database.forEach(selectEntries(u"WHERE copy = ? AND sequence >= ? AND sequence < ? ORDER BY sequence"_s),
                           {m_copy.text(), group, next->value_or(std::numeric_limits<qint64>::max())},
                           [&entries](const DatabaseRow &row) -> Result<void> {
                               auto entry = entryFrom(row);
                               if (!entry) {
                                   return entry.error();
                               }
                               entries.push_back(*std::move(entry));
                               return {};
                           });
    if (!read) {
        return read.error();
    }
    return entries;
}

Result<void> Journal::forEachOf(const QStringList &targetIds, const EntryReader &read) const
{
    // As many marks as there are targets; the values themselves are bound.
    const QString marks = QStringList(targetIds.size(), u"?"_s).join(u", "_s);
    Database::Values values;
    for (const QString &id : targetIds) {
        values.append(id);
    }
    return m_database.forEach(selectEntries(u"WHERE target_id IN (%1) ORDER BY row"_s.arg(marks)), values,
                              [&read](const DatabaseRow &row) -> Result<void> {
                                  auto entry = entryFrom(row);
                                  return entry ? read(*entry) : entry.error();
                              });
}

Result<QStringList> Journal::check() const
{
    QStringList problems;
    ChainCheck chain;
    auto read = m_database.forEach(selectEntries(u"ORDER BY copy, sequence"_s), {},
                                   [&problems, &chain](const DatabaseRow &row) -> Result<void> {
                                       chain.take(row, problems);
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    return problems;
}

} // namespace attest
