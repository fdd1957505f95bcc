// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace attest::ui {

class Notice;

/// What the dialogs that record a decision share: a title, what recording it means, fields, and a place for what stands
/// in the way. It stays open until the library has taken the decision.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The reader wants it recorded: accept() once it is.
    void wanted();

protected:
    DecisionDialog(const QString &title, const QString &meaning, const QString &records, QWidget *parent);
    QFormLayout &form() { return *m_form; }
    /// What the fields lack, in a sentence; empty: nothing.
    virtual QString lacks() const = 0;

private:
    QFormLayout *m_form;
    Notice *m_problem;
};

} // namespace attest::ui
