// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

namespace attest {

/// Makes the edits that lead from what somebody was shown of a landlord to what they want it to say; together, in one
/// transaction. Nothing happens where the two are the same. Errors (BadInput): no name; (Conflict): another landlord in
/// the library has that name; else as of Library::apply.
Result<std::vector<JournalEntry>> editOrganisation(Library &library, const OrganisationId &id,
                                                   const Organisation &before, const Organisation &after,
                                                   const QString &who);

} // namespace attest
