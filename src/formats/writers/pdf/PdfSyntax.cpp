// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfSyntax.h"

#include "formats/Characters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace attest::pdf {

namespace {

// A string of PDF/A-2 holds at most 32,767 bytes; a UTF-16 unit takes two, beside the mark in front.
constexpr qsizetype longestText = 16'000;

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

} // namespace

QByteArray asciiString(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + 8);
    out += '(';
    for (const char c : text) {
        if (c == '(' || c == ')' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    return out += ')';
}

QByteArray textString(const QString &text)
{
    QString held = holdableText(text);
    if (held.size() > longestText) {
        held.truncate(held.at(longestText - 1).isHighSurrogate() ? longestText - 1 : longestText);
    }
    if (std::all_of(held.cbegin(), held.cend(), isPlain)) {
        return asciiString(held.toLatin1());
    }
    QByteArray units;
    units.reserve(2 * held.size());
    for (const QChar c : std::as_const(held)) {
        units += char(c.row());
        units += char(c.cell());
    }
    return "<feff" + units.toHex() + '>';
}

QByteArray number(double value)
{
    QByteArray out = QByteArray::number(value, 'f', 2);
    while (out.endsWith('0')) {
        out.chop(1);
    }
    if (out.endsWith('.')) {
        out.chop(1);
    }
    return out == "-0" ? QByteArrayLiteral("0") : out;
}

QByteArray reference(int object)
{
    QByteArray out;
    appendReference(out, object);
    return out;
}

void appendInteger(QByteArray &out, int value)
{
    std::array<char, 12> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end - digits.data());
}

void appendReference(QByteArray &out, int object)
{
    appendInteger(out, object);
    out.append(" 0 R", 4);
}

QByteArray rectangle(const QRectF &area, double pageHeight)
{
    const QRectF box = area.normalized();
    return '[' + number(box.left()) + ' ' + number(pageHeight - box.bottom()) + ' ' + number(box.right()) + ' ' +
           number(pageHeight - box.top()) + ']';
}

void addEntry(QByteArray &dictionary, const char *key, const QByteArray &value)
{
    dictionary += '/';
    dictionary += key;
    dictionary += ' ';
    dictionary += value;
    dictionary += ' ';
}

} // namespace attest::pdf
