// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SampleSession.h"

#include "jobs/SampleLibrary.h"
#include "ui/Looking.h"

#include <QTimeZone>

namespace attest::test {

SampleSession::SampleSession() : m_clock(QDateTime({2026, 9, 14}, {9, 0}, QTimeZone::utc()))
{
    auto shelf = CodeShelf::shipped();
    if (!shelf) {
        m_problem = shelf.error().message;
        return;
    }
    m_workplace = std::make_unique<ui::Workplace>(std::move(*shelf), m_clock, "Priya Shah");
    m_session = std::make_unique<ui::AssessmentSession>(*m_workplace);
    QObject::connect(m_workplace.get(), &ui::Workplace::couldNotOpen,
                     [this](const QString &, const Error &error) { m_problem = error.message; });
    QObject::connect(m_workplace.get(), &ui::Workplace::news, [this](const ui::News &news) {
        m_problem = news.kind == ui::NewsKind::Failure ? news.sentence : m_problem;
    });
}

bool SampleSession::settle()
{
    return until([this] { return !m_workplace->store().busy(); });
}

bool SampleSession::openLibrary()
{
    if (!m_workplace) {
        return false;
    }
    if (!QFile::exists(path())) {
        const auto made = makeSampleLibrary(path(), m_workplace->shelf(), m_clock);
        if (!made) {
            m_problem = made.error().message;
            return false;
        }
    }
    m_workplace->open(path());
    return until([this] { return m_workplace->isOpen() || !m_problem.isEmpty(); }) && settle() && m_problem.isEmpty();
}

bool SampleSession::openYear(const QString &year)
{
    if (!openLibrary()) {
        return false;
    }
    for (const AssessmentSummary &one : m_workplace->contents().assessments) {
        if (one.year.text() == year) {
            m_session->open(one.id);
            return until([this] { return m_session->isOpen() || !m_problem.isEmpty(); }) && settle() &&
                   m_session->isOpen();
        }
    }
    m_problem = "The sample has no year " + year;
    return false;
}

bool SampleSession::edit(const ProvisionCode &code, const AnswerEdit &edit)
{
    m_problem.clear();
    m_session->edit(code, edit);
    return settle() && m_problem.isEmpty();
}

} // namespace attest::test
