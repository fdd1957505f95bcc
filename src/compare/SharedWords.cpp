// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/SharedWords.h"

#include "assessment/Text.h"

#include <QHash>

namespace attest {

QStringList comparedWords(const QString &text)
{
    return foldedWords(text).split(u' ', Qt::SkipEmptyParts);
}

QStringList looseWords(const QString &text)
{
    QStringList words;
    for (const QString &word : comparedWords(text)) {
        qsizetype from = 0;
        qsizetype to = word.size();
        const auto punctuation = [&word](qsizetype at) { return word.at(at).isPunct(); };
        while (from < to && punctuation(from)) {
            ++from;
        }
        while (to > from && punctuation(to - 1)) {
            --to;
        }
        if (to > from) {
            words.append(word.mid(from, to - from).toLower());
        }
    }
    return words;
}

LooseText::LooseText(const QString &text) : m_words(u' ' + looseWords(text).join(u' ') + u' ') {}

bool LooseText::says(const QString &part) const
{
    const QStringList words = looseWords(part);
    return !words.isEmpty() && m_words.contains(u' ' + words.join(u' ') + u' ');
}

bool saysWholly(const QString &whole, const QString &part)
{
    return LooseText(whole).says(part);
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
