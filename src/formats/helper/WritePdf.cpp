// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/helper/WritePdf.h"

#include "formats/DocumentWire.h"
#include "formats/helper/HelperStreams.h"
#include "formats/writers/PdfWriter.h"

extern "C" Q_DECL_EXPORT void attestWritePdf()
{
    using namespace attest;
    PdfWriter writer; // while whoever asks still gets the document together
    const auto document = documentFromWire(everythingSent());
    if (!document) {
        sendError(document.error());
        return;
    }
    SentProgress progress;
    const auto written = writer.write(*document, progress);
    if (!written) {
        sendError(written.error());
        return;
    }
    send(wire::FrameKind::Written, toWire(*written));
}
