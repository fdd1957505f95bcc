// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Blocks of plain words: a blank line parts paragraphs, a single line break stays one, and lines that begin with "- "
/// are a bullet list.
Blocks readPlain(const QString &plain);

} // namespace attest
