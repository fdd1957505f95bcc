// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/Library.h"

#include <QJsonObject>

namespace attest {

/// An assessment as its row holds it: everything but its id and its answers, which have rows of their own.
struct AssessmentRecord
{
    qint64 row = 0;
    OrganisationId organisation;
    State state = State::Draft;
    QString editionHash;
    QJsonObject json;
};

struct AnswerRecord
{
    qint64 row = 0;
    QJsonObject json;
};

/// Organisations, assessments and answers. Writing works within the caller's transaction and keeps the search index.
class Records
{
public:
    explicit Records(Database &database) : m_database(database) {}

    Result<std::vector<OrganisationRecord>> organisations() const;
    Result<std::vector<AssessmentSummary>> summaries() const;
    /// Those that were imported from a file with this digest.
    Result<std::vector<AssessmentSummary>> importedFrom(const QString &sha256) const;
    Result<Assessment> assessment(const AssessmentId &id) const;

    // Errors (NotFound) where there is none.
    Result<QJsonObject> organisation(const OrganisationId &id) const;
    Result<AssessmentRecord> assessmentRecord(const AssessmentId &id) const;
    Result<AnswerRecord> answerRecord(const AssessmentRecord &assessment, const ProvisionCode &provision) const;
    /// The answers in the form's order.
    Result<std::vector<AnswerRecord>> answerRecords(const AssessmentRecord &assessment) const;
    /// The assessments of an organisation that still follow its record.
    Result<std::vector<AssessmentId>> openAssessments(const OrganisationId &organisation) const;
    /// The organisation's assessments of a year in one of two states.
    Result<std::vector<AssessmentId>> sealedAssessments(const OrganisationId &organisation, AssessmentYear year) const;

    Result<void> addOrganisation(const OrganisationId &id, const Organisation &organisation);
    Result<void> setOrganisation(const OrganisationId &id, const Organisation &organisation);
    /// The assessment has its id, and its edition is pinned.
    Result<void> addAssessment(const OrganisationId &organisation, const Assessment &assessment);
    /// Everything but the answers.
    Result<void> setAssessment(qint64 row, const Assessment &assessment);
    /// The assessment's own copy of the landlord's details, taken anew from its record.
    Result<void> takeOrganisation(const AssessmentId &id, const Organisation &organisation);
    Result<void> setAnswer(qint64 row, const Answer &answer);

private:
    Database &m_database;
};

/// The JSON of an assessment's row: all but id and answers.
QJsonObject recordJson(const Assessment &assessment);

} // namespace attest
