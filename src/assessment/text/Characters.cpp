// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/text/Characters.h"

#include <algorithm>

namespace attest {

namespace {

constexpr char16_t NextLine = 0x85;
constexpr char16_t LineSeparator = 0x2028;
constexpr char16_t ParagraphSeparator = 0x2029;
constexpr char16_t ByteOrderMark = 0xFEFF;

bool isPlainUnit(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7F) || u == u'\n' || (u >= 0xA0 && u < 0x2028);
}

bool isDropped(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    return control || c == ByteOrderMark || QChar::isNonCharacter(c);
}

void appendUnit(QString &out, const QString &text, qsizetype i)
{
    switch (text.at(i).unicode()) {
    case u'\r':
        if (i + 1 >= text.size() || text.at(i + 1) != u'\n') {
            out += u'\n';
        }
        return;
    case u'\t':
        out += u' ';
        return;
    case u'\n':
    case u'\v':
    case u'\f':
    case NextLine:
    case LineSeparator:
        out += u'\n';
        return;
    case ParagraphSeparator:
        out += u'\n';
        out += u'\n';
        return;
    default:
        if (!isDropped(text.at(i).unicode())) {
            out += text.at(i);
        }
    }
}

} // namespace

QString withoutControls(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlainUnit)) {
        return text;
    }
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate()) {
            appendUnit(out, text, i);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            if (!isDropped(QChar::surrogateToUcs4(c, text.at(i + 1)))) {
                out += c;
                out += text.at(i + 1);
            }
            ++i;
        } else {
            out += QChar(QChar::ReplacementCharacter);
        }
    }
    return out;
}

} // namespace attest
