// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr qsizetype longestString = 32767;
constexpr qsizetype longestName = 127;
constexpr double greatestReal = 3.403e38;
constexpr double smallestReal = 1.175e-38;

void header(const Subject &subject, Findings &findings)
{
    const QByteArray start = subject.facts.bytes().left(9);
    const bool right = start.size() == 9 && start.startsWith("%PDF-1.") && start[7] >= '0' && start[7] <= '7' &&
                       (start[8] == '\n' || start[8] == '\r');
    if (!right) {
        findings.add(u"file"_s, u"it begins otherwise"_s);
    }
}

void binaryComment(const Subject &subject, Findings &findings)
{
    const QByteArray &bytes = subject.facts.bytes();
    const qsizetype line = bytes.indexOf('\n') + 1;
    bool right = bytes.size() > line + 4 && bytes[line] == '%';
    for (qsizetype i = line + 1; right && i <= line + 4; ++i) {
        right = static_cast<unsigned char>(bytes[i]) > 127;
    }
    if (!right) {
        findings.add(u"file"_s, u"the second line is no such comment"_s);
    }
}

void fileId(const Subject &subject, Findings &findings)
{
    QPDFObjectHandle held = subject.facts.file().getTrailer().getKey("/ID");
    if (!held.isArray() || held.getArrayNItems() != 2) {
        findings.add(u"trailer"_s, u"there is no ID of two parts"_s);
        return;
    }
    for (QPDFObjectHandle part : held.getArrayAsVector()) {
        if (!part.isString() || part.getStringValue().empty()) {
            findings.add(u"trailer"_s, u"a part of the ID is empty"_s);
        }
    }
}

void encryption(const Subject &subject, Findings &findings)
{
    if (subject.facts.file().isEncrypted() || subject.facts.file().getTrailer().hasKey("/Encrypt")) {
        findings.add(u"trailer"_s, u"there is an Encrypt entry"_s);
    }
}

void fileEnd(const Subject &subject, Findings &findings)
{
    const QByteArray &bytes = subject.facts.bytes();
    const qsizetype end = bytes.lastIndexOf("%%EOF");
    const QByteArray after = end < 0 ? QByteArray("-") : bytes.mid(end + 5);
    if (!after.isEmpty() && after != "\n" && after != "\r\n" && after != "\r") {
        findings.add(u"file"_s, u"%1 bytes follow the last end mark"_s.arg(after.size()));
    }
}

void syntax(const Subject &subject, Findings &findings)
{
    for (const QString &complaint : subject.facts.complaints()) {
        findings.add(u"file"_s, complaint);
    }
    for (QPDFObjectHandle object : subject.facts.file().getAllObjects()) {
        if (!object.isStream()) {
            continue;
        }
        try {
            object.getStreamData(qpdf_dl_all);
        } catch (const std::exception &error) {
            QPDFObjectHandle filter = object.getDict().getKey("/Filter");
            if (!filter.isNameAndEquals("/LZWDecode")) {
                findings.add(objectName(object), u"its data cannot be read: "_s + QString::fromUtf8(error.what()));
            }
        }
    }
}

bool isEnd(char byte)
{
    return byte == '\n' || byte == '\r';
}

/// Where what an object's "12 0 obj" announces begins; -1 where that is not written as it has to be.
qsizetype objectStart(const QByteArray &bytes, qsizetype at, QPDFObjGen object)
{
    const QByteArray head =
        QByteArray::number(object.getObj()) + ' ' + QByteArray::number(object.getGen()) + QByteArrayLiteral(" obj");
    const bool right = at > 0 && isEnd(bytes[at - 1]) && bytes.mid(at, head.size()) == head &&
                       at + head.size() < bytes.size() && isEnd(bytes[at + head.size()]);
    return right ? at + head.size() : -1;
}

using Visit = std::function<void(QPDFObjGen, qsizetype)>;
void eachWrittenObject(const PdfFacts &facts, const Visit &visit)
{
    for (const auto &[object, entry] : facts.file().getXRefTable()) {
        if (entry.getType() == 1) {
            visit(object, static_cast<qsizetype>(entry.getOffset()));
        }
    }
}

void objectLayout(const Subject &subject, Findings &findings)
{
    eachWrittenObject(subject.facts, [&](QPDFObjGen object, qsizetype offset) {
        if (offset >= subject.facts.bytes().size() || objectStart(subject.facts.bytes(), offset, object) < 0) {
            findings.add(u"object %1"_s.arg(object.getObj()), u"its beginning is written otherwise"_s);
        }
    });
}

