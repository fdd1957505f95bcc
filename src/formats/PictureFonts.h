// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// The character that Word's w:sym shows, where the font is one of those with pictures for letters (Wingdings, Symbol)
/// and the picture one that forms use: ticks, crosses, boxes, bullets, arrows. Empty where it is not known.
QString symbolCharacter(QStringView font, QStringView hexadecimalCode);

/// The font's name where it is one of those; else empty, but not null.
QString pictureFontNamed(QStringView font);

/// Words as such a font shows them; as they are in any other font, and where a picture is not known.
QString shownInFont(QStringView font, const QString &words);

/// The same of the letters that programs keep apart for pictures (U+F020 to U+F0FF), where no font is known: those of
/// Wingdings.
QString withoutPictureCodes(const QString &words);

} // namespace attest
