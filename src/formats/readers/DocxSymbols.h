// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// The character that Word's w:sym shows, where the font is one of those with pictures for letters (Wingdings, Symbol)
/// and the picture one that forms use: ticks, crosses, boxes, bullets, arrows. Empty where it is not known.
QString symbolCharacter(QStringView font, QStringView hexadecimalCode);

} // namespace attest
