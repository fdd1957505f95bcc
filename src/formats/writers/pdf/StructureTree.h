// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Drawing.h"
#include "formats/writers/pdf/LinkAnnotations.h"
#include "formats/writers/pdf/PdfFileWriter.h"

#include <vector>

namespace attest::pdf {

/// Adds the structure tree with its role map and parent tree, whose key of a page is the page's index; the number of
/// its root. The drawing has passed checkDrawing. A link without annotations (no address that leads anywhere) becomes
/// a Span. `firstPage` is the first page's object.
int addStructureTree(PdfFileWriter &out, const Drawing &drawing, const std::vector<LinkAnnotation> &links,
                     int firstPage);

} // namespace attest::pdf
