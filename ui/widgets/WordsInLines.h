// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPoint>

class QPainter;

namespace attest::ui {

/// Lays words out in lines of at most `width` pixels; with a painter, draws them at `at`. The first `strong` characters
/// are bold. Returns their height.
int inLines(const QString &words, const QFont &font, int width, QPainter *painter = nullptr, const QPoint &at = {},
            int strong = 0);

} // namespace attest::ui
