// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attest::pdf {

/// Red, green and blue from 0 to 1.
struct Colour
{
    double red = 0;
    double green = 0;
    double blue = 0;
    bool operator==(const Colour &) const = default;
};

constexpr Colour grey(double lightness)
{
    return {lightness, lightness, lightness};
}

inline constexpr Colour linkBlue = {0.0, 0.27, 0.62}; ///< 8.6 : 1 on white

} // namespace attest::pdf
