// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/EditAnswer.h"
#include "jobs/FormAtWork.h"
#include "ui/session/CarriedFields.h"
#include "ui/session/Workplace.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace attest::ui {

enum class Saving { Saved, Saving, Failed };

/// The one assessment that is open in Assess and Publish: what it says, what stands between it and publication, last
/// year's beside it. Every edit goes through here to the library; views show what comes back.
class AssessmentSession : public QObject
{
    Q_OBJECT

public:
    explicit AssessmentSession(Workplace &workplace);
    ~AssessmentSession() override;

    Workplace &workplace() { return m_workplace; }

    /// Ends in opened(), or in news.
    void open(const AssessmentId &id) { open(id.text()); }
    /// As findAssessment() takes it. It may be asked for while the library is still being opened.
    void open(const QString &words);
    void close();
    bool isOpen() const { return m_form.has_value(); }
    /// Only while one is open.
    const FormAtWork &form() const { return *m_form; }
    const Assessment &assessment() const { return m_form->checked.assessment; }
    const Edition &edition() const { return *m_form->checked.edition; }
    /// Whether the rules have looked at it. They do so as soon as it is shown; changed() tells when they have.
    bool isChecked() const { return m_form && m_form->checked.checked; }
    const std::vector<Finding> &findings() const { return m_form->checked.findings; }
    std::vector<Finding> findingsOf(const ProvisionCode &code) const;
    /// The answer as the officer gave it: what could not be saved yet stands in it.
    Answer given(const ProvisionCode &code) const;
    /// An edit of the provision is on its way to the disk, or could not be saved: fields keep what they show.
    bool isUnsettled(const ProvisionCode &code) const;
    /// Sends again what could not be saved.
    void saveAgain();
    /// Calls `then` once all is saved: at once where it is. Where it cannot be saved, the officer is told and `then` is
    /// dropped.
    void whenSaved(std::function<void()> then);
    /// null where there is none.
    const EarlierForm *earlier() const { return m_earlier ? &*m_earlier : nullptr; }
    /// What the Code changed of a provision since the earlier form's edition; empty where the edition is the same.
    std::vector<const Relation *> codeChanges(const ProvisionCode &code) const;
    /// Whether the Code asks something else of it than of last year's: amended, split, merged, new, strengthened.
    bool codeChanged(const ProvisionCode &code) const;
    /// Whether answers can be edited: the library can be written to and the state is open.
    bool editable() const;
    /// Why not, in a sentence; empty where they can.
    QString whyNotEditable() const;

    /// The edits of one provision, undone together. Errors become news, and what was there is shown again.
    void edit(const ProvisionCode &code, const AnswerEdit &edit);
    /// The commentary or explanation as it is being typed, without a rest: no Change yet, but kept on the disk.
    void keepTyping(const ProvisionCode &code, const AnswerEdit &typed);
    /// It was taken back: what was kept of the text that `typed` gives is forgotten.
    void forgetTyping(const ProvisionCode &code, const AnswerEdit &typed);
    /// Last year's answer, or some fields of it, as this year's.
    void bringForward(const ProvisionCode &code, CarriedFields fields);
    void acceptFinding(const QString &key, const QString &reason);
    void undo();
    void redo();
    /// "6.3: comply, No"; empty where there is nothing to undo.
    QString undoWords() const;
    QString redoWords() const;

    /// Work on the library that changes this assessment in another way (submit, approve, publish): `work` returns
    /// Result<void>; the form is read anew after it. `done` hears how it went.
    void change(std::function<Result<void>(Library &)> work, std::function<void(const Result<void> &)> done = {});

    Saving saving() const;
    /// A field has keystrokes that are not a Change yet.
    void setTyping(const QObject *field, bool typing);

Q_SIGNALS:
    /// Fields, hand over what is being typed: something is about to happen that looks at the form.
    void handOver();
    /// Another assessment is open.
    void opened();
    /// The one asked for is not there (NotFound), or could not be read.
    void couldNotOpen(const QString &words, const attest::Error &why);
    void closed();
    /// The form was read anew: answers, findings or state may be others. `codes`: the provisions whose answer is.
    void changed(const QSet<attest::ProvisionCode> &codes);
    /// The rules have looked at the form that was opened; changed() went before.
    void checked();
    void savingChanged();
    /// Undo or redo changed this provision: show it. `words`: what was taken back or made again.
    void steppedTo(const QString &provision, const QString &words, bool undone);

private:
    struct Edited;
    void check();
    void send(const ProvisionCode &code, const AnswerEdit &edit);
    void taken(const ProvisionCode &code, const AnswerEdit &edit, Edited edited);
    void take(Result<FormAtWork> form);
    void step(bool undo);
    void readAgain();
    void settleWaiting();
    Workplace &m_workplace;
    std::optional<FormAtWork> m_form;
    std::optional<EarlierForm> m_earlier;
    std::shared_ptr<const CodeShelf> m_shelf; ///< m_earlier's correspondence is of this one
    QString m_opening;
    QSet<const QObject *> m_typing;
    bool m_keepingTyping = false; ///< on its way to the disk
    int m_generation = 0;         ///< of the open form: what was asked for an earlier one no longer counts
    int m_inFlight = 0;
    QHash<ProvisionCode, int> m_onTheWay;         ///< edits of a provision that have not come back
    QHash<ProvisionCode, AnswerEdit> m_unsaved;   ///< what the disk did not take
    std::vector<std::function<void()>> m_waiting; ///< for all to be saved
};

} // namespace attest::ui
