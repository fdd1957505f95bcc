// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace attest {

/// A text's words for comparing: lower case, numbers as figures, whoever must comply called one thing.
QStringList plainWords(const QString &text);
/// The same without the commonest words, each cut to its stem.
QStringList plainStems(const QString &text);

/// Two provisions, each with a sentence to which no sentence of the other edition is nearer than the other's.
struct NearestSentences
{
    std::size_t from = 0, to = 0;
    double likeness = 0; ///< of the sentences
};

/// How like the wordings of two editions' provisions are, each with each: 0, nothing in common, to 1, times the weight
/// of the pair.
class WordingLikeness
{
public:
    /// What else speaks for or against two provisions, by their places; 1: nothing does.
    using Weight = std::function<double(std::size_t from, std::size_t to)>;
    WordingLikeness(const std::vector<const Provision *> &from, const std::vector<const Provision *> &to,
                    const Weight &weight);

    double of(std::size_t from, std::size_t to) const { return m_likeness[from][to]; }
    /// A sentence that went to another provision, or came from one, is found where the whole wordings are not alike.
    const std::vector<NearestSentences> &nearestSentences() const { return m_nearest; }

private:
    /// Weights of words and pairs of words; a text's length in them.
    struct Vector
    {
        QHash<QString, double> weights;
        double length = 0;
    };
    struct Wording
    {
        Vector whole;
        std::vector<Vector> sentences;
    };

    void count(const std::vector<const Provision *> &provisions);
    Vector vectorOf(const QString &text) const;
    Wording wordingOf(const Provision &provision) const;
    static double product(const Vector &one, const Vector &other);
    static double cosine(const Vector &one, const Vector &other, double shortest);
    void compare(const std::vector<Wording> &older, const std::vector<Wording> &newer, double shortest,
                 const Weight &weight);

    QHash<QString, int> m_texts; ///< in how many texts each word or pair stands
    int m_all = 0;
    std::vector<std::vector<double>> m_likeness;
    std::vector<NearestSentences> m_nearest;
};

} // namespace attest
