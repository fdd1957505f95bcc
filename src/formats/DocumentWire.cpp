// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/DocumentWire.h"

#include "formats/Characters.h"
#include "formats/wire/WireReader.h"
#include "formats/wire/WireWriter.h"

#include <QCoreApplication>

namespace attest {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWire)
};

constexpr qsizetype kLongestMessage = 2000;

Error nonsense()
{
    return badInput(
        Words::tr("Parts of Attest do not fit one another: they may be of several versions. Install Attest anew."));
}

} // namespace

QByteArray toWire(const Document &document)
{
    wire::WireWriter out;
    out.put(document.info);
    out.put(document.lines);
    out.put(document.unsure);
    out.putAll(document.blocks);
    out.putAll(document.colophon);
    return out.bytes();
}

QByteArray toWire(const WrittenDocument &written)
{
    wire::WireWriter out;
    out.put(written.bytes);
    out.put(written.pages);
    out.putAll(written.remarks);
    return out.bytes();
}

QByteArray toWire(const Error &error)
{
    wire::WireWriter out;
    out.putByte(quint8(error.kind));
    out.put(error.message);
    return out.bytes();
}

Result<Document> documentFromWire(const QByteArray &bytes)
{
    wire::WireReader in(bytes);
    Document document;
    in.take(document.info);
    in.take(document.lines);
    in.take(document.unsure);
    in.takeAll(document.blocks);
    in.takeAll(document.colophon);
    if (!in.good() || !in.atEnd()) {
        return nonsense();
    }
    return document;
}

Result<WrittenDocument> writtenDocumentFromWire(const QByteArray &bytes)
{
    wire::WireReader in(bytes);
    WrittenDocument written;
    in.take(written.bytes);
    in.takePages(written.pages);
    in.takeAll(written.remarks);
    if (!in.good() || !in.atEnd()) {
        return nonsense();
    }
    return written;
}

Error errorFromWire(const QByteArray &bytes)
{
    wire::WireReader in(bytes);
    Error error;
    error.kind = ErrorKind(in.takeByte(int(ErrorKind::Cancelled)));
    in.take(error.message);
    error.message = holdableText(error.message.left(kLongestMessage)).simplified();
    if (!in.good() || !in.atEnd() || error.message.isEmpty()) {
        return nonsense();
    }
    return error;
}

} // namespace attest
