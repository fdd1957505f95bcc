// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/GoverningBodyPanel.h"

#include "base/Days.h"
#include "jobs/Decide.h"
#include "ui/library/Notice.h"
#include "ui/library/PageParts.h"
#include "ui/publish/ApprovalDialog.h"
#include "ui/publish/PublicationDialog.h"
#include "ui/publish/ReasonForm.h"
#include "ui/publish/ResponseForm.h"
#include "ui/widgets/DateField.h"
#include "ui/widgets/FlowLayout.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

QString approvalWords(const Approval &approval)
{
    const QString words = GoverningBodyPanel::tr("Approved on %1 by %2").arg(dayInWords(approval.date), approval.body);
    return approval.minute.isEmpty() ? words + u'.'
                                     : GoverningBodyPanel::tr("%1, minute %2.").arg(words, approval.minute);
}

QString publicationWords(const Publication &publication)
{
    const QString where =
        publication.url.isEmpty() ? publication.files.join(GoverningBodyPanel::tr(", ")) : publication.url;
    return GoverningBodyPanel::tr("Published on %1: %2").arg(dayInWords(publication.date), where);
}

/// One line for where the form is.
QString stateLine(const Assessment &assessment)
{
    switch (assessment.state) {
    case State::Draft:
        return GoverningBodyPanel::tr("Draft. The governing body has not seen it.");
    case State::WithGoverningBody:
        return GoverningBodyPanel::tr("With the governing body. Its decision is not recorded.");
    case State::Returned: {
        const QString reason = returnReason(assessment);
        return reason.isEmpty() ? GoverningBodyPanel::tr("Returned by the governing body.")
                                : GoverningBodyPanel::tr("Returned by the governing body: %1").arg(reason);
    }
    case State::Approved:
        return assessment.approval ? approvalWords(*assessment.approval) : GoverningBodyPanel::tr("Approved.");
    case State::Published: {
        const auto publication = lastPublication(assessment);
        const QString published = publication ? publicationWords(*publication) : GoverningBodyPanel::tr("Published.");
        return assessment.approval ? approvalWords(*assessment.approval) + u' ' + published : published;
    }
    case State::Superseded:
        break;
    }
    return GoverningBodyPanel::tr("Replaced by a later assessment of the same year.");
}

QString countedBlockers(std::size_t count, const QString &what)
{
    return count == 1 ? GoverningBodyPanel::tr("1 thing blocks %1.").arg(what)
                      : GoverningBodyPanel::tr("%1 things block %2.").arg(count).arg(what);
}

} // namespace

