// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/propose/WordingLikeness.h"

#include "base/Summable.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attest {

namespace {

/// A rare word says much more than a common one.
constexpr double rarity = 1.5;
/// What a pair of words counts for beside a word.
constexpr double pairWeight = 0.7;
/// How much of the likeness is that of the likest sentences, the rest being that of the whole wordings.
constexpr double sentenceShare = 0.5;
/// A sentence shorter than this share of a usual provision counts as if it were so long: two words are soon shared.
constexpr double leastSentence = 0.5;
constexpr double leastLength = 1e-9; ///< nothing is divided by less
constexpr qsizetype shortestStem = 3;

const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"the a an and or of to in for on by with that this these those be is are was were it its as at from not "
            "have has had which who whom whose their they them there where when any all also must should may "
            "will "
            "would can could if than then so such other each been being do does into out up more "_s.split(u' ');
        return QSet<QString>(list.cbegin(), list.cend());
    }();
    return words;
}

const QHash<QString, QString> &figures()
{
    static const QHash<QString, QString> all = {{u"one"_s, u"1"_s},   {u"two"_s, u"2"_s},     {u"three"_s, u"3"_s},
                                                {u"four"_s, u"4"_s},  {u"five"_s, u"5"_s},    {u"six"_s, u"6"_s},
                                                {u"seven"_s, u"7"_s}, {u"eight"_s, u"8"_s},   {u"nine"_s, u"9"_s},
                                                {u"ten"_s, u"10"_s},  {u"first"_s, u"1"_s},   {u"second"_s, u"2"_s},
                                                {u"third"_s, u"3"_s}, {u"twelve"_s, u"12"_s}, {u"twenty"_s, u"20"_s}};
    return all;
}

/// A word without its commonest endings: acknowledged, acknowledges, acknowledging.
QString stem(const QString &word)
{
    static const std::array endings = {"ations"_L1, "ation"_L1, "ings"_L1, "ing"_L1, "edly"_L1, "ed"_L1,
                                       "ies"_L1,    "es"_L1,    "s"_L1,    "ly"_L1,  "e"_L1};
    for (const QLatin1StringView ending : endings) {
        if (word.endsWith(ending) && word.size() - ending.size() >= shortestStem) {
            return word.chopped(ending.size());
        }
    }
    return word;
}

QStringList stemsOf(const QString &text)
{
    QStringList stems;
    const QStringList words = plainWords(text);
    for (const QString &word : words) {
        if (!commonWords().contains(word)) {
            stems += stem(word);
        }
    }
    return stems;
}

/// Words, and pairs of words that follow one another.
QStringList termsOf(const QString &text)
{
    const QStringList stems = stemsOf(text);
    QStringList terms = stems;
    for (qsizetype i = 1; i < stems.size(); ++i) {
        terms += stems[i - 1] + u' ' + stems[i];
    }
    return terms;
}

QString wordsOf(const Provision &provision)
{
    return provision.text.empty() ? provision.summary : provision.plainText();
}

/// A sentence's nearest in the other edition; of equally near ones the first.
struct Nearest
{
    std::size_t provision = 0, sentence = 0;
    double likeness = 0;

    void see(const Nearest &other)
    {
        if (other.likeness > likeness) {
            *this = other;
        }
    }
};

using NearestOfAll = std::vector<std::vector<Nearest>>; ///< of each provision, of each of its sentences

std::vector<NearestSentences> eachOthers(const NearestOfAll &ofOlder, const NearestOfAll &ofNewer)
{
    std::vector<NearestSentences> pairs;
    for (std::size_t i = 0; i < ofOlder.size(); ++i) {
        for (std::size_t x = 0; x < ofOlder[i].size(); ++x) {
            const Nearest &there = ofOlder[i][x];
            if (there.likeness <= 0) {
                continue;
            }
            const Nearest &back = ofNewer[there.provision][there.sentence];
            if (back.provision == i && back.sentence == x) {
                pairs.push_back({i, there.provision, there.likeness});
            }
        }
    }
    return pairs;
}

} // namespace

QStringList plainWords(const QString &text)
{
    static const QRegularExpression owner(u"['’]s\\b"_s);
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s);
    static const QSet<QString> subjects = {u"landlord"_s, u"landlords"_s, u"organisation"_s, u"organisations"_s};
    QString plain = text.toLower();
    plain.remove(owner);
    QStringList words = plain.split(between, Qt::SkipEmptyParts);
    for (QString &word : words) {
        word = subjects.contains(word) ? u"landlord"_s : figures().value(word, word);
    }
    return words;
}

