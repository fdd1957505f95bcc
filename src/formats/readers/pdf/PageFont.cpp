// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/PageFont.h"

#include "formats/readers/pdf/GlyphNames.h"

#include <algorithm>

namespace attest::pdfreader {

namespace {

constexpr quint32 kCodes = 256; // of a simple font
constexpr quint32 kLastCode = 0xFFFF;

quint32 codeFrom(const SourceValue &number)
{
    return static_cast<quint32>(std::clamp(number.integer(), 0, static_cast<int>(kLastCode) + 1));
}

} // namespace

PageFont::PageFont(const SourceValue &dictionary, SourceFile &file, qint64 &codesLeft)
{
    if (dictionary["Subtype"].isName("Type0")) {
        readComposite(dictionary, file, codesLeft);
    } else {
        readSimple(dictionary);
    }
    if (std::string source; file.unpack(dictionary["ToUnicode"], source)) {
        m_map.read(source, codesLeft);
    }
    if (codesLeft < 0) {
        file.failTooLarge();
    }
    if (m_codeBytes == 0 && m_codeSpaces.empty()) {
        m_codeSpaces = m_map.codeSpaces();
        m_codeBytes = m_codeSpaces.empty() ? 2 : 0;
    }
}

void PageFont::readSimple(const SourceValue &dictionary)
{
    readEncoding(dictionary["Encoding"], dictionary["Subtype"].isName("TrueType"));
    if (const SourceValue widths = dictionary["Widths"]; widths.isArray()) {
        widths.forEachItem([this](const SourceValue &width) {
            m_widths.push_back(static_cast<float>(width.resolved().number()));
            return m_widths.size() < kCodes;
        });
        const quint32 first = codeFrom(dictionary["FirstChar"]);
        const auto count = static_cast<quint32>(m_widths.size());
        if (count > 0) {
            m_runs.push_back({first, first + count - 1, 0, true});
        }
        m_otherWidth = 0;
    }
    dictionary["FontMatrix"].forEachItem([this](const SourceValue &first) {
        m_scale = first.resolved().number(0.001) * 1000; // a Type 3 font has a measure of its own
        return false;
    });
}

void PageFont::readEncoding(const SourceValue &encoding, bool trueType)
{
    const SourceValue named = encoding.isDictionary() ? encoding["BaseEncoding"] : encoding;
    const bool windows = named.isName("WinAnsiEncoding") || (trueType && !encoding.isDictionary());
    const BaseEncoding base = named.isName("MacRomanEncoding") ? BaseEncoding::Mac
                              : windows                        ? BaseEncoding::Windows
                                                               : BaseEncoding::Standard;
    for (quint32 code = 0; code < kCodes; ++code) {
        m_map.set(code, char32_t(characterIn(base, static_cast<unsigned char>(code))));
    }
    quint32 code = 0;
    encoding["Differences"].forEachItem([&](const SourceValue &entry) {
        if (entry.isNumber()) {
            code = codeFrom(entry);
        } else if (entry.isName() && code < kCodes) {
            const QString text = textOfGlyph(nameBytes(entry.name()));
            m_map.set(code++, text.isEmpty() ? QString(QChar::ReplacementCharacter) : text);
        }
        return true;
    });
}

void PageFont::readComposite(const SourceValue &dictionary, SourceFile &file, qint64 &codesLeft)
{
    const SourceValue encoding = dictionary["Encoding"];
    m_codeBytes = encoding.isName("Identity-H") || encoding.isName("Identity-V") ? 2 : 0;
    if (std::string source; file.unpack(encoding, source)) {
        CharacterMap lengths;
        lengths.read(source, codesLeft);
        m_codeSpaces = lengths.codeSpaces();
    }
    dictionary["DescendantFonts"].forEachItem([&](const SourceValue &first) {
        const SourceValue font = first.resolved();
        m_otherWidth = font["DW"].number(1000);
        readWidths(font["W"], codesLeft);
        return false;
    });
}

/// "first [width width …]" and "first last width", one after another.
void PageFont::readWidths(const SourceValue &widths, qint64 &codesLeft)
{
    std::vector<quint32> codes;
    widths.forEachItem([&](const SourceValue &written) {
        const SourceValue item = written.resolved();
        const size_t at = m_widths.size();
        if (item.isArray() && codes.size() == 1) {
            item.forEachItem([&](const SourceValue &width) {
                m_widths.push_back(static_cast<float>(width.resolved().number()));
                return --codesLeft > 0;
            });
            if (m_widths.size() > at) {
                m_runs.push_back({codes[0], codes[0] + static_cast<quint32>(m_widths.size() - at) - 1, at, true});
            }
            codes.clear();
        } else if (codes.size() == 2) {
            m_runs.push_back({codes[0], codes[1], at, false});
            m_widths.push_back(static_cast<float>(item.number()));
            codes.clear();
        } else {
            codes.push_back(codeFrom(item));
        }
        return --codesLeft > 0;
    });
    const auto byFirst = [](const Widths &one, const Widths &other) { return one.first < other.first; };
    if (!std::is_sorted(m_runs.begin(), m_runs.end(), byFirst)) {
        std::sort(m_runs.begin(), m_runs.end(), byFirst);
    }
}

double PageFont::width(quint32 code) const
{
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), code,
                                [](quint32 value, const Widths &widths) { return value < widths.first; });
    if (run == m_runs.begin() || (--run)->last < code) {
        return m_otherWidth * m_scale;
    }
    return static_cast<double>(m_widths[run->at + (run->each ? code - run->first : 0)]) * m_scale;
}

PageFont::Code PageFont::codeOfSomeLength(std::string_view text, size_t at) const
{
    quint32 value = 0;
    int bytes = 0;
    while (bytes < 4 && at + static_cast<size_t>(bytes) < text.size()) {
        value = value << 8 | static_cast<unsigned char>(text[at + static_cast<size_t>(bytes)]);
        ++bytes;
        const auto holds = [&](const CharacterMap::CodeSpace &space) {
            return space.bytes == bytes && value >= space.first && value <= space.last;
        };
        if (std::any_of(m_codeSpaces.begin(), m_codeSpaces.end(), holds)) {
            return {value, bytes};
        }
    }
    // A code of no known length, or cut off: one byte is lost, not all that follows.
    return {kLastCode + 1, 1};
}

} // namespace attest::pdfreader
