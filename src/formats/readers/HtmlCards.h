// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/HtmlTree.h"

#include <QSet>

namespace attest {

/// Of a page's headers and footers, each in their order, those that are parts of its cards. Several begin with a code
/// of their own ("Provision 1.2"), and what stands before the first of these and after the last is the page's own; or
/// elements beside each other, of one kind and class, hold one each; or it begins with the label of an answer.
QSet<const GumboNode *> partsOfCards(const std::vector<const GumboNode *> &headers,
                                     const std::vector<const GumboNode *> &footers);

} // namespace attest