void streamLength(const Subject &subject, Findings &findings)
{
    const QByteArray &bytes = subject.facts.bytes();
    eachWrittenObject(subject.facts, [&](QPDFObjGen object, qsizetype offset) {
        QPDFObjectHandle held = subject.facts.file().getObjectByObjGen(object);
        if (!held.isStream()) {
            return;
        }
        QPDFObjectHandle length = held.getDict().getKey("/Length");
        qsizetype data = bytes.indexOf("stream", offset) + 6;
        data += bytes.mid(data, 2) == "\r\n" ? 2 : 1;
        const qsizetype end = data + (length.isInteger() ? static_cast<qsizetype>(length.getIntValue()) : 0);
        const QByteArray after = bytes.mid(end, 11);
        const bool right =
            bytes[data - 1] == '\n' &&
            (after.startsWith("\nendstream") || after.startsWith("\r\nendstream") || after.startsWith("\rendstream"));
        if (!right) {
            findings.add(u"object %1"_s.arg(object.getObj()), u"its data ends elsewhere"_s);
        }
    });
}

void filters(const Subject &subject, Findings &findings)
{
    static const std::set<std::string> allowed = {"/ASCIIHexDecode",  "/ASCII85Decode",  "/FlateDecode",
                                                  "/RunLengthDecode", "/CCITTFaxDecode", "/JBIG2Decode",
                                                  "/DCTDecode",       "/JPXDecode"};
    for (QPDFObjectHandle object : subject.facts.file().getAllObjects()) {
        QPDFObjectHandle filter = object.isStream() ? object.getDict().getKey("/Filter") : QPDFObjectHandle::newNull();
        for (QPDFObjectHandle each : filter.isArray() ? filter.getArrayAsVector() : std::vector{filter}) {
            if (each.isName() && allowed.count(each.getName()) == 0) {
                findings.add(objectName(object), QString::fromStdString(each.getName()));
            }
        }
    }
}

void externalStreams(const Subject &subject, Findings &findings)
{
    for (QPDFObjectHandle object : subject.facts.file().getAllObjects()) {
        for (const char *key : {"/F", "/FFilter", "/FDecodeParms"}) {
            if (object.isStream() && object.getDict().hasKey(key)) {
                findings.add(objectName(object), u"it has %1"_s.arg(QString::fromUtf8(key)));
            }
        }
    }
}

void values(const Subject &subject, Findings &findings)
{
    eachObject(subject.facts.file(), [&](QPDFObjectHandle object, const QString &where) {
        if (object.isInteger() && object.getIntValue() != static_cast<qint32>(object.getIntValue())) {
            findings.add(where, u"the number %1"_s.arg(object.getIntValue()));
        } else if (object.isReal()) {
            const double value = std::abs(object.getNumericValue());
            if (value > greatestReal || (value != 0 && value < smallestReal)) {
                findings.add(where, u"the number %1"_s.arg(value));
            }
        } else if (object.isString() && object.getStringValue().size() > longestString) {
            findings.add(where, u"a string of %1 bytes"_s.arg(object.getStringValue().size()));
        } else if (object.isName() && object.getName().size() > longestName + 1) {
            findings.add(where, u"a name of %1 bytes"_s.arg(object.getName().size() - 1));
        }
    });
}

void names(const Subject &subject, Findings &findings)
{
    eachObject(subject.facts.file(), [&](QPDFObjectHandle object, const QString &where) {
        if (!object.isName()) {
            return;
        }
        const QByteArray bytes = QByteArray::fromStdString(object.getName());
        if (QString::fromUtf8(bytes).toUtf8() != bytes) {
            findings.add(where, QString::fromUtf8(bytes));
        }
    });
}

} // namespace

Rules fileRules()
{
    return {
        {"file-header", "PDF/A-2 6.1.2", "The file begins with its version, 1.0 to 1.7, on a line of its own.", header},
        {"file-comment", "PDF/A-2 6.1.2", "A comment of four bytes above 127 says that the file is binary.",
         binaryComment},
        {"file-id", "PDF/A-2 6.1.3", "The trailer has a file identifier.", fileId},
        {"file-encryption", "PDF/A-2 6.1.3", "The file is not encrypted.", encryption},
        {"file-end", "PDF/A-2 6.1.3", "Nothing follows the end mark.", fileEnd},
        {"file-syntax", "PDF 1.7", "The file is read without repair, and so is the data of every stream.", syntax},
        {"object-layout", "PDF/A-2 6.1.9", "Every object stands where the table says, its number on a line of its own.",
         objectLayout},
        {"stream-length", "PDF/A-2 6.1.7.1", "Every stream is as long as it says.", streamLength},
        {"stream-filters", "PDF/A-2 6.1.7.2", "Data is compressed by permitted filters only, so not by LZW.", filters},
        {"stream-outside", "PDF/A-2 6.1.7.1", "No stream keeps its data outside the file.", externalStreams},
        {"limit-values", "PDF/A-2 6.1.13", "Numbers, strings and names keep within the limits of PDF/A.", values},
        {"file-names", "PDF/A-2 6.1.8", "Names are UTF-8.", names},
    };
}

} // namespace attest::test::pdf
