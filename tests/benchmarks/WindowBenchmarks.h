// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"
#include "Setting.h"

namespace attest::bench {

/// The window, offscreen: how soon the first one of a library of five years stands there, against an empty one; how
/// long the longest wait is while somebody works in it; how soon a key shows.
void window(const Setting &setting, Report &report);

} // namespace attest::bench
