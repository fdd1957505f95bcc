// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Drawing.h"
#include "formats/writers/pdf/PdfFileWriter.h"

namespace attest::pdf {

/// Adds the outline, made of the bookmarks: those of a deeper level stand under the one before, also where a level is
/// left out; what is under the first level is folded. The number of its root; none where no bookmark has words.
/// `firstPage` is the first page's object.
std::optional<int> addOutline(PdfFileWriter &out, const Drawing &drawing, int firstPage);

} // namespace attest::pdf