GoverningBodyPanel::GoverningBodyPanel(AssessmentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(quietLabel({})), m_problem(new Notice),
      m_submit(namedButton(tr("Submit to the governing body"), "submit")),
      m_approve(namedButton(tr("Record approval…"), "approve")),
      m_return(namedButton(tr("Return to the officer…"), "return")),
      m_publish(namedButton(tr("Record publication…"), "publish")), m_respond(namedButton({}, "respond")),
      m_returnForm(new ReasonForm(tr("Return"), tr("Write the reason first: the officer works by it."))),
      m_responseForm(new ResponseForm)
{
    arrange();
    connect(m_submit, &QPushButton::clicked, this, &GoverningBodyPanel::submit);
    connect(m_approve, &QPushButton::clicked, this, &GoverningBodyPanel::askForApproval);
    connect(m_return, &QPushButton::clicked, this, &GoverningBodyPanel::askForReturn);
    connect(m_publish, &QPushButton::clicked, this, &GoverningBodyPanel::askForPublication);
    connect(m_respond, &QPushButton::clicked, this, &GoverningBodyPanel::askForResponse);
    connect(m_returnForm, &ReasonForm::given, this, &GoverningBodyPanel::giveBack);
    connect(m_responseForm, &ResponseForm::given, this, &GoverningBodyPanel::respond);
    connect(m_returnForm, &ReasonForm::cancelled, this, &GoverningBodyPanel::endAsking);
    connect(m_responseForm, &ResponseForm::cancelled, this, &GoverningBodyPanel::endAsking);
    connect(&session, &AssessmentSession::opened, this, [this] {
        m_returnForm->hide();
        m_responseForm->hide();
        showState();
    });
    connect(&session, &AssessmentSession::changed, this, &GoverningBodyPanel::showState);
    showState();
}

QString GoverningBodyPanel::unkept() const
{
    return m_responseForm->isBegun() ? tr("The governing body's response that you began is not kept yet.") : QString();
}

void GoverningBodyPanel::arrange()
{
    m_state->setObjectName(u"stateLine"_s);
    m_problem->setObjectName(u"governingProblem"_s);
    m_returnForm->setObjectName(u"returnForm"_s);
    m_responseForm->setObjectName(u"responseForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    column->addWidget(m_state);
    column->addWidget(m_problem);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons, fieldGap);
    for (QPushButton *one : {m_submit, m_approve, m_return, m_publish, m_respond}) {
        row->addWidget(one);
    }
    column->addWidget(buttons);
    column->addWidget(m_returnForm);
    column->addWidget(m_responseForm);
}

void GoverningBodyPanel::showState()
{
    if (!m_session.isOpen()) {
        return;
    }
    const Assessment &assessment = m_session.assessment();
    const State state = assessment.state;
    m_problem->say({});
    m_state->setText(stateLine(assessment));
    m_submit->setText(state == State::Returned ? tr("Submit to the governing body again")
                                               : tr("Submit to the governing body"));
    m_submit->setVisible(isOpen(state));
    m_approve->setVisible(state == State::WithGoverningBody);
    m_return->setVisible(state == State::WithGoverningBody);
    m_publish->setVisible(state == State::Approved);
    // What blocks is told before anything is decided.
    for (QPushButton *one : {m_submit, m_approve, m_publish}) {
        one->setEnabled(m_session.isChecked());
    }
    m_respond->setText(assessment.response && !assessment.response->isEmpty() ? tr("Change the response…")
                                                                              : tr("Enter the response…"));
    m_respond->setToolTip(tr("The governing body's response, which is published beside the form"));
    m_respond->setVisible(state == State::WithGoverningBody || state == State::Approved);
}

void GoverningBodyPanel::focusActions()
{
    for (QPushButton *one : {m_submit, m_approve, m_publish, m_respond}) {
        if (one->isVisible()) {
            one->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool GoverningBodyPanel::canWrite()
{
    const Contents &contents = m_session.workplace().contents();
    if (contents.readOnly) {
        m_problem->say(tr("This library is open for reading only. %1").arg(contents.readOnlyBecause));
    }
    return m_session.isOpen() && !contents.readOnly;
}

void GoverningBodyPanel::submit()
{
    if (!canWrite()) {
        return;
    }
    const auto blocking = m_session.form().checked.blocking(Gate::Approval).size();
    const QString news = tr("The form is with the governing body.");
    decide([id = m_session.form().summary.id,
            who = m_session.workplace().who()](Library &library) { return library.submit(id, who); },
           blocking == 0 ? news : news + u' ' + countedBlockers(blocking, tr("its approval")),
           {{}, [panel = QPointer(this)](const QString &why) {
                if (panel) {
                    panel->m_problem->say(why);
                }
                return bool(panel);
            }});
}

bool GoverningBodyPanel::blocked(Gate gate)
{
    const auto blocking = m_session.form().checked.blocking(gate).size();
    if (blocking == 0) {
        return false;
    }
    const QString count = countedBlockers(blocking, gate == Gate::Approval ? tr("approval") : tr("publication"));
    m_problem->say(gate == Gate::Approval
                       ? tr("%1 Return the form to the officer, to mend each or accept it with a reason.").arg(count)
                       : tr("%1 See the list above.").arg(count));
    Q_EMIT wantsFindings();
    return true;
}

void GoverningBodyPanel::askForApproval()
{
    if (!canWrite() || blocked(Gate::Approval)) {
        return;
    }
    const EarlierForm *earlier = m_session.earlier();
    const QString body =
        earlier != nullptr && earlier->assessment.approval ? earlier->assessment.approval->body : QString();
    const QDate today = m_session.workplace().clock().today();
    auto *dialog = new ApprovalDialog(today, body, m_session.assessment().organisation.memberResponsible, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApprovalDialog::wanted, this, [this, dialog, today] {
        const Approval approval = dialog->approval();
        decide(
            [id = m_session.form().summary.id, approval, today,
             who = m_session.workplace().who()](Library &library) -> Result<void> {
                const auto digest = approveAssessment(library, id, approval, today, who);
                return digest ? Result<void>() : digest.error();
            },
            tr("The approval of %1 is recorded. The form no longer changes.").arg(dayInWords(approval.date)),
            asking(dialog));
    });
    dialog->open();
}

void GoverningBodyPanel::askForPublication()
{
    if (!canWrite() || blocked(Gate::Publication)) {
        return;
    }
    const QDate today = m_session.workplace().clock().today();
    auto *dialog = new PublicationDialog(today, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PublicationDialog::wanted, this, [this, dialog, today] {
        decide([id = m_session.form().summary.id, publication = dialog->publication(), today,
                who = m_session.workplace().who()](
                   Library &library) { return publishAssessment(library, id, publication, today, who); },
               tr("The publication is recorded."), asking(dialog));
    });
    dialog->open();
}

void GoverningBodyPanel::askForReturn()
{
    if (canWrite()) {
        m_responseForm->setVisible(m_responseForm->isBegun());
        m_returnForm->ask(tr("Why does the form go back to the officer?"),
                          m_returnForm->isHidden() ? QString() : m_returnForm->words());
    }
}

void GoverningBodyPanel::askForResponse()
{
    if (canWrite()) {
        m_returnForm->setVisible(!m_returnForm->isHidden() && !m_returnForm->words().isEmpty());
        m_responseForm->ask(m_session.assessment().response.value_or(Text()));
    }
}

void GoverningBodyPanel::giveBack(const QString &reason)
{
    decide([id = m_session.form().summary.id, reason,
            who = m_session.workplace().who()](Library &library) { return library.returnToOfficer(id, reason, who); },
           tr("The form is back with the officer, to be edited."), askingIn(m_returnForm));
}

void GoverningBodyPanel::respond(const Text &response)
{
    decide([id = m_session.form().summary.id, response,
            who = m_session.workplace().who()](Library &library) { return library.respond(id, response, who); },
           tr("The governing body's response is kept with the form."), askingIn(m_responseForm));
}

void GoverningBodyPanel::endAsking()
{
    focusActions();
}

GoverningBodyPanel::Asking GoverningBodyPanel::asking(DecisionDialog *dialog)
{
    const QPointer<DecisionDialog> asked(dialog);
    return {[asked] {
                if (asked) {
                    asked->accept();
                }
            },
            [asked](const QString &why) {
                if (asked) {
                    asked->showProblem(why);
                }
                return bool(asked);
            }};
}

template <class Form>
GoverningBodyPanel::Asking GoverningBodyPanel::askingIn(Form *form)
{
    const QPointer<Form> asked(form);
    return {[asked, panel = QPointer(this)] {
                if (asked && !asked->isHidden()) {
                    asked->hide();
                    panel->endAsking();
                }
            },
            [asked](const QString &why) {
                const bool shown = asked && !asked->isHidden();
                if (shown) {
                    asked->showProblem(why);
                }
                return shown;
            }};
}

void GoverningBodyPanel::decide(std::function<Result<void>(Library &)> work, const QString &sentence,
                                const Asking &asked)
{
    const auto done = [asked, workplace = QPointer(&m_session.workplace()), sentence](const Result<void> &went) {
        if (went && asked.taken) {
            asked.taken();
        }
        if (!went && asked.refused(went.error().message)) {
            return;
        }
        if (workplace) {
            Q_EMIT workplace->news(
                {went ? NewsKind::Done : NewsKind::Failure, went ? sentence : went.error().message, {}, {}});
        }
    };
    m_session.change(std::move(work), done);
}

} // namespace attest::ui
