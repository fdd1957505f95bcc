// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/words/ScriptFinder.h"

#include <QHash>
#include <QStringView>

namespace attest::words {

/// A text cut into words, runs of white space, and every other character with its marks; and these into sentences.
class WordTokens
{
public:
    /// `numbers` gives equal tokens of several texts equal numbers. The text must live on.
    WordTokens(const QString &text, QHash<QStringView, int> &numbers);

    struct Sentence
    {
        int from = 0, to = 0; ///< tokens, without the white space that follows
        int words = 0;        ///< tokens that are more than white space
    };

    int count() const { return int(m_numbers.size()); }
    const Tokens &numbers() const { return m_numbers; }
    const std::vector<Sentence> &sentences() const { return m_sentences; }
    bool isSpace(int token) const { return m_text[m_starts[size_t(token)]].isSpace(); }
    QStringView text(int token) const { return text(token, token + 1); }
    QStringView text(int from, int to) const
    {
        return m_text.mid(m_starts[size_t(from)], m_starts[size_t(to)] - m_starts[size_t(from)]);
    }

private:
    void cutSentences();

    QStringView m_text;
    std::vector<qsizetype> m_starts; ///< of each token, and the end
    Tokens m_numbers;
    std::vector<Sentence> m_sentences;
};

/// Sentences that stand once in either text: those that stand in the same order, and those that were moved.
struct SentencePair
{
    WordTokens::Sentence before, after;
    bool moved = false;
};
/// In the order of the older text. Of those that cross, the fewest words count as moved.
std::vector<SentencePair> sharedSentences(const WordTokens &before, const WordTokens &after);

} // namespace attest::words
