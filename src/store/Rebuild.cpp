// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Rebuild.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "provisions/CodeShelf.h"
#include "provisions/EditionReader.h"
#include "store/Journal.h"
#include "store/NewAssessment.h"
#include "store/Opening.h"
#include "store/PinnedEditions.h"
#include "store/Records.h"
#include "store/Seals.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rebuild)
};

std::optional<Organisation> organisationIn(const QJsonObject &json)
{
    auto organisation = organisationFromJson(json, QString());
    return organisation ? std::optional<Organisation>(*std::move(organisation)) : std::nullopt;
}

std::optional<Assessment> headIn(QJsonObject json)
{
    json.insert(u"answers"_s, QJsonArray());
    auto assessment = assessmentFromJson(json, QString());
    return assessment ? std::optional<Assessment>(*std::move(assessment)) : std::nullopt;
}

std::optional<Answer> answerIn(const QJsonObject &json, const ProvisionCode &code)
{
    auto answer = answerFromJson(json, code.text());
    return answer && answer->provision == code ? std::optional<Answer>(*std::move(answer)) : std::nullopt;
}

} // namespace

Rebuild::Rebuild(const Salvaged &found, QString name, const Clock &clock)
    : m_found(found), m_name(std::move(name)), m_clock(clock)
{
    for (size_t i = 0; i < found.journal.size(); ++i) {
        m_entriesOf[found.journal.at(i).change.id].push_back(i);
    }
}

void Rebuild::keepChains()
{
    struct End
    {
        qint64 sequence = 0;
        QString hash = Journal::chainStart();
    };
    std::map<QString, End> ends;
    for (const JournalEntry &entry : m_found.journal) {
        End &end = ends[entry.copy.text()];
        const bool follows = entry.sequence == end.sequence + 1 && entry.previous == end.hash;
        if (follows) {
            end = {entry.sequence, entry.hash};
        }
        m_kept.push_back(follows);
    }
}

void Rebuild::dropChainsOfLostThings()
{
    std::set<QString> recovered;
    for (const auto &[id, organisation] : m_organisations) {
        recovered.insert(id);
    }
    for (const RebuiltAssessment &one : m_assessments) {
        recovered.insert(one.value.id->text());
    }
    std::set<QString> dropped;
    for (size_t i = 0; i < m_kept.size(); ++i) {
        if (m_kept.at(i) && !recovered.contains(m_found.journal.at(i).change.id)) {
            dropped.insert(m_found.journal.at(i).copy.text());
        }
    }
    // A chain cannot do without one of its rows, and the new library must not speak of what it does not have.
    for (size_t i = 0; i < m_kept.size(); ++i) {
        m_kept.at(i) = m_kept.at(i) && !dropped.contains(m_found.journal.at(i).copy.text());
    }
}

Replay Rebuild::replayed(const AssessmentId &id, const QString &organisation, bool keptOnly) const
{
    std::set<size_t> positions;
    for (const QString &target : {organisation, id.text()}) {
        if (const auto entries = m_entriesOf.find(target); entries != m_entriesOf.end()) {
            positions.insert(entries->second.begin(), entries->second.end());
        }
    }
    Replay replay(id);
    for (const size_t position : positions) {
        if (!keptOnly || m_kept.at(position)) {
            replay.take(m_found.journal.at(position));
        }
    }
    return replay;
}

QJsonObject Rebuild::replayedOrganisation(const QString &id, bool keptOnly) const
{
    QJsonObject json;
    if (const auto entries = m_entriesOf.find(id); entries != m_entriesOf.end()) {
        for (const size_t position : entries->second) {
            if (!keptOnly || m_kept.at(position)) {
                Replay::set(json, m_found.journal.at(position).change);
            }
        }
    }
    return json;
}

void Rebuild::gatherOrganisations()
{
    for (const auto &[id, json] : m_found.organisations) {
        if (auto organisation = organisationIn(json); organisation && OrganisationId::from(id)) {
            m_organisations.emplace(id, *std::move(organisation));
        }
    }
    for (const JournalEntry &entry : m_found.journal) {
        const QString &id = entry.change.id;
        if (entry.change.target == Change::Target::Organisation && !m_organisations.contains(id)) {
            if (auto organisation = organisationIn(replayedOrganisation(id, false));
                organisation && OrganisationId::from(id)) {
                m_organisations.emplace(id, *std::move(organisation));
            }
        }
    }
}

