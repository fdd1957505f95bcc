// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Verifier.h"

#include "assessment/AssessmentJson.h"
#include "base/Json.h"
#include "store/Journal.h"
#include "store/PinnedEditions.h"
#include "store/Records.h"
#include "store/Replay.h"
#include "store/Seals.h"
#include "store/SearchIndex.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attest {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Verifier)
};

/// Checks the rows of one assessment against the assessment that its journal makes.
class RowsCheck
{
public:
    RowsCheck(Database &database, const PinnedEditions &editions, const AssessmentSummary &summary)
        : m_database(database), m_editions(editions), m_summary(summary)
    {
    }

    Result<QStringList> problems()
    {
        Replay replay(m_summary.id);
        Journal journal(m_database, freshId<CopyId>());
        auto replayed = journal.forEachOf(
            {m_summary.organisationId.text(), m_summary.id.text()},
            [this, &replay](const JournalEntry &entry) -> Result<void> {
                if (!replay.take(entry)) {
                    say(Words::tr("journal row %1 changes a value that was another then").arg(entry.sequence));
                }
                return {};
            });
        if (!replayed) {
            return replayed.error();
        }
        if (!replay.made()) {
            say(Words::tr("the journal does not say where it comes from"));
            return m_problems;
        }
        if (auto checked = checkRecord(replay); !checked) {
            return checked.error();
        }
        if (auto checked = checkAnswers(replay); !checked) {
            return checked.error();
        }
        return m_problems;
    }

private:
    void say(const QString &what)
    {
        m_problems.append(Words::tr("Assessment %1 (%2, %3): %4.")
                              .arg(m_summary.id.text(), m_summary.organisation, m_summary.year.text(), what));
    }

    Result<void> checkRecord(const Replay &replay)
    {
        const Records records(m_database);
        const auto record = records.assessmentRecord(m_summary.id);
        if (!record) {
            return record.error();
        }
        if (Replay::withoutNulls(record->json) != Replay::withoutNulls(replay.assessment())) {
            say(Words::tr("its record is not what the journal made of it"));
        }
        if (record->organisation.text() != replay.organisation()) {
            say(Words::tr("it is filed under another organisation than the journal says"));
        }
        const auto assessment = records.assessment(m_summary.id);
        if (!assessment) {
            return assessment.error();
        }
        if (assessment->organisation.name != m_summary.organisation || assessment->edition != m_summary.edition ||
            assessment->editionHash != record->editionHash || assessment->year != m_summary.year ||
            assessment->purpose != m_summary.purpose || assessment->state != m_summary.state) {
            say(Words::tr("the list shows other details than the assessment itself has"));
        }
        auto sealed = Seals(m_database).check(*assessment);
        if (!sealed) {
            return sealed.error();
        }
        m_problems.append(*sealed);
        return checkOrder(*assessment, record->editionHash);
    }

    Result<void> checkOrder(const Assessment &assessment, const QString &editionHash)
    {
        const auto edition = m_editions.edition(editionHash);
        if (!edition) {
            say(edition.error().message);
            return {};
        }
        const auto provisions = (*edition)->provisions();
        const bool same = std::equal(
            provisions.begin(), provisions.end(), assessment.answers.begin(), assessment.answers.end(),
            [](const Provision *provision, const Answer &answer) { return provision->code == answer.provision; });
        if (!same) {
            say(Words::tr("its answers are not those to its edition's provisions in the form's order"));
        }
        return {};
    }

    Result<void> checkAnswers(const Replay &replay)
    {
        enum Column { Provision, ComplyColumn, Json };
        return m_database.forEach(
            u"SELECT provision, comply, answer.json FROM answer JOIN assessment ON assessment.row = answer.assessment "
            "WHERE assessment.id = ? ORDER BY position"_s,
            {m_summary.id.text()}, [this, &replay](const DatabaseRow &row) -> Result<void> {
                const QString code = row.text(Provision);
                const auto made = replay.answers().find(code);
                const auto held = parseJsonObject(row.text(Json).toUtf8(), code);
                if (!held || made == replay.answers().end() ||
                    Replay::withoutNulls(*held) != Replay::withoutNulls(made->second)) {
                    say(Words::tr("the answer to %1 is not what the journal made of it").arg(code));
                } else if (held->value(u"provision"_s).toString() != code ||
                           held->value(u"comply"_s).toString() != row.text(ComplyColumn)) {
                    say(Words::tr("the answer to %1 is filed with other details than it has").arg(code));
                }
                return {};
            });
    }

