// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"

namespace attest {

/// A difference as text: what was removed stands in [-…-], what was added in {+…+}; what stands elsewhere on the other
/// side word for word begins with "moved:" there.
QString differenceText(const std::vector<DiffPiece> &pieces);

} // namespace attest
