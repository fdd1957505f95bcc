// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style/FrameKind.h"

#include <QFont>

class QPainter;
class QStyleOption;
class QStyleOptionProgressBar;

// How fields, frames, tabs, headers and bars are drawn.
namespace attest::ui {

/// The ground of a list is filled, not its page's.
bool isOpaque(const QWidget &widget);
void setOpaque(QWidget &widget);

/// An edge, or the ring of the focus, round the ground of what is written in.
void drawField(QPainter &painter, const QStyleOption &option);
void drawFrame(QPainter &painter, const QStyleOption &option, FrameKind kind);
/// A line below it.
void drawHeaderSection(QPainter &painter, const QStyleOption &option);
void drawTab(QPainter &painter, const QStyleOption &option);
/// How much wider the words of a tab are when it is the chosen one.
int chosenTabMore(const QStyleOption *option);
/// The type of the chosen tab.
QFont chosen(QFont font);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace attest::ui
