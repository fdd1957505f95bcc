// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/writers/pdf/Drawing.h"

namespace attest::pdf {

/// Makes a drawing a PDF/UA-1 and PDF/A-2a file: the structure tree with its parent tree and role map, artifacts, link
/// annotations, bookmarks, language, title, metadata and output intent. The same drawing gives the same bytes.
/// Errors (BadInput): the drawing is not the PDF that its structure speaks of.
Result<QByteArray> finishPdf(const Drawing &drawing, const DocumentInfo &info);

} // namespace attest::pdf
