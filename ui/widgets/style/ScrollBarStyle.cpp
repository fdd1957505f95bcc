// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/ScrollBarStyle.h"

#include "ui/widgets/Theme.h"
#include "ui/widgets/style/Strokes.h"

#include <QStyleOption>

#include <algorithm>

namespace attest::ui {

namespace {

constexpr int aside = 2; ///< blank on both sides of the handle

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool lying = option.orientation == Qt::Horizontal;
    const int length = lying ? all.width() : all.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 shown = range + option.pageStep;
    const int least = std::min(shortestHandle, length);
    const int handle =
        range <= 0 || shown <= 0 ? length : int(std::clamp<qint64>(option.pageStep * length / shown, least, length));
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - handle, option.upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect one = lying ? QRect(all.left() + from, all.top(), size, all.height())
                                : QRect(all.left(), all.top() + from, all.width(), size);
        return QStyle::visualRect(option.direction, all, one);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return piece(at, handle);
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + handle, length - at - handle);
    default:
        return {}; // there are no arrows
    }
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    if (option.maximum <= option.minimum) {
        return;
    }
    const bool held = isUnderPointer(option) && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    drawPanel(painter, scrollBarPart(option, QStyle::SC_ScrollBarSlider).adjusted(aside, aside, -aside, -aside),
              held ? Theme::colours().accent : Theme::colours().edge, {}, 0);
}

} // namespace attest::ui
