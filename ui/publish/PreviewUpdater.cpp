// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/PreviewUpdater.h"

#include "ui/publish/PdfPreview.h"

namespace attest::ui {

namespace {

constexpr int restBeforeWriting = 1000; ///< milliseconds

} // namespace

PreviewUpdater::PreviewUpdater(AssessmentSession &session, PdfPreview &preview, QObject *parent)
    : QObject(parent), m_session(session), m_preview(preview)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeWriting);
    connect(&m_rest, &QTimer::timeout, this, &PreviewUpdater::writeIfWanted);
    connect(&m_writer, &PreviewWriter::busyChanged, &preview, &PdfPreview::setPreparing);
    connect(&m_writer, &PreviewWriter::written, &preview, &PdfPreview::showFile);
    connect(&m_writer, &PreviewWriter::failed, &preview,
            [&preview](const Error &error) { preview.showProblem(error.message); });
    const auto another = [this] {
        m_writer.cancel();
        m_preview.clear();
        m_stale = true;
        writeIfWanted();
    };
    connect(&session, &AssessmentSession::opened, this, another);
    connect(&session, &AssessmentSession::closed, this, another);
    connect(&session, &AssessmentSession::changed, this, [this] {
        m_stale = true;
        if (m_lookedAt) {
            m_rest.start();
        }
    });
}

void PreviewUpdater::setLookedAt(bool lookedAt)
{
    m_lookedAt = lookedAt;
    if (!lookedAt) {
        m_rest.stop();
        if (m_writer.busy()) {
            m_writer.cancel();
            m_stale = true;
        }
    }
    writeIfWanted();
}

void PreviewUpdater::writeIfWanted()
{
    if (!m_lookedAt || !m_stale || !m_session.isOpen()) {
        return;
    }
    m_stale = false;
    m_rest.stop();
    m_writer.write(m_session.assessment(), m_session.form().checked.edition);
}

} // namespace attest::ui
