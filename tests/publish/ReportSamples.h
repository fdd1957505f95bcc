// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "compare/EditionReport.h"
#include "compare/YearsReport.h"

namespace attest::test {

/// Two forms compared, each by the edition it names.
ChangeReport changeReport(const Assessment &from, const Assessment &to, bool untouched = false);
/// The form that is started from it for that year, against that edition.
Assessment startedFrom(const Assessment &from, const QString &editionId, AssessmentYear year);
/// The sample's years across two editions.
ChangeReport sampleChanges();
/// The sample's form of 2024-25 and an LGSCO form that was started from it, of which both have changed since: 6.3 of
/// the first, 3 of the second.
ChangeReport driftedCodes();
/// The Codes of 2022 and 2024.
EditionReport sampleEditions();
/// The sample's years, with one between that is carried over and not reviewed.
YearsReport sampleYears();

} // namespace attest::test
