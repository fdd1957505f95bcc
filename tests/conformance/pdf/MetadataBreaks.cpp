// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

#include <qpdf/Buffer.hh>

namespace attest::test::pdf {

namespace {

Making metadata(const std::string &from, const std::string &to)
{
    return changed([from, to](QPDF &file) {
        QPDFObjectHandle stream = file.getRoot().getKey("/Metadata");
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const std::size_t at = text.find(from);
        if (at == std::string::npos) {
            return false;
        }
        stream.replaceStreamData(text.replace(at, from.size(), to), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
        return true;
    });
}

} // namespace

Breaks metadataBreaks()
{
    return {
        {"metadata", "none", setAt("/Root", "/Metadata", "")},
        {"metadata", "of another type", setAt("/Root/Metadata", "/Subtype", "/Text")},
        {"metadata", "compressed", bytesReplaced("/Subtype /XML", "/Subtype /XML /Filter [/ASCIIHexDecode]")},
        {"metadata-form", "an element without its end", metadata("</pdfaid:part>", "")},
        {"metadata-form", "an encoding in its head", metadata("<?xpacket begin", "<?xpacket encoding=\"UTF-8\" begin")},
        {"metadata-form", "Latin 1", metadata("Complaints", "Compl\xe4ints")},
        {"metadata-form", "a property told twice",
         metadata("<pdfaid:part>2</pdfaid:part>", "<pdfaid:part>2</pdfaid:part><pdfaid:part>2</pdfaid:part>")},
        {"metadata-title", "under another name", metadata("dc:title>", "dc:titel>")},
        {"metadata-title", "empty", metadata("\"x-default\">Complaints in 2024-25: how we did<", "\"x-default\"><")},
        {"metadata-ua", "another part", metadata("<pdfuaid:part>1", "<pdfuaid:part>2")},
        {"metadata-ua", "not claimed", metadata("<pdfuaid:part>1</pdfuaid:part>", "")},
        {"metadata-a", "another part", metadata("<pdfaid:part>2", "<pdfaid:part>1")},
        {"metadata-a", "a lower level", metadata("<pdfaid:conformance>A", "<pdfaid:conformance>B")},
        {"metadata-schemas", "the claim not described",
         metadata("<pdfaProperty:name>part", "<pdfaProperty:name>parts")},
        {"metadata-schemas", "a property of its own",
         metadata("<pdfaid:part>2", "<own:word xmlns:own=\"https://own.example/\">x</own:word><pdfaid:part>2")},
        {"metadata-schemas", "a description without a category",
         metadata("<pdfaProperty:category>internal</pdfaProperty:category>", "")},
        {"metadata-agrees", "another title", setAt("/Info", "/Title", "(Another)")},
        {"metadata-agrees", "another program", setAt("/Info", "/Producer", "(Another)")},
        {"metadata-language", "another language", metadata("<rdf:li>en-GB", "<rdf:li>de")},
        {"metadata-language", "the title in one language only", metadata("xml:lang=\"x-default\"", "xml:lang=\"de\"")},
        {"metadata-persons", "an author", setAt("/Info", "/Author", "(Someone)")},
        {"metadata-persons", "a date", setAt("/Info", "/CreationDate", "(D:20250101000000Z)")},
        {"metadata-once", "of a page", set("/Type", "/Page", "/Metadata", "<<>>")},
    };
}

} // namespace attest::test::pdf
