// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareSheet.h"

namespace attest::ui {

/// Two forms as the screen shows them, with what has changed since the one was started beside the other. For any
/// thread.
CompareSheet formSheet(std::shared_ptr<const ChangeReport> report);

} // namespace attest::ui
