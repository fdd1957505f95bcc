// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ChangeReport.h"

#include "compare/ComparisonSummary.h"
#include "compare/ParallelWords.h"

namespace attest {

QStringList ChangeReport::sentences() const
{
    QStringList all = summarySentences(comparison);
    if (drift) {
        all.prepend(driftSentence(*drift)); // what somebody who keeps both forms looks for
    }
    return all;
}

} // namespace attest
