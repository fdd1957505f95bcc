// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/readiness/ReadinessForm.h"

#include <vector>

namespace attest::readiness {

/// Where a passage says that the landlord's own arrangements are not there yet: "the policy will need changing", "to be
/// implemented", "is being developed", "from 1 July 2026" when that is still to come. The promises a complaints policy
/// is full of ("we will respond within 10 working days") are none of these.
std::vector<Stretch> unfinishedIn(const ReadinessPassage &passage, const QDate &today);

} // namespace attest::readiness
