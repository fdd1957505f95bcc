// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/YearsReport.h"
#include "provisions/CodeShelf.h"
#include "store/Library.h"

namespace attest {

/// Compares two assessments of a library, each by the edition it is pinned to. Errors (NotFound): no such assessment;
/// else as of compareAssessments().
Result<AssessmentComparison> compareInLibrary(const Library &library, const CodeShelf &shelf, const AssessmentId &from,
                                              const AssessmentId &to);

/// The latest year before this one that the library has of the landlord and the same Ombudsman, the one that stands
/// where a year was assessed again. None: there is no earlier year.
Result<std::optional<AssessmentSummary>> earlierYear(const Library &library, const AssessmentSummary &of);

/// What an assessment is compared with where nobody says: what most of its answers were carried from, if the library
/// has it; else earlierYear(). None: there is neither.
Result<std::optional<AssessmentId>> comparedByDefault(const Library &library, const AssessmentSummary &of);

/// One landlord over its years, oldest first: of each year the assessment that stands where it was assessed again, of
/// each Code, with the editions they answer; `ombudsman` chooses among landlords' several Codes, empty: that of the
/// newest. Errors (NotFound): the landlord has no assessment.
Result<YearsReport> reportYears(const Library &library, const CodeShelf &shelf, const OrganisationId &landlord,
                                const QString &ombudsman = {});

} // namespace attest
