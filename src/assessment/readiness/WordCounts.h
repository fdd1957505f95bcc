// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace attest::readiness {

/// How often each word stands in a text: enough to say how alike two texts are, in one pass over each.
class WordCounts
{
public:
    /// Words in `passing` are not counted.
    explicit WordCounts(const QString &foldedText, const QSet<QString> &passing = {});

    qsizetype total() const { return m_total; }
    /// From 0, no word in common, to 1, the same words.
    double alike(const WordCounts &other) const;
    /// The words this text has more often than the other, in its order.
    QStringList beyond(const WordCounts &other) const;

private:
    QHash<QString, int> m_counts;
    QStringList m_order; ///< each word once
    qsizetype m_total = 0;
};

} // namespace attest::readiness
