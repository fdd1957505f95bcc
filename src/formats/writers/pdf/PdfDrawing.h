// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/writers/pdf/Drawing.h"
#include "formats/writers/pdf/Typesetter.h"

namespace attest::pdf {

/// Sets a document out on A4 pages and draws them. Errors (Cancelled).
Result<Drawing> drawDocument(const Document &document, std::unique_ptr<Typesetter> typesetter, Progress &progress);

} // namespace attest::pdf
