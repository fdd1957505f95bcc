// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ComparisonSummary.h"

#include <QJsonObject>

namespace attest {

/// The comparison with its summary and every difference (docs/file-formats.md, Comparison JSON).
QJsonObject toJson(const AssessmentComparison &comparison);

} // namespace attest
