// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ExportDocument.h"
#include "ui/publish/JobProgress.h"

#include <QObject>

#include <functional>

namespace attest::ui {

/// Exports a form, or a report of what was compared, on another thread, one at a time.
class ExportRunner : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<Result<ExportReport>(const ExportRequest &, Progress &)>;

    explicit ExportRunner(QObject *parent = nullptr);
    /// Stops what is under way.
    ~ExportRunner() override;

    /// Does nothing while another is under way.
    void start(const Assessment &assessment, std::shared_ptr<const Edition> edition, const QString &path);
    /// Writes what `write` writes to the path.
    void start(DocumentKind kind, const Write &write, const QString &path);
    void cancel();
    bool running() const { return m_progress != nullptr; }

Q_SIGNALS:
    void progressed(const QString &what, int done, int total);
    void finished(const attest::Result<attest::ExportReport> &report);

private:
    void run(std::function<Result<ExportReport>(JobProgress &)> work);
    std::shared_ptr<JobProgress> m_progress; ///< null while none is under way
};

} // namespace attest::ui
