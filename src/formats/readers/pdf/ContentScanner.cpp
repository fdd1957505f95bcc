// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/ContentScanner.h"

#include <algorithm>
#include <array>

namespace attest::pdfreader {

namespace {

enum Class : unsigned char { Regular, Space, Delimiter };

constexpr std::array<Class, 256> kClasses = [] {
    std::array<Class, 256> classes{};
    for (const unsigned char c : {'\0', '\t', '\n', '\f', '\r', ' '}) {
        classes[c] = Space;
    }
    for (const unsigned char c : {'(', ')', '<', '>', '[', ']', '{', '}', '/', '%'}) {
        classes[c] = Delimiter;
    }
    return classes;
}();

Class classOf(char c)
{
    return kClasses[static_cast<unsigned char>(c)];
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

void decodeHex(std::string_view digits, std::string &out)
{
    int high = -1;
    for (const char c : digits) {
        const int value = hexValue(c);
        if (value < 0) {
            continue;
        }
        if (high < 0) {
            high = value;
        } else {
            out += static_cast<char>(high * 16 + value);
            high = -1;
        }
    }
    if (high >= 0) {
        out += static_cast<char>(high * 16);
    }
}

/// The character that a backslash and the bytes from `at` stand for; `at` moves behind them.
void decodeEscape(std::string_view text, size_t &at, std::string &out)
{
    const char c = text[at++];
    static constexpr std::string_view kLetters = "nrtbf";
    static constexpr std::string_view kMeanings = "\n\r\t\b\f";
    if (const size_t letter = kLetters.find(c); letter != std::string_view::npos) {
        out += kMeanings[letter];
    } else if (c >= '0' && c <= '7') {
        int value = c - '0';
        for (int digits = 1; digits < 3 && at < text.size() && text[at] >= '0' && text[at] <= '7'; ++digits) {
            value = value * 8 + (text[at++] - '0');
        }
        out += static_cast<char>(value);
    } else if (c == '\r') {
        at += at < text.size() && text[at] == '\n' ? 1 : 0; // the string goes on in the next line
    } else if (c != '\n') {
        out += c;
    }
}

void decodeLiteral(std::string_view text, std::string &out)
{
    for (size_t at = 0; at < text.size();) {
        const char c = text[at++];
        if (c == '\\' && at < text.size()) {
            decodeEscape(text, at, out);
        } else if (c == '\r') {
            at += at < text.size() && text[at] == '\n' ? 1 : 0;
            out += '\n';
        } else if (c != '\\') {
            out += c;
        }
    }
}

} // namespace

void ContentScanner::skipSpace()
{
    while (!atEnd()) {
        const char c = m_bytes[m_at];
        if (c == '%') {
            while (!atEnd() && m_bytes[m_at] != '\n' && m_bytes[m_at] != '\r') {
                ++m_at;
            }
        } else if (classOf(c) != Space) {
            return;
        } else {
            ++m_at;
        }
    }
}

ContentToken ContentScanner::next()
{
    skipSpace();
    if (atEnd()) {
        return {};
    }
    const char c = m_bytes[m_at];
    const bool doubled = m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == c;
    switch (c) {
    case '/':
        return name();
    case '(':
        return literal();
    case '<':
        return doubled ? delimiter(ContentToken::DictionaryStart, 2) : hex();
    case '>':
        return doubled ? delimiter(ContentToken::DictionaryEnd, 2) : delimiter(ContentToken::Word, 1);
    case '[':
        return delimiter(ContentToken::ArrayStart, 1);
    case ']':
        return delimiter(ContentToken::ArrayEnd, 1);
    case ')':
    case '{':
    case '}':
        return delimiter(ContentToken::Word, 1);
    default:
        return isDigit(c) || c == '-' || c == '+' || c == '.' ? number() : word();
    }
}

ContentToken ContentScanner::delimiter(ContentToken::Kind kind, size_t length)
{
    const size_t start = m_at;
    m_at += length;
    return {kind, m_bytes.substr(start, length)};
}

ContentToken ContentScanner::number()
{
    const size_t start = m_at;
    const bool negative = m_bytes[m_at] == '-';
    while (!atEnd() && (m_bytes[m_at] == '-' || m_bytes[m_at] == '+')) {
        ++m_at;
    }
    double value = 0;
    for (; !atEnd() && isDigit(m_bytes[m_at]); ++m_at) {
        value = value * 10 + (m_bytes[m_at] - '0');
    }
    if (!atEnd() && m_bytes[m_at] == '.') {
        double place = 0.1;
        for (++m_at; !atEnd() && isDigit(m_bytes[m_at]); ++m_at) {
            value += place * (m_bytes[m_at] - '0');
            place *= 0.1;
        }
    }
    while (!atEnd() && classOf(m_bytes[m_at]) == Regular) {
        ++m_at; // "1.2.3" and "5-3" are written by some; what they meant cannot be known
    }
    return {ContentToken::Number, m_bytes.substr(start, m_at - start), negative ? -value : value};
}

ContentToken ContentScanner::name()
{
    const size_t start = ++m_at;
    while (!atEnd() && classOf(m_bytes[m_at]) == Regular) {
        ++m_at;
    }
    return {ContentToken::Name, m_bytes.substr(start, m_at - start)};
}

ContentToken ContentScanner::word()
{
    const size_t start = m_at;
    while (!atEnd() && classOf(m_bytes[m_at]) == Regular) {
        ++m_at;
    }
    return {ContentToken::Word, m_bytes.substr(start, m_at - start)};
}

ContentToken ContentScanner::literal()
{
    const size_t start = ++m_at;
    int open = 1;
    for (; !atEnd(); ++m_at) {
        const char c = m_bytes[m_at];
        if (c == '\\') {
            ++m_at;
        } else if (c == '(') {
            ++open;
        } else if (c == ')' && --open == 0) {
            break;
        }
    }
    const size_t end = std::min(m_at, m_bytes.size());
    m_at = end + 1;
    return {ContentToken::Literal, m_bytes.substr(start, end - start)};
}

ContentToken ContentScanner::hex()
{
    const size_t start = ++m_at;
    const size_t end = std::min(m_bytes.find('>', start), m_bytes.size());
    m_at = end + 1;
    return {ContentToken::Hex, m_bytes.substr(start, end - start)};
}

void ContentScanner::skipInlineImage()
{
    // The picture's bytes may hold the letters EI too: they end it only between white space and before what is text.
    for (size_t at = m_bytes.find("EI", m_at); at != std::string_view::npos; at = m_bytes.find("EI", at + 1)) {
        const std::string_view after = m_bytes.substr(at + 2, 12);
        const auto isText = [](char c) { return classOf(c) == Space || (c > ' ' && c < '\x7F'); };
        const bool parted =
            at > 0 && classOf(m_bytes[at - 1]) == Space && (after.empty() || classOf(after[0]) == Space);
        if (parted && std::all_of(after.begin(), after.end(), isText)) {
            m_at = at + 2;
            return;
        }
    }
    m_at = m_bytes.size();
}

std::string_view stringBytes(const ContentToken &token, std::string &held)
{
    if (token.kind == ContentToken::Literal && token.bytes.find_first_of("\\\r") == std::string_view::npos) {
        return token.bytes;
    }
    held.clear();
    if (token.kind == ContentToken::Hex) {
        decodeHex(token.bytes, held);
    } else {
        decodeLiteral(token.bytes, held);
    }
    return held;
}

std::string nameBytes(std::string_view name)
{
    std::string out;
    for (size_t at = 0; at < name.size(); ++at) {
        const bool escaped =
            name[at] == '#' && at + 2 < name.size() && hexValue(name[at + 1]) >= 0 && hexValue(name[at + 2]) >= 0;
        out += escaped ? static_cast<char>(hexValue(name[at + 1]) * 16 + hexValue(name[at + 2])) : name[at];
        at += escaped ? 2 : 0;
    }
    return out;
}

} // namespace attest::pdfreader
