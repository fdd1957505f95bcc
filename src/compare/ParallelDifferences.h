// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "compare/WordDiff.h"
#include "provisions/Correspondence.h"

namespace attest {

/// What a form gathers: its texts, the answer in its word, and the date of intended compliance.
enum class GatheredText { Evidence, Commentary, Explanation, Comply, ComplyBy };

/// "evidence", "commentary", "explanation", "comply", "comply_by": the members of an answer in JSON.
QString gatheredTextKey(GatheredText text);

/// What has changed of one text that a form of a second Code was given from the first, since it was started.
struct ParallelDifference
{
    ProvisionCode target;               ///< the provision of the second Code
    std::vector<ProvisionCode> sources; ///< the provisions of the first that it covers
    /// Of `sources`, those that say another thing than they said then, as far as that is known.
    std::vector<ProvisionCode> changedSources;
    GatheredText text = GatheredText::Commentary;
    /// From what was gathered then to what would be gathered now; empty: the first form says the same as then.
    std::vector<DiffPiece> inSource;
    /// From what was gathered then to what the second form says now; empty: it was not edited.
    std::vector<DiffPiece> inTarget;
    bool operator==(const ParallelDifference &) const = default;
};

/// An answer or a date that became another: no text of which parts could stay.
std::vector<DiffPiece> wholePieces(const QString &before, const QString &after);

/// The provisions of the first Code that one of the second covers, each once.
std::vector<ProvisionCode> sourcesOf(const Correspondence &correspondence, const ProvisionCode &target);

/// Two forms linked by a parallel correspondence: where either has changed since the second was started from the first.
/// `started` is the second form as it was started, `gathered` as it would be started from the first today, `target` as
/// it is. In the form's order; empty: both still say what they said.
std::vector<ParallelDifference> parallelDifferences(const Assessment &started, const Assessment &gathered,
                                                    const Assessment &target, const Correspondence &correspondence);

} // namespace attest
