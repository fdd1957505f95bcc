// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

#include "ui/widgets/style/WindowStyle.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPalette>
#include <QVariant>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr double leadScale = 1.15;
constexpr double titleScale = 1.5;
constexpr double defaultPoints = 10;

const Colours light = {.accent = 0x0b6e6e,
                       .yes = 0x1b6e3c,
                       .no = 0xa32219,
                       .partly = 0x8a5300,
                       .attention = 0x8a3b00,
                       .quiet = 0x565e66,
                       .line = 0xdadfe3,
                       .edge = 0x7d868e,
                       .card = 0xffffff,
                       .surface = 0xf4f6f7,
                       .added = 0xd5f0dc,
                       .removed = 0xfbdcd8,
                       .focus = 0x0b6e6e};
const Colours dark = {.accent = 0x5cc4c0,
                      .yes = 0x7fd19b,
                      .no = 0xff9d92,
                      .partly = 0xf0bd6b,
                      .attention = 0xf5b27d,
                      .quiet = 0xa9b3bb,
                      .line = 0x3a4248,
                      .edge = 0x87929a,
                      .card = 0x1d2226,
                      .surface = 0x15191c,
                      .added = 0x1f4a30,
                      .removed = 0x5a2622,
                      .focus = 0x5cc4c0};

struct Look
{
    bool dark = false;
    QFont base;
    int iconSide = 0;        ///< the style in use has been made for
    double systemPoints = 0; ///< what the system's font had before this program changed it
    QPalette systemPalette;
};

Look &look()
{
    static Look kept;
    return kept;
}

QPalette paletteOf(const Colours &colours, bool isDark)
{
    const QColor text = isDark ? QColor(0xe8ecee) : QColor(0x1a1f24);
    QPalette palette;
    palette.setColor(QPalette::Window, colours.surface);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, colours.card);
    palette.setColor(QPalette::AlternateBase, colours.surface);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, isDark ? QColor(0x2a3136) : QColor(0xffffff));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, colours.no);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, isDark ? QColor(0x0c1214) : QColor(0xffffff));
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.card);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::Light, isDark ? QColor(0x3a4248) : QColor(0xffffff));
    palette.setColor(QPalette::Midlight, colours.line);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.edge);
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : colours.edge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    }
    return palette;
}

/// What a widget asked for: its size of type, and words that stand back.
void dress(QWidget &widget)
{
    if (const QVariant size = widget.property("typeSize"); size.isValid()) {
        widget.setFont(Theme::font(TypeSize(size.toInt()), widget.property("typeStrong").toBool()));
    }
    if (widget.property("quiet").toBool()) {
        QPalette palette; // of these roles alone: the rest goes on following the program's
        palette.setColor(QPalette::WindowText, Theme::colours().quiet);
        palette.setColor(QPalette::Text, Theme::colours().quiet); // what words on a card are drawn in
        widget.setPalette(palette);
    }
}

} // namespace

QString themeKey(ThemeChoice choice)
{
    return choice == ThemeChoice::Light ? u"light"_s : choice == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
}

ThemeChoice themeFromKey(const QString &key)
{
    return key == u"light"_s ? ThemeChoice::Light : key == u"dark"_s ? ThemeChoice::Dark : ThemeChoice::System;
}

void Theme::apply(ThemeChoice choice, int fontPercent)
{
    Look &now = look();
    if (now.systemPoints <= 0) {
        now.systemPoints = QApplication::font().pointSizeF() > 0 ? QApplication::font().pointSizeF() : defaultPoints;
        now.systemPalette = QApplication::palette();
        now.base = QApplication::font();
    }
    const bool systemIsDark = now.systemPalette.color(QPalette::Window).lightnessF() < 0.5F;
    now.dark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    now.base.setPointSizeF(now.systemPoints * std::clamp(fontPercent, smallestFontPercent, largestFontPercent) / 100);
    QApplication::setFont(now.base);
    if (now.iconSide != iconSide()) {
        // Anew where icons have another size: Qt asks a style for it once.
        now.iconSide = iconSide();
        QApplication::setStyle(new WindowStyle);
    }
    QApplication::setPalette(paletteOf(colours(), now.dark));
    // Widgets that asked for a size of their own get it anew.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        dress(*widget);
        widget->updateGeometry(); // layouts asked boxes for their size before these knew the font
    }
}

const Colours &Theme::colours()
{
    return look().dark ? dark : light;
}

bool Theme::isDark()
{
    return look().dark;
}

int Theme::iconSide()
{
    constexpr int small = 26; // a line as high as this asks for the next size
    constexpr int middle = 36;
    const int height = QFontMetrics(font(TypeSize::Body)).height();
    return height < small ? 16 : height < middle ? 24 : 32;
}

QFont Theme::font(TypeSize size, bool strong)
{
    QFont font = look().systemPoints > 0 ? look().base : QApplication::font();
    const double scale = size == TypeSize::Lead ? leadScale : size == TypeSize::Title ? titleScale : 1.0;
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Theme::setType(QWidget *widget, TypeSize size, bool strong)
{
    widget->setProperty("typeSize", int(size));
    widget->setProperty("typeStrong", strong);
    dress(*widget);
}

void Theme::setQuiet(QWidget *widget)
{
    widget->setProperty("quiet", true);
    dress(*widget);
}

void Theme::setLeading(QWidget *button, bool leads)
{
    button->setProperty("leading", leads);
    setType(button, TypeSize::Body, leads);
}

} // namespace attest::ui
