// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"
#include "formats/Document.h"

namespace attest {

/// A difference as paragraphs, what was added and removed marked so; blank lines part paragraphs. Where removed and
/// added words touch, a space keeps them apart; moved sentences are led by "(moved)".
Blocks markedParagraphs(const std::vector<DiffPiece> &pieces);

/// Words in one look, as a span.
Span markedSpan(const QString &text, Revision revision);

/// A line of its own in strong letters.
Block strongParagraph(const QString &text);

} // namespace attest
