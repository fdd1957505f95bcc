// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks of the window run: an empty window, the first window of a library, and an officer at work whose
// every wait is measured.
#include "jobs/EditAnswer.h"
#include "jobs/SampleLibrary.h"
#include "jobs/StartYear.h"
#include "ui/assess/AssessWorkspace.h"
#include "ui/compare/CompareWorkspace.h"
#include "ui/window/MainWindow.h"
#include "ui/window/StartUp.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

using namespace attest;

namespace {

/// Ends the program as soon as a widget has been painted, without putting anything away: what is measured is how soon
/// there is a window.
class UntilPainted : public QObject
{
public:
    explicit UntilPainted(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_armed) {
            m_painted = true;
            QMetaObject::invokeMethod(
                watched, [] { std::_Exit(0); }, Qt::QueuedConnection);
        }
        return false;
    }
    void arm() { m_armed = true; }
    bool hasPainted() const { return m_painted; }

private:
    bool m_armed = false;
    bool m_painted = false;
};

int emptyWindow()
{
    QWidget window;
    UntilPainted until(window);
    until.arm();
    window.resize(1240, 800);
    window.show();
    return QApplication::exec();
}

/// The window as main() makes it, on settings of its own.
struct Started
{
    Started(ui::EarlyReading &early, const QString &folder, const ui::Opening &opening)
        : settings(folder + "/settings.ini", QSettings::IniFormat), preferences(settings),
          workplace(dressed(early).shelf().value(), clock, "Somebody"), session(workplace),
          begun(ui::beginReading(opening, preferences, session)), window(session, preferences)
    {
        window.await(begun);
    }

    static ui::EarlyReading &dressed(ui::EarlyReading &early)
    {
        early.fonts();
        ui::Theme::apply(ui::ThemeChoice::Light, 100);
        return early;
    }

    SystemClock clock;
    QSettings settings;
    ui::Preferences preferences;
    ui::Workplace workplace;
    ui::AssessmentSession session;
    ui::Beginning begun;
    ui::MainWindow window;
};

int firstWindow(ui::EarlyReading &early, const QString &library)
{
    const QTemporaryDir folder;
    Started started(early, folder.path(), {library, "2027-28", "1.2"});
    UntilPainted until(started.window);
    QObject::connect(&started.session, &ui::AssessmentSession::opened, &until, [&] {
        until.arm();
        QMetaObject::invokeMethod(
            &started.window,
            [&] {
                if (!until.hasPainted()) {
                    started.window.repaint();
                }
            },
            Qt::QueuedConnection);
    });
    started.window.show();
    return QApplication::exec();
}

/// An application that knows the longest time one event took it: so long did the window wait for nothing else.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside) {
            return QApplication::notify(receiver, event);
        }
        m_inside = true;
        QElapsedTimer taken;
        taken.start();
        const bool done = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, double(taken.nsecsElapsed()) / 1e6);
        m_inside = false;
        return done;
    }
    double longest() const { return m_longest; }
    void forget() { m_longest = 0; }

private:
    bool m_inside = false;
    double m_longest = 0;
};

