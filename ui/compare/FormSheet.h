// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareSheet.h"

namespace attest::ui {

/// Two forms as the screen shows them. The editions are those that the forms answer. For any thread.
CompareSheet formSheet(std::shared_ptr<const AssessmentComparison> comparison, const Edition &before,
                       const Edition &after);

} // namespace attest::ui
