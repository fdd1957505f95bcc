// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/HtmlVisibility.h"

namespace attest {

/// What a cell without words shows, as one figure: its alternative is a tick or a cross where every icon in it is named
/// as one, and empty for a picture of which nothing is told. Nothing where the cell shows nothing.
Blocks signIn(const GumboNode *cell, const HtmlVisibility &visibility);
/// The same in a line whose words are a label, beside which there may be a button that closes or helps.
Blocks signBehindLabel(const GumboNode *line, const HtmlVisibility &visibility);

} // namespace attest
