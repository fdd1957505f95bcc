// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

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
    /// What stands in the way; it can be recorded again then.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    /// The reader wants it recorded: accept() once it is.
    void wanted();

protected:
    DecisionDialog(const QString &title, const QString &meaning, const QString &records, QWidget *parent);
    /// A field below its label, which has the key that leads there.
    void addField(const QString &label, QWidget *field);
    void addPart(QWidget *part);
    /// What the fields lack, in a sentence; empty: nothing.
    virtual QString lacks() const = 0;
    bool event(QEvent *event) override;

private:
    void growToFit();
    QVBoxLayout *m_fields;
    Notice *m_problem;
    QPushButton *m_record;
};

} // namespace attest::ui
