// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ProsePieces.h"
#include "intake/ProvisionWords.h"

#include <cstddef>

namespace attest {

/// Whether the piece at `at` is a label with an answer that says whether the landlord complies, beside or below it.
bool saysWhetherComplied(const std::vector<ProsePiece> &pieces, std::size_t at);

/// Where no label says whether the landlord complies, but "Yes" or "No" stands in a line of its own below most
/// provisions' words: gives those lines the label. How sure what follows an answer is what is said of it: less where
/// lines were labelled and no heading says that it is all one, since evidence and commentary may stand below one
/// another.
double labelBareAnswers(std::vector<ProsePiece> &pieces, const EditionShelf &editions);

} // namespace attest
