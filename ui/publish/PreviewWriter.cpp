// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PreviewWriter.h"

#include "ui/session/Background.h"

using namespace Qt::StringLiterals;

namespace attest::ui {

PreviewWriter::PreviewWriter(QObject *parent) : QObject(parent) {}

PreviewWriter::~PreviewWriter()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void PreviewWriter::write(const Assessment &assessment, std::shared_ptr<const Edition> edition)
{
    const bool wasBusy = busy();
    m_wanted = Wanted{assessment, std::move(edition)};
    if (!wasBusy) {
        Q_EMIT busyChanged(true);
    }
    if (m_progress) {
        // It begins once the other has stopped: two at once would only hold each other up.
        m_newer = true;
        m_progress->cancel();
        return;
    }
    begin();
}

void PreviewWriter::cancel()
{
    if (m_progress) {
        m_progress->cancel();
    }
    if (busy()) {
        m_wanted.reset();
        m_newer = false;
        Q_EMIT busyChanged(false);
    }
}

void PreviewWriter::begin()
{
    if (!m_folder) {
        m_folder = std::make_unique<QTemporaryDir>();
    }
    m_newer = false;
    m_progress = std::make_shared<JobProgress>(this);
    ExportRequest request;
    request.path = m_folder->filePath(u"preview-%1.pdf"_s.arg(++m_count));
    inBackground(
        this,
        [wanted = *m_wanted, request, progress = m_progress] {
            return exportDocument(wanted.assessment, *wanted.edition, request, *progress);
        },
        [this](const Result<ExportReport> &report) { take(report); });
}

void PreviewWriter::take(const Result<ExportReport> &report)
{
    m_progress.reset();
    if (m_newer) {
        if (report) {
            QFile::remove(report->path);
        }
        begin();
        return;
    }
    if (!busy()) {
        return; // cancelled
    }
    m_wanted.reset();
    Q_EMIT busyChanged(false);
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    const QString before = std::exchange(m_last, report->path);
    Q_EMIT written(report->path);
    if (!before.isEmpty()) {
        QFile::remove(before);
    }
}

} // namespace attest::ui
