// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/PdfReader.h"
#include "support/PdfBuilder.h"

#include <QTest>

#include <functional>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace attest::test {

using namespace Qt::StringLiterals;

inline void verifyRefused(const Result<Document> &read, const QString &words)
{
    QVERIFY2(!read.ok(), "was read");
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    const QString &message = read.error().message;
    QVERIFY2(message.contains(u"form.pdf"_s), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    QVERIFY2(message.contains(words), qPrintable(message));
}

inline Result<Document> read(const QByteArray &bytes, const ReadLimits &limits = {})
{
    return readPdf(bytes, u"form.pdf"_s, limits);
}

/// One paragraph on one page.
inline PdfBuilder small()
{
    PdfBuilder builder(PdfBuilder::el("P", "0", {}));
    builder.page(PdfBuilder::text(0, "words"));
    return builder;
}

inline QByteArray withQpdf(const QByteArray &bytes, const std::function<void(QPDFWriter &)> &set)
{
    QPDF file;
    file.processMemoryFile("form.pdf", bytes.constData(), size_t(bytes.size()));
    QPDFWriter writer(file);
    set(writer);
    writer.setOutputMemory();
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(out->getBuffer()), qsizetype(out->getSize()));
}

} // namespace attest::test
