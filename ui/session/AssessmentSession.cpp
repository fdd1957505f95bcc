// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/AssessmentSession.h"

#include "jobs/FindAssessment.h"
#include "ui/session/LoadedForm.h"

#include <algorithm>
#include <utility>

namespace attest::ui {

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
            Q_EMIT checked();
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
