// SPDX-License-Identifier: GPL-3.0-or-later
// How edits of the open form go to the library, and what comes back of them.
#include "jobs/KeepTyping.h"
#include "ui/session/AssessmentSession.h"

#include <utility>

namespace attest::ui {

/// What an edit of the library gives: how it went, and the form as it is now, whichever way it went.
struct AssessmentSession::Edited
{
    Result<std::vector<JournalEntry>> went;
    Result<FormAtWork> form;
};

void AssessmentSession::edit(const ProvisionCode &code, const AnswerEdit &edit)
{
    if (!editable() || edit.empty()) {
        return;
    }
    // What the disk did not take before goes along, the newer fields first.
    AnswerEdit whole = m_unsaved.take(code);
    whole.add(edit);
    send(code, whole);
}

void AssessmentSession::keepTyping(const ProvisionCode &code, const AnswerEdit &typed)
{
    // A slow disk takes the newest the next time; edits are not to wait behind a queue of these.
    if (!editable() || m_keepingTyping) {
        return;
    }
    m_keepingTyping = true;
    m_workplace.store().ask(
        this,
        [id = m_form->summary.id, code, typed, who = m_workplace.who()](Library &library) {
            return attest::keepTyping(library, id, code, typed, who);
        },
        // Where the disk does not take it, the edit that follows says so.
        [this](const Result<void> &) { m_keepingTyping = false; });
}

void AssessmentSession::forgetTyping(const ProvisionCode &code, const AnswerEdit &typed)
{
    m_workplace.store().ask(
        this,
        [code, typed](Library &library) {
            attest::forgetTyping(library, code, typed);
            return true;
        },
        [](bool) {});
}

void AssessmentSession::send(const ProvisionCode &code, const AnswerEdit &edit)
{
    ++m_inFlight;
    ++m_onTheWay[code];
    Q_EMIT savingChanged();
    m_workplace.store().ask(
        this,
        [id = m_form->summary.id, code, edit, who = m_workplace.who(), shelf = m_workplace.sharedShelf(),
         today = m_workplace.clock().today()](Library &library) {
            auto went = editAnswer(library, id, code, edit, who);
            if (went) {
                attest::forgetTyping(library, code, edit);
            }
            auto form =
                went ? formAfter(library, id, today, *went, shelf.get()) : formAtWork(library, id, today, shelf.get());
            return Edited{std::move(went), std::move(form)};
        },
        [this, code, edit, generation = m_generation](Edited edited) {
            if (generation == m_generation) {
                taken(code, edit, std::move(edited));
            } else if (!edited.went) {
                Q_EMIT m_workplace.news({NewsKind::Failure, edited.went.error().message, {}, {}});
            }
        });
}

void AssessmentSession::taken(const ProvisionCode &code, const AnswerEdit &edit, Edited edited)
{
    --m_inFlight;
    if (--m_onTheWay[code] == 0) {
        m_onTheWay.remove(code);
    }
    if (!edited.went) {
        const Error error = edited.went.error();
        const bool disk = error.kind == ErrorKind::Storage;
        if (disk) {
            AnswerEdit kept = edit;
            kept.add(m_unsaved.value(code));
            m_unsaved.insert(code, kept);
        }
        Q_EMIT m_workplace.news(
            {NewsKind::Failure,
             disk ? tr("%1 What you wrote stays here until it is saved.").arg(error.message) : error.message,
             disk ? tr("Save again") : QString(), [this] { saveAgain(); }});
    }
    if (edited.form || edited.went) {
        take(std::move(edited.form));
    } else {
        Q_EMIT savingChanged(); // it could not even be read: what is shown stays
    }
    settleWaiting();
}

void AssessmentSession::saveAgain()
{
    const auto unsaved = std::exchange(m_unsaved, {});
    for (auto one = unsaved.cbegin(); one != unsaved.cend(); ++one) {
        send(one.key(), one.value());
    }
}

Answer AssessmentSession::given(const ProvisionCode &code) const
{
    return m_unsaved.value(code).on(*assessment().find(code));
}

bool AssessmentSession::isUnsettled(const ProvisionCode &code) const
{
    return m_onTheWay.contains(code);
}

void AssessmentSession::whenSaved(std::function<void()> then)
{
    Q_EMIT handOver();
    m_waiting.push_back(std::move(then));
    settleWaiting();
}

void AssessmentSession::settleWaiting()
{
    if (saving() == Saving::Saving) {
        return;
    }
    const auto waiting = std::exchange(m_waiting, {});
    if (saving() == Saving::Failed) {
        return; // the news says so
    }
    for (const auto &then : waiting) {
        then();
    }
}

void AssessmentSession::undo()
{
    step(true);
}

void AssessmentSession::redo()
{
    step(false);
}

void AssessmentSession::step(bool undo)
{
    if (!editable()) {
        return;
    }
    Q_EMIT handOver();
    ++m_inFlight;
    Q_EMIT savingChanged();
    m_workplace.store().ask(
        this,
        [id = m_form->summary.id, undo, who = m_workplace.who(), shelf = m_workplace.sharedShelf(),
         today = m_workplace.clock().today()](Library &library) {
            auto went = undo ? library.undo(id, who) : library.redo(id, who);
            return Edited{std::move(went), formAtWork(library, id, today, shelf.get())};
        },
        [this, undo, generation = m_generation](Edited edited) {
            if (generation != m_generation) {
                return;
            }
            --m_inFlight;
            const QString words = undo ? undoWords() : redoWords();
            const bool went = edited.went.ok();
            if (!went) {
                Q_EMIT m_workplace.news({NewsKind::Warning, edited.went.error().message, {}, {}});
            }
            QString provision;
            if (went && !edited.went->empty() && edited.went->front().change.provision) {
                provision = edited.went->front().change.provision->text();
            }
            take(std::move(edited.form));
            if (went) {
                Q_EMIT steppedTo(provision, words, undo);
            }
        });
}

QString AssessmentSession::undoWords() const
{
    return m_form && m_form->undoes ? m_form->undoes->describe() : QString();
}

QString AssessmentSession::redoWords() const
{
    return m_form && m_form->redoes ? m_form->redoes->describe() : QString();
}

void AssessmentSession::change(std::function<Result<void>(Library &)> work,
                               std::function<void(const Result<void> &)> done)
{
    if (!m_form) {
        return;
    }
    Q_EMIT handOver();
    struct Changed
    {
        Result<void> went;
        Result<FormAtWork> form;
    };
    ++m_inFlight;
    Q_EMIT savingChanged();
    m_workplace.store().ask(
        this,
        [id = m_form->summary.id, work = std::move(work), shelf = m_workplace.sharedShelf(),
         today = m_workplace.clock().today()](Library &library) {
            auto went = work(library);
            return Changed{std::move(went), formAtWork(library, id, today, shelf.get())};
        },
        [this, done = std::move(done), generation = m_generation](Changed changed) {
            if (generation != m_generation) {
                return;
            }
            --m_inFlight;
            if (!changed.went && !done) {
                Q_EMIT m_workplace.news({NewsKind::Failure, changed.went.error().message, {}, {}});
            }
            take(std::move(changed.form));
            m_workplace.refresh();
            if (done) {
                done(changed.went);
            }
        });
}

} // namespace attest::ui
