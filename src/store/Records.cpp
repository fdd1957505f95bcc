// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Records.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "store/SearchIndex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

QString stored(const QJsonObject &object)
{
    return QString::fromUtf8(canonicalJson(object));
}

QVariant complyColumn(const Answer &answer)
{
    return answer.comply ? QVariant(complyKey(*answer.comply)) : QVariant();
}

/// What is stored was valid when it was written: if it no longer is, the file was damaged or tampered with.
Error unreadable(const QString &what, const QString &why)
{
    return storageError(
        Words::tr("The library's record of %1 cannot be read (%2). Run “attest-cli verify”, and restore a "
                  "backup or use “attest-cli library recover”.")
            .arg(what, why));
}

Result<QJsonObject> storedObject(const QString &json, const QString &what)
{
    auto object = parseJsonObject(json.toUtf8(), what);
    if (!object) {
        return unreadable(what, object.error().message);
    }
    return object;
}

Error notFound(const QString &message)
{
    return {ErrorKind::NotFound, message};
}

Result<AssessmentSummary> summaryFrom(const DatabaseRow &row)
{
    enum Column { Id, OrganisationColumn, OrganisationName, EditionColumn, Year, PurposeColumn, StateColumn };
    const auto id = AssessmentId::from(row.text(Id));
    const auto organisation = OrganisationId::from(row.text(OrganisationColumn));
    const auto year = AssessmentYear::from(row.text(Year));
    const auto purpose = purposeFromKey(row.text(PurposeColumn));
    const auto state = stateFromKey(row.text(StateColumn));
    if (!id || !organisation || !year || !purpose || !state) {
        return unreadable(Words::tr("assessment %1").arg(row.text(Id)), Words::tr("a value is not one that can be"));
    }
    return AssessmentSummary{*id,      *organisation, row.text(OrganisationName), row.text(EditionColumn), *year,
                             *purpose, *state};
}

} // namespace

QJsonObject recordJson(const Assessment &assessment)
{
    Assessment head = assessment;
    head.answers.clear();
    QJsonObject json = toJson(head);
    json.remove(u"id"_s);
    json.remove(u"answers"_s);
    return json;
}

