// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/EditionComparison.h"

namespace attest {

/// The readable difference between the wordings of a row, those of several provisions joined by blank lines. Fills in
/// the row's `wording` and each provision's `marked`.
void markWording(EditionRow &row);

} // namespace attest
