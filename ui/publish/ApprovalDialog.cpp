// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/ApprovalDialog.h"

#include "ui/library/PageParts.h"
#include "ui/widgets/DateField.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace attest::ui {

ApprovalDialog::ApprovalDialog(const QDate &today, const QString &body, const QString &member, QWidget *parent)
    : DecisionDialog(tr("Record approval"),
                     tr("The form no longer changes after this. A correction is then an assessment of its own."),
                     tr("Record approval"), parent),
      m_date(new DateField), m_body(new QLineEdit(body)), m_minute(new QLineEdit)
{
    setObjectName(u"approvalDialog"_s);
    m_date->setObjectName(u"approvalDate"_s);
    m_date->setFieldName(tr("Date of the meeting"));
    m_date->setDate(today);
    m_body->setObjectName(u"approvalBody"_s);
    m_body->setAccessibleName(tr("Governing body"));
    m_body->setPlaceholderText(tr("Board of Management"));
    m_minute->setObjectName(u"approvalMinute"_s);
    m_minute->setAccessibleName(tr("Minute reference, where there is one"));
    addField(tr("&Date of the meeting"), m_date);
    addField(tr("&Governing body"), m_body);
    addField(tr("&Minute reference, where there is one"), m_minute);
    addPart(quietLabel(member.isEmpty() ? tr("No Member Responsible for Complaints is named.")
                                        : tr("Member Responsible for Complaints: %1").arg(member)));
    m_date->setFocus();
}

Approval ApprovalDialog::approval() const
{
    Approval approval;
    approval.date = m_date->date();
    approval.body = m_body->text().trimmed();
    approval.minute = m_minute->text().trimmed();
    return approval;
}

QString ApprovalDialog::lacks() const
{
    if (!m_date->date().isValid()) {
        return tr("Give the date of the meeting, such as 31 March 2026.");
    }
    return m_body->text().trimmed().isEmpty() ? tr("Name the governing body, or who approved for it.") : QString();
}

} // namespace attest::ui
