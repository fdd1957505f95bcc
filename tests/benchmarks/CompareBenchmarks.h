// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"
#include "Setting.h"

namespace attest::bench {

/// Two years across two editions word by word against wdiff on the same texts, and long texts with little in common.
void compareYears(const Setting &setting, Report &report);

} // namespace attest::bench
