// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QWidget;

namespace attest::ui {

enum class ThemeChoice { System, Light, Dark };
/// "system", "light", "dark": the words in the settings.
QString themeKey(ThemeChoice choice);
ThemeChoice themeFromKey(const QString &key);

/// The three sizes of type there are.
enum class TypeSize { Body, Lead, Title };

/// The colours that the palette has no role for. Each keeps 4.5 : 1 against the card's surface where it is text, 3 : 1
/// where it is an edge.
struct Colours
{
    QColor accent;          ///< what can be done now
    QColor yes, no, partly; ///< states; each stands with a glyph and a word
    QColor attention;       ///< needs something
    QColor quiet;           ///< words that stand back
    QColor line;            ///< between parts
    QColor edge;            ///< round fields
    QColor card, surface;   ///< the leading surface, and the quieter one beside it
    QColor added, removed;  ///< tints behind changed words
    QColor focus;
};

// Distances, in pixels at 100 %.
inline constexpr int cardMargin = 16;
inline constexpr int partGap = 24;
inline constexpr int fieldGap = 8;
inline constexpr int smallGap = 4;

inline constexpr int smallestFontPercent = 80;
inline constexpr int largestFontPercent = 200;

/// How the window looks: palette, style and the sizes of type. One for the program, as Qt's palette and font are.
class Theme
{
public:
    /// Sets style, palette and font. `fontPercent`: of the system's size, 80 to 200. Widgets that are there follow.
    static void apply(ThemeChoice choice, int fontPercent);
    static const Colours &colours();
    static bool isDark();
    static QFont font(TypeSize size, bool strong = false);
    /// Pixels of a small icon's side beside words of the size of now: icons are drawn for 16, 24 and 32.
    static int iconSide();
    /// Gives a widget one of the sizes, now and whenever the theme changes.
    static void setType(QWidget *widget, TypeSize size, bool strong = false);
    /// Marks words that stand back, now and whenever the theme changes.
    static void setQuiet(QWidget *widget);
    /// Marks the one button of a page that leads on.
    static void setLeading(QWidget *button, bool leads = true);
};

} // namespace attest::ui
