// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRows.h"

namespace attest {

/// Pages hold some answers twice, once for phones: leaves out rows that say the same of the same provision as one
/// before, and the second half of answers that say everything twice.
void dropCopies(std::vector<FormRow> &rows);

} // namespace attest
