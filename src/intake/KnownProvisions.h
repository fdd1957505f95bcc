// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/CodeReading.h"

namespace attest {

/// From this likeness on, two texts word the same requirement: a landlord may have edited one of them.
constexpr double sameRequirement = 0.6;

/// True where a code is one of the editions'.
bool isKnownCode(const EditionShelf &editions, const QString &code);
/// True where a cell is made of codes, and one of them is an edition's.
bool holdsKnownCodes(const EditionShelf &editions, const QString &text);

/// Whether a text is the title of the section, or of the group, in which the provision of that code stands.
bool isTitleOver(const EditionShelf &editions, const QString &code, const QString &text);

/// The best likeness of a text to any requirement of any edition.
WordingIndex::Match likestRequirement(const EditionShelf &editions, const WordBag &words);
/// Whether a text words a requirement of any edition.
bool wordsRequirement(const EditionShelf &editions, const WordBag &words);
/// Whether a text words the requirement of that code.
bool wordsRequirementOf(const EditionShelf &editions, const QString &code, const WordBag &words);
/// Whether a text's words nearly all stand in the requirement of that code: how it begins, or one of its points.
bool standsInRequirementOf(const EditionShelf &editions, const QString &code, const WordBag &words);

} // namespace attest
