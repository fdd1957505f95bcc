// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <QCoreApplication>
#include <QPointer>

#include <atomic>
#include <functional>

namespace attest::ui {

/// The progress of a job on another thread: the window hears how far it is on its own thread, and may stop it.
class JobProgress final : public Progress
{
public:
    using Tell = std::function<void(const QString &what, int done, int total)>;

    /// Without `tell` nobody hears of it.
    explicit JobProgress(QObject *asker, Tell tell = {}) : m_asker(asker), m_tell(std::move(tell)) {}

    void at(const QString &what, int done, int total) override
    {
        if (!m_tell) {
            return;
        }
        // The application outlives every asker.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [asker = m_asker, tell = m_tell, what, done, total] {
                if (asker) {
                    tell(what, done, total);
                }
            },
            Qt::QueuedConnection);
    }

    bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }

private:
    QPointer<QObject> m_asker;
    Tell m_tell;
    std::atomic_bool m_cancelled = false;
};

} // namespace attest::ui
