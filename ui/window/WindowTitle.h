// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest::ui {

/// "2025-26 · Fenmoor Homes · Complaint Handling Code 2024 · draft · Attest"
QString titleOf(const Assessment &assessment, const QString &edition);

} // namespace attest::ui
