// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/ExportRunner.h"
#include "ui/session/AssessmentSession.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QUrl;

namespace attest::ui {

class Preferences;

/// Exports the form: the button that leads, then in its place how far the export is; at last what it has to say of the
/// document. How it went is news.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    ExportPanel(AssessmentSession &session, Preferences &preferences, QWidget *parent = nullptr);

    /// Asks where to; an empty answer exports nothing.
    std::function<QString(QWidget *, const QString &suggested)> choosePath;
    std::function<void(const QUrl &)> openUrl;

    void exportForm();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawGlyph();
    void showState();
    void showProgress(const QString &what, int done, int total);
    void finish(const Result<ExportReport> &report);

    AssessmentSession &m_session;
    Preferences &m_preferences;
    ExportRunner m_runner;
    QWidget *m_line;
    QPushButton *m_export;
    QLabel *m_draft;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QLabel *m_remarks;
};

} // namespace attest::ui
