// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/readiness/WordCounts.h"

#include "assessment/readiness/FormWords.h"

#include <algorithm>

namespace attest::readiness {

WordCounts::WordCounts(const QString &foldedText, const QSet<QString> &passing)
{
    for (const QStringView word : wordsOf(foldedText)) {
        const QString held = word.toString();
        if (passing.contains(held)) {
            continue;
        }
        int &count = m_counts[held];
        if (count++ == 0) {
            m_order.push_back(held);
        }
        ++m_total;
    }
}

double WordCounts::alike(const WordCounts &other) const
{
    if (m_total + other.m_total == 0) {
        return 1;
    }
    qsizetype common = 0;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
        common += std::min(it.value(), other.m_counts.value(it.key(), 0));
    }
    return 2.0 * double(common) / double(m_total + other.m_total);
}

QStringList WordCounts::beyond(const WordCounts &other) const
{
    QStringList result;
    for (const QString &word : m_order) {
        if (m_counts.value(word) > other.m_counts.value(word, 0)) {
            result.push_back(word);
        }
    }
    return result;
}

} // namespace attest::readiness
