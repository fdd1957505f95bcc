// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/EditAnswer.h"

#include <QWidget>

class QLineEdit;

namespace attest::ui {

class DateField;
class TextEditor;

/// What goes with any answer but Yes: the explanation, the date by which the landlord intends to comply, and who sees
/// to it. Shown where the answer is another, or where there is something in it.
class DeviationPart : public QWidget
{
    Q_OBJECT

public:
    explicit DeviationPart(QWidget *parent = nullptr);

    void show(const Answer &answer);
    void setReadOnly(bool readOnly);
    void flush();
    TextEditor *explanation() const { return m_explanation; }

Q_SIGNALS:
    void edited(const attest::AnswerEdit &edit);

private:
    TextEditor *m_explanation;
    DateField *m_date;
    QLineEdit *m_owner;
    QString m_ownerKept;
};

} // namespace attest::ui
