// SPDX-License-Identifier: GPL-3.0-or-later
// Fonts come with the file, whole enough for what is shown, and say what their codes stand for.
#include "conformance/pdf/PdfFacts.h"
#include "conformance/pdf/Rules.h"

#include <qpdf/Buffer.hh>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attest::test::pdf {

namespace {

constexpr int mostGlyphs = 0x10000;

QString nameOf(QPDFObjectHandle object)
{
    return object.isName() ? QString::fromStdString(object.getName().substr(1)) : QString();
}

QString fontName(const FontFacts &font)
{
    return u"the font %1 (%2)"_s.arg(font.name(), objectName(font.dictionary()));
}

bool isType(const FontFacts &font, const char *subtype)
{
    return font.dictionary().getKey("/Subtype").isNameAndEquals(subtype);
}

bool isSubset(const QString &name)
{
    constexpr qsizetype letters = 6;
    return name.size() > letters + 1 && name.at(letters) == u'+' &&
           std::all_of(name.begin(), name.begin() + letters, [](QChar each) { return each >= u'A' && each <= u'Z'; });
}

using Faults = std::vector<QString>;

void eachFont(const Subject &subject, Findings &findings, Faults (*faults)(const FontFacts &))
{
    for (const auto &font : subject.facts.fonts()) {
        for (const QString &fault : faults(*font)) {
            findings.add(fontName(*font), fault);
        }
    }
}

Faults dictionaryFaults(const FontFacts &font)
{
    Faults out;
    QPDFObjectHandle dictionary = font.dictionary();
    if (!dictionary.getKey("/Type").isNameAndEquals("/Font")) {
        out.push_back(u"its Type is not Font"_s);
    }
    if (!isType(font, "/Type0") && !isType(font, "/TrueType") && !isType(font, "/Type1")) {
        out.push_back(u"it is a font of the kind %1"_s.arg(nameOf(dictionary.getKey("/Subtype"))));
        return out;
    }
    if (font.name().isEmpty()) {
        out.push_back(u"it has no name"_s);
    }
    if (font.composite()) {
        return out;
    }
    QPDFObjectHandle first = dictionary.getKey("/FirstChar");
    QPDFObjectHandle last = dictionary.getKey("/LastChar");
    QPDFObjectHandle widths = dictionary.getKey("/Widths");
    if (!first.isInteger() || !last.isInteger() || !widths.isArray() ||
        widths.getArrayNItems() != last.getIntValueAsInt() - first.getIntValueAsInt() + 1) {
        out.push_back(u"its widths are not those from its first to its last code"_s);
        return out;
    }
    for (const auto &[code, times] : font.used()) {
        if (static_cast<int>(code) < first.getIntValueAsInt() || static_cast<int>(code) > last.getIntValueAsInt()) {
            out.push_back(u"it has no width for the code %1"_s.arg(code));
        }
    }
    return out;
}

Faults embeddingFaults(const FontFacts &font)
{
    QPDFObjectHandle descriptor = font.descriptor();
    if (!font.program()) {
        return {u"its program is not in the file"_s};
    }
    if (!font.program()->readable()) {
        return {u"its program cannot be read"_s};
    }
    Faults out;
    QPDFObjectHandle compact = descriptor.getKey("/FontFile3");
    if (compact.isStream()) {
        QPDFObjectHandle kind = compact.getDict().getKey("/Subtype");
        if (!kind.isNameAndEquals("/Type1C") && !kind.isNameAndEquals("/CIDFontType0C") &&
            !kind.isNameAndEquals("/OpenType")) {
            out.push_back(u"its program is of the kind %1"_s.arg(nameOf(kind)));
        }
    }
    const bool wantsTrueType =
        isType(font, "/TrueType") || font.descendant().getKey("/Subtype").isNameAndEquals("/CIDFontType2");
    if (wantsTrueType && !descriptor.getKey("/FontFile2").isStream() &&
        !(compact.isStream() && compact.getDict().getKey("/Subtype").isNameAndEquals("/OpenType"))) {
        out.push_back(u"its program is no TrueType program"_s);
    }
    return out;
}

Faults nameFaults(const FontFacts &font)
{
    Faults out;
    QPDFObjectHandle descriptor = font.descriptor();
    const QString described = descriptor.isDictionary() ? nameOf(descriptor.getKey("/FontName")) : QString();
    if (described != nameOf(font.descendant().getKey("/BaseFont"))) {
        out.push_back(u"its descriptor calls it %1"_s.arg(described));
    }
    if (!isSubset(described)) {
        out.push_back(u"its name does not tell that it is a part of a font"_s);
    }
    return out;
}

Faults glyphFaults(const FontFacts &font)
{
    Faults out;
    if (!font.program() || !font.program()->readable()) {
        return out;
    }
    for (const auto &[code, times] : font.used()) {
        const int glyph = font.glyph(code);
        if (glyph <= 0 || glyph >= font.program()->glyphs()) {
            out.push_back(u"the code %1 has no glyph"_s.arg(code));
        }
    }
    return out;
}

Faults widthFaults(const FontFacts &font)
{
    Faults out;
    if (!font.program() || !font.program()->readable()) {
        return out;
    }
    for (const auto &[code, times] : font.used()) {
        const auto advance = font.program()->advance(font.glyph(code));
        if (advance && std::abs(*advance - font.width(code)) > 1) {
            out.push_back(u"the code %1 is %2 wide, its glyph %3"_s.arg(code).arg(font.width(code)).arg(*advance));
        }
    }
    return out;
}

Faults encodingFaults(const FontFacts &font)
{
    if (!isType(font, "/TrueType") || !font.program()) {
        return {};
    }
    Faults out;
    QPDFObjectHandle encoding = font.dictionary().getKey("/Encoding");
    const int maps = font.program()->characterMaps();
    const bool symbolMap = font.program()->hasCharacterMap(3, 0);
    QPDFObjectHandle flags = font.descriptor().getKey("/Flags");
    constexpr int symbolic = 4;
    constexpr int nonsymbolic = 32;
    const int both = flags.isInteger() ? flags.getIntValueAsInt() & (symbolic | nonsymbolic) : 0;
    if (both != symbolic && both != nonsymbolic) {
        out.push_back(u"its flags do not tell whether it is symbolic"_s);
    }
    if (font.symbolic()) {
        if (!encoding.isNull()) {
            out.push_back(u"it is symbolic and has an encoding"_s);
        }
        if (maps != 1 && !symbolMap) {
            out.push_back(u"it is symbolic and has %1 character maps"_s.arg(maps));
        }
        return out;
    }
    if (!encoding.isNameAndEquals("/WinAnsiEncoding") && !encoding.isNameAndEquals("/MacRomanEncoding")) {
        out.push_back(u"its encoding is neither WinAnsi nor MacRoman"_s);
    }
    if (symbolMap ? maps < 2 : maps < 1) {
        out.push_back(u"its program has no character map by which its codes find their glyphs"_s);
    }
    return out;
}

Faults compositeFaults(const FontFacts &font)
{
    if (!font.composite()) {
        return {};
    }
    Faults out;
    QPDFObjectHandle encoding = font.dictionary().getKey("/Encoding");
    if (!encoding.isNameAndEquals("/Identity-H") && !encoding.isNameAndEquals("/Identity-V")) {
        out.push_back(u"its codes are not the numbers of its glyphs"_s);
    }
    QPDFObjectHandle descendant = font.descendant();
    QPDFObjectHandle system = descendant.getKey("/CIDSystemInfo");
    if (!system.isDictionary() || !system.getKey("/Registry").isString() || !system.getKey("/Ordering").isString() ||
        !system.getKey("/Supplement").isInteger()) {
        out.push_back(u"it does not tell which characters its numbers are of"_s);
    }
    QPDFObjectHandle map = descendant.getKey("/CIDToGIDMap");
    if (descendant.getKey("/Subtype").isNameAndEquals("/CIDFontType2") && !map.isStream() &&
        !map.isNameAndEquals("/Identity")) {
        out.push_back(u"it does not tell which glyphs its numbers are"_s);
    }
    if (!font.dictionary().getKey("/DescendantFonts").isArray() ||
        font.dictionary().getKey("/DescendantFonts").getArrayNItems() != 1) {
        out.push_back(u"it is not made of one font"_s);
    }
    return out;
}

/// Lists of what a program holds may be missing, but not wrong.
Faults setFaults(const FontFacts &font)
{
    QPDFObjectHandle descriptor = font.descriptor();
    if (!descriptor.isDictionary() || !font.program()) {
        return {};
    }
    Faults out;
    QPDFObjectHandle set = descriptor.getKey("/CIDSet");
    if (set.isStream()) {
        const auto data = set.getStreamData(qpdf_dl_generalized);
        for (int cid = 0; cid < mostGlyphs; ++cid) {
            const bool there = cid == 0 || font.program()->glyphByCid(static_cast<unsigned>(cid)) > 0;
            const auto byte = static_cast<std::size_t>(cid) / 8;
            const bool listed = byte < data->getSize() && (data->getBuffer()[byte] & (0x80U >> (cid % 8U))) != 0;
            if (there && !listed) {
                out.push_back(u"its CIDSet leaves out %1"_s.arg(cid));
                break;
            }
        }
    }
    QPDFObjectHandle names = descriptor.getKey("/CharSet");
    if (names.isString()) {
        const std::string listed = names.getStringValue();
        if (std::count(listed.begin(), listed.end(), '/') < font.program()->glyphs() - 1) {
            out.push_back(u"its CharSet leaves out glyphs"_s);
        }
    }
    return out;
}

Faults unicodeFaults(const FontFacts &font)
{
    return font.dictionary().getKey("/ToUnicode").isStream() ? Faults() : Faults{u"it has no ToUnicode"_s};
}

template <Faults (*Of)(const FontFacts &)>
void check(const Subject &subject, Findings &findings)
{
    eachFont(subject, findings, Of);
}

} // namespace

