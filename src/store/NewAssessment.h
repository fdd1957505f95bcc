// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"
#include "store/Records.h"

#include <QDateTime>

namespace attest {

/// Takes an assessment into the library, within the caller's transaction.
class NewAssessment
{
public:
    explicit NewAssessment(Database &database) : m_database(database) {}

    /// Returns it as it was kept: with an id, every provision of its edition in the form's order, and the landlord's
    /// details as the library has them. One that says it is approved is kept as such only if its content proves it.
    Result<Assessment> add(const OrganisationId &organisation, const Assessment &given, const Edition &edition,
                           const QDateTime &at);

private:
    Result<void> keepSeal(const Assessment &assessment, const QDateTime &at);
    Database &m_database;
};

/// What the journal keeps of a new assessment: its JSON, and whose it is.
QJsonObject journalled(const Assessment &assessment, const OrganisationId &organisation);

} // namespace attest
