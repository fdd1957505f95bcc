// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/CodeReading.h"
#include "intake/ProsePieces.h"

namespace attest {

/// Where the codes of a form in paragraphs stand below the answers, as in the footers of cards, puts each above what it
/// is the code of. Where no wording confirms that, what begins by it is unsure.
void liftTrailingCodes(std::vector<ProsePiece> &pieces, const EditionShelf &editions);

} // namespace attest
