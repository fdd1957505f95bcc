// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Whether a paragraph only leads about its document, such as "Back to top" or "Return to contents". It is nobody's
/// answer.
bool isWayMark(const Spans &paragraph);

} // namespace attest
