// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EditionComparison.h"
#include "ui/compare/CompareSheet.h"

namespace attest::ui {

/// Two editions of a Code as the screen shows them. For any thread.
CompareSheet editionSheet(const EditionComparison &comparison);

} // namespace attest::ui
