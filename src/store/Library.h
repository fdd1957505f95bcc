// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "assessment/Change.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "provisions/Edition.h"

#include <memory>

namespace attest {

/// A committed Change, as the journal keeps it. Rows of one copy are chained: `hash` is the SHA-256 over `previous` and
/// the row's canonical JSON (docs/file-formats.md).
struct JournalEntry
{
    CopyId copy;
    qint64 sequence = 0; ///< 1, 2, 3 … within its copy
    qint64 group = 0;    ///< the sequence of the first Change made together with this one: they are undone together
    qint64 undoes = 0;   ///< the group this one takes back; 0: none
    qint64 redoes = 0;   ///< the group this one makes again; 0: none
    Change change;
    QString previous, hash; ///< lower-case hexadecimal
};

struct AssessmentSummary
{
    AssessmentId id;
    OrganisationId organisationId;
    QString organisation;
    QString edition;
    AssessmentYear year = AssessmentYear::starting(2024);
    Purpose purpose = Purpose::Annual;
    State state = State::Draft;
};

struct OrganisationRecord
{
    OrganisationId id;
    Organisation organisation;
};

struct SearchHit
{
    AssessmentId assessment;
    ProvisionCode provision;
    QString field;
    QString excerpt; ///< the words found stand between `foundBegins` and `foundEnds`

    static constexpr QChar foundBegins{0x2068}, foundEnds{0x2069};
};

/// One library file: the record of a landlord's assessments. Every method that changes it works in one transaction and
/// returns once the change is on the disk. Not for several threads at once.
class Library
{
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Makes a new, empty library. Errors (Storage): the file is there already, the folder cannot be written to.
    static Result<std::unique_ptr<Library>> create(const QString &path, const Clock &clock);
    /// Opens one. ReadWrite takes the lock beside the file; where another program has it, or the folder is read-only,
    /// the error (Storage) says who and where. ReadOnly needs no lock and holds none on the database between calls.
    /// Migrates an older file after a backup beside it, and says so in reports(). Errors (Storage): not there, damaged,
    /// locked; (BadInput): no library of Attest's, made by a newer version. The file is untouched by a refusal.
    static Result<std::unique_ptr<Library>> open(const QString &path, Mode mode, const Clock &clock);
    virtual ~Library() = default;

    /// What opening it did, for the user: a migration and its backup, a rolled-back journal.
    virtual QStringList reports() const = 0;
    virtual QString path() const = 0;
    virtual CopyId copy() const = 0;

    virtual Result<std::vector<OrganisationRecord>> organisations() const = 0;
    virtual Result<std::vector<AssessmentSummary>> assessments() const = 0;
    /// The whole assessment. Errors (NotFound).
    virtual Result<Assessment> assessment(const AssessmentId &id) const = 0;
    /// The assessments that were imported from a file of these bytes: SHA-256, lower-case hexadecimal.
    virtual Result<std::vector<AssessmentSummary>> importedFrom(const QString &sha256) const = 0;
    /// The edition an assessment is pinned to, from the library's own copy of it.
    virtual Result<std::shared_ptr<const Edition>> editionOf(const AssessmentId &id) const = 0;

    /// Keeps an organisation, or an assessment (its id is given here) with the edition it answers. Journalled as
    /// Changes that make the whole. Errors (BadInput): answers to provisions the edition lacks; the edition's id is
    /// pinned with other bytes; an approval that the content, or the state, does not bear out.
    virtual Result<OrganisationId> addOrganisation(const Organisation &organisation, const QString &who) = 0;
    virtual Result<AssessmentId> addAssessment(const OrganisationId &organisation, const Assessment &assessment,
                                               const Edition &edition, const QString &who) = 0;
    /// The same under the organisation that has the name of the assessment's own, whatever its case; where there is
    /// none, it is made, too: both or neither.
    virtual Result<AssessmentId> addAssessment(const Assessment &assessment, const Edition &edition,
                                               const QString &who) = 0;

    /// Makes Changes together, in one transaction: all of them or none. `who` and `at` are filled in where empty. An
    /// edit of a carried answer marks it reviewed in the same group. Errors (Conflict): a value is no longer `before`,
    /// or the assessment is not open for edits (only draft and returned are); (BadInput): as of applied(); state,
    /// approval, publications and id, which have methods of their own; a carried answer whose mark is taken away
    /// instead of being confirmed.
    virtual Result<std::vector<JournalEntry>> apply(const std::vector<Change> &changes) = 0;

    /// Takes back the last group of edits of an assessment, or makes it again; across runs. Errors (Conflict): nothing
    /// to undo or redo, or the assessment is not open for edits. A change of state ends what can be undone.
    virtual Result<std::vector<JournalEntry>> undo(const AssessmentId &id, const QString &who) = 0;
    virtual Result<std::vector<JournalEntry>> redo(const AssessmentId &id, const QString &who) = 0;
    /// Every entry of an assessment, oldest first; of one provision where it is named.
    virtual Result<std::vector<JournalEntry>> history(const AssessmentId &id,
                                                      const std::optional<ProvisionCode> &provision = {}) const = 0;

    // The states. Each refuses (Conflict) from a state that does not lead there.
    /// draft or returned -> with governing body
    virtual Result<void> submit(const AssessmentId &id, const QString &who) = 0;
    /// draft, returned or with governing body -> approved: seals the content and returns its digest. The assessment it
    /// re-assesses (same landlord and year, approved or published) becomes superseded.
    virtual Result<QString> approve(const AssessmentId &id, const Approval &approval, const QString &who) = 0;
    /// with governing body -> returned, with the reason
    virtual Result<void> returnToOfficer(const AssessmentId &id, const QString &reason, const QString &who) = 0;
    /// The governing body's response: any state before published.
    virtual Result<void> respond(const AssessmentId &id, const Text &response, const QString &who) = 0;
    /// approved -> published: `publication` says where and when, and the digests of the files.
    virtual Result<void> publish(const AssessmentId &id, const QJsonObject &publication, const QString &who) = 0;

    /// Words in answers of all years; `words` is taken as words, not as a query language.
    virtual Result<std::vector<SearchHit>> search(const QString &words, int limit) const = 0;

    /// Everything that can be checked: SQLite's integrity, the journal's chains, each seal against its digest and
    /// against the answers as they stand, journal against data. Empty: all holds. Each entry is a sentence.
    virtual Result<QStringList> verify() const = 0;
};

/// Reads what can be read of a damaged library into a new one. Returns what was saved and what was lost, a sentence
/// each. Errors (Storage): nothing could be read, or `output` is there already. The broken file is not changed.
Result<QStringList> recoverLibrary(const QString &broken, const QString &output, const Clock &clock);

} // namespace attest
