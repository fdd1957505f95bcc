// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads plain text, such as what was copied out of a PDF: paragraphs parted by blank lines, their lines by line
/// breaks. Lines with tabs, one under another, are a table, a row a line. UTF-8, UTF-16 or Windows-1252. Errors
/// (BadInput): no text, without words, or beyond the limits.
Result<Document> readTxt(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

} // namespace attest
