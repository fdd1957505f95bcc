// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

/// The first page's resources of one kind, made where there are none.
QPDFObjectHandle resources(QPDF &file, const char *kind)
{
    QPDFObjectHandle page = file.getAllPages().front();
    QPDFObjectHandle all = page.getKey("/Resources");
    if (!all.getKey(kind).isDictionary()) {
        all.replaceKey(kind, QPDFObjectHandle::newDictionary());
    }
    return all.getKey(kind);
}

Making resource(const char *kind, const std::string &value)
{
    return changed([kind, value](QPDF &file) {
        resources(file, kind).replaceKey("/Bad", QPDFObjectHandle::parse(value));
        return true;
    });
}

Making state(const std::string &value)
{
    return resource("/ExtGState", value);
}

Making object(const std::string &dictionary)
{
    return changed([dictionary](QPDF &file) {
        QPDFObjectHandle stream = QPDFObjectHandle::newStream(&file, std::string("\0\0\0", 3));
        stream.replaceDict(QPDFObjectHandle::parse(dictionary));
        resources(file, "/XObject").replaceKey("/Bad", file.makeIndirectObject(stream));
        return true;
    });
}

Making image(const std::string &entries)
{
    return object("<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB" + entries + ">>");
}

Making before(const std::string &operators)
{
    return contentChanged(0, [operators](const std::string &content) { return operators + content; });
}

std::string repeated(const std::string &what, int times)
{
    std::string out;
    for (int i = 0; i < times; ++i) {
        out += what;
    }
    return out;
}

bool damageProfile(QPDFObjectHandle intent)
{
    intent.getKey("/DestOutputProfile")
        .replaceStreamData("no profile", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return true;
}

bool countFour(QPDFObjectHandle intent)
{
    intent.getKey("/DestOutputProfile").getDict().replaceKey("/N", QPDFObjectHandle::newInteger(4));
    return true;
}

} // namespace

Breaks graphicsBreaks()
{
    return {
        {"output-intent", "none", setAt("/Root", "/OutputIntents", "")},
        {"output-intent", "a damaged profile", changedFirst("/S", "/GTS_PDFA1", damageProfile)},
        {"output-intent", "another number of colours", changedFirst("/S", "/GTS_PDFA1", countFour)},
        {"output-intent", "for something else", set("/S", "/GTS_PDFA1", "/S", "/GTS_PDFX")},
        {"colour-spaces", "inks in the content", before("0 0 0 1 k\n")},
        {"colour-spaces", "inks for lines", before("0 0 0 1 K\n")},
        {"colour-spaces", "a spot colour",
         resource("/ColorSpace", "[/Separation/Gold/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1>>]")},
        {"colour-spaces", "a group in inks", set("/S", "/Transparency", "/CS", "/DeviceCMYK")},
        {"graphics-states", "a transfer function", state("<</TR/Identity>>")},
        {"graphics-states", "another transfer function", state("<</TR2/Identity>>")},
        {"graphics-states", "a halftone", state("<</HT<</HalftoneType 1>>>>")},
        {"graphics-states", "a halftone's origin", state("<</HTP[0 0]>>")},
        {"rendering-intents", "in the content", before("/Bright ri\n")},
        {"rendering-intents", "in a state", state("<</RI/Bright>>")},
        {"images", "smoothed", image("/BitsPerComponent 8/Interpolate true")},
        {"images", "with alternates", image("/BitsPerComponent 8/Alternates[]")},
        {"images", "of three bits", image("/BitsPerComponent 3")},
        {"painted-objects", "PostScript", object("<</Type/XObject/Subtype/PS>>")},
        {"painted-objects", "another file's page",
         object("<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<<>>/Ref<</F(a.pdf)/Page 0>>>>")},
        {"blend-modes", "an unknown one", state("<</BM/Shiny>>")},
        {"soft-masks", "without a group", state("<</SMask<</S/Luminosity>>>>")},
        {"content-operators", "an unknown one", before("1 shine\n")},
        {"content-operators", "between BX and EX", before("BX 1 shine EX\n")},
        {"limit-nesting", "29 deep", before(repeated("q ", 29) + repeated("Q ", 29))},
    };
}

} // namespace attest::test::pdf
