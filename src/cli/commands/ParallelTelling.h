// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Terminal.h"
#include "jobs/CompareParallel.h"

#include <QJsonArray>

namespace attest {

/// What has changed in two Codes' forms since one was started from the other: a line for each text.
void print(const ParallelComparison &comparison, Terminal &terminal);
/// The same as JSON (docs/file-formats.md, Comparison JSON, `since_started`).
QJsonArray differencesJson(const ParallelComparison &comparison);

} // namespace attest
