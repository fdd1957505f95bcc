// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/MainWindow.h"

#include <QTemporaryDir>

namespace attest::test {

/// The window as Priya Shah of Fenmoor Homes sees it on 14 September 2026: on a library in her Documents folder, which
/// is a folder of its own for each.
class GuideWindow
{
public:
    explicit GuideWindow(ui::ThemeChoice theme = ui::ThemeChoice::Light, int fontPercent = 100);
    ~GuideWindow();

    ui::MainWindow &window() { return *m_window; }
    ui::Workplace &workplace() { return *m_workplace; }
    QString documents() const;
    QString libraryPath() const;
    /// Makes the sample's library, or an empty one.
    bool makeSample();
    bool makeEmpty();

    /// First start, or the library's years where there is one.
    bool begin();
    /// The sample at a year and a provision.
    bool open(const QString &year, const QString &provision);
    /// Makes a form of that name in Documents and reads it in.
    bool importForm(const QString &name, const QByteArray &content);
    /// Several at once, each with its name.
    bool importForms(const QList<std::pair<QString, QByteArray>> &forms);
    void press(const char *action);
    void click(const char *button);
    bool type(const char *editor, const QString &words);
    /// Waits until nothing is asked of the library.
    bool settle();
    /// Waits for the pages of the preview.
    bool waitForPreview();

    /// The window, or a part of it. Null where `ready` is false.
    QImage picture(bool ready);
    QImage pictureOf(const char *part, bool ready);
    /// Of the dialog that an action opens, which is then closed. `fill` waits for what it shows.
    QImage pictureOfDialog(const char *action, const std::function<bool(QWidget &)> &fill);
    QImage pictureOfDialogAfter(const std::function<void()> &act, const std::function<bool(QWidget &)> &fill);

private:
    QTemporaryDir m_home;
    QByteArray m_homeBefore;
    FixedClock m_clock;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Workplace> m_workplace;
    std::unique_ptr<ui::AssessmentSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace attest::test
