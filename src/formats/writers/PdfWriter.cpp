// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/PdfWriter.h"

#include "formats/writers/pdf/PdfDrawing.h"
#include "formats/writers/pdf/PdfFinish.h"
#include "formats/writers/pdf/Typesetter.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

} // namespace

PdfWriter::PdfWriter() : m_typesetter(pdf::Typesetter::create()) {}

PdfWriter::~PdfWriter() = default;

Result<WrittenDocument> PdfWriter::write(const Document &document, Progress &progress)
{
    if (!m_typesetter) {
        return m_typesetter.error();
    }
    const auto drawing = pdf::drawDocument(document, std::move(*m_typesetter), progress);
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

Result<WrittenDocument> writePdf(const Document &document, Progress &progress)
{
    return PdfWriter().write(document, progress);
}

} // namespace attest