std::shared_ptr<const Edition> Rebuild::editionWith(const QString &hash)
{
    if (const auto known = m_editions.find(hash); known != m_editions.end()) {
        return known->second;
    }
    std::shared_ptr<const Edition> edition;
    if (const auto bytes = m_found.editions.find(hash); bytes != m_found.editions.end()) {
        if (auto read = readEdition(bytes->second, hash)) {
            edition = std::make_shared<Edition>(*std::move(read));
        }
    }
    // The library's own copy is lost; the one that Attest ships does as well where it has the same bytes.
    if (auto shelf = edition ? Result<CodeShelf>(Error{}) : CodeShelf::shipped()) {
        for (const auto &shipped : shelf->editions()) {
            if (shipped->contentHash == hash) {
                edition = shipped;
            }
        }
    }
    m_editions[hash] = edition;
    return edition;
}

void Rebuild::gatherAssessments()
{
    std::set<QString> taken;
    const auto gather = [this, &taken](const QString &text, std::optional<qint64> row) {
        if (const auto id = AssessmentId::from(text); id && taken.insert(text).second) {
            gatherAssessment(*id, row);
        }
    };
    for (const auto &[row, record] : m_found.assessments) {
        gather(record.id, row);
    }
    for (const auto &[row, id] : m_found.assessmentIds) {
        gather(id, row);
    }
    for (const JournalEntry &entry : m_found.journal) {
        if (entry.change.target != Change::Target::Organisation) {
            gather(entry.change.id, std::nullopt);
        }
    }
}

void Rebuild::gatherAssessment(const AssessmentId &id, std::optional<qint64> row)
{
    const auto record = row ? m_found.assessments.find(*row) : m_found.assessments.end();
    const bool inData = record != m_found.assessments.end();
    Replay replay = replayed(id, inData ? record->second.organisation : QString(), false);
    const QString organisation = inData ? record->second.organisation : replay.organisation();
    if (!inData) {
        replay = replayed(id, organisation, false);
    }
    auto head = inData ? headIn(record->second.json) : std::nullopt;
    if (!head && replay.made()) {
        head = headIn(replay.assessment());
    }
    const auto organisationId = OrganisationId::from(organisation);
    const auto edition = head ? editionWith(head->editionHash) : nullptr;
    if (!head || !organisationId || !edition) {
        m_lost.append(
            Words::tr("Assessment %1 is lost: neither its record nor the journal says enough of it.").arg(id.text()));
        return;
    }
    if (!m_organisations.contains(organisation)) {
        m_organisations.emplace(organisation, head->organisation);
    }
    head->id = id;
    head->answers = answersOf(*edition, row, replay, u"%1, %2"_s.arg(head->organisation.name, head->year.text()));
    if (isOpen(head->state)) {
        head->organisation = m_organisations.at(organisation);
    }
    checkApproval(*head);
    m_assessments.push_back({*organisationId, *std::move(head), edition});
}

std::vector<Answer> Rebuild::answersOf(const Edition &edition, std::optional<qint64> row, const Replay &replay,
                                       const QString &whose)
{
    const auto stored = row ? m_found.answers.find(*row) : m_found.answers.end();
    std::vector<Answer> answers;
    QStringList blank;
    for (const Provision *provision : edition.provisions()) {
        const QString code = provision->code.text();
        std::optional<Answer> answer;
        if (stored != m_found.answers.end() && stored->second.contains(code)) {
            answer = answerIn(stored->second.at(code), provision->code);
            m_answersFromData += answer ? 1 : 0;
        }
        if (!answer && replay.answers().contains(code)) {
            answer = answerIn(replay.answers().at(code), provision->code);
            m_answersFromJournal += answer ? 1 : 0;
        }
        if (!answer) {
            blank.append(code);
        }
        answers.push_back(answer.value_or(Answer(provision->code)));
    }
    if (!blank.isEmpty()) {
        m_lost.append(blank.size() == 1 ? Words::tr("%1: the answer to %2 could be read nowhere and is blank now.")
                                              .arg(whose, blank.constFirst())
                                        : Words::tr("%1: %2 answers could be read nowhere and are blank now: %3.")
                                              .arg(whose, QString::number(blank.size()), blank.join(u", "_s)));
    }
    return answers;
}

