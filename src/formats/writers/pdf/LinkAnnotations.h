// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Drawing.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace attest::pdf {

struct LinkAnnotation
{
    int element = 0; ///< the Link it belongs to, in Drawing::elements
    int page = 0;
    QPDFObjectHandle object;
};

/// Makes an annotation for each area of each link that has an address a PDF can hold, in the order of the elements
/// and their areas, and puts them on their pages. The n-th has the key pages + n in the parent tree.
std::vector<LinkAnnotation> addLinkAnnotations(QPDF &pdf, const Drawing &drawing, std::vector<QPDFObjectHandle> &pages);

} // namespace attest::pdf
