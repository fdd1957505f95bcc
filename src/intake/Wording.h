// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace attest {

/// A text's words for comparing: lower case, without punctuation, plurals cut, articles and pronouns left out, and
/// every word for who must comply ("the landlord", "the Council", "the Association", "we") made one.
QStringList comparableWords(const QString &text);

/// How often each comparable word stands in a text: counted once, compared with every edition.
class WordBag
{
public:
    WordBag() = default;
    WordBag(const QString &text); // NOLINT(google-explicit-constructor): a text is compared by its words
    explicit WordBag(const QStringList &comparable); ///< words as of comparableWords()
    const QHash<QString, int> &counts() const { return m_counts; }
    bool isEmpty() const { return m_counts.isEmpty(); }

private:
    QHash<QString, int> m_counts;
};

/// The requirements of one edition by their words, so that a row's wording finds its provision without comparing it
/// with each.
class WordingIndex
{
public:
    struct Match
    {
        int provision = -1;    ///< index into Edition::provisions()
        double similarity = 0; ///< shared weight of words against that of both texts
        double inside = 0;     ///< how much of the row's weight the provision's wording holds
        double covered = 0;    ///< how much of the provision's weight the row's wording holds
    };

    explicit WordingIndex(const Edition &edition);

    /// The nearest provisions, best first, in the form's order where equally near.
    std::vector<Match> nearest(const WordBag &words, int limit = 8) const;
    Match match(int provision, const WordBag &words) const;
    /// Its comparable words in a row, parted and enclosed by spaces.
    const QString &phrase(int provision) const { return m_phrases[size_t(provision)]; }
    /// Whether a text is a run of words of the provision.
    bool holds(int provision, const QString &text) const;
    /// Two or more provisions whose whole wordings stand in the text one after another and make up nearly all of it;
    /// else empty.
    std::vector<int> standingIn(const QString &text) const;

private:
    struct Posting
    {
        int provision;
        int count;
    };
    struct Term
    {
        double weight = 0;
        std::vector<Posting> postings;
    };

    std::vector<Match> scored(const WordBag &words) const;

    QHash<QString, Term> m_terms;
    std::vector<double> m_totals;   ///< each provision's weight
    std::vector<QString> m_phrases; ///< each provision's comparable words in a row, parted and enclosed by spaces
};

} // namespace attest
