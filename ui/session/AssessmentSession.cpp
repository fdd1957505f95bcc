// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/AssessmentSession.h"

#include "jobs/FindAssessment.h"
#include "ui/session/LoadedForm.h"

#include <algorithm>
#include <utility>

namespace attest::ui {

/// What an edit of the library gives: how it went, and the form as it is now, whichever way it went.
struct AssessmentSession::Edited
{
    Result<std::vector<JournalEntry>> went;
    Result<FormAtWork> form;
};

AssessmentSession::AssessmentSession(Workplace &workplace) : m_workplace(workplace)
{
    connect(&workplace, &Workplace::closing, this, &AssessmentSession::handOver);
    connect(&workplace, &Workplace::closed, this, &AssessmentSession::close);
    // The landlord's name and people, and earlier years, stand in the form, too.
    connect(&workplace, &Workplace::contentsChanged, this, &AssessmentSession::readAgain);
}

AssessmentSession::~AssessmentSession() = default;

void AssessmentSession::open(const QString &words)
{
    if (m_form) {
        Q_EMIT handOver();
        close();
    }
    m_opening = words;
    const auto shelf = m_workplace.sharedShelf();
    m_workplace.store().ask(
        this,
        [words, shelf](Library &library) -> Result<LoadedForm> {
            const auto found = findAssessment(library, words);
            return found ? besideEarlier(library, *shelf, uncheckedForm(library, found->id)) : found.error();
        },
        [this, words, shelf](Result<LoadedForm> loaded) {
            if (m_opening != words || !m_workplace.isOpen()) {
                return; // somebody has asked for another one since, or the library's contents could not be read
            }
            m_opening.clear();
            if (!loaded) {
                Q_EMIT couldNotOpen(words, loaded.error());
                return;
            }
            m_form = std::move(loaded->form);
            m_earlier = std::move(loaded->earlier);
            m_shelf = shelf;
            check();
            Q_EMIT opened();
            Q_EMIT savingChanged();
        });
}

/// The form is shown without waiting for this. No edit can come before it on the library's thread.
void AssessmentSession::check()
{
    m_workplace.store().ask(
        this,
        [assessment = assessment(), edition = m_form->checked.edition, shelf = m_shelf,
         today = m_workplace.clock().today()](Library &library) {
            return findingsIn(library, assessment, *edition, today, shelf.get());
        },
        [this, generation = m_generation](Result<std::vector<Finding>> findings) {
            if (generation != m_generation || !m_form) {
                return;
            }
            if (!findings) {
                Q_EMIT m_workplace.news({NewsKind::Failure, findings.error().message, {}, {}});
                return;
            }
            m_form->checked.findings = *std::move(findings);
            m_form->checked.checked = true;
            Q_EMIT changed({});
        });
}

void AssessmentSession::close()
{
    m_opening.clear();
    if (!m_form) {
        return;
    }
    ++m_generation;
    m_form.reset();
    m_earlier.reset();
    m_typing.clear();
    m_inFlight = 0;
    m_onTheWay.clear();
    m_unsaved.clear();
    m_waiting.clear();
    Q_EMIT closed();
    Q_EMIT savingChanged();
}

std::vector<Finding> AssessmentSession::findingsOf(const ProvisionCode &code) const
{
    std::vector<Finding> found;
    std::copy_if(findings().cbegin(), findings().cend(), std::back_inserter(found),
                 [&code](const Finding &finding) { return finding.provision == code; });
    return found;
}

std::vector<const Relation *> AssessmentSession::codeChanges(const ProvisionCode &code) const
{
    return m_earlier && m_earlier->correspondence != nullptr ? m_earlier->correspondence->relationsTo(code)
                                                             : std::vector<const Relation *>();
}

bool AssessmentSession::codeChanged(const ProvisionCode &code) const
{
    const auto relations = codeChanges(code);
    return std::any_of(relations.cbegin(), relations.cend(), [](const Relation *relation) {
        return relation->kind != RelationKind::Same || relation->strengthened || relation->relaxed;
    });
}

bool AssessmentSession::editable() const
{
    return m_form && !m_workplace.contents().readOnly && attest::isOpen(assessment().state);
}

QString AssessmentSession::whyNotEditable() const
{
    if (!m_form || editable()) {
        return {};
    }
    if (m_workplace.contents().readOnly) {
        return tr("This library is open for reading only. %1").arg(m_workplace.contents().readOnlyBecause);
    }
    switch (assessment().state) {
    case State::WithGoverningBody:
        return tr("The form is with the governing body. Take it back in Publish to edit it.");
    case State::Superseded:
        return tr("This assessment was replaced by a later one of the same year.");
    default:
        return tr("The governing body has approved this form. It no longer changes.");
    }
}

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

void AssessmentSession::readAgain()
{
    if (!m_form) {
        return;
    }
    const auto shelf = m_workplace.sharedShelf();
    m_workplace.store().ask(
        this,
        [id = m_form->summary.id, shelf, today = m_workplace.clock().today()](Library &library) {
            return besideEarlier(library, *shelf, formAtWork(library, id, today, shelf.get()));
        },
        [this, shelf, generation = m_generation](Result<LoadedForm> loaded) {
            if (generation == m_generation && loaded) {
                m_earlier = std::move(loaded->earlier);
                m_shelf = shelf;
                take(std::move(loaded->form));
            }
        });
}

void AssessmentSession::bringForward(const ProvisionCode &code, CarriedFields fields)
{
    Q_EMIT handOver();
    const Answer *last = m_earlier && m_earlier->carried ? m_earlier->carried->find(code) : nullptr;
    if (last == nullptr) {
        return;
    }
    edit(code, broughtForward(*last, fields));
}

void AssessmentSession::acceptFinding(const QString &key, const QString &reason)
{
    if (!m_form) {
        return;
    }
    const AssessmentId id = m_form->summary.id;
    const auto work = [id, key, reason, today = m_workplace.clock().today(), who = m_workplace.who(),
                       now = m_workplace.clock().now(),
                       shelf = m_workplace.sharedShelf()](Library &library) -> Result<void> {
        const auto accepted = attest::acceptFinding(library, id, key, reason, today, who, now, shelf.get());
        return accepted ? Result<void>() : accepted.error();
    };
    change(work);
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

Saving AssessmentSession::saving() const
{
    if (!m_typing.isEmpty() || m_inFlight > 0) {
        return Saving::Saving;
    }
    return m_unsaved.isEmpty() ? Saving::Saved : Saving::Failed;
}

void AssessmentSession::setTyping(const QObject *field, bool typing)
{
    if (m_typing.contains(field) == typing) {
        return;
    }
    if (typing) {
        m_typing.insert(field);
    } else {
        m_typing.remove(field);
    }
    Q_EMIT savingChanged();
}

void AssessmentSession::take(Result<FormAtWork> form)
{
    if (!form) {
        Q_EMIT m_workplace.news({NewsKind::Failure, form.error().message, {}, {}});
        Q_EMIT savingChanged();
        return;
    }
    if (m_form && m_form->summary.id == form->summary.id) {
        const QSet<ProvisionCode> codes = differing(m_form->checked.assessment, form->checked.assessment);
        m_form = std::move(*form);
        Q_EMIT changed(codes);
        Q_EMIT m_workplace.assessmentChanged(m_form->summary.id);
    }
    Q_EMIT savingChanged();
    settleWaiting();
}

} // namespace attest::ui