    Database &m_database;
    const PinnedEditions &m_editions;
    const AssessmentSummary &m_summary;
    QStringList m_problems;
};

/// What a check found, or that it could not be made: either is a sentence for the user.
void collect(QStringList &problems, const Result<QStringList> &found)
{
    problems.append(found ? *found : QStringList{found.error().message});
}

} // namespace

Result<QStringList> Verifier::problems() const
{
    auto reading = Transaction::read(m_database);
    if (!reading) {
        return reading.error();
    }
    QStringList problems;
    collect(problems, fileProblems());
    collect(problems, PinnedEditions(m_database).check());
    collect(problems, Journal(m_database, freshId<CopyId>()).check());
    collect(problems, recordProblems());
    collect(problems, SearchIndex(m_database).check());
    return problems;
}

Result<QStringList> Verifier::fileProblems() const
{
    QStringList problems;
    auto whole =
        m_database.forEach(u"PRAGMA integrity_check"_s, {}, [&problems](const DatabaseRow &row) -> Result<void> {
            if (const QString said = row.text(0); said != "ok"_L1) {
                problems.append(Words::tr("The file is damaged: %1.").arg(said.simplified()));
            }
            return {};
        });
    if (!whole) {
        return whole.error();
    }
    enum Column { Table, RowId, Parent };
    auto linked =
        m_database.forEach(u"PRAGMA foreign_key_check"_s, {}, [&problems](const DatabaseRow &row) -> Result<void> {
            problems.append(Words::tr("A row of %1 (%2) belongs to a row of %3 that is not there.")
                                .arg(row.text(Table))
                                .arg(row.number(RowId))
                                .arg(row.text(Parent)));
            return {};
        });
    if (!linked) {
        return linked.error();
    }
    return problems;
}

Result<QStringList> Verifier::recordProblems() const
{
    QStringList problems;
    const Records records(m_database);
    const auto organisations = records.organisations();
    if (!organisations) {
        return organisations.error();
    }
    for (const OrganisationRecord &record : *organisations) {
        collect(problems, organisationProblems(record));
    }
    const auto summaries = records.summaries();
    if (!summaries) {
        return summaries.error();
    }
    const PinnedEditions editions(m_database);
    for (const AssessmentSummary &summary : *summaries) {
        collect(problems, RowsCheck(m_database, editions, summary).problems());
    }
    auto gone = m_database.forEach(
        u"SELECT DISTINCT target_id FROM journal WHERE field = '' AND provision IS NULL AND target_id NOT IN "
        "(SELECT id FROM assessment UNION SELECT id FROM organisation)"_s,
        {}, [&problems](const DatabaseRow &row) -> Result<void> {
            problems.append(Words::tr("The journal made %1, but the library no longer has it.").arg(row.text(0)));
            return {};
        });
    if (!gone) {
        return gone.error();
    }
    return problems;
}

Result<QStringList> Verifier::organisationProblems(const OrganisationRecord &record) const
{
    QJsonObject replayed;
    QStringList problems;
    auto read =
        Journal(m_database, freshId<CopyId>())
            .forEachOf({record.id.text()}, [&replayed, &problems, &record](const JournalEntry &entry) -> Result<void> {
                if (!Replay::set(replayed, entry.change)) {
                    problems.append(Words::tr("Organisation %1: journal row %2 changes a value that was another then.")
                                        .arg(record.organisation.name)
                                        .arg(entry.sequence));
                }
                return {};
            });
    if (!read) {
        return read.error();
    }
    if (Replay::withoutNulls(replayed) != Replay::withoutNulls(toJson(record.organisation))) {
        problems.append(
            Words::tr("Organisation %1: its record is not what the journal made of it.").arg(record.organisation.name));
    }
    return problems;
}

} // namespace attest
