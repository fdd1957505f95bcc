// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/readiness/FormWords.h"

#include <QFlags>
#include <QRegularExpression>

#include <vector>

namespace attest::readiness {

/// What a word may be a sign of. The rules look with care only where there is one, so that long cells cost little.
enum class Topic {
    Unfinished = 1,
    Placeholder = 2,
    Restriction = 4,
    Reference = 8,
    Telephone = 16,
    Postcode = 32,
    Insurance = 64,
    Link = 128,
};
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

/// A sign and where it stands.
struct TopicMark
{
    qsizetype at = 0;
    Topics topics;
};

/// The signs in a folded text, in its order, found in one pass.
std::vector<TopicMark> topicsIn(const QString &foldedText);

/// The sentences of a text that hold a sign of the topic, in its order, none twice. `text` is the one in which the
/// marks were found, perhaps with parts of it blanked out.
std::vector<Stretch> sentencesAbout(Topic topic, const QString &text, const std::vector<TopicMark> &marks);

/// Calls `take(match, where)` for every match of the pattern in those sentences; `where` is its place in the text.
template <class Take>
void forEachMatch(const QRegularExpression &pattern, const QString &text, const std::vector<Stretch> &sentences,
                  Take &&take)
{
    for (const Stretch &sentence : sentences) {
        for (auto it = pattern.globalMatch(text.mid(sentence.at, sentence.length)); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            take(match, Stretch{sentence.at + match.capturedStart(), match.capturedLength()});
        }
    }
}

} // namespace attest::readiness
