// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareReport.h"
#include "ui/publish/ExportRunner.h"
#include "ui/session/Workplace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace attest::ui {

class Preferences;

/// Export of what is compared as a document: the button, then how far it is, and a way to stop it.
class ReportExport : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReportExport(Workplace &workplace, Preferences &preferences, QWidget *parent = nullptr);

    /// Of what; null: nothing can be exported, and the button is away.
    void setReport(std::shared_ptr<const CompareReport> report);
    bool canStart() const { return m_report != nullptr && !m_runner.running(); }
    void start();

    /// Asks where to; takes the path proposed. Empty: nowhere.
    std::function<QString(QWidget *, const QString &)> choosePath;
    std::function<void(const QUrl &)> openUrl;

Q_SIGNALS:
    /// Whether an export can be started may be another now.
    void stateChanged();

private:
    void showState();
    QString words(const QString &changes, const QString &editions, const QString &years) const;
    void finish(const Result<ExportReport> &report);
    Workplace &m_workplace;
    Preferences &m_preferences;
    std::shared_ptr<const CompareReport> m_report;
    DocumentKind m_kind = DocumentKind::Changes; ///< what the words are of
    ExportRunner m_runner;
    QPushButton *m_export;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace attest::ui
