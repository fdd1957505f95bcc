// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"
#include "Setting.h"

namespace attest::bench {

/// That four times as much takes the engine's parts not much more than four times as long, however hostile it is.
void growth(const Setting &setting, Report &report);

} // namespace attest::bench
