// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace attest {

enum class DiffKind { Same, Removed, Added };

/// A run of text that two texts share, or that only one has.
struct DiffPiece
{
    DiffKind kind = DiffKind::Same;
    QString text;
    bool moved = false; ///< readableDiff() alone: whole sentences that stand elsewhere in the other text, word for word
    bool operator==(const DiffPiece &) const = default;
};

/// What changed from one text to another, by words and punctuation: the Same and Removed pieces joined are `before`,
/// the Same and Added ones `after`. Sentences that stand once in both hold the texts together: the words between them
/// are compared with one another, and one that stands elsewhere is removed and added whole. Between them sentences that
/// are alike are compared with one another. It is a shortest script then, but for texts of thousands of words with
/// little in common. Neighbours are of different kinds, what was removed stands before what was added in its place.
/// Never splits a word, so neither a surrogate nor a combining mark. Takes time and memory in proportion to the texts.
std::vector<DiffPiece> wordDiff(const QString &before, const QString &after);

/// The same difference as a person would mark it: what little two changes have between them goes with them, a
/// sentence that shares little with another is removed or added whole, whatever the rest of the text does, and
/// sentences that were moved are told from those that are gone or new (neighbours may then be of one kind). It still
/// gives both texts back.
std::vector<DiffPiece> readableDiff(const std::vector<DiffPiece> &pieces);

} // namespace attest
