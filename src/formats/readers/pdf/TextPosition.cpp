// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/pdf/TextPosition.h"

#include <algorithm>
#include <cmath>

namespace attest::pdfreader {

namespace {

// In parts of the text's size: a raised or lowered figure stays in its line, and a space is seldom narrower.
constexpr double kLineApart = 0.55;
constexpr double kWordApart = 0.15;

} // namespace

Joint jointBetween(const TextPoint &end, const TextPoint &start)
{
    if (end.page < 0 || end.page != start.page) {
        return Joint::NewLine;
    }
    const double x = start.x - end.x;
    const double y = start.y - end.y;
    const double size = std::max(end.size, start.size);
    if (std::abs(y * end.directionX - x * end.directionY) > kLineApart * size) {
        return Joint::NewLine;
    }
    return x * end.directionX + y * end.directionY > kWordApart * size ? Joint::Gap : Joint::Touching;
}

} // namespace attest::pdfreader
