// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/PdfWriter.h"

#include "formats/writers/pdf/PdfDrawing.h"
#include "formats/writers/pdf/PdfFinish.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

} // namespace

Result<WrittenDocument> writePdf(const Document &document, Progress &progress)
{
    const auto drawing = pdf::drawDocument(document, progress);
    if (!drawing) {
        return drawing.error();
    }
    auto bytes = pdf::finishPdf(*drawing, document.info);
    if (!bytes) {
        return bytes.error();
    }
    WrittenDocument out;
    out.bytes = *std::move(bytes);
    out.pages = int(drawing->marks.size());
    if (!drawing->missingGlyphs.isEmpty()) {
        out.remarks.append(Words::tr("No font on this computer has a shape for %1; a box is printed instead.")
                               .arg(drawing->missingGlyphs.join(QStringLiteral(", "))));
    }
    return out;
}

} // namespace attest
