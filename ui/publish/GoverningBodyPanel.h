// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace attest::ui {

class DecisionDialog;
class Notice;
class ReasonForm;
class ResponseForm;

/// Where the form is on its way through the governing body, and what can be done next. What cannot be done now says
/// why.
class GoverningBodyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GoverningBodyPanel(AssessmentSession &session, QWidget *parent = nullptr);

    /// To what can be done next.
    void focusActions();

    /// What would be lost with the form, in a sentence; empty: nothing.
    QString unkept() const;

Q_SIGNALS:
    /// Something of the findings stands in the way.
    void wantsFindings();

private:
    void arrange();
    void showState();
    bool canWrite();
    void submit();
    void askForApproval();
    void askForPublication();
    void askForReturn();
    void askForResponse();
    void giveBack(const QString &reason);
    void respond(const Text &response);
    void endAsking();
    bool blocked(Gate gate);
    /// What hears how a decision went: the dialog or form that asked for it. What has nobody to hear it is news.
    struct Asking
    {
        std::function<void()> taken;
        std::function<bool(const QString &)> refused; ///< false: nobody is there any more
    };
    Asking asking(DecisionDialog *dialog);
    template <class Form>
    Asking askingIn(Form *form);
    /// Does it to the library. Where it went well the news are `sentence`.
    void decide(std::function<Result<void>(Library &)> work, const QString &sentence, const Asking &asked);

    AssessmentSession &m_session;
    QLabel *m_state;
    Notice *m_problem;
    QPushButton *m_submit;
    QPushButton *m_approve;
    QPushButton *m_return;
    QPushButton *m_publish;
    QPushButton *m_respond;
    ReasonForm *m_returnForm;
    ResponseForm *m_responseForm;
};

} // namespace attest::ui