QStringList plainStems(const QString &text)
{
    return stemsOf(text);
}

WordingLikeness::WordingLikeness(const std::vector<const Provision *> &from, const std::vector<const Provision *> &to,
                                 const Weight &weight)
{
    count(from);
    count(to);
    std::vector<Wording> older;
    std::vector<Wording> newer;
    std::vector<double> lengths;
    for (const auto &[provisions, wordings] : {std::pair(&from, &older), std::pair(&to, &newer)}) {
        for (const Provision *provision : *provisions) {
            wordings->push_back(wordingOf(*provision));
            lengths.push_back(wordings->back().whole.length);
        }
    }
    std::sort(lengths.begin(), lengths.end());
    const double shortest = lengths.empty() ? 1 : std::max(lengths[lengths.size() / 2] * leastSentence, leastLength);
    compare(older, newer, shortest, weight);
}

void WordingLikeness::compare(const std::vector<Wording> &older, const std::vector<Wording> &newer, double shortest,
                              const Weight &weight)
{
    NearestOfAll ofOlder;
    NearestOfAll ofNewer;
    for (const auto &[wordings, nearest] : {std::pair(&older, &ofOlder), std::pair(&newer, &ofNewer)}) {
        for (const Wording &wording : *wordings) {
            nearest->emplace_back(wording.sentences.size());
        }
    }
    for (std::size_t i = 0; i < older.size(); ++i) {
        std::vector<double> &row = m_likeness.emplace_back();
        for (std::size_t j = 0; j < newer.size(); ++j) {
            const double weighed = weight(i, j);
            double likest = 0;
            for (std::size_t x = 0; x < older[i].sentences.size(); ++x) {
                for (std::size_t y = 0; y < newer[j].sentences.size(); ++y) {
                    const double alike = weighed * cosine(older[i].sentences[x], newer[j].sentences[y], shortest);
                    likest = std::max(likest, alike);
                    ofOlder[i][x].see({j, y, alike});
                    ofNewer[j][y].see({i, x, alike});
                }
            }
            const double whole = weighed * cosine(older[i].whole, newer[j].whole, leastLength);
            row.push_back((1 - sentenceShare) * whole + sentenceShare * likest);
        }
    }
    m_nearest = eachOthers(ofOlder, ofNewer);
}

double WordingLikeness::cosine(const Vector &one, const Vector &other, double shortest)
{
    return product(one, other) / (std::max(one.length, shortest) * std::max(other.length, shortest));
}

void WordingLikeness::count(const std::vector<const Provision *> &provisions)
{
    m_all += int(provisions.size());
    for (const Provision *provision : provisions) {
        const QStringList terms = termsOf(wordsOf(*provision));
        for (const QString &term : QSet<QString>(terms.cbegin(), terms.cend())) {
            ++m_texts[term];
        }
    }
}

WordingLikeness::Vector WordingLikeness::vectorOf(const QString &text) const
{
    QHash<QString, int> counts;
    const QStringList terms = termsOf(text);
    for (const QString &term : terms) {
        ++counts[term];
    }
    Vector vector;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        // A pair that spans two sentences stands in none of them.
        const double seldom = std::log((m_all + 1.0) / std::max(1, m_texts.value(it.key())));
        const double weight = summable(std::pow(seldom, rarity) * (it.key().contains(u' ') ? pairWeight : 1) *
                                       (1 + std::log(double(it.value()))));
        vector.weights.insert(it.key(), weight);
        vector.length += weight * weight;
    }
    vector.length = std::sqrt(vector.length);
    return vector;
}

WordingLikeness::Wording WordingLikeness::wordingOf(const Provision &provision) const
{
    static const QRegularExpression ends(u"\\n|(?<=[.;:!?])\\s+|, (?:and|but|or) "_s);
    constexpr qsizetype fewestWords = 3;
    const QString text = wordsOf(provision);
    Wording wording{vectorOf(text), {}};
    const QStringList sentences = text.split(ends, Qt::SkipEmptyParts);
    for (const QString &sentence : sentences) {
        if (stemsOf(sentence).size() >= fewestWords) {
            wording.sentences.push_back(vectorOf(sentence));
        }
    }
    if (wording.sentences.empty()) {
        wording.sentences.push_back(wording.whole);
    }
    return wording;
}

double WordingLikeness::product(const Vector &one, const Vector &other)
{
    if (other.weights.size() < one.weights.size()) {
        return product(other, one);
    }
    double sum = 0;
    for (auto it = one.weights.cbegin(); it != one.weights.cend(); ++it) {
        sum += it.value() * other.weights.value(it.key());
    }
    return sum;
}

} // namespace attest
