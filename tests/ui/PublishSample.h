// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/SampleSession.h"
#include "ui/window/Preferences.h"

#include <QSettings>

namespace attest::test {

/// The sample landlord with one of its years open, with what Publish needs besides.
class PublishSample
{
public:
    /// `readOnly`: another program has the library. The test program stops with a message where it cannot be opened.
    explicit PublishSample(bool readOnly = false, const QString &year = "2025-26");

    ui::Workplace &workplace() { return m_base.workplace(); }
    ui::AssessmentSession &session() { return m_base.session(); }
    ui::Preferences &preferences() { return m_preferences; }
    SampleSession &base() { return m_base; }
    QString folder() const { return m_folder.path(); }
    /// What the strip would have shown, oldest first.
    const QList<ui::News> &news() const { return m_news; }
    /// Accepts whatever blocks the governing body's approval.
    void clearTheWay();
    /// Does this to the library, and waits until the session shows it.
    bool change(const std::function<Result<void>(Library &)> &work);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::Preferences m_preferences;
    QList<ui::News> m_news; ///< before the session, which tells them
    SampleSession m_base;
};

} // namespace attest::test
