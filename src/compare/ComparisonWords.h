// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"
#include "compare/CodeLists.h"

namespace attest {

/// "27 March 2027" of an ISO date; any other text as it is.
QString dayWords(const QString &iso);
/// The years, landlords or Codes that are compared: "Fenmoor Homes: 2022-23 and 2024-25".
QString comparisonTitle(const AssessmentComparison &comparison);

/// What the Code did to a provision: "Amended, from 1.5; asks for more". Empty where it is as it was.
QString codeChangeWords(const ComparisonRow &row);
/// The answer on either side: "No → Yes", "Yes, as before", "not answered".
QString complianceWords(const ComparisonRow &row);
/// The same; of two landlords or Codes: "Marsh: No; Fenmoor: Yes", "Yes, both".
QString complianceWords(const AssessmentComparison &comparison, const ComparisonRow &row);
/// What happened to compliance, as a phrase: "now complies", "no longer complies". Of two landlords: "only Marsh
/// complies". Empty where it is unchanged.
QString complianceChangeWords(const AssessmentComparison &comparison, const ComparisonRow &row);
/// "Evidence: 1 added, 2 kept, 1 address changed". Empty where there is none on either side.
QString evidenceWords(const ComparisonRow &row);
/// The same; of two landlords or Codes: "evidence: 1 given only by Marsh, 2 by both".
QString evidenceWords(const AssessmentComparison &comparison, const ComparisonRow &row);
/// "Commentary"; where one form has one column for both, "Evidence and commentary".
QString commentaryName(const ComparisonRow &row);
/// "word for word as before", "rewritten" …; empty for None.
QString textChangeWords(TextChangeKind kind);
/// The same; of two landlords or Codes: "in other words", "only Marsh gives one".
QString textChangeWords(const AssessmentComparison &comparison, TextChangeKind kind);
/// "We intend to comply" dates: "by 31 March 2026, before: by 30 June 2025". Empty where they are the same.
QString dateWords(const ComparisonRow &row);
/// The same; of two landlords or Codes each with its date.
QString dateWords(const AssessmentComparison &comparison, const ComparisonRow &row);
/// Actions that one side alone has, a phrase each.
QStringList actionWords(const AssessmentComparison &comparison, const ComparisonRow &row);
/// Two landlords or two Codes: neither came before the other.
bool standSideBySide(const AssessmentComparison &comparison);
/// What an item's change is called: "added", "address changed", "now under 6.2".
QString evidenceChangeWords(const EvidenceChange &change);
/// Everything that is to be said of a row, a phrase each, for a list of one row a provision.
QStringList rowPhrases(const AssessmentComparison &comparison, const ComparisonRow &row);

} // namespace attest
