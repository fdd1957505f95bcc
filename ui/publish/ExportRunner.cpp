// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ExportRunner.h"

#include "ui/session/Background.h"

namespace attest::ui {

ExportRunner::ExportRunner(QObject *parent) : QObject(parent) {}

ExportRunner::~ExportRunner()
{
    cancel();
}

void ExportRunner::start(const Assessment &assessment, std::shared_ptr<const Edition> edition, const QString &path)
{
    ExportRequest request;
    request.path = path;
    run([assessment, edition = std::move(edition), request](JobProgress &progress) {
        return exportDocument(assessment, *edition, request, progress);
    });
}

void ExportRunner::start(DocumentKind kind, const Write &write, const QString &path)
{
    ExportRequest request;
    request.kind = kind;
    request.path = path;
    run([write, request](JobProgress &progress) { return write(request, progress); });
}

void ExportRunner::run(std::function<Result<ExportReport>(JobProgress &)> work)
{
    if (running()) {
        return;
    }
    m_progress = std::make_shared<JobProgress>(
        this, [this](const QString &what, int done, int total) { Q_EMIT progressed(what, done, total); });
    inBackground(
        this, [work = std::move(work), progress = m_progress] { return work(*progress); },
        [this](const Result<ExportReport> &report) {
            m_progress.reset();
            Q_EMIT finished(report);
        });
}

void ExportRunner::cancel()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

} // namespace attest::ui
