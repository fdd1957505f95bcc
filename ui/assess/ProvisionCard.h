// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace attest::ui {

class CodeChangePart;
class ComplyEditor;
class DeviationPart;
class EvidenceEditor;
class FindingsPart;
class ReadingLabel;
class TextEditor;

/// One provision, whole: what it asks, and the landlord's answer.
class ProvisionCard : public QScrollArea
{
    Q_OBJECT

public:
    explicit ProvisionCard(AssessmentSession &session, QWidget *parent = nullptr);

    /// Hands over what is being typed for the provision before, and shows this one.
    void show(const ProvisionCode &code);
    void clear();
    const std::optional<ProvisionCode> &code() const { return m_code; }
    /// Makes a Change of what is being typed.
    void flush();
    void flushTexts();
    /// Confirms what was brought over, as it stands; nothing where it is not.
    void confirm();
    /// Puts the cursor where answering begins.
    void focusAnswer();
    /// In a sentence, what is typed here and cannot be saved; empty: nothing.
    QString unkept() const;
    /// The field for a member of the answer, such as comply_by; where it is not shown, the answer.
    void focusField(const QString &field);

private:
    void keepTyping(const AnswerEdit &typed);
    void forgetTyping(const AnswerEdit &typed);
    QWidget *head();
    QWidget *reviewPart();
    void connectFields();
    void showProvision();
    void showAnswer(bool another);
    void showFindings(bool reviewAsked);
    void refresh(const QSet<ProvisionCode> &codes);

    AssessmentSession &m_session;
    std::optional<ProvisionCode> m_code;
    QLabel *m_title;
    QLabel *m_place;
    ReadingLabel *m_requirement;
    CodeChangePart *m_codeChange;
    QWidget *m_review;
    ReadingLabel *m_reviewWords;
    QPushButton *m_confirm;
    ComplyEditor *m_comply;
    EvidenceEditor *m_evidence;
    TextEditor *m_commentary;
    DeviationPart *m_deviation;
    FindingsPart *m_findings;
    ReadingLabel *m_why;
};

} // namespace attest::ui
