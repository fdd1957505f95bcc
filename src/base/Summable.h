// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace attest {

/// A weight, rounded to 16 binary places. As many as a text has words add up exactly, and so do products of two where
/// the weights are below twenty: in whatever order they come the sum is the same. A hash is gone through in another
/// order each time the program runs, and a form must not be read in another way for it.
inline double summable(double weight)
{
    constexpr int bits = 16;
    return std::ldexp(std::round(std::ldexp(weight, bits)), -bits);
}

} // namespace attest
