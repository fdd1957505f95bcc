// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/BrokenLigatures.h"

namespace attest::positions {

namespace {

constexpr QChar kSwappedF(0x6600);

/// What follows a swapped f as letters; none: nothing that Ghostscript writes.
QStringView lettersOf(QChar next)
{
    switch (next.unicode()) {
    case 0x6600:
        return u"ff";
    case 0x6900:
        return u"fi";
    case 0x6C00:
        return u"fl";
    case 0xCF00:
        return u"ffi";
    case 0xD200:
        return u"ffl";
    default:
        return {};
    }
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x0250 || (c.unicode() >= 0x2010 && c.unicode() < 0x2070);
}

} // namespace

QString healedLigatures(const QString &word)
{
    if (!word.contains(kSwappedF)) {
        return word;
    }
    QString out;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (isLatin(word.at(i))) {
            out += word.at(i);
            continue;
        }
        const QStringView letters =
            word.at(i) == kSwappedF && i + 1 < word.size() ? lettersOf(word.at(i + 1)) : QStringView();
        if (letters.isEmpty()) {
            return word;
        }
        out += letters;
        ++i;
    }
    return out;
}

} // namespace attest::positions
