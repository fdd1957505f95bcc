// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/SharedWords.h"

#include "assessment/Text.h"

#include <QHash>

namespace attest {

QStringList comparedWords(const QString &text)
{
    return foldedWords(text).split(u' ', Qt::SkipEmptyParts);
}

double sharedWords(const QStringList &before, const QStringList &after)
{
    const qsizetype all = before.size() + after.size();
    if (all == 0) {
        return 1;
    }
    QHash<QStringView, int> left;
    for (const QString &word : before) {
        ++left[word];
    }
    qsizetype shared = 0;
    for (const QString &word : after) {
        const auto found = left.find(word);
        if (found != left.end() && *found > 0) {
            --*found;
            ++shared;
        }
    }
    return 2.0 * double(shared) / double(all);
}

} // namespace attest
