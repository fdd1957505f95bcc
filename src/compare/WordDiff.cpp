// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/WordDiff.h"

#include "compare/words/AlikeSentences.h"
#include "compare/words/HeldWords.h"
#include "compare/words/MovedSentences.h"
#include "compare/words/WordTokens.h"

#include <QSet>

#include <algorithm>

namespace attest {

namespace {

using words::Tokens;
using words::WordTokens;

/// Joins neighbours of one kind; within a change what was removed comes first.
class Pieces
{
public:
    void add(DiffKind kind, QStringView text, bool moved = false)
    {
        if (kind == DiffKind::Same) {
            flush();
            append(m_pieces, kind, text, false);
        } else {
            append(kind == DiffKind::Removed ? m_removed : m_added, kind, text, moved);
        }
    }
    std::vector<DiffPiece> take()
    {
        flush();
        return std::move(m_pieces);
    }

private:
    static void append(std::vector<DiffPiece> &to, DiffKind kind, QStringView text, bool moved)
    {
        if (!to.empty() && to.back().kind == kind && to.back().moved == moved) {
            to.back().text += text;
        } else if (!text.isEmpty()) {
            to.push_back({kind, text.toString(), moved});
        }
    }
    void flush()
    {
        for (std::vector<DiffPiece> *held : {&m_removed, &m_added}) {
            std::move(held->begin(), held->end(), std::back_inserter(m_pieces));
            held->clear();
        }
    }

    std::vector<DiffPiece> m_pieces, m_removed, m_added;
};

/// What only one of two texts has, token by token.
class TokenDiff
{
public:
    TokenDiff(const WordTokens &before, const WordTokens &after)
        : m_before(before), m_after(after), m_removed(size_t(before.count())), m_added(size_t(after.count()))
    {
        int a = 0;
        int b = 0;
        for (const words::SentencePair &pair : pairs()) {
            compareSentences(a, pair.before.from, b, pair.after.from);
            a = pair.before.to;
            b = pair.after.to;
        }
        compareSentences(a, before.count(), b, after.count());
        placeSpaces();
    }

    bool removed(int token) const { return m_removed[size_t(token)]; }
    bool added(int token) const { return m_added[size_t(token)]; }

private:
    /// Those that hold; what was moved is gone here and new there.
    std::vector<words::SentencePair> pairs()
    {
        std::vector<words::SentencePair> held;
        for (const words::SentencePair &pair : words::sharedSentences(m_before, m_after)) {
            if (!pair.moved) {
                held.push_back(pair);
                continue;
            }
            std::fill(m_removed.begin() + pair.before.from, m_removed.begin() + pair.before.to, true);
            std::fill(m_added.begin() + pair.after.from, m_added.begin() + pair.after.to, true);
        }
        return held;
    }

    /// Sentences that say much of the same are compared with one another, and what stands between them so, too.
    void compareSentences(int aFrom, int aTo, int bFrom, int bTo)
    {
        const auto alike = words::alikeSentences(m_before, sentencesIn(m_before, m_removed, aFrom, aTo), m_after,
                                                 sentencesIn(m_after, m_added, bFrom, bTo));
        for (const words::AlikeSentences &each : alike) {
            compare(aFrom, each.aFrom, bFrom, each.bFrom);
            compare(each.aFrom, each.aTo, each.bFrom, each.bTo);
            aFrom = each.aTo;
            bFrom = each.bTo;
        }
        compare(aFrom, aTo, bFrom, bTo);
    }

    /// Those of a range that are not marked yet.
    static words::Sentences sentencesIn(const WordTokens &text, const std::vector<bool> &marked, int from, int to)
    {
        const words::Sentences &all = text.sentences();
        auto at = std::lower_bound(all.cbegin(), all.cend(), from, [](const WordTokens::Sentence &sentence, int token) {
            return sentence.from < token;
        });
        words::Sentences within;
        for (; at != all.cend() && at->to <= to; ++at) {
            if (!marked[size_t(at->from)]) {
                within.push_back(*at);
            }
        }
        return within;
    }

