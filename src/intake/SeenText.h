// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <optional>

namespace attest {

/// The document with the words that a reader of it takes for somebody's: without those struck out as changed, without
/// soft hyphens, what empty fields say and what only leads about the document, and with ticks for the codes by which
/// fonts of pictures show them. None where that is the document as it is.
std::optional<Document> asSeen(const Document &document);

/// Whether it has more paragraphs and headings than that, in lists and tables too.
bool hasMoreParagraphs(const Document &document, int than);

} // namespace attest
