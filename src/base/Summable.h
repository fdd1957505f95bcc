// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace attest {

/// A weight of up to a hundred, rounded to 16 binary places. Thousands of such add up exactly, and so do products of
/// two: in whatever order they come the sum is the same. A hash is gone through in another order each time the program
/// runs, and a form must not be read in another way for it.
inline double summable(double weight)
{
    constexpr int bits = 16;
    return std::ldexp(std::round(std::ldexp(weight, bits)), -bits);
}

} // namespace attest
