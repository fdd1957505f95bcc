// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QPainter;
class QRect;
class QStyle;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

// How buttons are drawn, boxes to tick and choices among them.
namespace attest::ui {

/// What a button that is pushed takes beyond its words.
inline constexpr QSize pushButtonMore(26, 12);
/// What a button among tools takes beyond its words or icon.
inline constexpr QSize toolButtonMore(14, 10);
/// The width of the part that opens a menu.
inline constexpr int menuPart = 20;
/// Between a box to tick and its words, and round both.
inline constexpr int indicatorGap = 6;
inline constexpr int indicatorMargin = 4;

/// Side of a box to tick, in pixels: a little larger than the type.
int indicatorSide(const QWidget *widget);

void drawPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// The button with its words; `style` draws these.
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget,
                    const QStyle &style);
void drawTickBox(QPainter &painter, const QStyleOption &option);
void drawChoice(QPainter &painter, const QStyleOption &option);
/// Whether the button leads on: see Theme::setLeading().
bool isLeading(const QWidget *widget);

} // namespace attest::ui
