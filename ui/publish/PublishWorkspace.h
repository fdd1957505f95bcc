// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace attest::ui {

class ExportPanel;
class Preferences;
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

private:
    QWidget *leftSide();
    QWidget *rightSide();
    void showState();

    AssessmentSession &m_session;
    Preferences &m_preferences;
    ReadinessPanel *m_readiness;
    ExportPanel *m_export;
    QSplitter *m_splitter;
    QStackedLayout *m_pages;
};

} // namespace attest::ui
