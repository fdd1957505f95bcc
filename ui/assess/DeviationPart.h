// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/EditAnswer.h"

#include <QWidget>

namespace attest::ui {

class DateField;
class LineField;
class TextEditor;

/// What goes with any answer but Yes: the explanation, the date by which the landlord intends to comply, and who sees
/// to it. Shown where the answer is another, or where there is something in it.
class DeviationPart : public QWidget
{
    Q_OBJECT

public:
    explicit DeviationPart(QWidget *parent = nullptr);

    /// Shows an answer. Of the provision that is shown already, what is being typed stays; before another one, call
    /// flush().
    void show(const Answer &answer);
    /// The next answer that is shown is another's, though its provision has the same code.
    void forget() { m_shown.reset(); }
    void setReadOnly(bool readOnly);
    void flush();
    /// Typed words that are no date, and are therefore not saved; empty: none.
    QString notADate() const;
    /// The field for a member of the answer; null where another part has it.
    QWidget *fieldFor(const QString &member) const;
    TextEditor *explanation() const { return m_explanation; }

Q_SIGNALS:
    void edited(const attest::AnswerEdit &edit);
    void typing(const QObject *field, bool pending);
    /// The explanation, typed without a rest.
    void stillTyping(const attest::AnswerEdit &typed);
    /// What was typed of that is gone again; `typed` gives it nothing.
    void takenBack(const attest::AnswerEdit &typed);

private:
    TextEditor *m_explanation;
    DateField *m_date;
    LineField *m_owner;
    std::optional<ProvisionCode> m_shown;
};

} // namespace attest::ui
