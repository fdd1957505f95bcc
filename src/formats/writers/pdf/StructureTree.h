// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Drawing.h"
#include "formats/writers/pdf/LinkAnnotations.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace attest::pdf {

/// Builds the structure tree with its role map and parent tree, whose key of a page is the page's index. The drawing
/// has passed checkDrawing. A link without annotations (no address that leads anywhere) becomes a Span.
QPDFObjectHandle buildStructureTree(QPDF &pdf, const Drawing &drawing, const std::vector<QPDFObjectHandle> &pages,
                                    const std::vector<LinkAnnotation> &links);

} // namespace attest::pdf
