// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest::pdf {

/// Nothing that letters can be set of.
bool blank(const QString &text);
/// Whether there is anything to be seen or read.
bool hasContent(const Block &block);
/// Whether the block at `at` is a short line all in strong letters that leads the next block, as a heading does. Of
/// several such lines in a row only the last does: else none could stand on a page without all the others.
bool leadsNext(const Blocks &blocks, Blocks::const_iterator at);

} // namespace attest::pdf
