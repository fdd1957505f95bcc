// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"

namespace attest {

/// The items of an evidence cell in printed order, one a line; their texts joined by line breaks are the cell's words.
/// An address, or words that link to one, is a Url; a line in quotation marks a Quote, as are the lines up to where
/// they close; a policy or report named with a page or clause a Document; any other line a Note. List items begin with
/// "- " or their number.
std::vector<Evidence> evidenceItems(const Blocks &blocks);

} // namespace attest
