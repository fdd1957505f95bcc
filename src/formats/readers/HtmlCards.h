// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/HtmlTree.h"

#include <QSet>

namespace attest {

/// Of a page's headers, or of its footers, in their order, those that are parts of its cards: several begin with a code
/// of their own ("Provision 1.2"), and what stands before the first of these and after the last is the page's own.
QSet<const GumboNode *> partsOfCards(const std::vector<const GumboNode *> &edges);

} // namespace attest
