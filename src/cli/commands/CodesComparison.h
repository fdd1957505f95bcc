// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace attest {

/// codes compare: what one edition changed against another.
void addCodesComparisonCommands(Commands &commands);

} // namespace attest
