// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/writers/pdf/PdfFileWriter.h"

namespace attest::pdf {

/// What a file says of itself. No author, no dates: the same document gives the same bytes.
struct Metadata
{
    int information = 0;       ///< the object of the information dictionary, which says the same as the XMP
    QByteArray catalogEntries; ///< language, title to be shown, XMP, output intent (the colours are those of sRGB)
};

/// Adds what says that a document is PDF/UA-1 and PDF/A-2a, and which document it is.
Metadata addMetadata(PdfFileWriter &out, const DocumentInfo &info);

} // namespace attest::pdf
