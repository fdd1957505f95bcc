// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

namespace attest::pdf {

/// Whether a paragraph is too long to be broken into lines in one go: the time for a long word grows with its square,
/// and a line of some hundred thousand letters has no width that pango can hold.
bool isLong(const Spans &spans);

/// The paragraph in parts that are not, one after the other: parted where a sentence or at least a word ends, if one
/// does.
std::vector<Spans> inParts(const Spans &spans);

} // namespace attest::pdf
