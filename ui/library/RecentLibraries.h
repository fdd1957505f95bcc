// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

class QSettings;

namespace attest::ui {

struct RecentLibrary
{
    QString path;
    QDateTime lastUsed;
    bool missing = false; ///< there is no such file now
};

/// The libraries that were open before, the last one first, as the user's settings keep them.
class RecentLibraries
{
public:
    /// `settings` outlives it.
    explicit RecentLibraries(QSettings &settings) : m_settings(settings) {}

    std::vector<RecentLibrary> all() const;
    /// Puts a library first.
    void add(const QString &path, const QDateTime &when);
    void remove(const QString &path);

private:
    std::vector<RecentLibrary> kept() const; ///< without a look at the disk
    void keep(const std::vector<RecentLibrary> &libraries);
    QSettings &m_settings;
};

} // namespace attest::ui
