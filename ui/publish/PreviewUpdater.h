// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/PreviewWriter.h"
#include "ui/session/AssessmentSession.h"

#include <QTimer>

namespace attest::ui {

class PdfPreview;

/// Keeps a preview like the open form: written when it is first looked at, and again once the form has rested after a
/// change; never while nobody looks.
class PreviewUpdater : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PreviewUpdater(AssessmentSession &session, PdfPreview &preview, QObject *parent);

    void setLookedAt(bool lookedAt);

private:
    void writeIfWanted();

    AssessmentSession &m_session;
    PdfPreview &m_preview;
    PreviewWriter m_writer;
    QTimer m_rest;
    bool m_lookedAt = false;
    bool m_stale = true;
};

} // namespace attest::ui
