// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace attest::pdfreader {

/// The encodings that a font may name instead of saying what each of its codes means.
enum class BaseEncoding { Standard, Windows, Mac };

/// What a code means in one of them; 0 where it means nothing.
char16_t characterIn(BaseEncoding encoding, unsigned char code);

/// What a glyph's name means: of Latin letters, digits and marks, and "uni20AC" and "u1F600"; empty where it says
/// nothing.
QString textOfGlyph(std::string_view name);

} // namespace attest::pdfreader