Rules fontRules()
{
    return {
        {"font-dictionary", "PDF/A-2 6.2.11.2", "Fonts are of a usual kind, have a name and a width for every code.",
         check<dictionaryFaults>},
        {"font-embedded", "PDF/UA-1 7.21.4.1", "Every font's program is in the file, sound and of the font's kind.",
         check<embeddingFaults>},
        {"font-names", "PDF/A-2 6.2.11.2", "Font and descriptor have one name, which tells that it is a subset.",
         check<nameFaults>},
        {"font-glyphs", "PDF/UA-1 7.21.8", "Every code that is shown has a glyph, and not the one for missing glyphs.",
         check<glyphFaults>},
        {"font-widths", "PDF/UA-1 7.21.5", "Widths are those of the glyphs, within a thousandth of the size.",
         check<widthFaults>},
        {"font-encodings", "PDF/UA-1 7.21.6", "TrueType fonts find their glyphs by an encoding, or are symbolic.",
         check<encodingFaults>},
        {"font-composite", "PDF/UA-1 7.21.3", "Composite fonts tell which glyphs their codes are.",
         check<compositeFaults>},
        {"font-sets", "PDF/UA-1 7.21.4.2", "Lists of a program's glyphs leave none out.", check<setFaults>},
        {"font-unicode", "PDF/UA-1 7.21.7", "Every font has a map from its codes to characters.", check<unicodeFaults>},
    };
}

} // namespace attest::test::pdf
