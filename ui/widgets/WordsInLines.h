// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QPoint>

class QPainter;

namespace attest::ui {

/// Characters of a text.
struct Stretch
{
    int from = 0, length = 0;
};

/// Lays words out in lines of at most `width` pixels; with a painter, draws them at `at`. The `strong` characters are
/// bold. Returns their height.
int inLines(const QString &words, const QFont &font, int width, QPainter *painter = nullptr, const QPoint &at = {},
            const QList<Stretch> &strong = {});

} // namespace attest::ui
