// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads a PDF: by its structure tree where that says what is a table, and else by where its words and lines stand. In
/// this process: only the helper calls it, since a PDF from outside may be made to do harm. Errors (BadInput): no PDF,
/// damaged, encrypted, without words, or beyond the limits; (NotFound): what reads the places of words is missing.
/// Throws std::bad_alloc where the memory that it may take is not enough.
Result<Document> readPdf(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

/// Loads what reading by places takes, once; it lies with the program, in `folder`. Must be called before the process
/// may open no more files.
void prepareToReadPdf(const QString &folder);

} // namespace attest
