// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/ButtonStyle.h"

#include "ui/widgets/Theme.h"
#include "ui/widgets/style/Strokes.h"

#include <QApplication>
#include <QFontInfo>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace attest::ui {

namespace {

constexpr int boxRounding = 3;

bool isOutlined(const QWidget *widget)
{
    return widget != nullptr && widget->property("outlined").toBool();
}

} // namespace

bool isLeading(const QWidget *widget)
{
    return widget != nullptr && widget->property("leading").toBool();
}

int indicatorSide(const QWidget *widget)
{
    constexpr double ofType = 1.25;
    return qRound(QFontInfo(widget != nullptr ? widget->font() : QApplication::font()).pixelSize() * ofType);
}

void drawPushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Colours &colours = Theme::colours();
    const bool leading = isLeading(widget);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    QColor fill = leading ? colours.accent : pressed ? colours.surface : option.palette.color(QPalette::Button);
    QColor line = leading || isUnderPointer(option) ? colours.accent : colours.edge;
    if (!isEnabled(option)) {
        line = colours.line;
        fill = leading ? colours.line : fill;
    }
    int width = edge;
    if (option.features.testFlag(QStyleOptionButton::Flat) && !pressed && !hasFocus(option)) {
        fill = Qt::transparent;
        line = isUnderPointer(option) ? colours.edge : QColor();
    }
    if (hasFocus(option)) {
        // Round the accent's own ground a ring of the accent would not be seen.
        line = leading ? option.palette.color(QPalette::Text) : colours.focus;
        width = ring;
    }
    drawPanel(painter, option.rect, fill, line, width);
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget, const QStyle &style)
{
    const Colours &colours = Theme::colours();
    const bool outlined = isOutlined(widget);
    const bool on = option.state.testFlag(QStyle::State_On) || option.state.testFlag(QStyle::State_Sunken);
    QBrush fill = Qt::NoBrush;
    if (on) {
        fill = colours.surface;
    } else if (outlined) {
        fill = option.palette.brush(QPalette::Button);
    }
    if (hasFocus(option)) {
        drawPanel(painter, option.rect, fill, colours.focus, ring);
    } else {
        drawPanel(painter, option.rect, fill, on || outlined || isUnderPointer(option) ? colours.edge : QColor(), edge);
    }
    QRect words = option.rect;
    const bool part = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    if (part || option.features.testFlag(QStyleOptionToolButton::HasMenu)) {
        const QRect menu = style.subControlRect(QStyle::CC_ToolButton, &option, QStyle::SC_ToolButtonMenu, widget);
        words.setRight(words.right() - menuPart);
        if (part) {
            const int x = option.direction == Qt::RightToLeft ? menu.right() : menu.left();
            painter.fillRect(QRect(x, menu.top() + ring, edge, menu.height() - 2 * ring), colours.line);
        }
        drawArrow(painter, menu, option.palette.color(QPalette::ButtonText));
    }
    QStyleOptionToolButton label = option;
    const int side = toolButtonMore.width() / 2;
    const int above = toolButtonMore.height() / 2;
    label.rect = QStyle::visualRect(option.direction, option.rect, words).adjusted(side, above, -side, -above);
    label.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
    style.drawControl(QStyle::CE_ToolButtonLabel, &label, &painter, widget);
}

void drawTickBox(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = Theme::colours();
    const bool ticked = option.state.testFlag(QStyle::State_On);
    const bool enabled = isEnabled(option);
    const QColor set = enabled ? colours.accent : colours.quiet;
    drawPanel(painter, option.rect, ticked ? QBrush(set) : option.palette.brush(QPalette::Base),
              ticked    ? set
              : enabled ? colours.edge
                        : colours.line,
              edge, boxRounding);
    if (!ticked && !option.state.testFlag(QStyle::State_NoChange)) {
        return;
    }
    const QRectF box(option.rect);
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ticked ? colours.card : colours.edge, std::max(1.5, box.width() / 8), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(ticked ? QPolygonF({at(0.23, 0.52), at(0.43, 0.72), at(0.78, 0.3)})
                                : QPolygonF({at(0.25, 0.5), at(0.75, 0.5)}));
    painter.restore();
}

void drawChoice(QPainter &painter, const QStyleOption &option)
{
    const Colours &colours = Theme::colours();
    const QRectF box(option.rect);
    const double side = std::min(box.width(), box.height());
    const bool focused = hasFocus(option);
    const double pen = side / (focused ? 7 : 13);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? colours.focus : isEnabled(option) ? colours.edge : colours.line, std::max(1.0, pen)));
    painter.setBrush(option.palette.brush(QPalette::Base));
    painter.drawEllipse(box.center(), (side - pen) / 2 - 0.5, (side - pen) / 2 - 0.5);
    if (option.state.testFlag(QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled(option) ? colours.accent : colours.quiet);
        painter.drawEllipse(box.center(), side * 0.27, side * 0.27);
    }
    painter.restore();
}

} // namespace attest::ui
