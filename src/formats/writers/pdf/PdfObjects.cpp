// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/PdfObjects.h"

#include "formats/Characters.h"

namespace attest::pdf {

namespace {

// A string of PDF/A-2 holds at most 32,767 bytes; in the longest encoding a UTF-16 unit takes two, beside the mark.
constexpr qsizetype longestText = 16'000;

} // namespace

QPDFObjectHandle textString(const QString &text)
{
    QString held = holdableText(text);
    if (held.size() > longestText) {
        held.truncate(held.at(longestText - 1).isHighSurrogate() ? longestText - 1 : longestText);
    }
    return QPDFObjectHandle::newUnicodeString(held.toStdString());
}

QPDFObjectHandle name(const char *nameWithSlash)
{
    return QPDFObjectHandle::newName(nameWithSlash);
}

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

QPDFObjectHandle integer(long long value)
{
    return QPDFObjectHandle::newInteger(value);
}

} // namespace attest::pdf
