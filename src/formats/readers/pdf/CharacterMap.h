// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace attest::pdfreader {

/// Stands in the text of a page where a new line or a wide gap begins and no white space is written: whether that is a
/// space is seen once the whole document is known. No character, so none that a font can mean.
inline constexpr char16_t kUnwrittenSpace = u'\uFDD0';

/// The words of a run of codes.
using CodeText = QVarLengthArray<QChar, 256>;

/// What the character codes of a font mean, one or two bytes each.
class CharacterMap
{
public:
    /// Codes as long as `bytes` between these two.
    struct CodeSpace
    {
        quint32 first = 0;
        quint32 last = 0;
        int bytes = 1;
    };

    /// Reads a ToUnicode map, or of a font's own encoding the lengths of its codes. `codesLeft` is how many codes may
    /// still be given a meaning; below zero, reading stopped.
    void read(std::string_view source, qint64 &codesLeft);

    void set(quint32 code, QStringView text);
    void set(quint32 code, char32_t character);

    /// Appends what a code means; U+FFFD where that is not known.
    void append(quint32 code, CodeText &out) const
    {
        const quint32 value = valueOf(code);
        if (value != kUnknown && value < 0x10000) {
            out.append(QChar(static_cast<char16_t>(value)));
        } else {
            appendOther(value, out);
        }
    }

    bool empty() const { return m_pages.empty(); }
    const std::vector<CodeSpace> &codeSpaces() const { return m_codeSpaces; }

private:
    static constexpr quint32 kUnknown = 0;
    static constexpr quint32 kText = 0x80000000; ///< and above: an index into m_texts
    using Page = std::array<quint32, 256>;

    quint32 valueOf(quint32 code) const
    {
        const size_t page = code >> 8;
        return page < m_pages.size() && m_pages[page] ? (*m_pages[page])[code & 0xFF] : kUnknown;
    }
    void appendOther(quint32 value, CodeText &out) const;
    quint32 &place(quint32 code);
    void setRange(quint32 first, quint32 last, QString text, qint64 &codesLeft);

    friend class CharacterMapSource;
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<QString> m_texts;
    std::vector<CodeSpace> m_codeSpaces;
};

/// The words of UTF-16 as a PDF writes it, the high byte first.
QString textOfUtf16(std::string_view bytes);

} // namespace attest::pdfreader
