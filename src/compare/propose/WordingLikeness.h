// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/Edition.h"

#include <QHash>
#include <QStringList>

namespace attest {

/// A text's words for comparing: lower case, numbers as figures, whoever must comply called one thing.
QStringList plainWords(const QString &text);
/// The same without the commonest words, each cut to its stem.
QStringList plainStems(const QString &text);

/// How like the wordings of two editions' provisions are, each with each: 0, nothing in common, to 1.
class WordingLikeness
{
public:
    WordingLikeness(const std::vector<const Provision *> &from, const std::vector<const Provision *> &to);

    double of(std::size_t from, std::size_t to) const { return m_likeness[from][to]; }

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

    QHash<QString, int> m_texts; ///< in how many texts each word or pair stands
    int m_all = 0;
    std::vector<std::vector<double>> m_likeness;
};

} // namespace attest
