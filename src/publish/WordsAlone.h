// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"
#include "formats/Document.h"

namespace attest {

/// What is said on the one side alone of a new or withdrawn provision, each text under its name: the other side does
/// not ask it, so nothing of it is marked.
Blocks wordsAlone(const ComparisonRow &row);

} // namespace attest
