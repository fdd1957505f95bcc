// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ExportDocument.h"
#include "ui/publish/JobProgress.h"

#include <QTemporaryDir>

namespace attest::ui {

/// Writes the form as PDF for looking at, on another thread, to a file of its own. A newer request stops the one under
/// way: only the newest is told of.
class PreviewWriter : public QObject
{
    Q_OBJECT

public:
    explicit PreviewWriter(QObject *parent = nullptr);
    /// Stops what is under way.
    ~PreviewWriter() override;

    void write(const Assessment &assessment, std::shared_ptr<const Edition> edition);
    /// Nothing more is told of what was asked for.
    void cancel();
    bool busy() const { return m_wanted.has_value(); }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// The file stays until the next one was told of.
    void written(const QString &path);
    void failed(const attest::Error &error);

private:
    struct Wanted
    {
        Assessment assessment;
        std::shared_ptr<const Edition> edition;
    };
    void begin();
    void take(const Result<ExportReport> &report);

    std::unique_ptr<QTemporaryDir> m_folder; ///< made with the first file
    std::optional<Wanted> m_wanted;          ///< none: nobody waits for a preview
    bool m_newer = false;                    ///< m_wanted came after what is under way
    std::shared_ptr<JobProgress> m_progress; ///< of what is under way; null: nothing is
    int m_count = 0;
    QString m_last;
};

} // namespace attest::ui
