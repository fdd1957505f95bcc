// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest::ui {

/// A name for the form's file: "Fenmoor Homes complaint handling self-assessment 2025-26 draft.pdf"; without "draft"
/// once it is approved. What some file system refuses is replaced.
QString formFileName(const Assessment &assessment);

} // namespace attest::ui
