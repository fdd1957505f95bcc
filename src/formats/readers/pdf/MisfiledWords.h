// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest::pdfreader {

/// Whether a structure tree files words under a cell that stand in another column of their table: where lists in cells
/// beside one another go over a page, some programs file the items of the one under the other.
bool misfilesWords(const Blocks &blocks);

/// Whether paragraphs that begin with a provision's code hold the labelled parts of its answer, one behind another: the
/// lines that they stand in ("Complies: Yes", "Evidence: …") are breaks within one paragraph, and no tag says where.
bool runsLabelsTogether(const Blocks &blocks);

} // namespace attest::pdfreader
