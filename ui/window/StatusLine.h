// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace attest::ui {

/// The foot of the window: how far the form is, what blocks it, whether all is saved, and what undo would take back.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(AssessmentSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void wantsPublish();

private:
    void showProgress();
    void showSaving();

    AssessmentSession &m_session;
    QLabel *m_progress;
    QToolButton *m_blocks;
    QLabel *m_saving;
    QToolButton *m_undo;
};

} // namespace attest::ui
