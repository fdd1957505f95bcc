// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace attest::pdfreader {

/// One token of a content stream or a character map: a view of the bytes it stands in.
struct ContentToken
{
    enum Kind : unsigned char {
        End,
        Number,
        Name,    ///< without its slash, as written
        Literal, ///< a string between parentheses, escapes and all
        Hex,     ///< a string between angle brackets
        ArrayStart,
        ArrayEnd,
        DictionaryStart,
        DictionaryEnd,
        Word, ///< an operator
    };
    Kind kind = End;
    std::string_view bytes;
    double number = 0;

    bool isString() const { return kind == Literal || kind == Hex; }
    bool isName(std::string_view name) const { return kind == Name && bytes == name; }
    bool isWord(std::string_view word) const { return kind == Word && bytes == word; }
};

/// Takes a content stream apart. Every stream of bytes is read as something: what makes no sense is a Word.
class ContentScanner
{
public:
    explicit ContentScanner(std::string_view bytes) : m_bytes(bytes) {}

    ContentToken next();
    /// After the word ID: passes over the bytes of an inline picture.
    void skipInlineImage();
    /// How many bytes have been gone through.
    size_t position() const { return m_at; }

private:
    bool atEnd() const { return m_at >= m_bytes.size(); }
    void skipSpace();
    ContentToken number();
    ContentToken name();
    ContentToken literal();
    ContentToken hex();
    ContentToken word();
    ContentToken delimiter(ContentToken::Kind kind, size_t length);

    std::string_view m_bytes;
    size_t m_at = 0;
};

/// What a string token stands for; `held` is where it is put together if it must be.
std::string_view stringBytes(const ContentToken &token, std::string &held);
/// What a name token stands for.
std::string nameBytes(std::string_view name);

} // namespace attest::pdfreader
