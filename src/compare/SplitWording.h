// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"

#include <QStringList>

namespace attest {

/// A text that was split into several, or of which several were merged into one: each part compared with those
/// sentences of the whole that are its likest.
struct SplitWording
{
    /// The whole text: Same, and what is said in none of its parts.
    std::vector<DiffPiece> whole;
    /// Each part: Same, and what its sentences of the whole do not say.
    std::vector<std::vector<DiffPiece>> parts;
};

/// `wholeIsOlder`: the whole was split; what it alone says is Removed, what a part alone says Added. Else the parts
/// were merged into it, and the other way about.
SplitWording splitWording(const QString &whole, const QStringList &parts, bool wholeIsOlder);

/// What became one part of a text that was split.
struct PartWording
{
    std::vector<DiffPiece> whole; ///< the older text: other parts' sentences are Same, what none says is Removed
    std::vector<DiffPiece> part;  ///< the newer text: Same and Added
    std::vector<int> others;      ///< the parts that other sentences of the whole became
    QString own;                  ///< the sentences of the whole that are compared with the part
};

PartWording partWording(const QString &whole, const QStringList &parts, int part);

} // namespace attest
