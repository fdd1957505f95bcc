// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/Wording.h"

#include "base/Summable.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

// Longer than any requirement; what follows in a cell of that length says nothing more about which one it is.
constexpr qsizetype longestCompared = 8000;
// A word that no requirement has counts like a middling one: neither a name nor a typing slip may decide.
constexpr double weightOfUnknown = 0.5;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'`' || c == u'´';
}

template <size_t n>
bool isOneOf(QStringView word, const QStringView (&words)[n])
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

QString foldedWord(QStringView word)
{
    static constexpr QStringView left[] = {u"a", u"an", u"the", u"they", u"their", u"them", u"theirs", u"it", u"its"};
    static constexpr QStringView subjects[] = {
        u"landlord", u"organisation", u"organization", u"council", u"association", u"authority",
        u"company",  u"society",      u"we",           u"our",     u"us"};
    if (isOneOf(word, left)) {
        return {};
    }
    if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss")) {
        word.chop(1);
    }
    return isOneOf(word, subjects) ? u"landlord"_s : word.toString();
}

double totalWeight(const QHash<QString, int> &bag, const auto &weightOf)
{
    double total = 0;
    for (auto it = bag.begin(); it != bag.end(); ++it) {
        total += weightOf(it.key()) * it.value();
    }
    return total;
}

} // namespace

QStringList comparableWords(const QString &text)
{
    QStringList words;
    QVarLengthArray<QChar, 64> word;
    const auto finish = [&] {
        if (!word.isEmpty()) {
            const QString folded = foldedWord(word);
            if (!folded.isEmpty()) {
                words.append(folded);
            }
            word.clear();
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isLetterOrNumber()) {
            word.append(c.toLower());
        } else if (isApostrophe(c) && !word.isEmpty()) {
            const bool possessive = i + 1 < text.size() && text.at(i + 1).toLower() == u's' &&
                                    (i + 2 >= text.size() || !text.at(i + 2).isLetterOrNumber());
            i += possessive ? 1 : 0;
        } else if (c != u'\u00ad' && c != u'\u200b') {
            finish();
        }
    }
    finish();
    return words;
}

WordBag::WordBag(const QString &text) : WordBag(comparableWords(text.left(longestCompared))) {}

WordBag::WordBag(const QStringList &comparable)
{
    m_counts.reserve(comparable.size());
    for (const QString &word : comparable) {
        ++m_counts[word];
    }
}

WordingIndex::WordingIndex(const Edition &edition)
{
    std::vector<QHash<QString, int>> bags;
    for (const Provision *provision : edition.provisions()) {
        const QString text = provision->text.empty() ? provision->summary : provision->plainText();
        const QStringList words = comparableWords(text);
        m_phrases.push_back(u' ' + words.join(u' ') + u' ');
        bags.push_back(WordBag(words).counts());
        for (auto it = bags.back().begin(); it != bags.back().end(); ++it) {
            m_terms[it.key()].postings.push_back({int(bags.size()) - 1, it.value()});
        }
    }
    const double all = double(std::max<size_t>(bags.size(), 2));
    for (Term &term : m_terms) {
        term.weight = summable(0.1 + std::log(all / double(term.postings.size())) / std::log(all));
    }
    for (const QHash<QString, int> &bag : bags) {
        m_totals.push_back(totalWeight(bag, [this](const QString &word) { return m_terms.constFind(word)->weight; }));
    }
}

std::vector<WordingIndex::Match> WordingIndex::scored(const WordBag &words) const
{
    std::vector<double> shared(m_totals.size(), 0.0);
    double own = 0;
    for (auto it = words.counts().begin(); it != words.counts().end(); ++it) {
        const auto term = m_terms.constFind(it.key());
        if (term == m_terms.constEnd()) {
            own += weightOfUnknown * it.value();
            continue;
        }
        own += term->weight * it.value();
        for (const Posting &posting : term->postings) {
            shared[size_t(posting.provision)] += term->weight * std::min(posting.count, it.value());
        }
    }
    std::vector<Match> matches(m_totals.size());
    for (size_t i = 0; i < matches.size(); ++i) {
        matches[i].provision = int(i);
        if (shared[i] > 0) {
            matches[i].similarity = 2 * shared[i] / (own + m_totals[i]);
            matches[i].inside = shared[i] / own;
            matches[i].covered = shared[i] / m_totals[i];
        }
    }
    return matches;
}

std::vector<WordingIndex::Match> WordingIndex::nearest(const WordBag &words, int limit) const
{
    std::vector<Match> matches = scored(words);
    const auto last = matches.begin() + std::min(std::ptrdiff_t(matches.size()), std::ptrdiff_t(limit));
    std::partial_sort(matches.begin(), last, matches.end(), [](const Match &a, const Match &b) {
        return a.similarity != b.similarity ? a.similarity > b.similarity : a.provision < b.provision;
    });
    matches.erase(last, matches.end());
    return matches;
}

WordingIndex::Match WordingIndex::match(int provision, const WordBag &words) const
{
    return scored(words)[size_t(provision)];
}

bool WordingIndex::holds(int provision, const QString &text) const
{
    return phrase(provision).contains(u' ' + comparableWords(text).join(u' ') + u' ');
}

std::vector<int> WordingIndex::standingIn(const QString &text) const
{
    const QString phrase = u' ' + comparableWords(text.left(longestCompared * 4)).join(u' ') + u' ';
    struct Found
    {
        qsizetype at, length;
        int provision;
    };
    std::vector<Found> found;
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        // Wordings that stand in the edition several times are found once each, one after another.
        qsizetype from = 0;
        for (const Found &earlier : found) {
            if (m_phrases[size_t(earlier.provision)] == m_phrases[i]) {
                from = std::max(from, earlier.at + 1);
            }
        }
        const qsizetype at = m_phrases[i].size() > 20 ? phrase.indexOf(m_phrases[i], from) : -1;
        if (at >= 0) {
            found.push_back({at, m_phrases[i].size() - 1, int(i)});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const Found &a, const Found &b) { return a.at != b.at ? a.at < b.at : a.length > b.length; });
    std::vector<int> standing;
    qsizetype end = 0;
    qsizetype covered = 0;
    for (const Found &one : found) {
        if (one.at >= end) { // else it is part of a longer wording
            standing.push_back(one.provision);
            covered += one.length;
            end = one.at + one.length;
        }
    }
    if (standing.size() < 2 || double(covered) < 0.85 * double(phrase.size())) {
        standing.clear();
    }
    return standing;
}

} // namespace attest
