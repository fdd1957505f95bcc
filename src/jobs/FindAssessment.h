// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

namespace attest {

/// The assessment a person means: by its id, by the first characters of its id (four or more), or by its year where
/// only one assessment has it. Errors (NotFound) list what there is; (Conflict) where several fit.
Result<AssessmentSummary> findAssessment(const Library &library, const QString &words);

/// The organisation of that name, or by its id. Errors (NotFound).
Result<OrganisationRecord> findOrganisation(const Library &library, const QString &words);

} // namespace attest
