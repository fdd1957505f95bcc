// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provisions/CodeShelf.h"
#include "store/Library.h"

namespace attest {

struct StartYearRequest
{
    QString organisation; ///< empty with `from`: the landlord of that assessment
    QString code;         ///< edition id; empty with `from`: for another year editionForYear(), else that assessment's
    std::optional<AssessmentYear> year; ///< none with `from`: the year after it; for a Code beside it, the same year
    Purpose purpose = Purpose::Annual;
    QString from; ///< the assessment to carry forward (as findAssessment takes it); empty: a blank form
};

/// The newest edition of the same ombudsman that is in force in that year and to which answers of `from` can be
/// carried: `from` itself where there is no other.
std::shared_ptr<const Edition> editionForYear(const CodeShelf &shelf, const std::shared_ptr<const Edition> &from,
                                              AssessmentYear year);

/// The editions of other Codes whose form can be started from one of this edition: a parallel correspondence leads to
/// them.
std::vector<std::shared_ptr<const Edition>> parallelCodes(const CodeShelf &shelf, const QString &edition);

/// What can be said of a request before there is a library. Errors (Usage): neither organisation, code and year nor
/// `from`; (NotFound): no such edition.
Result<void> checkRequest(const CodeShelf &shelf, const StartYearRequest &request);

/// The assessment that a request would start, without keeping it: what comes over, what stays unanswered. Errors as of
/// startYear().
Result<Assessment> yearToStart(const Library &library, const CodeShelf &shelf, const StartYearRequest &request);

/// Starts an assessment in a library: blank, or carried forward through the correspondence where the edition changed.
/// Errors as of checkRequest(); (NotFound): no such assessment; (Conflict): an annual assessment of that
/// landlord, edition and year is there already, or no correspondence leads from one edition to the other.
Result<AssessmentId> startYear(Library &library, const CodeShelf &shelf, const StartYearRequest &request,
                               const QString &who);

} // namespace attest
