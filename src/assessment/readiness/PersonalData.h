// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/readiness/ReadinessForm.h"

#include <vector>

namespace attest::readiness {

/// Something in a text that could lead to a person.
struct PersonalDatum
{
    Stretch where;
    bool certain = true; ///< false: it may as well be an office's
};

// Each leaves out what the two Ombudsmen publish of themselves, and what stands inside web addresses.
std::vector<PersonalDatum> caseReferences(const ReadinessPassage &passage);
std::vector<PersonalDatum> telephones(const ReadinessPassage &passage);
std::vector<PersonalDatum> emails(const ReadinessPassage &passage);
std::vector<PersonalDatum> postcodes(const ReadinessPassage &passage);
std::vector<PersonalDatum> nationalInsurance(const ReadinessPassage &passage);

} // namespace attest::readiness
