// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "formats/Document.h"
#include "formats/WrittenDocument.h"

#include <memory>

namespace attest {

namespace pdf {
class Typesetter;
}

/// Writes accessible PDFs (PDF/UA-1 and PDF/A-2a): A4, tagged, with their fonts. In this process: Attest's programs go
/// by PdfHelper.
class PdfWriter
{
public:
    /// Finds the fonts, which takes a while: before the document is there, if it can be.
    PdfWriter();
    ~PdfWriter();
    PdfWriter(const PdfWriter &) = delete;
    PdfWriter &operator=(const PdfWriter &) = delete;

    /// Writes one document; called once. Remarks name the characters for which no font here has a shape; they are
    /// printed as a box and read as what they are. Errors (NotFound): the document's font is not installed;
    /// (Cancelled).
    Result<WrittenDocument> write(const Document &document, Progress &progress);

private:
    Result<std::unique_ptr<pdf::Typesetter>> m_typesetter;
};

Result<WrittenDocument> writePdf(const Document &document, Progress &progress);

} // namespace attest
