// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <qpdf/QPDF.hh>

namespace attest::pdf {

/// Says in the catalog, in the information dictionary and in XMP, with the same words, what the document is, and that
/// it is PDF/UA-1 and PDF/A-2a. No author, no dates: the same document gives the same bytes.
void addMetadata(QPDF &pdf, const DocumentInfo &info);

/// Says that the colours are those of sRGB, by its profile.
void addOutputIntent(QPDF &pdf);

} // namespace attest::pdf
