// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/words/WordTokens.h"

namespace attest::words {

/// Sentences of two texts that say much of the same: tokens, from the first to the end of the last.
struct AlikeSentences
{
    int aFrom = 0, aTo = 0, bFrom = 0, bTo = 0;
};

/// A part of a text: its sentences.
using Sentences = std::vector<WordTokens::Sentence>;

/// Which sentences of the one go with which of the other, in the order in which they stand: one with one, or several
/// that follow one another with one that says them all. Of those that cross, those go together that have more in
/// common. None where the texts are so long that it would take more time than comparing them.
std::vector<AlikeSentences> alikeSentences(const WordTokens &before, const Sentences &old, const WordTokens &after,
                                           const Sentences &now);

} // namespace attest::words
