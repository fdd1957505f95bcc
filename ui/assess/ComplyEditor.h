// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/EditAnswer.h"

#include <QButtonGroup>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace attest::ui {

/// The answer: Yes, No, Partially or Not applicable; policy and practice apart; what the form will print; and, where
/// the answer is not what policy and practice give, the reason.
class ComplyEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ComplyEditor(QWidget *parent = nullptr);

    void show(const Answer &answer, const FormLayout &form);
    void setReadOnly(bool readOnly);
    void focusAnswer();
    /// Hands over a reason that is being written.
    void flush();

Q_SIGNALS:
    void edited(const attest::AnswerEdit &edit);

private:
    QAbstractButton *answerButton() const;
    void leadTabToAnswer();
    QWidget *answerRow();
    QWidget *degreeRow();
    QWidget *reasonRow();
    QComboBox *degreeBox(const QString &name, const QString &objectName);
    void choose(Comply comply);
    void giveReason();
    void showPrinted();
    std::optional<Comply> chosen() const;
    std::optional<Comply> derived() const;

    Answer m_answer;
    FormLayout m_form;
    std::optional<Comply> m_wanted; ///< chosen against policy and practice, and waiting for its reason
    QButtonGroup m_choices;
    QToolButton *m_clear = nullptr;
    QComboBox *m_policy = nullptr;
    QComboBox *m_practice = nullptr;
    QLabel *m_printed = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace attest::ui
