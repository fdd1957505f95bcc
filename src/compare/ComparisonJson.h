// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ChangeReport.h"
#include "compare/ComparisonSummary.h"

#include <QJsonArray>
#include <QJsonObject>

namespace attest {

/// The comparison with its summary and every difference (docs/file-formats.md, Comparison JSON).
QJsonObject toJson(const AssessmentComparison &comparison);
/// The same with what has changed since the second form was started from the first.
QJsonObject toJson(const ChangeReport &report);

/// A difference as every JSON of Attest tells it: {"same": …}, {"removed": …}, {"added": …}, the latter two with
/// "moved": true where whole sentences stand elsewhere on the other side.
QJsonArray toJson(const std::vector<DiffPiece> &pieces);

} // namespace attest
