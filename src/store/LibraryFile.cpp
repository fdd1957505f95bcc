// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LibraryFile.h"

#include "assessment/AssessmentJson.h"
#include "base/UserName.h"
#include "store/Editor.h"
#include "store/Governance.h"
#include "store/NewAssessment.h"
#include "store/SearchIndex.h"
#include "store/UndoStack.h"
#include "store/Verifier.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

QString signedBy(const QString &who)
{
    return who.trimmed().isEmpty() ? currentUserName() : who;
}

Change wholeChange(Change::Target target, const QString &id, const QJsonObject &after, const QString &who,
                   const QDateTime &at)
{
    Change change;
    change.target = target;
    change.id = id;
    change.after = after;
    change.who = signedBy(who);
    change.at = at;
    return change;
}

/// What was done, once it is on the disk.
template <class T>
Result<T> committed(Result<T> done, Transaction &transaction)
{
    if (!done) {
        return done;
    }
    if (auto kept = transaction.commit(); !kept) {
        return kept.error();
    }
    return done;
}

} // namespace

Result<std::unique_ptr<Library>> Library::create(const QString &path, const Clock &clock)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto made = createLibraryFile(absolute, freshId<CopyId>(), clock); !made) {
        return made.error();
    }
    return open(absolute, Mode::ReadWrite, clock);
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, Mode mode, const Clock &clock)
{
    // One file has one lock, by whatever link it is reached.
    const QFileInfo info(path);
    const QString file = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    auto opened = mode == Mode::ReadWrite ? openForWriting(file) : openForReading(file);
    if (!opened) {
        return opened.error();
    }
    return std::unique_ptr<Library>(std::make_unique<LibraryFile>(*std::move(opened), clock));
}

LibraryFile::LibraryFile(OpenedLibrary opened, const Clock &clock)
    : m_clock(clock), m_opened(std::move(opened)), m_editions(*m_opened.database)
{
}

Result<void> LibraryFile::settled() const
{
    if (m_opened.lock || !hasUnfinishedChange(path())) {
        return {};
    }
    // Opening it anew settles it; this connection then reads on.
    auto reopened = openForReading(path());
    return reopened ? Result<void>() : reopened.error();
}

Result<Transaction> LibraryFile::changing()
{
    if (!m_opened.lock) {
        return storageError(Words::tr("The library %1 is open for reading only. Open it for writing to change it.")
                                .arg(QFileInfo(path()).fileName()));
    }
    return Transaction::write(database());
}

Result<std::vector<OrganisationRecord>> LibraryFile::organisations() const
{
    return onceSettled([](const Records &records) { return records.organisations(); });
}

Result<std::vector<AssessmentSummary>> LibraryFile::assessments() const
{
    return onceSettled([](const Records &records) { return records.summaries(); });
}

Result<std::vector<AssessmentSummary>> LibraryFile::importedFrom(const QString &sha256) const
{
    return onceSettled([&](const Records &records) { return records.importedFrom(sha256); });
}

Result<Assessment> LibraryFile::assessment(const AssessmentId &id) const
{
    if (auto ready = settled(); !ready) {
        return ready.error();
    }
    // Its row and its answers, of one moment.
    auto reading = Transaction::read(database());
    if (!reading) {
        return reading.error();
    }
    return Records(database()).assessment(id);
}

Result<std::shared_ptr<const Edition>> LibraryFile::editionOf(const AssessmentId &id) const
{
    if (auto ready = settled(); !ready) {
        return ready.error();
    }
    auto record = Records(database()).assessmentRecord(id);
    if (!record) {
        return record.error();
    }
    return m_editions.edition(record->editionHash);
}

Result<OrganisationId> LibraryFile::makeOrganisation(const Organisation &organisation, const QString &who)
{
    if (organisation.name.trimmed().isEmpty()) {
        return badInput(Words::tr("An organisation needs a name."));
    }
    const auto id = freshId<OrganisationId>();
    if (auto added = Records(database()).addOrganisation(id, organisation); !added) {
        return added.error();
    }
    auto entries = journal().append(
        {wholeChange(Change::Target::Organisation, id.text(), toJson(organisation), who, m_clock.now())}, {});
    return entries ? Result<OrganisationId>(id) : entries.error();
}

Result<OrganisationId> LibraryFile::organisationNamed(const Organisation &organisation, const QString &who)
{
    const auto known = Records(database()).organisations();
    if (!known) {
        return known.error();
    }
    for (const OrganisationRecord &record : *known) {
        if (record.organisation.name.compare(organisation.name, Qt::CaseInsensitive) == 0) {
            return record.id;
        }
    }
    return makeOrganisation(organisation, who);
}

Result<AssessmentId> LibraryFile::makeAssessment(const OrganisationId &organisation, const Assessment &assessment,
                                                 const Edition &edition, const QString &who)
{
    const auto added = NewAssessment(database()).add(organisation, assessment, edition, m_clock.now());
    if (!added) {
        return added.error();
    }
    const AssessmentId id = *added->id;
    auto entries = journal().append(
        {wholeChange(Change::Target::Assessment, id.text(), journalled(*added, organisation), who, m_clock.now())}, {});
    return entries ? Result<AssessmentId>(id) : entries.error();
}

