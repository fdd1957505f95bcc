// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/writers/pdf/Drawing.h"

namespace attest::pdf {

/// Sets a document out on A4 pages and draws them. Errors (NotFound): the document's font is not installed;
/// (Cancelled).
Result<Drawing> drawDocument(const Document &document, Progress &progress);

} // namespace attest::pdf
