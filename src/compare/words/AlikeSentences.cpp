// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/words/AlikeSentences.h"

#include <algorithm>

namespace attest::words {

namespace {

constexpr size_t mostPairs = 40'000;    ///< of sentences that are looked at for likeness
constexpr size_t mostWords = 4'000'000; ///< that are looked at for it
constexpr double alike = 0.5;           ///< of the letters of the shorter
constexpr int fewWords = 3;             ///< in common: too few to tell

/// The words of a sentence, in the order of their numbers, with how many letters each has: long words tell more.
struct Bag
{
    struct Word
    {
        int number = 0;
        int letters = 0;
    };
    std::vector<Word> words;
    int letters = 0;
};

Bag bagOf(const WordTokens &text, const WordTokens::Sentence &sentence)
{
    Bag bag;
    for (int i = sentence.from; i < sentence.to; ++i) {
        const QStringView token = text.text(i);
        if (token.front().isLetterOrNumber()) {
            bag.words.push_back({text.numbers()[size_t(i)], int(token.size())});
            bag.letters += int(token.size());
        }
    }
    std::sort(bag.words.begin(), bag.words.end(),
              [](const Bag::Word &one, const Bag::Word &other) { return one.number < other.number; });
    return bag;
}

/// 0: they have little in common.
double likenessOf(const Bag &one, const Bag &other)
{
    int letters = 0;
    int words = 0;
    auto a = one.words.cbegin();
    auto b = other.words.cbegin();
    while (a != one.words.cend() && b != other.words.cend()) {
        if (a->number == b->number) {
            letters += a->letters;
            ++words;
            ++a, ++b;
        } else {
            ++(a->number < b->number ? a : b);
        }
    }
    const int shorter = std::min(one.letters, other.letters);
    const double shared = shorter > 0 ? double(letters) / shorter : 0;
    const bool tell = words >= fewWords || size_t(words) == std::max(one.words.size(), other.words.size());
    return shared >= alike && tell ? letters * shared : 0;
}

std::vector<Bag> bagsOf(const WordTokens &text, const Sentences &sentences)
{
    std::vector<Bag> bags;
    bags.reserve(sentences.size());
    for (const WordTokens::Sentence &sentence : sentences) {
        bags.push_back(bagOf(text, sentence));
    }
    return bags;
}

size_t wordsIn(const Sentences &sentences)
{
    size_t words = 0;
    for (const WordTokens::Sentence &sentence : sentences) {
        words += size_t(sentence.words);
    }
    return words;
}

/// The pairs that have the most in common and do not cross; a sentence may be in several that follow one another.
class BestPairs
{
public:
    BestPairs(const std::vector<Bag> &old, const std::vector<Bag> &now)
        : m_old(old.size()), m_now(now.size()), m_best((m_old + 1) * (m_now + 1)), m_paired(m_best.size())
    {
        for (size_t i = 1; i <= m_old; ++i) {
            for (size_t j = 1; j <= m_now; ++j) {
                const double likeness = likenessOf(old[i - 1], now[j - 1]);
                double &paired = m_paired[at(i, j)];
                paired = likeness > 0 ? likeness + led(i, j) : 0;
                m_best[at(i, j)] = std::max({m_best[at(i - 1, j)], m_best[at(i, j - 1)], paired});
            }
        }
    }

    struct Pair
    {
        size_t old = 0, now = 0;
    };
    /// The last first.
    std::vector<Pair> pairs() const
    {
        std::vector<Pair> pairs;
        size_t i = m_old;
        size_t j = m_now;
        bool on = false; ///< the pair at hand was chosen by the one after it
        while (i > 0 && j > 0) {
            if (!on && m_best[at(i, j)] == m_best[at(i - 1, j)]) {
                --i;
            } else if (!on && m_best[at(i, j)] == m_best[at(i, j - 1)]) {
                --j;
            } else {
                pairs.push_back({i - 1, j - 1});
                const double before = led(i, j);
                on = before != m_best[at(i - 1, j - 1)];
                if (!on) {
                    --i, --j;
                } else if (before == m_paired[at(i - 1, j)]) {
                    --i;
                } else {
                    --j;
                }
            }
        }
        return pairs;
    }

private:
    size_t at(size_t i, size_t j) const { return i * (m_now + 1) + j; }
    double led(size_t i, size_t j) const
    {
        return std::max({m_best[at(i - 1, j - 1)], m_paired[at(i - 1, j)], m_paired[at(i, j - 1)]});
    }

    size_t m_old, m_now;
    std::vector<double> m_best;   ///< of the sentences up to here
    std::vector<double> m_paired; ///< the same where the last two are a pair
};

} // namespace

std::vector<AlikeSentences> alikeSentences(const WordTokens &before, const Sentences &old, const WordTokens &after,
                                           const Sentences &now)
{
    std::vector<AlikeSentences> alike;
    if (old.empty() || now.empty() || old.size() + now.size() == 2 || old.size() * now.size() > mostPairs ||
        wordsIn(old) * now.size() + wordsIn(now) * old.size() > mostWords) {
        return alike;
    }
    const auto pairs = BestPairs(bagsOf(before, old), bagsOf(after, now)).pairs();
    for (auto pair = pairs.crbegin(); pair != pairs.crend(); ++pair) {
        const WordTokens::Sentence &a = old[pair->old];
        const WordTokens::Sentence &b = now[pair->now];
        const bool goesOn = !alike.empty() && (alike.back().aTo == a.to || alike.back().bTo == b.to);
        if (!goesOn) {
            alike.push_back({a.from, a.to, b.from, b.to});
        }
        alike.back().aTo = a.to;
        alike.back().bTo = b.to;
    }
    return alike;
}

} // namespace attest::words
