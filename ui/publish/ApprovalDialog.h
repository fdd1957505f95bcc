// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "ui/publish/DecisionDialog.h"

class QLineEdit;

namespace attest::ui {

class DateField;

/// Asks for the governing body's approval: when, by whom, under which minute.
class ApprovalDialog : public DecisionDialog
{
    Q_OBJECT

public:
    /// `body`: who approved last year. `member`: the Member Responsible for Complaints, to be seen; may be empty.
    ApprovalDialog(const QDate &today, const QString &body, const QString &member, QWidget *parent = nullptr);

    Approval approval() const;

protected:
    QString lacks() const override;

private:
    DateField *m_date;
    QLineEdit *m_body;
    QLineEdit *m_minute;
};

} // namespace attest::ui