void Rebuild::checkApproval(Assessment &assessment)
{
    if (!isSealed(assessment.state)) {
        return;
    }
    const QString digest = assessment.approval ? assessment.approval->digest : QString();
    if (sha256Hex(sealedContent(assessment)) == digest) {
        return;
    }
    if (const auto seal = m_found.seals.find(assessment.id->text());
        seal != m_found.seals.end() && seal->second.digest == digest) {
        auto sealed = parseJsonObject(seal->second.content, QString()).andThen([](const QJsonObject &json) {
            return assessmentFromJson(json, QString());
        });
        if (sealed && sha256Hex(sealedContent(*sealed)) == digest) {
            sealed->id = assessment.id;
            sealed->state = assessment.state;
            sealed->approval = assessment.approval;
            sealed->response = assessment.response;
            sealed->publications = assessment.publications;
            assessment = *std::move(sealed);
            return;
        }
    }
    assessment.state = State::Returned;
    assessment.approval.reset();
    const QString reason = Words::tr("What was approved could not be recovered word for word from %1.").arg(m_name);
    assessment.other.insert(u"returned"_s, QJsonObject{{u"reason"_s, reason}});
    m_lost.append(
        Words::tr("%1, %2: what was approved could not be recovered word for word. It is returned to the officer; "
                  "compare it with the published form.")
            .arg(assessment.organisation.name, assessment.year.text()));
}

Change Rebuild::recovered(Change::Target target, const QString &id, const QJsonObject &before,
                          const QJsonObject &after) const
{
    Change change;
    change.target = target;
    change.id = id;
    change.before = before.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(before);
    change.after = after;
    change.who = Words::tr("recovered from %1").arg(m_name);
    change.at = m_clock.now();
    return change;
}

Result<void> Rebuild::write(Database &database, const CopyId &copy) const
{
    Journal journal(database, copy);
    Records records(database);
    for (size_t i = 0; i < m_found.journal.size(); ++i) {
        if (m_kept.at(i)) {
            if (auto adopted = journal.adopt(m_found.journal.at(i)); !adopted) {
                return adopted;
            }
        }
    }
    std::vector<Change> changes;
    for (const auto &[id, organisation] : m_organisations) {
        if (auto added = records.addOrganisation(*OrganisationId::from(id), organisation); !added) {
            return added;
        }
        changes.push_back(
            recovered(Change::Target::Organisation, id, replayedOrganisation(id, true), toJson(organisation)));
    }
    for (const RebuiltAssessment &one : m_assessments) {
        if (auto pinned = PinnedEditions(database).pin(*one.edition); !pinned) {
            return pinned;
        }
        if (auto added = records.addAssessment(one.organisation, one.value); !added) {
            return added;
        }
        if (isSealed(one.value.state)) {
            if (auto sealed = Seals(database).seal(one.value, m_clock.now()); !sealed) {
                return sealed.error();
            }
        }
        const Replay kept = replayed(*one.value.id, one.organisation.text(), true);
        changes.push_back(recovered(Change::Target::Assessment, one.value.id->text(),
                                    kept.made() ? kept.whole() : QJsonObject(),
                                    journalled(one.value, one.organisation)));
    }
    auto entries = journal.append(changes, {});
    return entries ? Result<void>() : entries.error();
}

QStringList Rebuild::report() const
{
    QStringList reports{Words::tr("Recovered from %1: organisations: %2; assessments: %3; answers: %4.")
                            .arg(m_name)
                            .arg(m_organisations.size())
                            .arg(m_assessments.size())
                            .arg(m_answersFromData + m_answersFromJournal)};
    if (m_answersFromData + m_answersFromJournal == 0 && !m_assessments.empty()) {
        reports.prepend(
            Words::tr("No answer could be saved from %1. If there is a backup, use that instead.").arg(m_name));
    }
    if (m_answersFromJournal > 0) {
        reports.append(Words::tr("Answers that could no longer be read and were made again from the journal: %1.")
                           .arg(m_answersFromJournal));
    }
    const auto kept = std::count(m_kept.begin(), m_kept.end(), true);
    reports.append(Words::tr("Entries of the history that were kept: %1; that are lost, because what came before them "
                             "could not be read: %2.")
                       .arg(kept)
                       .arg(qint64(m_kept.size()) - kept));
    if (m_found.damagedPlaces > 0) {
        reports.append(Words::tr("Places in the file that could not be read: %1.").arg(m_found.damagedPlaces));
    }
    return reports + m_lost;
}

Result<QStringList> Rebuild::into(const QString &path)
{
    keepChains();
    gatherOrganisations();
    gatherAssessments();
    dropChainsOfLostThings();
    if (m_assessments.empty() && m_organisations.empty()) {
        return storageError(
            Words::tr("What could be read of %1 does not make one organisation or assessment. Restore a "
                      "backup.")
                .arg(m_name));
    }
    const auto copy = freshId<CopyId>();
    if (auto created = createLibraryFile(path, copy, m_clock); !created) {
        return created.error();
    }
    auto opened = openForWriting(path);
    if (!opened) {
        return opened.error();
    }
    auto transaction = Transaction::write(*opened->database);
    if (!transaction) {
        return transaction.error();
    }
    if (auto written = write(*opened->database, copy); !written) {
        return written.error();
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed.error();
    }
    return report();
}

} // namespace attest
