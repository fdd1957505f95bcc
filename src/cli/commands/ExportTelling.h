// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Terminal.h"
#include "jobs/ExportDocument.h"

namespace attest {

/// Tells what was written: its path, or all of the report as JSON; remarks go to standard error.
void tellExport(const ExportReport &report, qint64 milliseconds, bool json, Terminal &terminal);

/// A request as --document and --output make it. Errors (Usage): no such document.
Result<ExportRequest> exportRequest(const QString &document, const QString &output);

} // namespace attest
