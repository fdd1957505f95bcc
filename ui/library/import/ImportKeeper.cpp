// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportKeeper.h"

#include "base/Files.h"
#include "jobs/KeepNewEdition.h"

namespace attest::ui {

ImportKeeper::ImportKeeper(Workplace &workplace, QObject *parent) : QObject(parent), m_workplace(workplace) {}

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
                Q_EMIT refused(file, id.error());
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
                Q_EMIT refused(file, keptBoth.error());
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

} // namespace attest::ui
