// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareSheet.h"

namespace attest::ui {

/// The kinds of change between two forms, as the filters show them.
std::vector<CompareKind> formKinds(const AssessmentComparison &comparison);
/// The bits of those that a row is of.
quint32 kindsOf(const ComparisonRow &row);
/// Whether a row is worth stopping at: the landlord or the Code says something else than before.
bool isChanged(const ComparisonRow &row);

} // namespace attest::ui
