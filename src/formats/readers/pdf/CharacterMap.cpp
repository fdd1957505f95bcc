// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/CharacterMap.h"

#include "formats/readers/pdf/ContentScanner.h"

#include <algorithm>
#include <optional>

namespace attest::pdfreader {

namespace {

constexpr quint32 kLastCode = 0xFFFF;
constexpr size_t kMostCodeSpaces = 256;

quint32 codeOf(std::string_view bytes)
{
    quint32 code = 0;
    for (const char c : bytes.substr(0, 4)) {
        code = (code << 8) | static_cast<unsigned char>(c);
    }
    return code;
}

bool isCharacter(char32_t c)
{
    return c <= 0x10FFFF && c != kUnwrittenSpace;
}

} // namespace

QString textOfUtf16(std::string_view bytes)
{
    if (bytes.size() == 1) {
        return QChar(static_cast<char16_t>(static_cast<unsigned char>(bytes[0])));
    }
    QString out;
    out.reserve(static_cast<qsizetype>(bytes.size() / 2));
    for (size_t at = 0; at + 1 < bytes.size(); at += 2) {
        out += QChar(static_cast<char16_t>(static_cast<unsigned char>(bytes[at]) << 8 |
                                           static_cast<unsigned char>(bytes[at + 1])));
    }
    return out;
}

quint32 &CharacterMap::place(quint32 code)
{
    const size_t page = code >> 8;
    if (page >= m_pages.size()) {
        m_pages.resize(page + 1);
    }
    if (!m_pages[page]) {
        m_pages[page] = std::make_unique<Page>();
    }
    return (*m_pages[page])[code & 0xFF];
}

void CharacterMap::set(quint32 code, char32_t character)
{
    if (code <= kLastCode && isCharacter(character) && character != 0) {
        place(code) = character;
    }
}

void CharacterMap::set(quint32 code, QStringView text)
{
    if (code > kLastCode || text.contains(QChar(kUnwrittenSpace))) {
        return;
    }
    if (text.size() == 1 && !text.front().isNull()) {
        place(code) = text.front().unicode();
        return;
    }
    place(code) = kText | static_cast<quint32>(m_texts.size());
    m_texts.push_back(text == QStringView(u"\0", 1) ? QString() : text.toString()); // some write "nothing" so
}

void CharacterMap::appendOther(quint32 value, CodeText &out) const
{
    if (value == kUnknown) {
        out.append(QChar(QChar::ReplacementCharacter));
    } else if (value >= kText) {
        const QString &text = m_texts[value - kText];
        out.append(text.constData(), text.size());
    } else {
        out.append(QChar(QChar::highSurrogate(value)));
        out.append(QChar(QChar::lowSurrogate(value)));
    }
}

void CharacterMap::setRange(quint32 first, quint32 last, QString text, qint64 &codesLeft)
{
    last = std::min(last, kLastCode);
    for (quint32 code = first; code <= last && !text.isEmpty(); ++code) {
        const char16_t unit = text.back().unicode();
        if (--codesLeft < 0 || unit == 0xFFFF) {
            return;
        }
        set(code, text);
        text.back() = QChar(static_cast<char16_t>(unit + 1));
    }
}

/// Reads a character map's source: the strings between "begin…" and "end…" words, two or three at a time.
class CharacterMapSource
{
public:
    CharacterMapSource(CharacterMap &map, std::string_view source, qint64 &codesLeft)
        : m_map(map), m_scanner(source), m_codesLeft(codesLeft)
    {
    }

    void read()
    {
        ContentToken token = m_scanner.next();
        for (; token.kind != ContentToken::End && m_codesLeft >= 0; token = m_scanner.next()) {
            if (token.isWord("begincodespacerange")) {
                readCodeSpaces();
            } else if (token.isWord("beginbfchar")) {
                readCharacters();
            } else if (token.isWord("beginbfrange")) {
                readRanges();
            }
        }
    }

private:
    /// The next string, as long as there is one.
    std::optional<std::string> string()
    {
        const ContentToken token = m_scanner.next();
        if (!token.isString()) {
            return std::nullopt;
        }
        return std::string(stringBytes(token, m_held));
    }

    void readCodeSpaces()
    {
        while (const auto first = string()) {
            const auto last = string();
            if (!last || m_map.m_codeSpaces.size() >= kMostCodeSpaces) {
                return;
            }
            const int bytes = static_cast<int>(std::clamp<size_t>(first->size(), 1, 4));
            m_map.m_codeSpaces.push_back({codeOf(*first), codeOf(*last), bytes});
        }
    }

    void readCharacters()
    {
        while (const auto code = string()) {
            const auto text = string();
            if (!text || --m_codesLeft < 0) {
                return;
            }
            m_map.set(codeOf(*code), textOfUtf16(*text));
        }
    }

    void readRanges()
    {
        while (const auto first = string()) {
            const auto last = string();
            ContentToken token = m_scanner.next();
            quint32 code = codeOf(*first);
            if (!last) {
                return;
            }
            if (token.isString()) {
                m_map.setRange(code, codeOf(*last), textOfUtf16(stringBytes(token, m_held)), m_codesLeft);
            } else if (token.kind == ContentToken::ArrayStart) {
                for (token = m_scanner.next(); token.isString(); token = m_scanner.next(), ++code) {
                    m_map.setRange(code, code, textOfUtf16(stringBytes(token, m_held)), m_codesLeft);
                }
            } else {
                return;
            }
            if (m_codesLeft < 0) {
                return;
            }
        }
    }

    CharacterMap &m_map;
    ContentScanner m_scanner;
    qint64 &m_codesLeft;
    std::string m_held;
};

void CharacterMap::read(std::string_view source, qint64 &codesLeft)
{
    CharacterMapSource(*this, source, codesLeft).read();
}

} // namespace attest::pdfreader
