// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

namespace attest {

/// codes compare: what one edition changed against another.
void addCodesComparisonCommands(Commands &commands);
/// codes propose, codes add, codes correspond: editions and correspondences of the user's own.
void addOwnCodesCommands(Commands &commands);

} // namespace attest
