// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads comma-separated values (RFC 4180) as one table. Commas, semicolons, tabs or bars part the cells, whichever
/// does so most evenly; a first line "sep=;" says so. A quoted cell may hold line breaks. UTF-8, UTF-16 or
/// Windows-1252. Errors (BadInput): no text, without words, or beyond the limits.
Result<Document> readCsv(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

} // namespace attest
