// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/ContentScanner.h"

#include <array>

namespace attest::pdf {

namespace {

enum class CharClass : char { Regular, Space, Delimiter };

constexpr std::array<CharClass, 256> charClasses()
{
    std::array<CharClass, 256> out{};
    for (const unsigned char c : {'\0', '\t', '\n', '\f', '\r', ' '}) {
        out[c] = CharClass::Space;
    }
    for (const unsigned char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'}) {
        out[c] = CharClass::Delimiter;
    }
    return out;
}

constexpr std::array<CharClass, 256> classes = charClasses();

CharClass classOf(char c)
{
    return classes[static_cast<unsigned char>(c)]; // NOLINT(cppcoreguidelines-pro-bounds-constant-array-index)
}

} // namespace

void ContentScanner::skipSpace()
{
    for (; m_at != m_end; ++m_at) {
        if (*m_at == '%') {
            while (m_at + 1 != m_end && m_at[1] != '\n' && m_at[1] != '\r') {
                ++m_at;
            }
        } else if (classOf(*m_at) != CharClass::Space) {
            return;
        }
    }
}

ContentToken ContentScanner::token(ContentToken::Kind kind, qsizetype length)
{
    const char *begin = m_at;
    m_at += length;
    return {kind, {begin, length}};
}

ContentToken ContentScanner::next()
{
    skipSpace();
    if (m_at == m_end) {
        return {};
    }
    const bool doubled = m_at + 1 != m_end && m_at[1] == m_at[0];
    switch (*m_at) {
    case '(':
        return string();
    case '[':
        return token(ContentToken::ArrayBegin, 1);
    case ']':
        return token(ContentToken::ArrayEnd, 1);
    case '<':
        return doubled ? token(ContentToken::DictionaryBegin, 2) : hexString();
    case '>':
        return doubled ? token(ContentToken::DictionaryEnd, 2) : token(ContentToken::Damaged, 1);
    case ')':
    case '{':
    case '}':
        return token(ContentToken::Damaged, 1);
    default:
        return word();
    }
}

ContentToken ContentScanner::word()
{
    const char first = *m_at;
    const char *end = m_at + 1;
    while (end != m_end && classOf(*end) == CharClass::Regular) {
        ++end;
    }
    const bool number = (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
    const auto kind = first == '/' ? ContentToken::Name : number ? ContentToken::Number : ContentToken::Operator;
    ContentToken out = token(kind, end - m_at);
    if (kind == ContentToken::Operator && out.text == QByteArrayView("BI")) {
        out.kind = ContentToken::Damaged;
    }
    return out;
}

ContentToken ContentScanner::string()
{
    int depth = 0;
    for (const char *at = m_at; at != m_end; ++at) {
        if (*at == '\\') {
            if (++at == m_end) {
                break;
            }
        } else if (*at == '(') {
            ++depth;
        } else if (*at == ')' && --depth == 0) {
            return token(ContentToken::String, at + 1 - m_at);
        }
    }
    return token(ContentToken::Damaged, m_end - m_at);
}

ContentToken ContentScanner::hexString()
{
    for (const char *at = m_at; at != m_end; ++at) {
        if (*at == '>') {
            return token(ContentToken::String, at + 1 - m_at);
        }
    }
    return token(ContentToken::Damaged, m_end - m_at);
}

} // namespace attest::pdf
