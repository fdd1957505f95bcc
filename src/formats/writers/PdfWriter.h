// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/Document.h"
#include "formats/WrittenDocument.h"

namespace attest {

/// Writes an accessible PDF (PDF/UA-1 and PDF/A-2a): A4, tagged, with its fonts. In this process: Attest's programs go
/// by PdfHelper. Remarks name the characters for which no font here has a shape; they are printed as a box and read
/// as what they are. Errors (NotFound): the document's font is not installed; (Cancelled).
Result<WrittenDocument> writePdf(const Document &document, Progress &progress);

} // namespace attest
