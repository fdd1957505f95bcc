// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/Strokes.h"

#include "ui/widgets/Theme.h"

#include <QPainter>
#include <QStyleOption>

namespace attest::ui {

void drawPanel(QPainter &painter, const QRect &rect, const QBrush &fill, const QColor &colour, int width, int radius)
{
    if (rect.isEmpty()) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(colour.isValid() && width > 0 ? QPen(colour, width) : QPen(Qt::NoPen));
    const double in = colour.isValid() ? width / 2.0 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), radius - in, radius - in);
    painter.restore();
}

void drawRing(QPainter &painter, const QRect &rect)
{
    drawPanel(painter, rect, Qt::NoBrush, Theme::colours().focus, ring);
}

void drawArrow(QPainter &painter, const QRect &rect, const QColor &colour)
{
    constexpr double half = 3.5;
    constexpr double pen = 1.5;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF middle = QRectF(rect).center();
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)}));
    painter.restore();
}

bool isEnabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}

bool hasFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

bool isUnderPointer(const QStyleOption &option)
{
    return isEnabled(option) && option.state.testFlag(QStyle::State_MouseOver);
}

} // namespace attest::ui
