// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Terminal.h"
#include "compare/ChangeReport.h"

namespace attest {

/// What has changed in two Codes' forms since one was started from the other: a line for each text. Nothing where it
/// was not.
void printDrift(const ChangeReport &report, Terminal &terminal);

} // namespace attest
