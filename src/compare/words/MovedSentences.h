// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"

namespace attest::words {

/// The same pieces, those parted out and marked `moved` that are whole sentences which were removed in one place and
/// added in another.
std::vector<DiffPiece> withMoved(const std::vector<DiffPiece> &pieces);

} // namespace attest::words
