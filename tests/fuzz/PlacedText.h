// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "formats/Document.h"

#include <QByteArray>

namespace attest::test {

/// A document from lines of text: "# " a heading, "- " an item of a list, lines with bars rows of a table, the others
/// paragraphs; "\\n" in a cell parts its paragraphs.
Document documentOfText(const QByteArray &text);

/// What is made of pages whose words and lines stand where the text says, one a line:
///   page WIDTH HEIGHT · word X Y WIDTH HEIGHT WORD · turned X Y WIDTH HEIGHT WORD · level Y FROM TO ·
///   upright X FROM TO · fill X Y WIDTH HEIGHT
/// Lines that say something else are left out.
Result<Document> documentOfPlacedText(const QByteArray &text);

} // namespace attest::test
