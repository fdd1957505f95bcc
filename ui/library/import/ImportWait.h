// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"

#include <QMutex>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QTimer;

namespace attest::ui {

/// What a reading on another thread says of itself, to be looked at from the window's; and whether it is to stop.
class ReadingProgress final : public Progress
{
public:
    struct Step
    {
        QString what;
        int done = 0, total = 0;
    };
    void at(const QString &what, int done, int total) override;
    bool cancelled() const override { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    Step step() const;

private:
    mutable QMutex m_mutex;
    Step m_step;
    std::atomic<bool> m_cancelled = false;
};

/// Says what is being read, and stops it.
class ImportWait : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWait(QWidget *parent = nullptr);
    /// From now on it asks `progress` how far it is; null: no more.
    void follow(std::shared_ptr<const ReadingProgress> progress);

Q_SIGNALS:
    void stopped();

private:
    void look();
    std::shared_ptr<const ReadingProgress> m_progress;
    QTimer *m_timer = nullptr;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
};

} // namespace attest::ui
