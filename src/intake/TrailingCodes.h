// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/CodeReading.h"
#include "intake/ProsePieces.h"

namespace attest {

/// Where the codes of a form in paragraphs stand below the answers, as in the footers of cards, puts each above what it
/// is the code of. What no wording above the answers confirms is unsure; where wording follows the codes, as in most
/// forms, nothing is moved.
std::vector<ProsePiece> withTrailingCodesLifted(std::vector<ProsePiece> pieces, const EditionShelf &editions);

} // namespace attest
