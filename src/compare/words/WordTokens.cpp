// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/words/WordTokens.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace attest::words {

namespace {

constexpr int fewWords = 4; ///< "Yes.", "See above.": too little to hold on to

bool isBlank(QStringView token)
{
    return token.front().isSpace();
}

/// A token that ends a sentence where white space follows: punctuation, not the dot within "4.1".
bool endsSentence(QStringView token)
{
    return token == u"." || token == u"!" || token == u"?" || token == u"\u2026";
}

/// Where a sentence stands in a text; more than once, or never.
struct Standing
{
    int place = 0;
    bool once = true;
};

QHash<QStringView, Standing> standings(const WordTokens &text)
{
    QHash<QStringView, Standing> found;
    for (size_t i = 0; i < text.sentences().size(); ++i) {
        const WordTokens::Sentence &sentence = text.sentences()[i];
        if (sentence.words < fewWords) {
            continue;
        }
        const QStringView words = text.text(sentence.from, sentence.to);
        const auto known = found.find(words);
        if (known == found.end()) {
            found.insert(words, {int(i), true});
        } else {
            known->once = false;
        }
    }
    return found;
}

/// The heaviest sequence so far that ends at or before a place.
class HeaviestBefore
{
public:
    explicit HeaviestBefore(size_t places) : m_best(places + 1, {0, -1}) {}

    struct Entry
    {
        qint64 weight = 0;
        int pair = -1;
    };
    Entry at(size_t places) const
    {
        Entry best;
        for (size_t i = places; i > 0; i -= i & (~i + 1)) {
            best = m_best[i].weight > best.weight ? m_best[i] : best;
        }
        return best;
    }
    void put(size_t place, Entry entry)
    {
        for (size_t i = place + 1; i < m_best.size(); i += i & (~i + 1)) {
            m_best[i] = entry.weight > m_best[i].weight ? entry : m_best[i];
        }
    }

private:
    std::vector<Entry> m_best;
};

} // namespace

WordTokens::WordTokens(const QString &text, QHash<QStringView, int> &numbers) : m_text(text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    m_starts.push_back(0);
    while (finder.toNextBoundary() != -1) {
        const qsizetype start = m_starts.back();
        m_starts.push_back(finder.position());
        const QStringView token = m_text.mid(start, finder.position() - start);
        const auto known = numbers.constFind(token);
        m_numbers.push_back(known != numbers.cend() ? *known : *numbers.insert(token, int(numbers.size())));
    }
    cutSentences();
}

void WordTokens::cutSentences()
{
    Sentence sentence;
    bool ending = false;
    const auto close = [&](int to) {
        if (sentence.words > 0) {
            sentence.to = to;
            m_sentences.push_back(sentence);
        }
        sentence = {};
        ending = false;
    };
    for (int i = 0; i < count(); ++i) {
        const QStringView token = text(i);
        if (!isBlank(token)) {
            sentence.from = sentence.words == 0 ? i : sentence.from;
            ++sentence.words;
            ending = endsSentence(token) || (ending && !token.front().isLetterOrNumber());
        } else if (ending || token.contains(u'\n')) {
            close(i);
        }
    }
    close(count() > 0 && isBlank(text(count() - 1)) ? count() - 1 : count());
}

std::vector<SentencePair> sharedSentences(const WordTokens &before, const WordTokens &after)
{
    const auto old = standings(before);
    const auto now = standings(after);
    std::vector<SentencePair> pairs;
    std::vector<int> places;
    for (const WordTokens::Sentence &sentence : before.sentences()) {
        const QStringView words = before.text(sentence.from, sentence.to);
        const auto there = now.constFind(words);
        if (sentence.words >= fewWords && there != now.cend() && there->once && old.value(words).once) {
            pairs.push_back({sentence, after.sentences()[size_t(there->place)], true});
            places.push_back(there->place);
        }
    }
    HeaviestBefore heaviest(after.sentences().size());
    std::vector<int> previous;
    HeaviestBefore::Entry best;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto led = heaviest.at(size_t(places[i]));
        previous.push_back(led.pair);
        const HeaviestBefore::Entry entry{led.weight + pairs[i].before.words, int(i)};
        heaviest.put(size_t(places[i]), entry);
        best = entry.weight > best.weight ? entry : best;
    }
    for (int i = best.pair; i >= 0; i = previous[size_t(i)]) {
        pairs[size_t(i)].moved = false;
    }
    return pairs;
}

} // namespace attest::words
