// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"
#include "compare/ParallelDifferences.h"

#include <memory>

namespace attest {

/// Two forms compared, with what a report of it tells besides.
struct ChangeReport
{
    AssessmentComparison comparison;
    std::shared_ptr<const Edition> from, to; ///< what either was answered against
    /// Where the second form was started from the first, of another Code: what has changed in either since. None: it
    /// was not; empty: nothing has.
    std::optional<std::vector<ParallelDifference>> drift;

    /// The sentences of the comparison, then what has changed since the start.
    QStringList sentences() const;
};

} // namespace attest
