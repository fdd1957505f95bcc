// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/DocumentWire.h"
#include "formats/helper/HelperStreams.h"
#include "formats/helper/ProcessLimits.h"
#include "formats/helper/WritePdf.h"
#include "formats/readers/PdfReader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

// attest-pdf: what Attest does with PDF files, in a process of its own. Programs start it through PdfHelper.

namespace {

using namespace attest;
using namespace attest::wire;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AttestPdf)
};

/// A process that lives for a tenth of a second gives nothing back: asking the system for memory piece by piece would
/// only cost time.
void keepMemory()
{
#ifdef __GLIBC__
    constexpr int step = 32 * 1024 * 1024;
    mallopt(M_TOP_PAD, step);
    mallopt(M_TRIM_THRESHOLD, 8 * step);
    mallopt(M_MMAP_THRESHOLD, step);
#endif
}

void write(const QString &folder)
{
    QLibrary library(folder + QLatin1Char('/') + QStringLiteral(ATTEST_WRITER_LIBRARY));
    const auto writePdf = reinterpret_cast<AttestWritePdf *>(library.resolve(attestWritePdfName));
    if (writePdf == nullptr) {
        everythingSent(); // nobody may be left writing to a process that ended
        sendError({ErrorKind::NotFound, Words::tr("The PDF could not be made: the part of Attest that draws PDF files, "
                                                  "attest-pdf-writer, is missing. Install Attest again.")});
        return;
    }
    writePdf();
}

void read(const QString &folder)
{
    prepareToReadPdf(folder); // while whoever asks still gets the file together
    const QByteArray sent = everythingSent();
    const auto request = readRequestFrom(sent);
    if (!request) {
        sendError(request.error());
        return;
    }
    limitProcess(request->limits.seconds);
    try {
        const auto document = readPdf(request->bytes, request->name, request->limits);
        if (!document) {
            sendError(document.error());
            return;
        }
        send(FrameKind::Document, toWire(*document));
    } catch (const std::bad_alloc &) {
        sendError(badInput(Words::tr("%1 could not be read: it takes more memory than a form can need. The file may be "
                                     "damaged.")
                               .arg(request->name)));
    }
}

} // namespace

int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    leaveInterruptsToParent();
    keepMemory();
    const char *task = argc == 2 ? argv[1] : "";
    const auto folder = [argv] { return QFileInfo(QFile::decodeName(argv[0])).absolutePath(); };
    if (std::strcmp(task, "write") == 0) {
        write(folder());
    } else if (std::strcmp(task, "read") == 0) {
        read(folder());
    } else if (std::strcmp(task, "--version") == 0) {
        std::puts("attest-pdf " ATTEST_VERSION);
    } else {
        std::fputs("attest-pdf is a part of Attest that its programs start by themselves.\n", stderr);
        return 2;
    }
    std::fflush(stdout);
    // Taking down what a document was drawn with would only cost time.
    std::_Exit(EXIT_SUCCESS);
}
