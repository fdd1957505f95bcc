// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads a tagged PDF by its structure tree: headings, paragraphs, lists, tables, links, figures. In this process: only
/// the helper calls it, since a PDF from outside may be made to do harm. Errors (BadInput): no PDF, damaged, encrypted,
/// without structure, or beyond the limits. Throws std::bad_alloc where the memory that it may take is not enough.
Result<Document> readPdf(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

} // namespace attest
