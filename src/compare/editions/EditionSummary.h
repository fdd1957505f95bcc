// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EditionComparison.h"

namespace attest {

/// What a comparison of editions comes to, in sentences with counts.
QStringList summaryOf(const EditionComparison &comparison);

} // namespace attest
