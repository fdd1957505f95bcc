// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"
#include "store/Library.h"
#include "store/Opening.h"
#include "store/PinnedEditions.h"
#include "store/Records.h"

namespace attest {

/// The library in its SQLite file. Each method is one transaction; the classes it calls do their part within it.
class LibraryFile final : public Library
{
public:
    LibraryFile(OpenedLibrary opened, const Clock &clock);

    QStringList reports() const override { return m_opened.reports; }
    QString path() const override { return m_opened.database->path(); }
    CopyId copy() const override { return m_opened.copy; }

    Result<std::vector<OrganisationRecord>> organisations() const override;
    Result<std::vector<AssessmentSummary>> assessments() const override;
    Result<Assessment> assessment(const AssessmentId &id) const override;
    Result<std::vector<AssessmentSummary>> importedFrom(const QString &sha256) const override;
    Result<std::shared_ptr<const Edition>> editionOf(const AssessmentId &id) const override;

    Result<OrganisationId> addOrganisation(const Organisation &organisation, const QString &who) override;
    Result<AssessmentId> addAssessment(const OrganisationId &organisation, const Assessment &assessment,
                                       const Edition &edition, const QString &who) override;
    Result<AssessmentId> addAssessment(const Assessment &assessment, const Edition &edition,
                                       const QString &who) override;

    Result<std::vector<JournalEntry>> apply(const std::vector<Change> &changes) override;
    Result<std::vector<JournalEntry>> undo(const AssessmentId &id, const QString &who) override;
    Result<std::vector<JournalEntry>> redo(const AssessmentId &id, const QString &who) override;
    Result<std::vector<JournalEntry>> history(const AssessmentId &id,
                                              const std::optional<ProvisionCode> &provision) const override;

    Result<void> submit(const AssessmentId &id, const QString &who) override;
    Result<QString> approve(const AssessmentId &id, const Approval &approval, const QString &who) override;
    Result<void> returnToOfficer(const AssessmentId &id, const QString &reason, const QString &who) override;
    Result<void> respond(const AssessmentId &id, const Text &response, const QString &who) override;
    Result<void> publish(const AssessmentId &id, const QJsonObject &publication, const QString &who) override;

    Result<std::vector<SearchHit>> search(const QString &words, int limit) const override;
    Result<QStringList> verify() const override;

private:
    Database &database() const { return *m_opened.database; }
    Journal journal() const { return Journal(database(), m_opened.copy); }
    /// Before a reading: a writer may have died since the last one.
    Result<void> settled() const;
    template <class Read>
    auto onceSettled(Read read) const -> decltype(read(std::declval<const Records &>()))
    {
        const Result<void> ready = settled();
        return ready ? read(Records(database())) : ready.error();
    }
    /// Begins a change. Errors (Storage): open for reading only.
    Result<Transaction> changing();
    // Within the caller's transaction.
    Result<OrganisationId> makeOrganisation(const Organisation &organisation, const QString &who);
    Result<OrganisationId> organisationNamed(const Organisation &organisation, const QString &who);
    Result<AssessmentId> makeAssessment(const OrganisationId &organisation, const Assessment &assessment,
                                        const Edition &edition, const QString &who);
    Result<std::vector<JournalEntry>> repeat(const AssessmentId &id, const QString &who, bool taking);

    const Clock &m_clock;
    OpenedLibrary m_opened;
    PinnedEditions m_editions;
};

} // namespace attest
