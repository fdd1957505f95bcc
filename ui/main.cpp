// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "base/Files.h"
#include "ui/widgets/Icons.h"
#include "ui/window/StartUp.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>
#include <QTranslator>

#include <cstdio>

namespace {

using namespace attest;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Attest)
};

/// What the command line asks for; --help and --version end the program.
ui::Opening openingFrom(const QApplication &application, ui::EarlyReading &early)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("The yearly self-assessment against the Complaint Handling Code."));
    const QCommandLineOption library("library", Words::tr("Open this library."), "FILE");
    const QCommandLineOption assessment("assessment", Words::tr("Open this assessment: its id, or its year."), "ID");
    const QCommandLineOption provision("provision", Words::tr("Go to this provision: 6.3."), "CODE");
    parser.addOptions({library, assessment, provision});
    parser.addPositionalArgument("library", Words::tr("Open this library."), "[library]");
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(QApplication::arguments()) || parser.isSet(help) || parser.isSet(version)) {
        early.finish(); // what follows ends the program
        parser.process(application);
    }
    const QString file = parser.isSet(library) ? parser.value(library) : parser.positionalArguments().value(0);
    return {file, parser.value(assessment), parser.value(provision)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setApplicationName("Attest"); // the user's folders are named after it
    ui::EarlyReading early(userDataFolder());
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(ATTEST_VERSION);
    QApplication::setDesktopFileName("attest");
    QApplication::setWindowIcon(ui::icon("assess"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator words;
    if (words.load(QLocale(), "attest", "_", ":/translations")) {
        QApplication::installTranslator(&words);
    }
    const ui::Opening opening = openingFrom(application, early);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, "Attest", "Attest");
    ui::Preferences preferences(settings);
    early.fonts();
    ui::Theme::apply(preferences.theme(), preferences.fontPercent());
    auto shelf = early.shelf();
    if (!shelf) {
        // Without the Codes there is nothing this program could do.
        std::fprintf(stderr, "attest: %s\n", qPrintable(shelf.error().message));
        QMessageBox::critical(nullptr, Words::tr("Attest"), shelf.error().message);
        return 3;
    }
    const SystemClock clock;
    ui::Workplace workplace(std::move(*shelf), clock, preferences.author());
    ui::AssessmentSession session(workplace);
    const ui::Beginning begun = ui::beginReading(opening, preferences, session); // while the window is made
    ui::MainWindow window(session, preferences);
    window.await(begun);
    window.show();
    return QApplication::exec();
}
