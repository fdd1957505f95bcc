// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformance/pdf/CharacterMap.h"
#include "conformance/pdf/FontProgram.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace attest::test::pdf {

/// A font as pages use it.
class FontFacts
{
public:
    explicit FontFacts(QPDFObjectHandle font);

    const QString &name() const { return m_name; } ///< BaseFont
    QPDFObjectHandle dictionary() const { return m_font; }
    QPDFObjectHandle descendant() const { return m_descendant; } ///< of a Type0 font; else the font itself
    QPDFObjectHandle descriptor() const { return m_descriptor; }
    bool composite() const { return m_composite; }
    bool symbolic() const;
    bool trueType() const;
    const std::optional<FontProgram> &program() const { return m_program; }
    const CharacterMap &unicode() const { return m_unicode; }

    std::vector<unsigned> codes(const std::string &bytes) const;
    /// By the font's dictionary, in thousandths of the size.
    double width(unsigned code) const;
    /// The glyph in the embedded program; 0 where there is none.
    int glyph(unsigned code) const;

    /// Which codes pages show with it.
    void use(unsigned code) { ++m_used[code]; }
    const std::map<unsigned, int> &used() const { return m_used; }

private:
    void readWidths();
    void readProgram();

    QPDFObjectHandle m_font, m_descendant, m_descriptor;
    QString m_name;
    bool m_composite = false;
    CharacterMap m_unicode;
    std::map<unsigned, double> m_widths;
    double m_defaultWidth = 0;
    std::optional<FontProgram> m_program;
    std::vector<int> m_glyphOfCid; ///< by a CIDToGIDMap stream
    std::map<unsigned, int> m_used;
};

/// The character of a code in WinAnsiEncoding or MacRomanEncoding as far as both are used here: 0 where it has none.
unsigned winAnsiCharacter(unsigned code);

} // namespace attest::test::pdf
