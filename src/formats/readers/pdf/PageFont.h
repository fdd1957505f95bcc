// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/pdf/CharacterMap.h"
#include "formats/readers/pdf/SourceFile.h"

namespace attest::pdfreader {

/// A font, as far as it says what its codes mean and how wide they are.
class PageFont
{
public:
    /// `codesLeft` is how many codes fonts may still give a meaning to.
    PageFont(const SourceValue &dictionary, SourceFile &file, qint64 &codesLeft);

    struct Code
    {
        quint32 value = 0;
        int bytes = 1;
    };
    /// The code that stands at `at`, which is within the string.
    Code codeAt(std::string_view text, size_t at) const
    {
        if (m_codeBytes == 1) {
            return {static_cast<unsigned char>(text[at]), 1};
        }
        if (m_codeBytes == 2 && at + 1 < text.size()) {
            return {static_cast<quint32>(static_cast<unsigned char>(text[at]) << 8 |
                                         static_cast<unsigned char>(text[at + 1])),
                    2};
        }
        return codeOfSomeLength(text, at);
    }
    void append(quint32 code, CodeText &out) const { m_map.append(code, out); }
    /// In thousandths of the font's size.
    double width(quint32 code) const;

private:
    void readSimple(const SourceValue &dictionary);
    void readEncoding(const SourceValue &encoding, bool trueType);
    void readComposite(const SourceValue &dictionary, SourceFile &file, qint64 &codesLeft);
    void readWidths(const SourceValue &widths, qint64 &codesLeft);
    Code codeOfSomeLength(std::string_view text, size_t at) const;

    /// The widths of neighbouring codes.
    struct Widths
    {
        quint32 first = 0;
        quint32 last = 0;
        size_t at = 0;     ///< in m_widths
        bool each = false; ///< one for each code; else one for all
    };

    CharacterMap m_map;
    std::vector<CharacterMap::CodeSpace> m_codeSpaces;
    int m_codeBytes = 1;        ///< 0: as the code spaces say
    std::vector<Widths> m_runs; ///< in the order of their codes
    std::vector<float> m_widths;
    double m_otherWidth = 500;
    double m_scale = 1; ///< of the widths, to thousandths
};

} // namespace attest::pdfreader
