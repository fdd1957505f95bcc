// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/KeepNewEdition.h"

#include <QFile>

namespace attest {

Result<Proposal> withEditionCalled(Proposal proposal, const EditionDetails &details,
                                   const std::vector<std::shared_ptr<const Edition>> &known)
{
    auto edition = renamed(*proposal.edition, details, known);
    if (!edition) {
        return edition.error();
    }
    const QStringList doubts = doubtsAfter(proposal.editionDoubts, *proposal.edition, *edition, known);
    proposal.notes = doubts + proposal.notes.mid(proposal.editionDoubts.size());
    proposal.editionDoubts = doubts;
    proposal.edition = std::make_shared<const Edition>(*std::move(edition));
    proposal.assessment.edition = proposal.edition->id.text();
    proposal.assessment.editionHash = proposal.edition->contentHash;
    return proposal;
}

Result<KeptWithEdition> keepWithEdition(Library &library, const Proposal &proposal, const CodeShelf &shelf,
                                        const QString &userFolder, const QString &who)
{
    Proposal known = proposal;
    known.editionDoubts.clear();
    if (const auto can = checkCanBeKept(known); !can) {
        return can.error();
    }
    auto added = addEdition(proposal.edition->file, proposal.edition->id.text(), shelf, userFolder);
    if (!added) {
        // Conflicts are the form's: it, or its year, is in the library.
        return added.error().kind == ErrorKind::Conflict ? badInput(added.error().message) : added.error();
    }
    const auto id = keepProposal(library, known, who);
    if (!id) {
        QFile::remove(added->file);
        return id.error();
    }
    return KeptWithEdition{*id, std::move(added->shelf)};
}

} // namespace attest
