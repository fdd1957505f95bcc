// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/Workplace.h"
#include "ui/window/Preferences.h"

namespace attest::ui {

class HelpWindow;

/// What opens over the window: search, settings, the guide and About.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` owns it.
    WindowDialogs(Workplace &workplace, Preferences &preferences, QWidget *window);

    void search();
    void settings();
    void about();
    void guide(const QString &page);

private:
    Workplace &m_workplace;
    Preferences &m_preferences;
    QWidget *m_window;
    HelpWindow *m_help = nullptr;
};

} // namespace attest::ui
