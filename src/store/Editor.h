// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Records.h"

namespace attest {

/// Errors (Conflict): the assessment is sealed, or with the governing body.
Result<void> requireOpen(const AssessmentRecord &record);

/// Makes Changes in the data, within the caller's transaction; the caller journals what came of them.
class Editor
{
public:
    /// Governance: the store's own methods, which move an assessment through its states.
    enum class Rights { Officer, Governance };

    Editor(Database &database, Rights rights) : m_records(database), m_rights(rights) {}

    /// The Change as it was made, with the values that were and are stored; none where nothing changes by it.
    Result<std::optional<Change>> make(const Change &change);
    /// Makes several in order, marking carried answers reviewed whose content they change.
    Result<std::vector<Change>> makeAll(const std::vector<Change> &changes);

private:
    Result<std::optional<Change>> makeAnswer(const Change &change);
    Result<std::optional<Change>> makeAssessment(const Change &change);
    Result<std::optional<Change>> makeOrganisation(const Change &change);
    Result<void> follow(const OrganisationId &id, const Organisation &organisation);
    Result<std::optional<Change>> review(const Change &edit);

    Records m_records;
    Rights m_rights;
};

} // namespace attest
