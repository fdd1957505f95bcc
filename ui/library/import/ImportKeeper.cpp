// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportKeeper.h"

#include "base/Files.h"
#include "jobs/KeepNewEdition.h"
#include "ui/library/import/ImportMessage.h"

namespace attest::ui {

namespace {

const AssessmentSummary *sameYear(const Contents &contents, const Assessment &assessment)
{
    for (const AssessmentSummary &summary : contents.assessments) {
        if (summary.purpose == Purpose::Annual && summary.year == assessment.year &&
            summary.edition == assessment.edition &&
            summary.organisation.compare(assessment.organisation.name, Qt::CaseInsensitive) == 0) {
            return &summary;
        }
    }
    return nullptr;
}

} // namespace

ImportKeeper::ImportKeeper(Workplace &workplace, ImportMessage &message, QObject *parent)
    : QObject(parent), m_workplace(workplace), m_message(message)
{
}

void ImportKeeper::keep(int file, const Proposal &proposal)
{
    const auto shared = std::make_shared<const Proposal>(proposal);
    if (proposal.editionIsNew()) {
        keepWithItsEdition(file, shared);
        return;
    }
    m_workplace.store().ask(
        this, [shared, who = m_workplace.who()](Library &library) { return keepProposal(library, *shared, who); },
        [this, file, shared](const Result<AssessmentId> &id) {
            if (id) {
                Q_EMIT kept(file, *shared, *id);
            } else {
                Q_EMIT refused(file, *shared, id.error());
            }
        });
}

void ImportKeeper::keepWithItsEdition(int file, const std::shared_ptr<const Proposal> &form)
{
    m_workplace.store().ask(
        this,
        [form, shelf = m_workplace.sharedShelf(), who = m_workplace.who()](Library &library) {
            return keepWithEdition(library, *form, *shelf, userDataFolder(), who);
        },
        [this, file, form](Result<KeptWithEdition> keptBoth) {
            if (!keptBoth) {
                Q_EMIT refused(file, *form, keptBoth.error());
                return;
            }
            m_workplace.setShelf(std::move(keptBoth->shelf));
            Q_EMIT kept(file, *form, keptBoth->id);
        });
}

void ImportKeeper::askBefore(const QString &file, const QString &digest,
                             std::function<void(std::vector<ImportedBefore>)> then)
{
    Proposal asked;
    asked.file = file;
    asked.fileDigest = digest;
    m_workplace.store().ask(
        this, [asked](Library &library) { return importedBefore(library, asked); },
        [then = std::move(then)](Result<std::vector<ImportedBefore>> before) {
            // A library that cannot say is told of when the form is kept.
            then(before ? *std::move(before) : std::vector<ImportedBefore>());
        });
}

void ImportKeeper::sayBefore(const std::vector<ImportedBefore> &before, const Assessment &assessment)
{
    if (before.empty()) {
        return;
    }
    const ImportedBefore *same = sameForm(before, assessment);
    const ImportedBefore &one = same != nullptr ? *same : before.front();
    sayThere(tr("%1 To keep it once more, for another landlord, year or Code, choose these above.").arg(one.sentence()),
             one.kept);
}

void ImportKeeper::sayRefused(const Proposal &proposal, const Error &error)
{
    if (error.kind != ErrorKind::Conflict) {
        m_message.say(NewsKind::Failure, error.message);
        return;
    }
    askBefore(proposal.file, proposal.fileDigest, [this, proposal, error](const std::vector<ImportedBefore> &before) {
        const AssessmentSummary *there = sameYear(m_workplace.contents(), proposal.assessment);
        if (sameForm(before, proposal.assessment) != nullptr) {
            sayBefore(before, proposal.assessment);
        } else if (there != nullptr) {
            sayThere(tr("%1 has a form for %2 against the %3 in this library already. If this one is for another "
                        "year, choose that year above; else go on with the one that is there.")
                         .arg(there->organisation, there->year.text(), proposal.edition->name()),
                     *there);
        } else {
            m_message.say(NewsKind::Failure, error.message);
        }
    });
}

void ImportKeeper::sayThere(const QString &sentence, const AssessmentSummary &there)
{
    m_message.say(NewsKind::Warning, sentence, {{tr("Open %1").arg(there.year.text()), [this, id = there.id] {
                                                     Q_EMIT m_workplace.wantsAssessment(id, {});
                                                 }}});
}

} // namespace attest::ui
