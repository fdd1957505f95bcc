// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ParallelDifferences.h"
#include "ui/compare/CompareSheet.h"

namespace attest::ui {

/// Adds to the sheet of two forms, of which the second was started beside the first, what has changed in either since:
/// a sentence, a kind to narrow the list to, and parts of the provisions that lead the others. For any thread.
void addDrift(CompareSheet &sheet, const std::vector<ParallelDifference> &differences);

} // namespace attest::ui
