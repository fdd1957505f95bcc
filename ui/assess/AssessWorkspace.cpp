// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/AssessWorkspace.h"

#include "ui/assess/HistoryPanel.h"
#include "ui/assess/LastYearPanel.h"
#include "ui/assess/ProvisionCard.h"
#include "ui/assess/ProvisionList.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTabWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int listWidth = 300;
constexpr int cardWidth = 640;
constexpr int sideWidth = 320;

} // namespace

AssessWorkspace::AssessWorkspace(AssessmentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_list(new ProvisionList(session)), m_card(new ProvisionCard(session)),
      m_lastYear(new LastYearPanel(session)), m_history(new HistoryPanel(session)), m_parts(new QSplitter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto *side = new QTabWidget;
    side->setObjectName(u"side"_s);
    side->setDocumentMode(true);
    side->addTab(m_lastYear, tr("Last year"));
    side->addTab(m_history, tr("History"));
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_card);
    m_parts->addWidget(side);
    m_parts->setChildrenCollapsible(false);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({listWidth, cardWidth, sideWidth});
    row->addWidget(m_parts);
    connect(m_list, &ProvisionList::wanted, this, [this](const ProvisionCode &code) {
        m_card->show(code);
        m_lastYear->show(code);
        m_history->show(code);
        Q_EMIT shown(code);
    });
    connect(m_list, &ProvisionList::entered, m_card, &ProvisionCard::focusAnswer);
    connect(&session, &AssessmentSession::opened, this, &AssessWorkspace::begin);
    connect(&session, &AssessmentSession::checked, this, &AssessWorkspace::offerAgain);
}

void AssessWorkspace::begin()
{
    m_card->clear();
    const auto provisions = m_session.edition().provisions();
    auto first = m_list->firstOpen();
    if (!first && !provisions.empty()) {
        first = provisions.front()->code;
    }
    if (first) {
        show(*first);
    }
    m_offered = first;
    m_card->focusAnswer();
}

void AssessWorkspace::offerAgain()
{
    const auto offered = std::exchange(m_offered, std::nullopt);
    const auto first = m_list->firstOpen();
    if (!offered || current() != offered || !first || first == offered || m_session.saving() != Saving::Saved) {
        return;
    }
    const QWidget *focus = focusWidget();
    const bool atAnswer = focus != nullptr && m_card->isAncestorOf(focus);
    show(*first);
    if (atAnswer) {
        m_card->focusAnswer();
    }
}

void AssessWorkspace::show(const ProvisionCode &code)
{
    m_offered.reset();
    m_list->setCurrent(code);
}

std::optional<ProvisionCode> AssessWorkspace::current() const
{
    return m_card->code();
}

void AssessWorkspace::flush()
{
    m_card->flush();
}

void AssessWorkspace::flushTexts()
{
    m_card->flushTexts();
}

void AssessWorkspace::nextOpen()
{
    m_card->flush();
    if (const auto code = m_list->nextOpen()) {
        show(*code);
        m_card->focusAnswer();
    } else if (m_session.isChecked()) {
        Q_EMIT m_session.workplace().news(
            {NewsKind::Done,
             tr("Every provision is answered. See in Publish what stands before publication."),
             {},
             {}});
    }
}

void AssessWorkspace::confirmAndNext()
{
    m_card->confirm();
    nextOpen();
}

void AssessWorkspace::neighbour(bool forward)
{
    if (const auto code = m_list->neighbour(forward)) {
        show(*code);
    }
}

void AssessWorkspace::bringForward()
{
    if (const auto code = current()) {
        m_session.bringForward(*code, everyCarriedField);
    }
}

void AssessWorkspace::focusFilter()
{
    m_list->focusFilter();
}

void AssessWorkspace::focusAnswer()
{
    m_card->focusAnswer();
}

QString AssessWorkspace::unkept() const
{
    return m_card->unkept();
}

void AssessWorkspace::focusField(const QString &field)
{
    m_card->focusField(field);
}

QByteArray AssessWorkspace::shape() const
{
    return m_parts->saveState();
}

void AssessWorkspace::setShape(const QByteArray &shape)
{
    m_parts->restoreState(shape);
}

} // namespace attest::ui
