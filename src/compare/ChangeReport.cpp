// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/ChangeReport.h"

#include "compare/ComparisonSummary.h"
#include "compare/ParallelWords.h"

namespace attest {

QStringList ChangeReport::sentences() const
{
    QStringList all = summarySentences(comparison);
    if (drift) {
        all.append(driftSentence(*drift));
    }
    return all;
}

} // namespace attest
