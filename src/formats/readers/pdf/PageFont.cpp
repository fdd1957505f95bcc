// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/PageFont.h"

#include "formats/readers/pdf/GlyphNames.h"

#include <algorithm>

namespace attest::pdfreader {

namespace {

constexpr quint32 kCodes = 256; // of a simple font
constexpr quint32 kLastCode = 0xFFFF;

std::string nameOf(QPDFObjectHandle object)
{
    return object.isName() ? object.getName() : std::string();
}

quint32 codeFrom(QPDFObjectHandle number)
{
    return number.isInteger() ? static_cast<quint32>(std::clamp<qint64>(number.getIntValue(), 0, kLastCode + 1)) : 0;
}

} // namespace

PageFont::PageFont(QPDFObjectHandle dictionary, SourceFile &file, qint64 &codesLeft)
{
    if (member(dictionary, "/Subtype").isNameAndEquals("/Type0")) {
        readComposite(dictionary, file, codesLeft);
    } else {
        readSimple(dictionary);
    }
    std::string source;
    if (file.unpack(member(dictionary, "/ToUnicode"), source)) {
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

void PageFont::readSimple(QPDFObjectHandle dictionary)
{
    readEncoding(member(dictionary, "/Encoding"), member(dictionary, "/Subtype").isNameAndEquals("/TrueType"));
    QPDFObjectHandle widths = member(dictionary, "/Widths");
    if (widths.isArray()) {
        const quint32 first = codeFrom(member(dictionary, "/FirstChar"));
        const int count = std::min(widths.getArrayNItems(), static_cast<int>(kCodes));
        for (int item = 0; item < count; ++item) {
            QPDFObjectHandle width = widths.getArrayItem(item);
            m_widths.push_back(width.isNumber() ? static_cast<float>(width.getNumericValue()) : 0.0F);
        }
        if (count > 0) {
            m_runs.push_back({first, first + static_cast<quint32>(count) - 1, 0, true});
        }
        m_otherWidth = 0;
    }
    QPDFObjectHandle matrix = member(dictionary, "/FontMatrix");
    if (matrix.isMatrix()) { // a Type 3 font has a measure of its own
        m_scale = matrix.getArrayAsMatrix().a * 1000;
    }
}

void PageFont::readEncoding(QPDFObjectHandle encoding, bool trueType)
{
    std::string name = nameOf(encoding);
    if (encoding.isDictionary()) {
        name = nameOf(encoding.getKey("/BaseEncoding"));
    }
    const BaseEncoding base = name == "/WinAnsiEncoding"             ? BaseEncoding::Windows
                              : name == "/MacRomanEncoding"          ? BaseEncoding::Mac
                              : trueType && !encoding.isDictionary() ? BaseEncoding::Windows
                                                                     : BaseEncoding::Standard;
    for (quint32 code = 0; code < kCodes; ++code) {
        m_map.set(code, char32_t(characterIn(base, static_cast<unsigned char>(code))));
    }
    QPDFObjectHandle differences = member(encoding, "/Differences");
    const int count = differences.isArray() ? std::min(differences.getArrayNItems(), 4096) : 0;
    quint32 code = 0;
    for (int item = 0; item < count; ++item) {
        QPDFObjectHandle entry = differences.getArrayItem(item);
        if (entry.isInteger()) {
            code = codeFrom(entry);
        } else if (entry.isName() && code < kCodes) {
            const QString text = textOfGlyph(std::string_view(entry.getName()).substr(1));
            m_map.set(code++, text.isEmpty() ? QString(QChar::ReplacementCharacter) : text);
        }
    }
}

void PageFont::readComposite(QPDFObjectHandle dictionary, SourceFile &file, qint64 &codesLeft)
{
    QPDFObjectHandle encoding = member(dictionary, "/Encoding");
    const std::string name = nameOf(encoding);
    m_codeBytes = name == "/Identity-H" || name == "/Identity-V" ? 2 : 0;
    if (std::string source; encoding.isStream() && file.unpack(encoding, source)) {
        CharacterMap lengths;
        lengths.read(source, codesLeft);
        m_codeSpaces = lengths.codeSpaces();
    }
    QPDFObjectHandle descendants = member(dictionary, "/DescendantFonts");
    if (descendants.isArray() && descendants.getArrayNItems() > 0) {
        QPDFObjectHandle font = descendants.getArrayItem(0);
        QPDFObjectHandle other = member(font, "/DW");
        m_otherWidth = other.isNumber() ? other.getNumericValue() : 1000;
        readWidths(member(font, "/W"), codesLeft);
    }
}

void PageFont::readWidths(QPDFObjectHandle widths, qint64 &codesLeft)
{
    const int count = widths.isArray() ? widths.getArrayNItems() : 0;
    for (int item = 0; item + 1 < count && --codesLeft > 0;) {
        const quint32 first = codeFrom(widths.getArrayItem(item));
        QPDFObjectHandle second = widths.getArrayItem(item + 1);
        if (second.isArray()) {
            const int each = std::min(second.getArrayNItems(), static_cast<int>(kLastCode));
            if (each > 0) {
                m_runs.push_back({first, first + static_cast<quint32>(each) - 1, m_widths.size(), true});
            }
            codesLeft -= each;
            for (int at = 0; at < each; ++at) {
                QPDFObjectHandle width = second.getArrayItem(at);
                m_widths.push_back(width.isNumber() ? static_cast<float>(width.getNumericValue()) : 0.0F);
            }
            item += 2;
        } else {
            QPDFObjectHandle width = item + 2 < count ? widths.getArrayItem(item + 2) : QPDFObjectHandle::newNull();
            m_runs.push_back({first, codeFrom(second), m_widths.size(), false});
            m_widths.push_back(width.isNumber() ? static_cast<float>(width.getNumericValue()) : 0.0F);
            item += 3;
        }
    }
    std::sort(m_runs.begin(), m_runs.end(),
              [](const Widths &one, const Widths &other) { return one.first < other.first; });
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
