// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/MainWindow.h"

#include <QTemporaryDir>
#include <QTextEdit>

namespace attest::test {

/// The window as its program makes it, on the sample landlord's library and on settings of its own.
class WindowAtWork
{
public:
    /// In a folder of its own, which goes with it.
    WindowAtWork();
    /// In a folder that stays.
    explicit WindowAtWork(const QString &folder);
    ~WindowAtWork();

    ui::MainWindow &window() { return *m_window; }
    QString pathOfLibrary() const { return m_folder + "/sample.attest"; }

    /// Shows the window with what the command line asks for.
    void begin(const ui::Opening &opening);
    /// Opens the sample at a year and a provision.
    bool open(const QString &year, const QString &provision);
    /// Makes also the rooms that are otherwise made when they are first wanted.
    void makeEveryRoom();
    /// Closes the window and makes it anew, as the next run does.
    void restart();

    const Answer &answer(const QString &code);
    std::vector<Finding> findings(const QString &code);
    /// The text field inside the editor of that name.
    QTextEdit *field(const char *editor);
    /// Types into an editor and waits until that is kept.
    bool type(const char *editor, const QString &words);
    bool go(const QString &code);
    /// Triggers a menu's action.
    void press(const char *action);
    bool settle();

    /// Opens the library as another program would.
    std::unique_ptr<Library> holdLibrary();
    /// What the file says once the window is closed.
    QString keptCommentary(const QString &code);
    QString keptIn(const QString &year, const QString &code);
    /// Moves the file's folder away under the window.
    bool takeLibraryAway();

private:
    void make();
    void makeSample();

    QTemporaryDir m_own;
    QString m_folder;
    SystemClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Workplace> m_workplace;
    std::unique_ptr<ui::AssessmentSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace attest::test
