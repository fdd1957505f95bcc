// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads a Word document (Office Open XML, .docx): headings, paragraphs, lists with their numbering, tables with merged
/// cells, links with their address; tracked insertions are taken and deletions left out. Each cell carries its place.
/// Errors (BadInput): not a Word document, protected by a password, damaged or cut short, or larger than the limits.
Result<Document> readDocx(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

} // namespace attest
