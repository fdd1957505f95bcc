// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/CompareModel.h"
#include "ui/publish/ExportRunner.h"
#include "ui/session/Workplace.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace attest::ui {

class Preferences;

/// Export of the change report: the button, then how far it is, and a way to stop it.
class ReportExport : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    ReportExport(Workplace &workplace, Preferences &preferences, QWidget *parent = nullptr);

    /// Of what; null: nothing can be exported, and the button is away.
    void setComparison(std::shared_ptr<const AssessmentComparison> comparison);
    void start();

    /// Asks where to; takes the path proposed. Empty: nowhere.
    std::function<QString(QWidget *, const QString &)> choosePath;
    std::function<void(const QUrl &)> openUrl;

private:
    void showState();
    void finish(const Result<ExportReport> &report);
    Workplace &m_workplace;
    Preferences &m_preferences;
    std::shared_ptr<const AssessmentComparison> m_comparison;
    ExportRunner m_runner;
    QPushButton *m_export;
    QLabel *m_doing;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace attest::ui
