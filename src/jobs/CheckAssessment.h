// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Readiness.h"
#include "provisions/CodeShelf.h"
#include "store/Library.h"

namespace attest {

/// An assessment as it stands, with what stands between it and publication.
struct CheckedAssessment
{
    Assessment assessment;
    std::shared_ptr<const Edition> edition;
    std::vector<Finding> findings;
    AnsweredCount answered;
    bool checked = true; ///< false: the rules have not looked at it, and `findings` is empty

    /// Open findings that block at this gate. Publication asks for what Approval asks, too, until the assessment is
    /// approved.
    std::vector<Finding> blocking(Gate gate) const;
};

/// `shelf` knows what the Code changed since the landlord's last form; without it nothing is said of that, and what
/// blocks is the same.
Result<CheckedAssessment> checkAssessment(const Library &library, const AssessmentId &id, const QDate &today,
                                          const CodeShelf *shelf = nullptr);

/// The same before the rules have looked at it, for whoever wants to see the form first.
Result<CheckedAssessment> uncheckedAssessment(const Library &library, const AssessmentId &id);
/// What they find.
Result<std::vector<Finding>> findingsIn(const Library &library, const Assessment &assessment, const Edition &edition,
                                        const QDate &today, const CodeShelf *shelf = nullptr);

/// Accepts a finding, by its key or by the first characters of it where only one fits, with the reason. Returns the
/// finding. Errors (NotFound): no such open finding; (Usage): no reason; (Refused): none can stand in for it.
Result<Finding> acceptFinding(Library &library, const AssessmentId &id, const QString &key, const QString &reason,
                              const QDate &today, const QString &who, const QDateTime &now,
                              const CodeShelf *shelf = nullptr);

} // namespace attest
