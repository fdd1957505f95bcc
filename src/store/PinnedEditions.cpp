// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PinnedEditions.h"

#include "base/Json.h"
#include "provisions/EditionReader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PinnedEditions)
};

} // namespace

Result<void> PinnedEditions::pin(const Edition &edition)
{
    if (edition.contentHash != sha256Hex(edition.file)) {
        return badInput(
            Words::tr("The edition %1 is not what its hash says. Read its file again.").arg(edition.id.text()));
    }
    auto held = m_database.text(u"SELECT hash FROM edition WHERE id = ?"_s, {edition.id.text()});
    if (!held) {
        return held.error();
    }
    if (!held->has_value()) {
        return m_database.run(u"INSERT INTO edition (hash, id, bytes) VALUES (?, ?, ?)"_s,
                              {edition.contentHash, edition.id.text(), edition.file});
    }
    if (**held != edition.contentHash) {
        return badInput(
            Words::tr("This library has the edition %1 with another wording. A corrected edition needs an id "
                      "of its own, so that forms answered against the first one stay as they were.")
                .arg(edition.id.text()));
    }
    return {};
}

Result<std::shared_ptr<const Edition>> PinnedEditions::edition(const QString &hash) const
{
    if (const auto known = m_read.find(hash); known != m_read.end()) {
        return known->second;
    }
    auto edition = read(hash);
    if (edition) {
        m_read.emplace(hash, *edition);
    }
    return edition;
}

Result<std::shared_ptr<const Edition>> PinnedEditions::read(const QString &hash) const
{
    std::optional<QByteArray> bytes;
    QString id;
    enum Column { Id, Bytes };
    auto read = m_database.forEach(u"SELECT id, bytes FROM edition WHERE hash = ?"_s, {hash},
                                   [&bytes, &id](const DatabaseRow &row) -> Result<void> {
                                       id = row.text(Id);
                                       bytes = row.bytes(Bytes);
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    if (!bytes || sha256Hex(*bytes) != hash) {
        return storageError(Words::tr("The library's copy of the edition %1 is missing or was altered. Run "
                                      "“attest-cli verify”, and restore a backup.")
                                .arg(id.isEmpty() ? hash : id));
    }
    auto edition = readEdition(*bytes, Words::tr("the library's copy of %1").arg(id));
    if (!edition) {
        return edition.error();
    }
    return std::shared_ptr<const Edition>(std::make_shared<Edition>(*std::move(edition)));
}

Result<QStringList> PinnedEditions::check() const
{
    QStringList problems;
    enum Column { Hash, Id, Bytes };
    auto read = m_database.forEach(
        u"SELECT hash, id, bytes FROM edition ORDER BY id"_s, {}, [&problems](const DatabaseRow &row) -> Result<void> {
            if (sha256Hex(row.bytes(Bytes)) != row.text(Hash)) {
                problems.append(Words::tr("The library's copy of the edition %1 was altered.").arg(row.text(Id)));
            } else if (auto edition = readEdition(row.bytes(Bytes), row.text(Id));
                       !edition || edition->id.text() != row.text(Id)) {
                problems.append(
                    Words::tr("The library's copy of the edition %1 is filed under another id, or cannot be "
                              "read.")
                        .arg(row.text(Id)));
            }
            return {};
        });
    if (!read) {
        return read.error();
    }
    return problems;
}

} // namespace attest
