// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/helper/HelperStreams.h"

#include "formats/DocumentWire.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

namespace attest {

using namespace wire;

QByteArray everythingSent()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

void send(FrameKind kind, const QByteArray &body)
{
    for (const QByteArray &part : {frameHead(kind, body.size()), body}) {
        if (std::fwrite(part.constData(), 1, size_t(part.size()), stdout) != size_t(part.size())) {
            std::_Exit(EXIT_FAILURE);
        }
    }
    std::fflush(stdout);
}

void sendError(const Error &error)
{
    send(FrameKind::Error, toWire(error));
}

void SentProgress::at(const QString &what, int done, int total)
{
    constexpr qint64 interval = 50;
    if (m_last.isValid() && m_last.elapsed() < interval) {
        return;
    }
    m_last.start();
    send(FrameKind::Progress, toBytes(Step{what, done, total}));
}

} // namespace attest
