// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace attest::ui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2.2 defines it.
double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

/// The colours keep the contrast that WCAG 2.2 asks for at level AA, in both themes.
class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Theme::apply(ThemeChoice::Light, 100); }
    void textStandsOut_data() { themes(); }
    void textStandsOut();
    void edgesAndFocusStandOut_data() { themes(); }
    void edgesAndFocusStandOut();
    void whatIsChosenCanBeRead_data() { themes(); }
    void whatIsChosenCanBeRead();
    void boxesHaveTheSizeOfTheirWordsAfterLargeType();

private:
    static void themes()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }
    static void check(const char *what, const QColor &colour, const QColor &ground, double least)
    {
        const double is = contrast(colour, ground);
        QVERIFY2(is >= least, qPrintable(QString("%1 on %2: %3").arg(what, ground.name()).arg(is)));
    }
};

void ThemeTest::textStandsOut()
{
    QFETCH(ThemeChoice, theme);
    Theme::apply(theme, 100);
    const Colours &colours = Theme::colours();
    const QColor text = QApplication::palette().color(QPalette::WindowText);
    constexpr double least = 4.5;
    for (const QColor &ground : {colours.card, colours.surface}) {
        check("text", text, ground, least);
        check("quiet", colours.quiet, ground, least);
        check("accent", colours.accent, ground, least);
        check("yes", colours.yes, ground, least);
        check("no", colours.no, ground, least);
        check("partly", colours.partly, ground, least);
        check("attention", colours.attention, ground, least);
    }
    check("text added", text, colours.added, least);
    check("text removed", text, colours.removed, least);
}

void ThemeTest::edgesAndFocusStandOut()
{
    QFETCH(ThemeChoice, theme);
    Theme::apply(theme, 100);
    const Colours &colours = Theme::colours();
    constexpr double least = 3;
    for (const QColor &ground : {colours.card, colours.surface}) {
        check("edge", colours.edge, ground, least);
        check("focus", colours.focus, ground, least);
    }
}

void ThemeTest::whatIsChosenCanBeRead()
{
    QFETCH(ThemeChoice, theme);
    Theme::apply(theme, 100);
    const QPalette palette = QApplication::palette();
    check("chosen row", palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), 4.5);
}

void ThemeTest::boxesHaveTheSizeOfTheirWordsAfterLargeType()
{
    Theme::apply(ThemeChoice::Light, 100);
    QWidget page;
    auto *row = new QHBoxLayout(&page);
    auto *box = new QComboBox;
    box->addItem("Partly");
    row->addWidget(box);
    row->addStretch();
    page.resize(800, 200);
    page.show();
    for (const int percent : {200, 100}) {
        Theme::apply(ThemeChoice::Light, percent);
        QTRY_COMPARE(box->size(), box->sizeHint());
    }
}

QTEST_MAIN(ThemeTest)
#include "ThemeTest.moc"
