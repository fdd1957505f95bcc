// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/DocumentWire.h"
#include "formats/helper/ProcessLimits.h"
#include "formats/readers/PdfReader.h"
#include "formats/wire/HelperFrames.h"
#include "formats/writers/PdfWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

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

void send(FrameKind kind, const QByteArray &body)
{
    for (const QByteArray &part : {frameHead(kind, body.size()), body}) {
        if (std::fwrite(part.constData(), 1, size_t(part.size()), stdout) != size_t(part.size())) {
            std::_Exit(EXIT_FAILURE); // nobody listens any more
        }
    }
    std::fflush(stdout);
}

void sendError(const Error &error)
{
    send(FrameKind::Error, toWire(error));
}

/// Sends each step to the program that waits, but not more of them than anybody can see.
class SentProgress final : public Progress
{
public:
    void at(const QString &what, int done, int total) override
    {
        constexpr qint64 interval = 50;
        if (m_last.isValid() && m_last.elapsed() < interval) {
            return;
        }
        m_last.start();
        send(FrameKind::Progress, toBytes(Step{what, done, total}));
    }
    /// Whoever has had enough ends this process.
    bool cancelled() const override { return false; }

private:
    QElapsedTimer m_last;
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

QByteArray everythingSent()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void write()
{
    PdfWriter writer;
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
    send(FrameKind::Written, toWire(*written));
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
    if (std::strcmp(task, "write") == 0) {
        write();
    } else if (std::strcmp(task, "read") == 0) {
        read(QFileInfo(QFile::decodeName(argv[0])).absolutePath());
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
