// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

namespace attest {

/// Codes by section and number, those that follow one another as a run: "1.2, 5.1 to 5.15, 8.1, 8.2". Where one of them
/// is no plain number they keep the order in which they were given: "1 to 5, 6 (Stage 1), 6 (Stage 2), 7".
QString codesInRuns(const std::vector<ProvisionCode> &codes);

} // namespace attest
