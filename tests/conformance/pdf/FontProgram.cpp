// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/FontProgram.h"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_CID_H

#include <map>

namespace attest::test::pdf {

struct FontProgram::Held
{
    QByteArray bytes;
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    std::map<unsigned, int> glyphOfCid; ///< of a program that is keyed by CIDs

    bool select(int platform, int encoding) const
    {
        for (int i = 0; face && i < face->num_charmaps; ++i) {
            if (face->charmaps[i]->platform_id == platform && face->charmaps[i]->encoding_id == encoding) {
                return FT_Set_Charmap(face, face->charmaps[i]) == 0;
            }
        }
        return false;
    }
};

FontProgram::FontProgram(const QByteArray &bytes) : m_held(std::make_unique<Held>())
{
    m_held->bytes = bytes;
    if (FT_Init_FreeType(&m_held->library) != 0 ||
        FT_New_Memory_Face(m_held->library, reinterpret_cast<const FT_Byte *>(m_held->bytes.constData()),
                           static_cast<FT_Long>(m_held->bytes.size()), 0, &m_held->face) != 0) {
        m_held->face = nullptr;
        return;
    }
    FT_Bool keyed = 0;
    if (FT_Get_CID_Is_Internally_CID_Keyed(m_held->face, &keyed) == 0 && keyed) {
        for (int glyph = 0; glyph < m_held->face->num_glyphs; ++glyph) {
            FT_UInt cid = 0;
            if (FT_Get_CID_From_Glyph_Index(m_held->face, static_cast<FT_UInt>(glyph), &cid) == 0) {
                m_held->glyphOfCid.emplace(cid, glyph);
            }
        }
    }
}

FontProgram::~FontProgram()
{
    if (m_held && m_held->face) {
        FT_Done_Face(m_held->face);
    }
    if (m_held && m_held->library) {
        FT_Done_FreeType(m_held->library);
    }
}

FontProgram::FontProgram(FontProgram &&) noexcept = default;
FontProgram &FontProgram::operator=(FontProgram &&) noexcept = default;

bool FontProgram::readable() const
{
    return m_held->face;
}

int FontProgram::glyphs() const
{
    return m_held->face ? static_cast<int>(m_held->face->num_glyphs) : 0;
}

int FontProgram::characterMaps() const
{
    return m_held->face ? m_held->face->num_charmaps : 0;
}

bool FontProgram::hasCharacterMap(int platform, int encoding) const
{
    return m_held->select(platform, encoding);
}

int FontProgram::glyphByMap(int platform, int encoding, unsigned code) const
{
    return m_held->select(platform, encoding) ? static_cast<int>(FT_Get_Char_Index(m_held->face, code)) : 0;
}

int FontProgram::glyphByOwnEncoding(unsigned code) const
{
    for (const FT_Encoding encoding : {FT_ENCODING_ADOBE_CUSTOM, FT_ENCODING_ADOBE_STANDARD}) {
        if (m_held->face && FT_Select_Charmap(m_held->face, encoding) == 0) {
            return static_cast<int>(FT_Get_Char_Index(m_held->face, code));
        }
    }
    return 0;
}

int FontProgram::glyphByUnicode(unsigned character) const
{
    return m_held->face && FT_Select_Charmap(m_held->face, FT_ENCODING_UNICODE) == 0
               ? static_cast<int>(FT_Get_Char_Index(m_held->face, character))
               : 0;
}

int FontProgram::glyphByCid(unsigned cid) const
{
    if (m_held->glyphOfCid.empty()) {
        return static_cast<int>(cid) < glyphs() ? static_cast<int>(cid) : 0;
    }
    const auto found = m_held->glyphOfCid.find(cid);
    return found == m_held->glyphOfCid.end() ? 0 : found->second;
}

std::optional<double> FontProgram::advance(int glyph) const
{
    if (!m_held->face || glyph < 0 || glyph >= glyphs() || m_held->face->units_per_EM == 0 ||
        FT_Load_Glyph(m_held->face, static_cast<FT_UInt>(glyph), FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING) != 0) {
        return std::nullopt;
    }
    return static_cast<double>(m_held->face->glyph->metrics.horiAdvance) * 1000.0 / m_held->face->units_per_EM;
}

} // namespace attest::test::pdf
