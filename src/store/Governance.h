// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"
#include "store/Records.h"

namespace attest {

/// The way of an assessment through its states, within the caller's transaction. Each method refuses (Conflict) a state
/// that does not lead where it goes.
class Governance
{
public:
    Governance(Database &database, Journal journal, QString who, QDateTime at);

    Result<void> submit(const AssessmentId &id);
    /// Returns the digest of what was sealed.
    Result<QString> approve(const AssessmentId &id, const Approval &approval);
    Result<void> returnToOfficer(const AssessmentId &id, const QString &reason);
    Result<void> respond(const AssessmentId &id, const Text &response);
    Result<void> publish(const AssessmentId &id, const QJsonObject &publication);

private:
    Change set(const AssessmentId &id, const QString &field, const QJsonValue &after) const;
    Change setState(const AssessmentId &id, State state) const;
    Result<void> make(const std::vector<Change> &changes);
    Result<void> require(const AssessmentId &id, const std::vector<State> &states, const QString &what) const;
    Result<std::vector<Change>> superseding(const AssessmentId &id, const Assessment &assessment) const;

    Database &m_database;
    Records m_records;
    Journal m_journal;
    QString m_who;
    QDateTime m_at;
};

} // namespace attest
