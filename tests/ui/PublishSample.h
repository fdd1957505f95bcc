// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"
#include "ui/window/Preferences.h"

#include <QSettings>
#include <QTemporaryDir>

namespace attest::test {

/// The sample landlord's library in a folder of its own, and a session with one of its years open.
class PublishSample
{
public:
    explicit PublishSample(bool readOnly = false, const QString &year = QStringLiteral("2025-26"));

    ui::Workplace &workplace() { return m_workplace; }
    ui::AssessmentSession &session() { return *m_session; }
    ui::Preferences &preferences() { return m_preferences; }
    QString folder() const { return m_folder.path(); }
    /// What the strip would have shown, oldest first.
    const QList<ui::News> &news() const { return m_news; }
    /// Accepts whatever blocks the governing body's approval.
    void clearTheWay();
    /// Does this to the library, and waits until the session shows it.
    bool change(const std::function<Result<void>(Library &)> &work);
    AssessmentId id() const { return m_session->form().summary.id; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    QSettings m_settings;
    ui::Preferences m_preferences;
    ui::Workplace m_workplace;
    std::unique_ptr<ui::AssessmentSession> m_session;
    QList<ui::News> m_news;
};

} // namespace attest::test