/// Opens every provision, types into its commentary, turns to the other rooms and reads what changed in Compare; prints
/// the longest wait and the median of the time from a key to the text shown.
int work(ui::EarlyReading &early, const QString &library)
{
    constexpr int provisions = 24;
    const QTemporaryDir folder;
    Started started(early, folder.path(), {library, "2027-28", "1.2"});
    started.window.show();
    if (!QTest::qWaitFor([&] { return started.window.session().isOpen(); }, 10'000)) {
        return 1;
    }
    auto *application = static_cast<TimedApplication *>(qApp);
    application->forget();
    std::vector<double> keys;
    for (int i = 0; i < provisions; ++i) {
        for (QAction *action : started.window.actions()) {
            if (action->objectName() == "next") {
                QMetaObject::invokeMethod(action, "trigger", Qt::QueuedConnection);
            }
        }
        QTest::qWait(30);
        auto *commentary = started.window.findChild<QWidget *>("commentary")->findChild<QTextEdit *>();
        commentary->setFocus();
        QElapsedTimer key;
        key.start();
        QTest::keyClick(commentary, Qt::Key_A);
        commentary->viewport()->repaint();
        // Where the text is long, a key costs most.
        if (i == 0) {
            for (int again = 0; again < provisions; ++again) {
                key.start();
                QTest::keyClick(commentary, Qt::Key_B);
                commentary->viewport()->repaint();
                keys.push_back(double(key.nsecsElapsed()) / 1e6);
            }
        }
        QTest::qWait(30);
    }
    for (const auto room : {ui::MainWindow::PublishRoom, ui::MainWindow::CompareRoom, ui::MainWindow::LibraryRoom,
                            ui::MainWindow::AssessRoom}) {
        QMetaObject::invokeMethod(
            &started.window, [&] { started.window.setRoom(room); }, Qt::QueuedConnection);
        QTest::qWait(300);
        for (int i = 0; room == ui::MainWindow::CompareRoom && i < provisions; ++i) {
            QMetaObject::invokeMethod(
                &started.window, [&] { started.window.rooms().compare().step(true, false); }, Qt::QueuedConnection);
            QTest::qWait(30);
        }
    }
    std::nth_element(keys.begin(), keys.begin() + provisions / 2, keys.end());
    std::printf("%.2f %.2f\n", application->longest(), keys[provisions / 2]);
    started.window.close();
    return 0;
}

/// The sample's three years and two more, and a commentary of 5,000 words at the provision that is shown first.
Result<void> makeFiveYears(const QString &path)
{
    const auto shelf = CodeShelf::shipped();
    const SystemClock clock;
    if (const auto made = shelf ? makeSampleLibrary(path, *shelf, clock) : shelf.error(); !made) {
        return made;
    }
    const auto library = Library::open(path, Library::Mode::ReadWrite, clock);
    if (!library) {
        return library.error();
    }
    AnswerEdit edit;
    edit.commentary = (QString("Residents are told in plain words. ").repeated(17).trimmed() + "\n\n").repeated(49);
    std::optional<AssessmentId> last;
    for (const char *from : {"2025-26", "2026-27"}) {
        StartYearRequest request;
        request.from = QString::fromLatin1(from);
        const auto started = startYear(**library, *shelf, request, "Somebody");
        if (!started) {
            return started.error();
        }
        last = *started;
    }
    const auto edited = editAnswer(**library, *last, *ProvisionCode::from(QString("1.3")), edit, "Somebody");
    return edited ? Result<void>() : edited.error();
}

int makeLibrary(const QString &path)
{
    const auto made = makeFiveYears(path);
    if (!made) {
        std::fprintf(stderr, "attest-window-work: %s\n", qPrintable(made.error().message));
    }
    return made ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    // As main() does: the editions are read while the application is made.
    const QTemporaryDir noEditions;
    std::optional<ui::EarlyReading> early;
    if (argc == 3 && (qstrcmp(argv[1], "first") == 0 || qstrcmp(argv[1], "work") == 0)) {
        early.emplace(noEditions.path());
    }
    const TimedApplication application(argc, argv);
    const QStringList words = QApplication::arguments().sliced(1);
    if (words == QStringList{"empty"}) {
        return emptyWindow();
    }
    if (words.size() == 2 && words.front() == "make") {
        return makeLibrary(words.back());
    }
    if (words.size() == 2 && words.front() == "first") {
        return firstWindow(*early, words.back());
    }
    if (words.size() == 2 && words.front() == "work") {
        return work(*early, words.back());
    }
    std::fprintf(stderr, "attest-window-work empty | make LIBRARY | first LIBRARY | work LIBRARY\n");
    return 2;
}
