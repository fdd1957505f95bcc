// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

#include <qpdf/Buffer.hh>

namespace attest::test::pdf {

namespace {

Making intoText(const std::string &operators)
{
    return contentReplaced(0, "BT\n", "BT\n" + operators + "\n");
}

/// Says of the first font's space that it stands for something else.
Making spaceMeans(const std::string &character)
{
    return changedFirst("/Subtype", "/TrueType", [character](QPDFObjectHandle font) {
        QPDFObjectHandle map = font.getKey("/ToUnicode");
        const auto data = map.getStreamData(qpdf_dl_generalized);
        std::string text(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
        const std::size_t end = text.find("endcmap");
        if (end == std::string::npos) {
            return false;
        }
        text.insert(end, "1 beginbfchar\n<20> <" + character + ">\nendbfchar\n");
        map.replaceStreamData(text, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        return true;
    });
}

bool emptyMap(QPDFObjectHandle font)
{
    font.getKey("/ToUnicode")
        .replaceStreamData("begincmap endcmap", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return true;
}

} // namespace

Breaks textBreaks()
{
    return {
        {"text-unicode", "an empty map", changedFirst("/Subtype", "/TrueType", emptyMap)},
        {"text-unicode", "zero", spaceMeans("0000")},
        {"text-unicode", "a byte order mark", spaceMeans("FEFF")},
        {"text-private-use", "a character of a font's own", spaceMeans("E000")},
        {"text-language", "none", setAt("/Root", "/Lang", "")},
        {"text-language-tags", "a sentence", setAt("/Root", "/Lang", "(in English)")},
        {"text-language-tags", "a number, in the content", intoText("/Span <</Lang (1234)>> BDC EMC")},
        {"text-contrast", "light grey", intoText("0.6 g")},
        {"text-contrast", "on a dark ground",
         contentChanged(0, [](const std::string &content) { return "0.4 g 0 0 900 900 re f\n" + content; })},
        {"text-size", "half as large", contentReplaced(0, "BT\n", "0.5 0 0 0.5 100 100 cm\nBT\n")},
        {"text-visible", "not drawn", intoText("3 Tr")},
        {"text-visible", "as a clip alone", intoText("7 Tr")},
    };
}

} // namespace attest::test::pdf
