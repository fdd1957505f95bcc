// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/KnownProvisions.h"

#include <algorithm>

namespace attest {

namespace {

constexpr double nearlyAll = 0.8; ///< of a text's words that stand in a provision's

template <typename Holds>
bool anyOfCode(const EditionShelf &editions, const QString &code, const WordBag &words, Holds holds)
{
    return std::any_of(editions.begin(), editions.end(), [&](const EditionWords &edition) {
        const int provision = edition.byCode(code);
        return provision >= 0 && holds(edition.wording().match(provision, words));
    });
}

} // namespace

bool isKnownCode(const EditionShelf &editions, const QString &code)
{
    return std::any_of(editions.begin(), editions.end(),
                       [&](const EditionWords &edition) { return edition.byCode(code) >= 0; });
}

bool holdsKnownCodes(const EditionShelf &editions, const QString &text)
{
    if (!isCodeCell(text)) {
        return false;
    }
    const QStringList codes = codesIn(text);
    return std::any_of(codes.begin(), codes.end(), [&](const QString &code) { return isKnownCode(editions, code); });
}

bool isTitleOver(const EditionShelf &editions, const QString &code, const QString &text)
{
    return std::any_of(editions.begin(), editions.end(), [&](const EditionWords &edition) {
        const int provision = edition.byCode(code);
        return provision >= 0 && edition.isTitleOver(provision, text);
    });
}

WordingIndex::Match likestRequirement(const EditionShelf &editions, const WordBag &words)
{
    WordingIndex::Match best;
    for (const EditionWords &edition : editions) {
        for (const WordingIndex::Match &match : edition.wording().nearest(words, 1)) {
            if (match.similarity > best.similarity) {
                best = match;
            }
        }
    }
    return best;
}

bool wordsRequirement(const EditionShelf &editions, const WordBag &words)
{
    return likestRequirement(editions, words).similarity >= sameRequirement;
}

bool wordsRequirementOf(const EditionShelf &editions, const QString &code, const WordBag &words)
{
    return anyOfCode(editions, code, words,
                     [](const WordingIndex::Match &match) { return match.similarity >= sameRequirement; });
}

bool standsInRequirementOf(const EditionShelf &editions, const QString &code, const WordBag &words)
{
    return anyOfCode(editions, code, words, [](const WordingIndex::Match &match) { return match.inside >= nearlyAll; });
}

} // namespace attest
