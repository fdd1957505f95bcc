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
    bool operator==(const DiffPiece &) const = default;
};

/// What changed from one text to another, by words and punctuation: the Same and Removed pieces joined are `before`,
/// the Same and Added ones `after`. A shortest script; neighbours are of different kinds, what was removed stands
/// before what was added in its place. Never splits a word, so neither a surrogate nor a combining mark.
std::vector<DiffPiece> wordDiff(const QString &before, const QString &after);

/// The same difference as a person would mark it: what little two changes have between them goes with them, and where
/// most words are others, all of the old stands before all of the new. It still gives both texts back.
std::vector<DiffPiece> readableDiff(const std::vector<DiffPiece> &pieces);

} // namespace attest
