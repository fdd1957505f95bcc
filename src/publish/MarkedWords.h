// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/WordDiff.h"
#include "formats/Document.h"

namespace attest {

/// A difference as paragraphs, what was added and removed marked so; blank lines part paragraphs. Where removed and
/// added words touch, a space keeps them apart; moved sentences are led by "(moved)".
Blocks markedParagraphs(const std::vector<DiffPiece> &pieces);

/// The same, with lines that begin with a list's mark as lists.
Blocks markedBlocks(const std::vector<DiffPiece> &pieces);

/// Items of evidence as a list; those that begin with a list's mark stand as a list below the item before them.
Block evidenceList(std::vector<Blocks> items);

/// The lines of paragraphs, each with its looks.
std::vector<Spans> linesOf(const Blocks &paragraphs);

/// Words in one look, as a span.
Span markedSpan(const QString &text, Revision revision);

/// A line of its own in strong letters.
Block strongParagraph(const QString &text);

} // namespace attest
