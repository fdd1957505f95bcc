// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/style/PartStyle.h"

#include "ui/widgets/Theme.h"
#include "ui/widgets/style/Strokes.h"

#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace attest::ui {

namespace {

constexpr const char *opaque = "opaqueGround";
constexpr int chunkRounding = 3;

} // namespace

bool isOpaque(const QWidget &widget)
{
    return widget.property(opaque).toBool();
}

void setOpaque(QWidget &widget)
{
    widget.setProperty(opaque, true);
}

void drawField(QPainter &painter, const QStyleOption &option)
{
    const bool focused = hasFocus(option);
    drawPanel(painter, option.rect, option.palette.brush(QPalette::Base),
              focused ? Theme::colours().focus : Theme::colours().edge, focused ? ring : edge);
}

void drawFrame(QPainter &painter, const QStyleOption &option, FrameKind kind)
{
    if (kind == FrameKind::Field) {
        drawField(painter, option);
    } else if (kind == FrameKind::Ring && hasFocus(option)) {
        drawRing(painter, option.rect);
    }
}

void drawHeaderSection(QPainter &painter, const QStyleOption &option)
{
    const QRect &all = option.rect;
    const bool lying = option.state.testFlag(QStyle::State_Horizontal);
    if (lying) {
        painter.fillRect(QRect(all.left(), all.bottom(), all.width(), edge), Theme::colours().line);
    }
}

void drawTab(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Selected)) {
        return;
    }
    const QRect &all = option.rect;
    if (hasFocus(option)) {
        drawRing(painter, all);
    } else {
        painter.fillRect(QRect(all.left(), all.bottom() + 1 - ring, all.width(), ring), Theme::colours().accent);
    }
}

QFont chosen(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int chosenTabMore(const QStyleOption *option)
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (tab == nullptr) {
        return 0;
    }
    // A bar asks for its tabs' sizes over and over.
    static QHash<QString, int> known;
    static QString measuredIn;
    const QFont font = Theme::font(TypeSize::Body);
    if (font.key() != measuredIn) {
        known.clear();
        measuredIn = font.key();
    }
    const auto at = known.constFind(tab->text);
    if (at != known.cend()) {
        return *at;
    }
    const int more =
        QFontMetrics(chosen(font)).horizontalAdvance(tab->text) - QFontMetrics(font).horizontalAdvance(tab->text);
    return *known.insert(tab->text, std::max(0, more));
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    QRect done = option.rect.adjusted(edge, edge, -edge, -edge);
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) {
        // How far it is nobody knows. It stands still: the words beside it say what is being done.
        const int third = done.width() / 3;
        done.adjust(third, 0, -third, 0);
    } else {
        const qint64 value = std::clamp<qint64>(option.progress - option.minimum, 0, range);
        done.setWidth(int(done.width() * value / range));
    }
    drawPanel(painter, QStyle::visualRect(option.direction, option.rect, done), Theme::colours().accent, {}, 0,
              chunkRounding);
}

} // namespace attest::ui
