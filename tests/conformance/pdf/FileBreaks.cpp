// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

#include <qpdf/QPDFWriter.hh>

namespace attest::test::pdf {

namespace {

QByteArray encrypted(const QByteArray &good)
{
    QPDF file;
    file.processMemoryFile("good.pdf", good.constData(), static_cast<std::size_t>(good.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters("", "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize())};
}

/// An integer among the Length entries of the file, one greater.
QByteArray withWrongLength(const QByteArray &good)
{
    const qsizetype at = good.indexOf("/Length ") + 8;
    QByteArray out = good;
    out[at] = out[at] == '9' ? '1' : static_cast<char>(out[at] + 1);
    return at < 8 ? QByteArray() : out;
}

Making inStream(const char *key, const std::string &value)
{
    return changed([key, value](QPDF &file) {
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&file, "data");
        stream.getDict().replaceKey(key, QPDFObjectHandle::parse(value));
        file.getRoot().replaceKey("/Attest", file.makeIndirectObject(stream));
        return true;
    });
}

} // namespace

Breaks fileBreaks()
{
    return {
        {"file-header", "a version there is not", bytesReplaced("%PDF-1.7", "%PDF-1.9")},
        {"file-header", "something before it", [](const QByteArray &good) { return '\n' + good; }},
        {"file-comment", "plain text in its place",
         [](const QByteArray &good) { return QByteArray(good).replace(10, 4, "abcd"); }},
        {"file-id", "none", bytesReplaced("/ID", "/IX")},
        {"file-encryption", "a password for the owner", encrypted},
        {"file-end", "bytes after it", [](const QByteArray &good) { return good + "more"; }},
        {"file-syntax", "a damaged table", bytesReplaced("startxref\n", "startxref\n1")},
        {"file-syntax", "damaged data",
         [](const QByteArray &good) {
             return QByteArray(good).replace(good.indexOf("stream\n") + 60, 20, QByteArray(20, 'x'));
         }},
        {"object-layout", "two spaces",
         [](const QByteArray &good) {
             // The line's end before the first object makes room for the second space.
             const qsizetype at = good.indexOf(" 0 obj");
             return QByteArray(good).replace(at, 7, " 0 obj ");
         }},
        {"stream-length", "another length", withWrongLength},
        {"stream-filters", "LZW", inStream("/Filter", "/LZWDecode")},
        {"stream-outside", "a file name", inStream("/F", "(elsewhere.bin)")},
        {"limit-values", "a great number", setAt("/Root", "/Attest", "3000000000")},
        {"limit-values", "a long string", setAt("/Root", "/Attest", '(' + std::string(32768, 'x') + ')')},
        {"limit-values", "a long name", setAt("/Root", "/Attest", '/' + std::string(128, 'x'))},
        {"limit-values", "a tiny number", setAt("/Root", "/Attest", "0." + std::string(40, '0') + '1')},
        {"file-names", "Latin 1", setAt("/Root", "/Attest", "/caf#e9")},
    };
}

} // namespace attest::test::pdf
