// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace attest {

/// The words of a text as comparisons take them: foldedWords(), parted at white space.
QStringList comparedWords(const QString &text);

/// The same in small letters and without the punctuation at the ends of words; what is no more than that is left out.
QStringList looseWords(const QString &text);

/// A text in which words are looked for, as looseWords() has them.
class LooseText
{
public:
    explicit LooseText(const QString &text);
    /// Whether the words of `part` stand in it, one after the other.
    bool says(const QString &part) const;

private:
    QString m_words; ///< a space on either side of each
};

/// The same of one text alone.
bool saysWholly(const QString &whole, const QString &part);

/// How much of two texts is the same words, wherever they stand: twice the words that both have, each as often as both
/// have it, over all words of both. 1 where neither has any.
double sharedWords(const QStringList &before, const QStringList &after);

} // namespace attest
