// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ParallelDifferences.h"
#include "provisions/CodeShelf.h"
#include "store/Library.h"

namespace attest {

/// Where two forms of one landlord have drifted apart: one of a first Code, and one of a Code beside it that was
/// started from it.
struct ParallelComparison
{
    AssessmentSummary from, to;
    std::vector<ParallelDifference> differences;
};

/// What has changed in either since the second was started from the first, by what the library's journal holds. Errors
/// (NotFound): no such assessment; (Conflict): the second was not started from the first through a parallel
/// correspondence.
Result<ParallelComparison> compareParallel(const Library &library, const CodeShelf &shelf, const AssessmentId &from,
                                           const AssessmentId &to);

} // namespace attest
