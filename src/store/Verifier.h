// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/Library.h"

namespace attest {

/// Checks everything in a library that can be checked, at one moment of the file.
class Verifier
{
public:
    explicit Verifier(Database &database) : m_database(database) {}

    /// A sentence for each thing that does not hold. Errors (Storage): the file could not be read at all.
    Result<QStringList> problems() const;

private:
    Result<QStringList> fileProblems() const;
    Result<QStringList> recordProblems() const;
    Result<QStringList> organisationProblems(const OrganisationRecord &record) const;

    Database &m_database;
};

} // namespace attest
