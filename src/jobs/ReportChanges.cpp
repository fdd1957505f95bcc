// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/ReportChanges.h"

#include "jobs/CompareAssessments.h"
#include "jobs/CompareParallel.h"

namespace attest {

Result<ChangeReport> reportChanges(const Library &library, const CodeShelf &shelf, const AssessmentId &from,
                                   const AssessmentId &to)
{
    auto comparison = compareInLibrary(library, shelf, from, to);
    if (!comparison) {
        return comparison.error();
    }
    const auto before = library.editionOf(from);
    const auto after = library.editionOf(to);
    if (!before || !after) {
        return before ? after.error() : before.error();
    }
    ChangeReport report{*std::move(comparison), *before, *after, {}};
    if (report.comparison.kind == ComparisonKind::Codes) {
        auto drift = compareParallel(library, shelf, from, to);
        if (drift) {
            report.drift = std::move(drift->differences);
        } else if (drift.error().kind != ErrorKind::Conflict) { // a conflict: it was not started from the first
            return drift.error();
        }
    }
    return report;
}

} // namespace attest
