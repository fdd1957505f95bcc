// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EditionComparison.h"

namespace attest {

/// Every limit of two editions, once: paired where their provisions are related and both limit the same thing, by what
/// they say of it; the rest alone. Either list may be null.
std::vector<LimitChange> pairLimits(const Correspondence &correspondence, const Limits *before, const Limits *after);

} // namespace attest
