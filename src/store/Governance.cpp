// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Governance.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "store/Editor.h"
#include "store/PinnedEditions.h"
#include "store/Seals.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Governance)
};

QString stateWord(State state)
{
    switch (state) {
    case State::Draft:
        return Words::tr("a draft");
    case State::WithGoverningBody:
        return Words::tr("with the governing body");
    case State::Returned:
        return Words::tr("returned to the officer");
    case State::Approved:
        return Words::tr("approved");
    case State::Published:
        return Words::tr("published");
    case State::Superseded:
        break;
    }
    return Words::tr("superseded");
}

} // namespace

Governance::Governance(Database &database, Journal journal, QString who, QDateTime at)
    : m_database(database), m_records(database), m_journal(std::move(journal)), m_who(std::move(who)),
      m_at(std::move(at))
{
}

Change Governance::set(const AssessmentId &id, const QString &field, const QJsonValue &after) const
{
    Change change;
    change.target = Change::Target::Assessment;
    change.id = id.text();
    change.field = field;
    change.after = after;
    change.beforeGiven = false;
    change.who = m_who;
    change.at = m_at;
    return change;
}

Change Governance::setState(const AssessmentId &id, State state) const
{
    return set(id, u"state"_s, stateKey(state));
}

Result<void> Governance::make(const std::vector<Change> &changes)
{
    auto made = Editor(m_database, Editor::Rights::Governance).makeAll(changes);
    if (!made) {
        return made.error();
    }
    auto entries = m_journal.append(*made, {});
    return entries ? Result<void>() : entries.error();
}

Result<void> Governance::require(const AssessmentId &id, const std::vector<State> &states, const QString &what) const
{
    auto record = m_records.assessmentRecord(id);
    if (!record) {
        return record.error();
    }
    if (std::find(states.begin(), states.end(), record->state) != states.end()) {
        return {};
    }
    return Error{ErrorKind::Conflict,
                 Words::tr("The assessment cannot be %1: it is %2.").arg(what, stateWord(record->state))};
}

Result<void> Governance::submit(const AssessmentId &id)
{
    auto allowed = require(id, {State::Draft, State::Returned}, Words::tr("submitted"));
    if (!allowed) {
        return allowed;
    }
    return make({setState(id, State::WithGoverningBody), set(id, u"returned"_s, QJsonValue::Null)});
}

Result<QString> Governance::approve(const AssessmentId &id, const Approval &approval)
{
    auto allowed = require(id, {State::Draft, State::Returned, State::WithGoverningBody}, Words::tr("approved"));
    if (!allowed) {
        return allowed.error();
    }
    if (!approval.date.isValid() || approval.body.trimmed().isEmpty()) {
        return badInput(Words::tr("An approval needs the date of the decision and the governing body's name."));
    }
    if (auto taken = make({set(id, u"returned"_s, QJsonValue::Null)}); !taken) {
        return taken.error();
    }
    const auto assessment = m_records.assessment(id);
    if (!assessment) {
        return assessment.error();
    }
    auto digest = Seals(m_database).seal(*assessment, m_at);
    if (!digest) {
        return digest;
    }
    Approval sealed = approval;
    sealed.digest = *digest;
    auto changes = superseding(id, *assessment);
    if (!changes) {
        return changes.error();
    }
    changes->insert(changes->begin(), {set(id, u"approval"_s, toJson(sealed)), setState(id, State::Approved)});
    if (auto made = make(*changes); !made) {
        return made.error();
    }
    return digest;
}

Result<std::vector<Change>> Governance::superseding(const AssessmentId &id, const Assessment &assessment) const
{
    std::vector<Change> changes;
    if (assessment.purpose == Purpose::Annual) {
        return changes;
    }
    const auto record = m_records.assessmentRecord(id);
    if (!record) {
        return record.error();
    }
    const PinnedEditions editions(m_database);
    const auto edition = editions.edition(record->editionHash);
    if (!edition) {
        return edition.error();
    }
    const auto earlier = m_records.sealedAssessments(record->organisation, assessment.year);
    if (!earlier) {
        return earlier.error();
    }
    for (const AssessmentId &other : *earlier) {
        const auto otherRecord = m_records.assessmentRecord(other);
        if (!otherRecord) {
            return otherRecord.error();
        }
        const auto otherEdition = editions.edition(otherRecord->editionHash);
        if (!otherEdition) {
            return otherEdition.error();
        }
        // A council answers two Ombudsmen side by side: re-assessing for one leaves the other's form standing.
        if ((*otherEdition)->ombudsman == (*edition)->ombudsman) {
            changes.push_back(setState(other, State::Superseded));
        }
    }
    return changes;
}

Result<void> Governance::returnToOfficer(const AssessmentId &id, const QString &reason)
{
    auto allowed = require(id, {State::WithGoverningBody}, Words::tr("returned"));
    if (!allowed) {
        return allowed;
    }
    if (reason.trimmed().isEmpty()) {
        return badInput(Words::tr("Say why the assessment is returned, so that the officer knows what to change."));
    }
    const auto record = m_records.assessmentRecord(id);
    if (!record) {
        return record.error();
    }
    const QJsonObject returned{
        {u"reason"_s, reason}, {u"who"_s, m_who}, {u"at"_s, m_at.toUTC().toString(Qt::ISODateWithMs)}};
    if (auto made = make({setState(id, State::Returned), set(id, u"returned"_s, returned)}); !made) {
        return made;
    }
    // Open again, it follows the landlord's record, which may have changed meanwhile.
    const auto organisation = m_records.organisation(record->organisation);
    if (!organisation) {
        return organisation.error();
    }
    auto details = organisationFromJson(*organisation, Words::tr("organisation"));
    return details ? m_records.takeOrganisation(id, *details) : details.error();
}

Result<void> Governance::respond(const AssessmentId &id, const Text &response)
{
    auto allowed = require(id, {State::Draft, State::WithGoverningBody, State::Returned, State::Approved},
                           Words::tr("responded to"));
    if (!allowed) {
        return allowed;
    }
    const QJsonValue after = response.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(response.markup());
    return make({set(id, u"governing_body_response"_s, after)});
}

Result<void> Governance::publish(const AssessmentId &id, const QJsonObject &publication)
{
    auto allowed = require(id, {State::Approved}, Words::tr("published"));
    if (!allowed) {
        return allowed;
    }
    const auto record = m_records.assessmentRecord(id);
    if (!record) {
        return record.error();
    }
    QJsonArray publications = record->json.value(u"publications"_s).toArray();
    publications.append(publication);
    return make({setState(id, State::Published), set(id, u"publications"_s, publications)});
}

} // namespace attest
