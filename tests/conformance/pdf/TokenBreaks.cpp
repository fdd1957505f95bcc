// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

#include <qpdf/QPDFWriter.hh>

namespace attest::test::pdf {

namespace {

Making behind(const std::string &content)
{
    return contentChanged(0, [content](const std::string &before) { return before + '\n' + content + '\n'; });
}

/// Content that hangs on the catalog: a form's, or a pattern's.
Making elsewhere(const char *key, const std::string &value, const std::string &content)
{
    return changed([key, value, content](QPDF &file) {
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&file, content);
        stream.getDict().replaceKey(key, QPDFObjectHandle::parse(value));
        file.getRoot().replaceKey("/Attest", file.makeIndirectObject(stream));
        return true;
    });
}

/// With a table of objects in plain text, and an empty line in it.
QByteArray withGapInTable(const QByteArray &good)
{
    QPDF file;
    file.processMemoryFile("good.pdf", good.constData(), static_cast<std::size_t>(good.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    QByteArray bytes(reinterpret_cast<const char *>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
    return bytes.replace("\nxref\n", "\nxref\n\n");
}

} // namespace

Breaks tokenBreaks()
{
    return {
        {"file-table", "an empty line", withGapInTable},
        {"string-digits", "three digits", behind("/Artifact <</X <414>>> BDC EMC")},
        {"string-digits", "a letter that is none", elsewhere("/Subtype", "/Form", "/Artifact <</X <4Z>>> BDC EMC")},
        {"content-values", "a long string", behind("/Artifact <</X (" + std::string(32768, 'x') + ")>> BDC EMC")},
        {"content-values", "a long name", behind('/' + std::string(128, 'x') + " BMC EMC")},
        {"content-values", "a great number", behind("3000000000 w")},
        {"content-inks", "in a pattern", elsewhere("/PatternType", "1", "0 0 0 1 k 1 1 9 9 re f")},
        {"inline-images", "one", behind("/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC")},
    };
}

} // namespace attest::test::pdf
