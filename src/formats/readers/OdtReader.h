// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"
#include "formats/ReadLimits.h"

namespace attest {

/// Reads an OpenDocument text (.odt): paragraphs, headings, lists with the numbers that are printed, tables with merged
/// and nested cells, links, text boxes, and notes after the text. Tracked changes count as accepted; hidden text,
/// comments, headers and footers are left out. Errors (BadInput): no OpenDocument text, protected by a password,
/// damaged, without words, or beyond the limits.
Result<Document> readOdt(const QByteArray &bytes, const QString &name, const ReadLimits &limits = {});

} // namespace attest
