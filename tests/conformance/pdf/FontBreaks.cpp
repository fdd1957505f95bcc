// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/Breaks.h"

namespace attest::test::pdf {

namespace {

Making simpleFont(const char *target, const std::string &value)
{
    return set("/Subtype", "/TrueType", target, value);
}

Making descriptor(const char *target, const std::string &value)
{
    return changedFirst("/Subtype", "/TrueType", [target, value](QPDFObjectHandle font) {
        font.getKey("/FontDescriptor").replaceKey(target, QPDFObjectHandle::parse(value));
        return true;
    });
}

bool loseProgram(QPDFObjectHandle font)
{
    font.getKey("/FontDescriptor").removeKey("/FontFile2");
    return true;
}

bool damageProgram(QPDFObjectHandle font)
{
    font.getKey("/FontDescriptor")
        .getKey("/FontFile2")
        .replaceStreamData("no font", QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    return true;
}

bool renameWhole(QPDFObjectHandle font)
{
    font.replaceKey("/BaseFont", QPDFObjectHandle::newName("/Whole"));
    font.getKey("/FontDescriptor").replaceKey("/FontName", QPDFObjectHandle::newName("/Whole"));
    return true;
}

bool widen(QPDFObjectHandle font)
{
    QPDFObjectHandle widths = font.getKey("/Widths");
    for (int i = 0; i < widths.getArrayNItems(); ++i) {
        widths.setArrayItem(i, QPDFObjectHandle::newInteger(widths.getArrayItem(i).getIntValueAsInt() + 2));
    }
    return true;
}

/// A list of a composite font's glyphs that has the first alone.
bool listFirst(QPDFObjectHandle font)
{
    QPDFObjectHandle set = QPDFObjectHandle::newStream(font.getOwningQPDF(), "\x80");
    font.getKey("/FontDescriptor").replaceKey("/CIDSet", set);
    return true;
}

} // namespace

Breaks fontBreaks()
{
    return {
        {"font-dictionary", "a width too few", simpleFont("/LastChar", "300")},
        {"font-dictionary", "no name", simpleFont("/BaseFont", "")},
        {"font-dictionary", "Type 3", simpleFont("/Subtype", "/Type3")},
        {"font-embedded", "no program", changedFirst("/Subtype", "/TrueType", loseProgram)},
        {"font-embedded", "a damaged program", changedFirst("/Subtype", "/TrueType", damageProgram)},
        {"font-names", "two names", descriptor("/FontName", "/ABCDEF+Other")},
        {"font-names", "no sign of a subset", changedFirst("/Subtype", "/TrueType", renameWhole)},
        {"font-glyphs", "a code without a glyph", contentReplaced(0, "BT\n", "BT\n/f-0-0 9 Tf (\\001) Tj\n")},
        {"font-widths", "others than the glyphs'", changedFirst("/Subtype", "/TrueType", widen)},
        {"font-encodings", "none", simpleFont("/Encoding", "")},
        {"font-encodings", "its own", simpleFont("/Encoding", "<</Type/Encoding/Differences[65/B]>>")},
        {"font-encodings", "symbolic with an encoding", descriptor("/Flags", "4")},
        {"font-encodings", "symbolic and not", descriptor("/Flags", "36")},
        {"font-composite", "an encoding that is not in the file", set("/Subtype", "/Type0", "/Encoding", "/GBK-EUC-H")},
        {"font-composite", "no glyphs for its numbers", set("/Subtype", "/CIDFontType2", "/CIDToGIDMap", "")},
        {"font-composite", "no system", set("/Subtype", "/CIDFontType2", "/CIDSystemInfo", "")},
        {"font-sets", "a CIDSet of one", changedFirst("/Subtype", "/CIDFontType2", listFirst)},
        {"font-sets", "a CharSet of one", descriptor("/CharSet", "(/a)")},
        {"font-unicode", "none", simpleFont("/ToUnicode", "")},
    };
}

} // namespace attest::test::pdf
