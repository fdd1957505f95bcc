// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/writers/pdf/Drawing.h"

namespace attest::pdf {

/// Whether a drawing is whole in itself: elements that form one tree, each tagged piece in one of them, pages that
/// are there. Errors (BadInput) say what is not.
Result<void> checkDrawing(const Drawing &drawing);

} // namespace attest::pdf
