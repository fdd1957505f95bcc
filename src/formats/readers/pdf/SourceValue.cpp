// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/SourceValue.h"

#include "formats/readers/pdf/CharacterMap.h"
#include "formats/readers/pdf/SourceFile.h"

#include <algorithm>
#include <limits>

namespace attest::pdfreader {

namespace {

/// What stands between the token that opened an array or dictionary and the one that closes it.
std::string_view contentsAfter(const ContentToken &open, ContentScanner &scanner)
{
    const char *start = open.bytes.data() + open.bytes.size();
    const char *end = start;
    int depth = 1;
    while (depth > 0) {
        const ContentToken token = scanner.next();
        if (token.kind == ContentToken::End) {
            break;
        }
        const bool opens = token.kind == ContentToken::ArrayStart || token.kind == ContentToken::DictionaryStart;
        const bool closes = token.kind == ContentToken::ArrayEnd || token.kind == ContentToken::DictionaryEnd;
        depth += opens ? 1 : closes ? -1 : 0;
        end = token.bytes.data() + (depth > 0 ? token.bytes.size() : 0);
    }
    return {start, static_cast<size_t>(end - start)};
}

int cutToInt(double number)
{
    constexpr double kLargest = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(number, -kLargest, kLargest));
}

} // namespace

QString textOfString(std::string_view bytes)
{
    const auto startsWith = [bytes](std::string_view start) { return bytes.substr(0, start.size()) == start; };
    if (startsWith("\xFE\xFF")) {
        return textOfUtf16(bytes.substr(2));
    }
    const auto isAscii = [](char c) { return c >= ' ' && c < '\x7F'; };
    if (std::all_of(bytes.begin(), bytes.end(), isAscii)) {
        return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    return QString::fromStdString(QPDFObjectHandle::newString(std::string(bytes)).getUTF8Value());
}

SourceValue SourceValue::read(SourceFile &file, const ContentToken &first, ContentScanner &scanner)
{
    SourceValue value;
    value.m_file = &file;
    value.m_bytes = first.bytes;
    switch (first.kind) {
    case ContentToken::Number: {
        value.m_kind = Number;
        value.m_number = first.number;
        ContentScanner ahead = scanner;
        if (ahead.next().kind == ContentToken::Number && ahead.next().isWord("R")) {
            value.m_kind = Reference;
            value.m_id = cutToInt(first.number);
            scanner = ahead;
        }
        break;
    }
    case ContentToken::Name:
        value.m_kind = Name;
        break;
    case ContentToken::Literal:
    case ContentToken::Hex:
        value.m_kind = String;
        value.m_isHex = first.kind == ContentToken::Hex;
        break;
    case ContentToken::ArrayStart:
    case ContentToken::DictionaryStart:
        value.m_kind = first.kind == ContentToken::ArrayStart ? Array : Dictionary;
        value.m_bytes = contentsAfter(first, scanner);
        break;
    default:
        value.m_kind = first.isWord("true") || first.isWord("false") ? Boolean : Null;
    }
    return value;
}

int SourceValue::integer(int otherwise) const
{
    return m_kind == Number ? cutToInt(m_number) : otherwise;
}

std::string SourceValue::string() const
{
    std::string held;
    const ContentToken token = {m_isHex ? ContentToken::Hex : ContentToken::Literal, m_bytes};
    return m_kind == String ? std::string(stringBytes(token, held)) : std::string();
}

QString SourceValue::text() const
{
    return m_kind == String ? textOfString(string()) : QString();
}

std::optional<QRectF> SourceValue::rectangle() const
{
    double sides[4] = {};
    int count = 0;
    forEachItem([&](const SourceValue &item) {
        const SourceValue side = item.resolved();
        if (count < 4 && side.isNumber()) {
            sides[count] = side.number();
        }
        return ++count <= 4;
    });
    if (count != 4) {
        return std::nullopt;
    }
    return QRectF(QPointF(sides[0], sides[1]), QPointF(sides[2], sides[3])).normalized();
}

SourceValue SourceValue::resolved() const
{
    return isReference() ? m_file->object(m_id) : *this;
}

SourceValue SourceValue::operator[](std::string_view key) const
{
    SourceValue found;
    if (m_file != nullptr && isDictionary()) {
        m_file->take(static_cast<qint64>(m_bytes.size()));
        forEachMember([&](std::string_view name, const SourceValue &value) {
            found = name == key ? value : found; // of two, the last
            return true;
        });
    }
    return found.resolved();
}

} // namespace attest::pdfreader