Result<OrganisationId> LibraryFile::addOrganisation(const Organisation &organisation, const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    return committed(makeOrganisation(organisation, who), *transaction);
}

Result<AssessmentId> LibraryFile::addAssessment(const OrganisationId &organisation, const Assessment &assessment,
                                                const Edition &edition, const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    return committed(makeAssessment(organisation, assessment, edition, who), *transaction);
}

Result<AssessmentId> LibraryFile::addAssessment(const Assessment &assessment, const Edition &edition,
                                                const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    const auto organisation = organisationNamed(assessment.organisation, who);
    if (!organisation) {
        return organisation.error();
    }
    return committed(makeAssessment(*organisation, assessment, edition, who), *transaction);
}

Result<std::vector<JournalEntry>> LibraryFile::apply(const std::vector<Change> &changes)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    std::vector<Change> complete = changes;
    for (Change &change : complete) {
        change.who = signedBy(change.who);
        if (!change.at.isValid()) {
            change.at = m_clock.now();
        }
    }
    auto made = Editor(database(), Editor::Rights::Officer).makeAll(complete);
    if (!made) {
        return made.error();
    }
    if (made->empty()) {
        return std::vector<JournalEntry>();
    }
    auto entries = journal().append(*made, {});
    if (!entries) {
        return entries;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed.error();
    }
    return entries;
}

Result<std::vector<JournalEntry>> LibraryFile::repeat(const AssessmentId &id, const QString &who, bool taking)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    const auto known = Records(database()).assessmentRecord(id);
    if (!known) {
        return known.error();
    }
    if (auto open = requireOpen(*known); !open) {
        return open.error();
    }
    auto entries = journal().of(id.text(), {});
    if (!entries) {
        return entries;
    }
    const UndoStack stack = UndoStack::of(*entries, m_opened.copy);
    const std::vector<qint64> &groups = taking ? stack.undoable : stack.redoable;
    if (groups.empty()) {
        return Error{ErrorKind::Conflict, taking ? Words::tr("There is nothing to undo in this assessment.")
                                                 : Words::tr("There is nothing to redo in this assessment.")};
    }
    auto group = journal().group(groups.back());
    if (!group) {
        return group;
    }
    std::vector<Change> changes;
    for (const JournalEntry &entry : *group) {
        Change change = taking ? entry.change.inverse() : entry.change;
        change.who = signedBy(who);
        change.at = m_clock.now();
        changes.push_back(std::move(change));
    }
    if (taking) {
        std::reverse(changes.begin(), changes.end());
    }
    Editor editor(database(), Editor::Rights::Officer);
    std::vector<Change> made;
    for (const Change &change : changes) {
        auto one = editor.make(change);
        if (!one) {
            return one.error();
        }
        if (one->has_value()) {
            made.push_back(**std::move(one));
        }
    }
    const Journal::Link link = taking ? Journal::Link{groups.back(), 0} : Journal::Link{0, groups.back()};
    auto appended = journal().append(made, link);
    if (!appended) {
        return appended;
    }
    if (auto committed = transaction->commit(); !committed) {
        return committed.error();
    }
    return appended;
}

Result<std::vector<JournalEntry>> LibraryFile::undo(const AssessmentId &id, const QString &who)
{
    return repeat(id, who, true);
}

Result<std::vector<JournalEntry>> LibraryFile::redo(const AssessmentId &id, const QString &who)
{
    return repeat(id, who, false);
}

Result<std::vector<JournalEntry>> LibraryFile::history(const AssessmentId &id,
                                                       const std::optional<ProvisionCode> &provision) const
{
    if (auto ready = settled(); !ready) {
        return ready.error();
    }
    if (auto known = Records(database()).assessmentRecord(id); !known) {
        return known.error();
    }
    return journal().of(id.text(), provision);
}

Result<void> LibraryFile::submit(const AssessmentId &id, const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    return committed(Governance(database(), journal(), signedBy(who), m_clock.now()).submit(id), *transaction);
}

Result<QString> LibraryFile::approve(const AssessmentId &id, const Approval &approval, const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    return committed(Governance(database(), journal(), signedBy(who), m_clock.now()).approve(id, approval),
                     *transaction);
}

Result<void> LibraryFile::returnToOfficer(const AssessmentId &id, const QString &reason, const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    return committed(Governance(database(), journal(), signedBy(who), m_clock.now()).returnToOfficer(id, reason),
                     *transaction);
}

Result<void> LibraryFile::respond(const AssessmentId &id, const Text &response, const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    return committed(Governance(database(), journal(), signedBy(who), m_clock.now()).respond(id, response),
                     *transaction);
}

Result<void> LibraryFile::publish(const AssessmentId &id, const QJsonObject &publication, const QString &who)
{
    auto transaction = changing();
    if (!transaction) {
        return transaction.error();
    }
    return committed(Governance(database(), journal(), signedBy(who), m_clock.now()).publish(id, publication),
                     *transaction);
}

Result<std::vector<SearchHit>> LibraryFile::search(const QString &words, int limit) const
{
    if (auto ready = settled(); !ready) {
        return ready.error();
    }
    return SearchIndex(database()).search(words, limit);
}

Result<QStringList> LibraryFile::verify() const
{
    if (auto ready = settled(); !ready) {
        return ready.error();
    }
    return Verifier(database()).problems();
}

} // namespace attest
