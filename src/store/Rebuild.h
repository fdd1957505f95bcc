// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "base/Clock.h"
#include "provisions/Edition.h"
#include "store/Replay.h"
#include "store/Salvage.h"

#include <memory>

namespace attest {

/// Makes a new, whole library of what was salvaged: what the data has lost comes from the journal, and the other way
/// round.
class Rebuild
{
public:
    /// `name` is the broken file's, for the journal and the reports.
    Rebuild(const Salvaged &found, QString name, const Clock &clock);

    /// Writes the library and checks it. Returns what was saved and what was lost, a sentence each.
    Result<QStringList> into(const QString &path);

private:
    struct RebuiltAssessment
    {
        OrganisationId organisation;
        Assessment value;
        std::shared_ptr<const Edition> edition;
    };

    void keepChains();
    void dropChainsOfLostThings();
    void gatherOrganisations();
    void gatherAssessments();
    void gatherAssessment(const AssessmentId &id, std::optional<qint64> row);
    std::vector<Answer> answersOf(const Edition &edition, std::optional<qint64> row, const Replay &replay,
                                  const QString &whose);
    void checkApproval(Assessment &assessment);
    std::shared_ptr<const Edition> editionWith(const QString &hash);
    Replay replayed(const AssessmentId &id, const QString &organisation, bool keptOnly) const;
    QJsonObject replayedOrganisation(const QString &id, bool keptOnly) const;
    Result<void> write(Database &database, const CopyId &copy) const;
    Change recovered(Change::Target target, const QString &id, const QJsonObject &before,
                     const QJsonObject &after) const;
    QStringList report() const;

    const Salvaged &m_found;
    QString m_name;
    const Clock &m_clock;
    std::vector<bool> m_kept; ///< of each journal entry: its chain is whole up to here
    std::map<QString, std::vector<size_t>> m_entriesOf;
    std::map<QString, std::shared_ptr<const Edition>> m_editions;
    std::map<QString, Organisation> m_organisations;
    std::vector<RebuiltAssessment> m_assessments;
    int m_answersFromData = 0;
    int m_answersFromJournal = 0;
    QStringList m_lost;
};

} // namespace attest
