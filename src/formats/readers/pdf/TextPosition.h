// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace attest::pdfreader {

/// A matrix as PDF writes it: what stands left of another is carried out first.
struct Matrix
{
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    static Matrix moved(double x, double y) { return {1, 0, 0, 1, x, y}; }
    Matrix operator*(const Matrix &next) const
    {
        return {a * next.a + b * next.c, a * next.b + b * next.d,          c * next.a + d * next.c,
                c * next.b + d * next.d, e * next.a + f * next.c + next.e, e * next.b + f * next.d + next.f};
    }
};

/// Where a run of text begins or ends.
struct TextPoint
{
    int page = -1; ///< from 0; -1: nowhere
    double x = 0;  ///< in the page's own measure
    double y = 0;
    double directionX = 1; ///< in which the text runs; of length 1
    double directionY = 0;
    double size = 0; ///< of the text
};

/// What lies between the end of one run of text and the start of the next.
enum class Joint { Touching, Gap, NewLine };
Joint jointBetween(const TextPoint &end, const TextPoint &start);

} // namespace attest::pdfreader
