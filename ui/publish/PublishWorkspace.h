// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace attest::ui {

class ExportPanel;
class GoverningBodyPanel;
class PdfPreview;
class Preferences;
class PreviewUpdater;
class ReadinessPanel;

/// Publish: what stands between the form and publication, the governing body's decision, the document as it will be,
/// and its export.
class PublishWorkspace : public QWidget
{
    Q_OBJECT

public:
    /// `session` and `preferences` outlive it.
    PublishWorkspace(AssessmentSession &session, Preferences &preferences, QWidget *parent = nullptr);
    /// Remembers how the splitter stands.
    ~PublishWorkspace() override;

    ExportPanel &exporting() { return *m_export; }
    /// What would be lost with the form, in a sentence; empty: nothing.
    QString unkept() const;
    PdfPreview &preview() { return *m_preview; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *leftSide();
    QWidget *rightSide();
    void showState();

    AssessmentSession &m_session;
    Preferences &m_preferences;
    ReadinessPanel *m_readiness;
    GoverningBodyPanel *m_governing;
    ExportPanel *m_export;
    PdfPreview *m_preview;
    PreviewUpdater *m_updater;
    QSplitter *m_splitter;
    QStackedLayout *m_pages;
};

} // namespace attest::ui
