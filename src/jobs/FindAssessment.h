// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Library.h"

namespace attest {

/// The assessment a person means: by its id, by the first characters of its id (four or more), or by its year where
/// only one assessment has it. Errors (NotFound) list what there is; (Conflict) where several fit.
Result<AssessmentSummary> findAssessment(const Library &library, const QString &words);

/// The organisation of that name, or by its id. Errors (NotFound).
Result<OrganisationRecord> findOrganisation(const Library &library, const QString &words);

/// The answer to a provision. Errors (NotFound): the assessment's edition has no such provision.
Result<const Answer *> findAnswer(const Assessment &assessment, const ProvisionCode &provision);

/// Whether a landlord's assessment can be added. Errors (Conflict): it is an annual one, and the library has another of
/// that landlord, edition and year.
Result<void> checkYearIsFree(const Library &library, const OrganisationId &landlord, const Assessment &assessment);
/// The same under the organisation that has the name of the assessment's own; free where there is none.
Result<void> checkYearIsFree(const Library &library, const Assessment &assessment);

} // namespace attest
