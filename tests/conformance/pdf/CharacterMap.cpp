// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/pdf/CharacterMap.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <memory>
#include <vector>

namespace attest::test::pdf {

namespace {

using Token = QPDFTokenizer::Token;

std::vector<Token> tokensOf(const QByteArray &program)
{
    const std::shared_ptr<InputSource> source = std::make_shared<BufferInputSource>("ToUnicode", program.toStdString());
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    std::vector<Token> out;
    for (;;) {
        const Token token = tokenizer.readToken(source, "ToUnicode", true);
        if (token.getType() == QPDFTokenizer::tt_eof) {
            return out;
        }
        out.push_back(token);
    }
}

unsigned number(const std::string &bytes)
{
    unsigned out = 0;
    for (const char byte : bytes) {
        out = out << 8U | static_cast<unsigned char>(byte);
    }
    return out;
}

QString utf16(const std::string &bytes)
{
    QString out;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        out += QChar(static_cast<char16_t>(number(bytes.substr(i, 2))));
    }
    return out;
}

bool isWord(const Token &token, const char *word)
{
    return token.getType() == QPDFTokenizer::tt_word && token.getValue() == word;
}

} // namespace

CharacterMap::CharacterMap(const QByteArray &program)
{
    const std::vector<Token> tokens = tokensOf(program);
    enum { Nothing, Space, Single, Range } part = Nothing;
    std::vector<std::string> strings;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token &token = tokens[i];
        if (token.getType() == QPDFTokenizer::tt_word) {
            part = isWord(token, "begincodespacerange") ? Space
                   : isWord(token, "beginbfchar")       ? Single
                   : isWord(token, "beginbfrange")      ? Range
                                                        : Nothing;
            strings.clear();
        } else if (part == Range && token.getType() == QPDFTokenizer::tt_array_open && strings.size() == 2) {
            unsigned code = number(strings[0]);
            while (++i < tokens.size() && tokens[i].getType() == QPDFTokenizer::tt_string) {
                m_text[code++] = utf16(tokens[i].getValue());
            }
            strings.clear();
        } else if (part != Nothing && token.getType() == QPDFTokenizer::tt_string) {
            strings.push_back(token.getValue());
            if (part == Space && strings.size() == 2) {
                m_codeBytes = static_cast<int>(strings[0].size());
                strings.clear();
            } else if (part == Single && strings.size() == 2) {
                m_text[number(strings[0])] = utf16(strings[1]);
                strings.clear();
            } else if (part == Range && strings.size() == 3) {
                QString text = utf16(strings[2]);
                const unsigned last = number(strings[1]);
                for (unsigned code = number(strings[0]); code <= last && !text.isEmpty() && code < 0x10000; ++code) {
                    m_text[code] = text;
                    text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
                }
                strings.clear();
            }
        }
    }
}

QString CharacterMap::text(unsigned code) const
{
    const auto found = m_text.find(code);
    return found == m_text.end() ? QString() : found->second;
}

} // namespace attest::test::pdf
