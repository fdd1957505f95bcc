// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/RecentLibraries.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr std::size_t most = 8;
const QString listKey = u"recentLibraries"_s;
const QString pathKey = u"path"_s;
const QString usedKey = u"lastUsed"_s;

} // namespace

std::vector<RecentLibrary> RecentLibraries::all() const
{
    std::vector<RecentLibrary> libraries = kept();
    for (RecentLibrary &library : libraries) {
        library.missing = !QFileInfo(library.path).isFile();
    }
    return libraries;
}

std::vector<RecentLibrary> RecentLibraries::kept() const
{
    std::vector<RecentLibrary> libraries;
    const int count = m_settings.beginReadArray(listKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentLibrary library;
        library.path = m_settings.value(pathKey).toString();
        library.lastUsed = QDateTime::fromString(m_settings.value(usedKey).toString(), Qt::ISODate);
        if (!library.path.isEmpty()) {
            libraries.push_back(std::move(library));
        }
    }
    m_settings.endArray();
    return libraries;
}

void RecentLibraries::add(const QString &path, const QDateTime &when)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    remove(absolute);
    std::vector<RecentLibrary> libraries = kept();
    libraries.insert(libraries.begin(), {absolute, when, false});
    if (libraries.size() > most) {
        libraries.resize(most);
    }
    keep(libraries);
}

void RecentLibraries::remove(const QString &path)
{
    std::vector<RecentLibrary> libraries = kept();
    std::erase_if(libraries, [&path](const RecentLibrary &library) { return library.path == path; });
    keep(libraries);
}

void RecentLibraries::keep(const std::vector<RecentLibrary> &libraries)
{
    m_settings.remove(listKey);
    m_settings.beginWriteArray(listKey, int(libraries.size()));
    for (std::size_t i = 0; i < libraries.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(pathKey, libraries[i].path);
        m_settings.setValue(usedKey, libraries[i].lastUsed.toUTC().toString(Qt::ISODate));
    }
    m_settings.endArray();
}

} // namespace attest::ui
