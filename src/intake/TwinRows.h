// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/RowPlacer.h"

#include <utility>
#include <vector>

namespace attest {

/// Rows of provisions that an edition words alike (Code 2024, 6.6 and 6.17) stand in its order, unless what stands
/// around them says otherwise: which of them the landlord kept to the letter tells nothing. The rows and provisions
/// that change, of those that wording alone placed.
std::vector<std::pair<int, int>> twinsInOrder(const std::vector<FormRow> &rows, const EditionWords &edition,
                                              const std::vector<PlacedRow> &placed);

} // namespace attest
