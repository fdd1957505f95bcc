// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Blocks of our text subset, in the one form each text has: paragraphs and lists alone; no empty paragraph or list;
/// looks as StyledLine makes them; nothing that says where it came from. Doing it twice changes nothing.
Blocks cleaned(const Blocks &blocks);

/// The same, less strong or emphasis that covers every word of a paragraph.
Blocks withoutWholeParagraphLooks(Blocks blocks);

} // namespace attest
