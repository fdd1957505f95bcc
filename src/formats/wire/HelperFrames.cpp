// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/wire/HelperFrames.h"

#include "formats/Characters.h"
#include "formats/wire/WireFormat.h"

#include <QCoreApplication>
#include <QIODevice>

namespace attest::wire {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWire)
};

constexpr quint32 kFrameMagic = 0x41744672; // "AtFr"
constexpr qsizetype kHeadSize = sizeof(quint32) + sizeof(quint8) + sizeof(quint64);
constexpr qsizetype kLongestStep = 200;

Error nonsense()
{
    return badInput(
        Words::tr("Parts of Attest do not fit one another: they may be of several versions. Install Attest anew."));
}

} // namespace

QByteArray headOf(const ReadRequest &request)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    const ReadLimits &limits = request.limits;
    out << magic << version << request.name << limits.fileBytes << limits.unpackedBytes << limits.partBytes
        << qint32(limits.packageEntries) << qint32(limits.depth) << qint32(limits.cells) << qint32(limits.blocks)
        << qint32(limits.seconds) << qint32(limits.pages) << quint64(request.bytes.size());
    return bytes;
}

Result<ReadRequest> readRequestFrom(const QByteArray &bytes)
{
    QDataStream in(bytes);
    prepare(in);
    quint32 ownMagic = 0;
    quint16 ownVersion = 0;
    ReadRequest request;
    ReadLimits &limits = request.limits;
    quint64 size = 0;
    in >> ownMagic >> ownVersion;
    if (ownMagic != magic || ownVersion != version) {
        return nonsense();
    }
    in >> request.name >> limits.fileBytes >> limits.unpackedBytes >> limits.partBytes >> limits.packageEntries >>
        limits.depth >> limits.cells >> limits.blocks >> limits.seconds >> limits.pages >> size;
    const qint64 at = in.device()->pos();
    if (in.status() != QDataStream::Ok || size != quint64(bytes.size() - at)) {
        return nonsense();
    }
    request.bytes = QByteArray::fromRawData(bytes.constData() + at, bytes.size() - at);
    return request;
}

QByteArray toBytes(const Step &step)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << step.what << qint32(step.done) << qint32(step.total);
    return bytes;
}

std::optional<Step> stepFrom(const QByteArray &body)
{
    QDataStream in(body);
    prepare(in);
    Step step;
    in >> step.what >> step.done >> step.total;
    if (in.status() != QDataStream::Ok) {
        return std::nullopt;
    }
    step.what = holdableText(step.what.left(kLongestStep)).simplified();
    return step;
}

QByteArray frameHead(FrameKind kind, qsizetype size)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << kFrameMagic << quint8(kind) << quint64(size);
    return bytes;
}

Result<std::optional<Frame>> FrameReader::next()
{
    if (m_bytes.size() < kHeadSize) {
        return std::optional<Frame>();
    }
    QDataStream in(m_bytes);
    prepare(in);
    quint32 frameMagic = 0;
    quint8 kind = 0;
    quint64 size = 0;
    in >> frameMagic >> kind >> size;
    if (frameMagic != kFrameMagic || kind < quint8(FrameKind::Progress) || kind > quint8(FrameKind::Error) ||
        size > quint64(m_most)) {
        return nonsense();
    }
    if (m_bytes.size() - kHeadSize < qsizetype(size)) {
        return std::optional<Frame>();
    }
    const Frame frame = {FrameKind(kind), m_bytes.mid(kHeadSize, qsizetype(size))};
    m_bytes.remove(0, kHeadSize + qsizetype(size));
    return std::optional(frame);
}

} // namespace attest::wire
