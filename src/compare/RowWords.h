// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"

namespace attest {

/// The code of a row; of a withdrawn provision whose code another one has now, with the year of its Code: "5.4 (2022)".
QString rowName(const AssessmentComparison &comparison, const ComparisonRow &row);

/// What a relation says of the demand: "asks for more", "asks the same in other words", "not said whether it asks for
/// more or less" …; empty where there is nothing to say.
QString demandWords(const Relation &relation);

/// "3.1 and 3.2 together: …", as a note on what was split speaks of all its parts; else the note alone.
QString noteWords(const QString &note, const std::vector<ProvisionCode> &of);
/// All notes of a row.
QString noteWords(const ComparisonRow &row);

} // namespace attest
