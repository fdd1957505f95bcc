// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "store/Database.h"

#include <QDateTime>

namespace attest {

/// What the governing body approved, word for word, with its SHA-256.
struct Seal
{
    QString digest;
    QByteArray content; ///< the canonical JSON that was sealed
};

class Seals
{
public:
    explicit Seals(Database &database) : m_database(database) {}

    /// Within the caller's transaction. Returns the digest.
    Result<QString> seal(const Assessment &assessment, const QDateTime &at);
    Result<std::optional<Seal>> of(const AssessmentId &id) const;
    /// Sentences for what does not fit: the seal its digest, the assessment its seal.
    Result<QStringList> check(const Assessment &assessment) const;

private:
    Database &m_database;
};

} // namespace attest
