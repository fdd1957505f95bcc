// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/WindowDialogs.h"

#include "ui/window/AboutDialog.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/SearchDialog.h"
#include "ui/window/SettingsDialog.h"

#include <QApplication>

namespace attest::ui {

WindowDialogs::WindowDialogs(Workplace &workplace, Preferences &preferences, QWidget *window)
    : QObject(window), m_workplace(workplace), m_preferences(preferences), m_window(window)
{
}

void WindowDialogs::search()
{
    SearchDialog dialog(m_workplace, m_window);
    dialog.exec();
}

void WindowDialogs::settings()
{
    SettingsDialog dialog(m_preferences.author(), m_preferences.theme(), m_preferences.fontPercent(), m_window);
    connect(&dialog, &SettingsDialog::lookChanged, this,
            [&dialog] { Theme::apply(dialog.theme(), dialog.fontPercent()); });
    if (dialog.exec() == QDialog::Accepted) {
        m_preferences.setAuthor(dialog.author());
        m_preferences.setTheme(dialog.theme());
        m_preferences.setFontPercent(dialog.fontPercent());
        m_workplace.setWho(m_preferences.author());
    }
    Theme::apply(m_preferences.theme(), m_preferences.fontPercent());
}

void WindowDialogs::about()
{
    AboutDialog dialog(m_workplace.shelf(), m_window);
    dialog.exec();
}

void WindowDialogs::guide(const QString &page)
{
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_window);
    }
    m_help->showPage(page);
    m_help->show();
    m_help->raise();
}

} // namespace attest::ui
