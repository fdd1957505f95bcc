// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QRect;
class QStyleOptionSlider;

// Scroll bars without arrows: a handle alone.
namespace attest::ui {

inline constexpr int scrollBarWidth = 12;
inline constexpr int shortestHandle = 32;

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option);

} // namespace attest::ui
