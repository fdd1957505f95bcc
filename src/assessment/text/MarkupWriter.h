// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest {

/// Writes cleaned blocks as markup that readMarkup() reads back as the same blocks, with as few backslashes as that
/// takes.
QString writeMarkup(const Blocks &blocks);

} // namespace attest
