// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Theme.h"

#include <QByteArray>
#include <QSettings>

namespace attest::ui {

/// Where the officer was when the window closed.
struct Place
{
    QString file, assessment, provision; ///< `file`: the one that is the library
    int room = 0;
    QString field = {}; ///< of the provision, to begin in: commentary; not kept between runs
};

/// What the program keeps between its runs: the one place that knows the settings' names.
class Preferences
{
public:
    /// `settings` outlives it.
    explicit Preferences(QSettings &settings) : m_settings(settings) {}

    QSettings &settings() { return m_settings; }

    /// Who makes the Changes; what the computer calls the user where nobody said.
    QString author() const;
    void setAuthor(const QString &name);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Of the system's font size, in per cent.
    int fontPercent() const;
    void setFontPercent(int percent);

    /// Where the last export went; empty: nowhere yet.
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

    Place place() const;
    void setPlace(const Place &place);
    /// The state of a window or splitter, by its name.
    QByteArray shape(const QString &name) const;
    void setShape(const QString &name, const QByteArray &state);

private:
    QSettings &m_settings;
};

} // namespace attest::ui
