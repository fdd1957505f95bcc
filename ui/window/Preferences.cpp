// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Preferences.h"

#include "base/UserName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

QString Preferences::author() const
{
    const QString kept = m_settings.value(u"author"_s).toString().trimmed();
    return kept.isEmpty() ? currentUserName() : kept;
}

void Preferences::setAuthor(const QString &name)
{
    m_settings.setValue(u"author"_s, name.trimmed());
}

ThemeChoice Preferences::theme() const
{
    return themeFromKey(m_settings.value(u"theme"_s).toString());
}

void Preferences::setTheme(ThemeChoice choice)
{
    m_settings.setValue(u"theme"_s, themeKey(choice));
}

int Preferences::fontPercent() const
{
    constexpr int usual = 100;
    return std::clamp(m_settings.value(u"font-percent"_s, usual).toInt(), smallestFontPercent, largestFontPercent);
}

void Preferences::setFontPercent(int percent)
{
    m_settings.setValue(u"font-percent"_s, percent);
}

QString Preferences::exportFolder() const
{
    return m_settings.value(u"export-folder"_s).toString();
}

void Preferences::setExportFolder(const QString &folder)
{
    m_settings.setValue(u"export-folder"_s, folder);
}

Place Preferences::place() const
{
    return {m_settings.value(u"place/library"_s).toString(), m_settings.value(u"place/assessment"_s).toString(),
            m_settings.value(u"place/provision"_s).toString(), m_settings.value(u"place/room"_s).toInt()};
}

void Preferences::setPlace(const Place &place)
{
    m_settings.setValue(u"place/library"_s, place.file);
    m_settings.setValue(u"place/assessment"_s, place.assessment);
    m_settings.setValue(u"place/provision"_s, place.provision);
    m_settings.setValue(u"place/room"_s, place.room);
}

QByteArray Preferences::shape(const QString &name) const
{
    return m_settings.value(u"shape/"_s + name).toByteArray();
}

void Preferences::setShape(const QString &name, const QByteArray &state)
{
    m_settings.setValue(u"shape/"_s + name, state);
}

} // namespace attest::ui
