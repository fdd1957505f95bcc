// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>
#include <optional>

namespace attest::test::pdf {

/// A font program as it is embedded: read by FreeType, which stays behind this header.
class FontProgram
{
public:
    explicit FontProgram(const QByteArray &bytes);
    ~FontProgram();
    FontProgram(FontProgram &&) noexcept;
    FontProgram &operator=(FontProgram &&) noexcept;

    bool readable() const;
    int glyphs() const;
    int characterMaps() const;
    bool hasCharacterMap(int platform, int encoding) const;
    /// The glyph for a code by one of its character maps; 0 where there is none.
    int glyphByMap(int platform, int encoding, unsigned code) const;
    /// By the program's own encoding, as Type 1 programs have one.
    int glyphByOwnEncoding(unsigned code) const;
    int glyphByUnicode(unsigned character) const;
    int glyphByCid(unsigned cid) const;
    /// How far the pen moves, in thousandths of the size; none where the glyph cannot be loaded.
    std::optional<double> advance(int glyph) const;

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace attest::test::pdf
