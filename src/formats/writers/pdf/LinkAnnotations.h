// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Drawing.h"
#include "formats/writers/pdf/PdfFileWriter.h"

#include <vector>

namespace attest::pdf {

struct LinkAnnotation
{
    int element = 0; ///< the Link it belongs to, in Drawing::elements
    int page = 0;    ///< from 0
    int object = 0;
};

/// Adds an annotation for each area of each link that has an address a PDF can hold, in the order of the elements and
/// their areas. The n-th has the key (number of pages) + n in the parent tree. `firstPage` is the first page's object.
std::vector<LinkAnnotation> addLinkAnnotations(PdfFileWriter &out, const Drawing &drawing, int firstPage);

} // namespace attest::pdf
