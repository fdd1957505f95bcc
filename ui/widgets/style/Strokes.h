// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>

class QPainter;
class QRect;
class QStyleOption;

namespace attest::ui {

// Widths in pixels.
inline constexpr int edge = 1;
inline constexpr int ring = 2; ///< shows where the focus is
inline constexpr int rounding = 4;
inline constexpr int fieldPadding = 4;

/// A rounded rectangle whose edge lies wholly within `rect`. An edge that is not valid, and Qt::NoBrush, draw nothing.
void drawPanel(QPainter &painter, const QRect &rect, const QBrush &fill, const QColor &colour, int width,
               int radius = rounding);
/// The ring of the focus.
void drawRing(QPainter &painter, const QRect &rect);
/// A small arrow that points down, in the middle.
void drawArrow(QPainter &painter, const QRect &rect, const QColor &colour);

// What a style is told of a widget's state.
bool isEnabled(const QStyleOption &option);
bool hasFocus(const QStyleOption &option);
bool isUnderPointer(const QStyleOption &option);

} // namespace attest::ui
