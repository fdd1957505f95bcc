// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/FontFacts.h"

#include <qpdf/Buffer.hh>

#include <array>

namespace attest::test::pdf {

namespace {

constexpr int symbolicFlag = 4;

QByteArray decoded(QPDFObjectHandle stream)
{
    try {
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
    } catch (const std::exception &) {
        return {};
    }
}

double numberOr(QPDFObjectHandle object, double otherwise)
{
    return object.isNumber() ? object.getNumericValue() : otherwise;
}

} // namespace

unsigned winAnsiCharacter(unsigned code)
{
    static const std::array<char16_t, 32> upper = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                   0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                                   0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                   0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};
    return code >= 0x80 && code < 0xa0 ? upper.at(code - 0x80) : code < 0x100 ? code : 0;
}

FontFacts::FontFacts(QPDFObjectHandle font) : m_font(font), m_descendant(font)
{
    m_name = QString::fromStdString(font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName().substr(1)
                                                                      : std::string());
    m_composite = font.getKey("/Subtype").isNameAndEquals("/Type0");
    if (m_composite && font.getKey("/DescendantFonts").isArray() &&
        font.getKey("/DescendantFonts").getArrayNItems() > 0) {
        m_descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    }
    m_descriptor = m_descendant.isDictionary() ? m_descendant.getKey("/FontDescriptor") : QPDFObjectHandle::newNull();
    if (font.getKey("/ToUnicode").isStream()) {
        m_unicode = CharacterMap(decoded(font.getKey("/ToUnicode")));
    }
    readWidths();
    readProgram();
}

void FontFacts::readWidths()
{
    if (!m_composite) {
        QPDFObjectHandle widths = m_font.getKey("/Widths");
        const auto first = static_cast<unsigned>(numberOr(m_font.getKey("/FirstChar"), 0));
        for (int i = 0; widths.isArray() && i < widths.getArrayNItems(); ++i) {
            m_widths[first + static_cast<unsigned>(i)] = numberOr(widths.getArrayItem(i), 0);
        }
        return;
    }
    m_defaultWidth = m_descendant.isDictionary() ? numberOr(m_descendant.getKey("/DW"), 1000) : 1000;
    QPDFObjectHandle widths = m_descendant.isDictionary() ? m_descendant.getKey("/W") : QPDFObjectHandle::newNull();
    for (int i = 0; widths.isArray() && i + 1 < widths.getArrayNItems();) {
        const auto first = static_cast<unsigned>(numberOr(widths.getArrayItem(i), 0));
        QPDFObjectHandle next = widths.getArrayItem(i + 1);
        if (next.isArray()) {
            for (int j = 0; j < next.getArrayNItems(); ++j) {
                m_widths[first + static_cast<unsigned>(j)] = numberOr(next.getArrayItem(j), 0);
            }
            i += 2;
        } else {
            const auto last = static_cast<unsigned>(numberOr(next, 0));
            for (unsigned code = first; code <= last && code < 0x10000 && i + 2 < widths.getArrayNItems(); ++code) {
                m_widths[code] = numberOr(widths.getArrayItem(i + 2), 0);
            }
            i += 3;
        }
    }
}

void FontFacts::readProgram()
{
    for (const char *key : {"/FontFile", "/FontFile2", "/FontFile3"}) {
        if (m_descriptor.isDictionary() && m_descriptor.getKey(key).isStream()) {
            m_program.emplace(decoded(m_descriptor.getKey(key)));
        }
    }
    QPDFObjectHandle map = m_descendant.isDictionary() ? m_descendant.getKey("/CIDToGIDMap") : QPDFObjectHandle();
    if (map.isInitialized() && map.isStream()) {
        const QByteArray bytes = decoded(map);
        for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
            m_glyphOfCid.push_back(static_cast<unsigned char>(bytes[i]) << 8 |
                                   static_cast<unsigned char>(bytes[i + 1]));
        }
    }
}

bool FontFacts::symbolic() const
{
    QPDFObjectHandle descriptor = m_descriptor;
    return descriptor.isDictionary() && descriptor.getKey("/Flags").isInteger() &&
           (descriptor.getKey("/Flags").getIntValue() & symbolicFlag) != 0;
}

bool FontFacts::trueType() const
{
    QPDFObjectHandle descriptor = m_descriptor;
    return descriptor.isDictionary() && descriptor.getKey("/FontFile2").isStream();
}

std::vector<unsigned> FontFacts::codes(const std::string &bytes) const
{
    std::vector<unsigned> out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        unsigned code = static_cast<unsigned char>(bytes[i]);
        if (m_composite && i + 1 < bytes.size()) {
            code = code << 8U | static_cast<unsigned char>(bytes[++i]);
        }
        out.push_back(code);
    }
    return out;
}

double FontFacts::width(unsigned code) const
{
    const auto found = m_widths.find(code);
    return found == m_widths.end() ? m_defaultWidth : found->second;
}

int FontFacts::glyph(unsigned code) const
{
    if (!m_program) {
        return 0;
    }
    if (m_composite) {
        if (!m_glyphOfCid.empty()) {
            return code < m_glyphOfCid.size() ? m_glyphOfCid[code] : 0;
        }
        return m_program->glyphByCid(code);
    }
    if (!trueType()) {
        QPDFObjectHandle font = m_font;
        const int own = font.getKey("/Encoding").isNull() ? m_program->glyphByOwnEncoding(code) : 0;
        return own > 0 ? own : m_program->glyphByUnicode(winAnsiCharacter(code));
    }
    if (symbolic()) {
        const int glyph = m_program->glyphByMap(3, 0, 0xf000 + code);
        return glyph > 0                               ? glyph
               : m_program->glyphByMap(3, 0, code) > 0 ? m_program->glyphByMap(3, 0, code)
                                                       : m_program->glyphByMap(1, 0, code);
    }
    const int glyph = m_program->glyphByMap(3, 1, winAnsiCharacter(code));
    return glyph > 0 ? glyph : m_program->glyphByMap(1, 0, code);
}

} // namespace attest::test::pdf
