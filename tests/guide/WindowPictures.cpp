// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/DoubtfulForm.h"
#include "guide/GuideWindow.h"
#include "guide/Picture.h"

#include "jobs/StartYear.h"
#include "ui/Looking.h"

#include <QTest>

namespace attest::test {

namespace {

using ui::MainWindow;
using ui::ThemeChoice;

constexpr int longText = 5'000; ///< words

QImage empty()
{
    GuideWindow at;
    return at.picture(at.makeEmpty() && at.begin());
}

QImage firstImport(int fontPercent)
{
    GuideWindow at(ThemeChoice::Light, fontPercent);
    return at.picture(at.makeEmpty() && at.begin() && at.importForm("self-assessment-2024-25.html", doubtfulForm()));
}

QImage card(const char *provision, ThemeChoice theme = ThemeChoice::Light, int fontPercent = 100)
{
    GuideWindow at(theme, fontPercent);
    return at.picture(at.open("2025-26", provision));
}

QImage ofLongText()
{
    GuideWindow at;
    if (!at.open("2025-26", "6.3")) {
        return {};
    }
    QString words = "\n";
    for (int i = 0; i < longText; i += 10) {
        words += "Every response of the quarter was read again by two people. ";
    }
    return at.picture(at.type("commentary", words) && at.settle());
}

/// A blank form against the Code of 2024.
bool openBlank(GuideWindow &at)
{
    if (!at.makeEmpty() || !at.begin()) {
        return false;
    }
    std::optional<AssessmentId> started;
    StartYearRequest request;
    request.organisation = "Fenmoor Homes";
    request.code = "hos-2024";
    request.year = AssessmentYear::starting(2025);
    at.workplace().store().ask(
        &at.window(),
        [request, shelf = at.workplace().sharedShelf()](Library &library) {
            return startYear(library, *shelf, request, "Priya Shah");
        },
        [&](const Result<AssessmentId> &id) { started = id ? std::optional(*id) : std::nullopt; });
    if (!at.settle() || !started) {
        return false;
    }
    at.workplace().refresh();
    at.settle();
    return at.open("2025-26", {});
}

QImage unanswered()
{
    GuideWindow at;
    return at.picture(openBlank(at));
}

QImage unansweredInPublish()
{
    GuideWindow at;
    if (!openBlank(at)) {
        return {};
    }
    at.window().setRoom(MainWindow::PublishRoom);
    return at.picture(at.waitForPreview());
}

QImage publish(ThemeChoice theme, int fontPercent)
{
    GuideWindow at(theme, fontPercent);
    if (!at.open("2025-26", "6.3")) {
        return {};
    }
    at.window().setRoom(MainWindow::PublishRoom);
    return at.picture(at.waitForPreview());
}

QImage compare(ThemeChoice theme, int fontPercent)
{
    GuideWindow at(theme, fontPercent);
    if (!at.open("2025-26", "3.2")) {
        return {};
    }
    at.window().setRoom(MainWindow::CompareRoom);
    auto *tools = at.window().findChild<QWidget *>("compareTools");
    const bool ready = until([&] { return tools->isVisible(); }) && at.settle();
    QTest::qWait(50); // until the list has gone to the first change
    return at.picture(ready);
}

QImage libraryAt(ThemeChoice theme, int fontPercent)
{
    GuideWindow at(theme, fontPercent);
    return at.picture(at.makeSample() && at.begin());
}

} // namespace

std::vector<Picture> windowPictures()
{
    const QString folder = "images/window/";
    constexpr int twice = ui::largestFontPercent;
    return {{folder + "empty-library.png", empty},
            {folder + "first-import.png", [] { return firstImport(100); }},
            {folder + "card-with-findings.png", [] { return card("8.2"); }},
            {folder + "carried-answer.png", [] { return card("6.1"); }},
            {folder + "long-text.png", ofLongText},
            {folder + "unanswered.png", unanswered},
            {folder + "unanswered-publish.png", unansweredInPublish},
            {folder + "greyscale.png", [] { return inGrey(card("9.8")); }},
            {folder + "dark-assess.png", [] { return card("9.8", ThemeChoice::Dark); }},
            {folder + "dark-publish.png", [] { return publish(ThemeChoice::Dark, 100); }},
            {folder + "dark-compare.png", [] { return compare(ThemeChoice::Dark, 100); }},
            {folder + "dark-library.png", [] { return libraryAt(ThemeChoice::Dark, 100); }},
            {folder + "twice-assess.png", [] { return card("9.8", ThemeChoice::Light, twice); }},
            {folder + "twice-import.png", [] { return firstImport(twice); }},
            {folder + "twice-publish.png", [] { return publish(ThemeChoice::Light, twice); }},
            {folder + "twice-compare.png", [] { return compare(ThemeChoice::Light, twice); }},
            {folder + "twice-library.png", [] { return libraryAt(ThemeChoice::Light, twice); }}};
}

} // namespace attest::test
