// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"

namespace attest::words {

/// The same difference without words that only happen to stand in both texts: what two sentences share is held where
/// it is much of either, or many words in a row; else it is gone in the one and new in the other.
std::vector<DiffPiece> withoutChanceWords(const std::vector<DiffPiece> &pieces);

} // namespace attest::words