    /// What the other side has nowhere in the range can be in no script: only the rest is compared.
    void compare(int aFrom, int aTo, int bFrom, int bTo)
    {
        std::vector<int> oldPlaces;
        std::vector<int> newPlaces;
        const Tokens old = rest(m_before, aFrom, aTo, m_after, bFrom, bTo, m_removed, oldPlaces);
        const Tokens now = rest(m_after, bFrom, bTo, m_before, aFrom, aTo, m_added, newPlaces);
        const words::ScriptFinder script(old, now);
        for (size_t i = 0; i < old.size(); ++i) {
            m_removed[size_t(oldPlaces[i])] = script.removed()[i];
        }
        for (size_t i = 0; i < now.size(); ++i) {
            m_added[size_t(newPlaces[i])] = script.added()[i];
        }
    }

    /// White space goes with the words around it: between two words that are the same on both sides, what stands at
    /// either end on both sides is the same too, and the rest is gone or new.
    void placeSpaces()
    {
        int a = 0;
        int b = 0;
        while (a < m_before.count() || b < m_after.count()) {
            const int aWord = nextShared(m_before, m_removed, a);
            const int bWord = nextShared(m_after, m_added, b);
            int aTo = aWord;
            int bTo = bWord;
            while (a < aTo && b < bTo && sameSpace(a, b)) {
                ++a, ++b;
            }
            while (a < aTo && b < bTo && sameSpace(aTo - 1, bTo - 1)) {
                --aTo, --bTo;
            }
            std::fill(m_removed.begin() + a, m_removed.begin() + aTo, true);
            std::fill(m_added.begin() + b, m_added.begin() + bTo, true);
            a = std::min(aWord + 1, m_before.count());
            b = std::min(bWord + 1, m_after.count());
        }
    }

    static int nextShared(const WordTokens &tokens, const std::vector<bool> &marked, int from)
    {
        while (from < tokens.count() && (marked[size_t(from)] || tokens.isSpace(from))) {
            ++from;
        }
        return from;
    }

    bool sameSpace(int a, int b) const
    {
        return !m_removed[size_t(a)] && !m_added[size_t(b)] &&
               m_before.numbers()[size_t(a)] == m_after.numbers()[size_t(b)];
    }

    /// The words of a range that the other range has too; marks the others, passes over white space and what is marked
    /// already.
    static Tokens rest(const WordTokens &own, int from, int to, const WordTokens &others, int othersFrom, int othersTo,
                       std::vector<bool> &marked, std::vector<int> &places)
    {
        const Tokens &numbers = own.numbers();
        const QSet<int> known(others.numbers().begin() + othersFrom, others.numbers().begin() + othersTo);
        Tokens kept;
        for (int i = from; i < to; ++i) {
            if (marked[size_t(i)] || own.isSpace(i)) {
                continue;
            }
            if (known.contains(numbers[size_t(i)])) {
                kept.push_back(numbers[size_t(i)]);
                places.push_back(i);
            } else {
                marked[size_t(i)] = true;
            }
        }
        return kept;
    }

    const WordTokens &m_before;
    const WordTokens &m_after;
    std::vector<bool> m_removed, m_added;
};

} // namespace

std::vector<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    QHash<QStringView, int> numbers;
    const WordTokens old(before, numbers);
    const WordTokens now(after, numbers);
    const TokenDiff difference(old, now);
    Pieces pieces;
    int a = 0;
    int b = 0;
    while (a < old.count() || b < now.count()) {
        if (a < old.count() && difference.removed(a)) {
            pieces.add(DiffKind::Removed, old.text(a++));
        } else if (b < now.count() && difference.added(b)) {
            pieces.add(DiffKind::Added, now.text(b++));
        } else {
            pieces.add(DiffKind::Same, old.text(a));
            ++a, ++b;
        }
    }
    return pieces.take();
}

std::vector<DiffPiece> readableDiff(const std::vector<DiffPiece> &pieces)
{
    constexpr qsizetype fewLetters = 6; ///< "a ", " of the": not worth parting two changes for
    Pieces held;
    for (const DiffPiece &piece : words::withoutChanceWords(words::withMoved(pieces))) {
        held.add(piece.kind, piece.text, piece.moved);
    }
    const std::vector<DiffPiece> told = held.take();
    Pieces out;
    for (size_t i = 0; i < told.size(); ++i) {
        const DiffPiece &piece = told[i];
        const bool between = i > 0 && i + 1 < told.size();
        if (piece.kind == DiffKind::Same && between && piece.text.trimmed().size() <= fewLetters) {
            out.add(DiffKind::Removed, piece.text);
            out.add(DiffKind::Added, piece.text);
        } else {
            out.add(piece.kind, piece.text, piece.moved);
        }
    }
    return out.take();
}

} // namespace attest
