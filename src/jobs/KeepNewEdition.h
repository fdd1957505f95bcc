// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/EditionProposal.h"
#include "jobs/AddEdition.h"
#include "jobs/ImportForm.h"

namespace attest {

/// The form with its new edition called as somebody says. `known`: the editions that are here. Errors as of renamed().
Result<Proposal> withEditionCalled(Proposal proposal, const EditionDetails &details,
                                   const std::vector<std::shared_ptr<const Edition>> &known);

struct KeptWithEdition
{
    AssessmentId id;
    CodeShelf shelf; ///< with the edition
};

/// Keeps a form in a library, and the new edition that it shows among the user's own, in `userFolder`: both or neither.
/// From then on other forms of that edition are recognised. Errors as of addEdition(), an id that is taken being
/// BadInput, and of keepProposal().
Result<KeptWithEdition> keepWithEdition(Library &library, const Proposal &proposal, const CodeShelf &shelf,
                                        const QString &userFolder, const QString &who);

} // namespace attest
