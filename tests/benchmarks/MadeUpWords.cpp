// SPDX-License-Identifier: GPL-3.0-or-later
#include "MadeUpWords.h"

#include <QRandomGenerator>

#include <array>

namespace attest::bench {

namespace {

constexpr int vocabularySize = 4000;
constexpr quint32 seed = 20260401;

} // namespace

QStringList vocabulary()
{
    static const std::array<const char *, 24> syllables = {"ba",  "cor", "del", "fen", "gar", "hol", "in",  "ka",
                                                           "lor", "mar", "nel", "or",  "pa",  "rin", "sol", "ta",
                                                           "um",  "ver", "wen", "yar", "ste", "bri", "cla", "tho"};
    QRandomGenerator random(seed);
    QStringList words;
    for (int i = 0; i < vocabularySize; ++i) {
        QString word;
        const int length = random.bounded(2, 5);
        for (int syllable = 0; syllable < length; ++syllable) {
            word += QString::fromLatin1(syllables[random.bounded(quint32(syllables.size()))]);
        }
        words << word;
    }
    return words;
}

QStringList phrases(int count)
{
    const QStringList words = vocabulary();
    QStringList made;
    for (int i = 0; i < count; ++i) {
        // From words that stand in a tenth of the answers to words that stand in a few.
        const int common = 4 + i * 7;
        made << words.at(common) + ' ' + words.at(common + 11 + i);
    }
    return made;
}

} // namespace attest::bench
