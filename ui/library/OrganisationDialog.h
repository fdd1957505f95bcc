// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Assessment.h"
#include "base/Result.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace attest::ui {

class DateField;
class Notice;

/// What is known of a landlord: its name and size, when its year ends, and who answers for complaints.
class OrganisationDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OrganisationDialog(const Organisation &organisation, QWidget *parent = nullptr);

    /// What it was opened with.
    const Organisation &before() const { return m_before; }
    /// What the fields say.
    Organisation organisation() const;
    /// Says why it could not be kept.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    /// It shall be kept; whoever keeps it closes the dialog, or says what stands in the way.
    void keepAsked();

private:
    void layOut();
    void addPerson(QFormLayout &form, const QString &who, QLineEdit *name, DateField *since, DateField *until);
    void fill();
    QString yearEnd() const;
    void keep();

    Organisation m_before;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_homes;
    QLineEdit *m_term;
    QComboBox *m_endDay;
    QComboBox *m_endMonth;
    QLineEdit *m_member;
    QLineEdit *m_officer;
    DateField *m_memberSince, *m_memberUntil, *m_officerSince, *m_officerUntil;
    Notice *m_problem;
};

} // namespace attest::ui