Result<std::vector<OrganisationRecord>> Records::organisations() const
{
    std::vector<OrganisationRecord> records;
    enum Column { Id, Json };
    auto read = m_database.forEach(u"SELECT id, json FROM organisation ORDER BY row"_s, {},
                                   [&records](const DatabaseRow &row) -> Result<void> {
                                       const QString what = Words::tr("organisation %1").arg(row.text(Id));
                                       const auto id = OrganisationId::from(row.text(Id));
                                       if (!id) {
                                           return unreadable(what, Words::tr("its id is not one"));
                                       }
                                       auto json = storedObject(row.text(Json), what);
                                       if (!json) {
                                           return json.error();
                                       }
                                       auto organisation = organisationFromJson(*json, what);
                                       if (!organisation) {
                                           return unreadable(what, organisation.error().message);
                                       }
                                       records.push_back({*id, *std::move(organisation)});
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    return records;
}

Result<std::vector<AssessmentSummary>> Records::summaries() const
{
    std::vector<AssessmentSummary> summaries;
    auto read = m_database.forEach(u"SELECT id, organisation, organisation_name, edition_id, year, purpose, state FROM "
                                   "assessment ORDER BY organisation_name, year, id"_s,
                                   {}, [&summaries](const DatabaseRow &row) -> Result<void> {
                                       auto summary = summaryFrom(row);
                                       if (!summary) {
                                           return summary.error();
                                       }
                                       summaries.push_back(*std::move(summary));
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    return summaries;
}

Result<std::vector<AssessmentSummary>> Records::importedFrom(const QString &sha256) const
{
    std::vector<AssessmentSummary> summaries;
    auto read = m_database.forEach(
        u"SELECT id, organisation, organisation_name, edition_id, year, purpose, state FROM assessment WHERE EXISTS "
        "(SELECT 1 FROM json_each(assessment.json, '$.imported_from') WHERE json_extract(value, '$.sha256') = ?) "
        "ORDER BY row"_s,
        {sha256}, [&summaries](const DatabaseRow &row) -> Result<void> {
            auto summary = summaryFrom(row);
            if (!summary) {
                return summary.error();
            }
            summaries.push_back(*std::move(summary));
            return {};
        });
    if (!read) {
        return read.error();
    }
    return summaries;
}

Result<Assessment> Records::assessment(const AssessmentId &id) const
{
    auto record = assessmentRecord(id);
    if (!record) {
        return record.error();
    }
    auto answers = answerRecords(*record);
    if (!answers) {
        return answers.error();
    }
    QJsonObject json = record->json;
    json.insert(u"id"_s, id.text());
    json.insert(u"answers"_s, QJsonArray());
    const QString what = Words::tr("assessment %1").arg(id.text());
    auto assessment = assessmentFromJson(json, what);
    if (!assessment) {
        return unreadable(what, assessment.error().message);
    }
    for (const AnswerRecord &stored : *answers) {
        auto answer = answerFromJson(stored.json, what);
        if (!answer) {
            return unreadable(what, answer.error().message);
        }
        assessment->answers.push_back(*std::move(answer));
    }
    return assessment;
}

Result<QJsonObject> Records::organisation(const OrganisationId &id) const
{
    auto json = m_database.text(u"SELECT json FROM organisation WHERE id = ?"_s, {id.text()});
    if (!json) {
        return json.error();
    }
    if (!json->has_value()) {
        return notFound(Words::tr("The library has no organisation %1.").arg(id.text()));
    }
    return storedObject(**json, Words::tr("organisation %1").arg(id.text()));
}

Result<AssessmentRecord> Records::assessmentRecord(const AssessmentId &id) const
{
    std::optional<AssessmentRecord> record;
    const QString what = Words::tr("assessment %1").arg(id.text());
    enum Column { RowId, OrganisationColumn, StateColumn, EditionHash, Json };
    auto read = m_database.forEach(u"SELECT row, organisation, state, edition, json FROM assessment WHERE id = ?"_s,
                                   {id.text()}, [&record, &what](const DatabaseRow &row) -> Result<void> {
                                       const auto organisation = OrganisationId::from(row.text(OrganisationColumn));
                                       const auto state = stateFromKey(row.text(StateColumn));
                                       if (!organisation || !state) {
                                           return unreadable(what, Words::tr("a value is not one that can be"));
                                       }
                                       auto json = storedObject(row.text(Json), what);
                                       if (!json) {
                                           return json.error();
                                       }
                                       record = AssessmentRecord{row.number(RowId), *organisation, *state,
                                                                 row.text(EditionHash), *std::move(json)};
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    if (!record) {
        return notFound(
            Words::tr("The library has no assessment %1. “attest-cli list” names those it has.").arg(id.text()));
    }
    return *std::move(record);
}

Result<AnswerRecord> Records::answerRecord(const AssessmentRecord &assessment, const ProvisionCode &provision) const
{
    std::optional<AnswerRecord> record;
    enum Column { RowId, Json };
    auto read = m_database.forEach(u"SELECT row, json FROM answer WHERE assessment = ? AND provision = ?"_s,
                                   {assessment.row, provision.text()}, [&](const DatabaseRow &row) -> Result<void> {
                                       auto json = storedObject(row.text(Json),
                                                                Words::tr("the answer to %1").arg(provision.text()));
                                       if (!json) {
                                           return json.error();
                                       }
                                       record = AnswerRecord{row.number(RowId), *std::move(json)};
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    if (!record) {
        return notFound(
            Words::tr("The edition that this assessment answers has no provision %1.").arg(provision.text()));
    }
    return *std::move(record);
}

Result<std::vector<AnswerRecord>> Records::answerRecords(const AssessmentRecord &assessment) const
{
    std::vector<AnswerRecord> records;
    enum Column { RowId, Json };
    auto read = m_database.forEach(u"SELECT row, json FROM answer WHERE assessment = ? ORDER BY position"_s,
                                   {assessment.row}, [&records](const DatabaseRow &row) -> Result<void> {
                                       auto json = storedObject(row.text(Json), Words::tr("an answer"));
                                       if (!json) {
                                           return json.error();
                                       }
                                       records.push_back({row.number(RowId), *std::move(json)});
                                       return {};
                                   });
    if (!read) {
        return read.error();
    }
    return records;
}

namespace {

Result<std::vector<AssessmentId>> idsOf(const Database &database, const QString &sql, const Database::Values &values)
{
    std::vector<AssessmentId> ids;
    auto read = database.forEach(sql, values, [&ids](const DatabaseRow &row) -> Result<void> {
        const auto id = AssessmentId::from(row.text(0));
        if (!id) {
            return unreadable(Words::tr("an assessment"), Words::tr("its id is not one"));
        }
        ids.push_back(*id);
        return {};
    });
    if (!read) {
        return read.error();
    }
    return ids;
}

} // namespace

Result<std::vector<AssessmentId>> Records::openAssessments(const OrganisationId &organisation) const
{
    return idsOf(m_database, u"SELECT id FROM assessment WHERE organisation = ? AND state IN (?, ?) ORDER BY row"_s,
                 {organisation.text(), stateKey(State::Draft), stateKey(State::Returned)});
}

Result<std::vector<AssessmentId>> Records::sealedAssessments(const OrganisationId &organisation,
                                                             AssessmentYear year) const
{
    return idsOf(m_database,
                 u"SELECT id FROM assessment WHERE organisation = ? AND year = ? AND state IN (?, ?) ORDER BY row"_s,
                 {organisation.text(), year.text(), stateKey(State::Approved), stateKey(State::Published)});
}

Result<void> Records::addOrganisation(const OrganisationId &id, const Organisation &organisation)
{
    return m_database.run(u"INSERT INTO organisation (id, json) VALUES (?, ?)"_s,
                          {id.text(), stored(toJson(organisation))});
}

Result<void> Records::setOrganisation(const OrganisationId &id, const Organisation &organisation)
{
    return m_database.run(u"UPDATE organisation SET json = ? WHERE id = ?"_s,
                          {stored(toJson(organisation)), id.text()});
}

Result<void> Records::addAssessment(const OrganisationId &organisation, const Assessment &assessment)
{
    auto added =
        m_database.run(u"INSERT INTO assessment (id, organisation, organisation_name, edition, edition_id, year, "
                       u"purpose, state, json) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       {assessment.id->text(), organisation.text(), assessment.organisation.name,
                        assessment.editionHash, assessment.edition, assessment.year.text(),
                        purposeKey(assessment.purpose), stateKey(assessment.state), stored(recordJson(assessment))});
    if (!added) {
        return added;
    }
    const qint64 row = m_database.lastRow();
    SearchIndex index(m_database);
    int position = 0;
    for (const Answer &answer : assessment.answers) {
        auto kept = m_database.run(
            u"INSERT INTO answer (assessment, provision, position, comply, json) VALUES (?, ?, ?, ?, ?)"_s,
            {row, answer.provision.text(), ++position, complyColumn(answer), stored(toJson(answer))});
        if (!kept) {
            return kept;
        }
        if (auto indexed = index.add(m_database.lastRow(), answer); !indexed) {
            return indexed;
        }
    }
    return {};
}

Result<void> Records::setAssessment(qint64 row, const Assessment &assessment)
{
    return m_database.run(
        u"UPDATE assessment SET organisation_name = ?, year = ?, purpose = ?, state = ?, json = ? WHERE "
        "row = ?"_s,
        {assessment.organisation.name, assessment.year.text(), purposeKey(assessment.purpose),
         stateKey(assessment.state), stored(recordJson(assessment)), row});
}

Result<void> Records::takeOrganisation(const AssessmentId &id, const Organisation &organisation)
{
    auto record = assessmentRecord(id);
    if (!record) {
        return record.error();
    }
    record->json.insert(u"organisation"_s, toJson(organisation));
    return m_database.run(u"UPDATE assessment SET organisation_name = ?, json = ? WHERE row = ?"_s,
                          {organisation.name, stored(record->json), record->row});
}

Result<void> Records::setAnswer(qint64 row, const Answer &answer)
{
    auto kept = m_database.run(u"UPDATE answer SET comply = ?, json = ? WHERE row = ?"_s,
                               {complyColumn(answer), stored(toJson(answer)), row});
    if (!kept) {
        return kept;
    }
    return SearchIndex(m_database).replace(row, answer);
}

} // namespace attest
