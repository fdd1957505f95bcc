// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/StatusLine.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int longestUndo = 60; ///< characters; the tool tip has the rest

} // namespace

StatusLine::StatusLine(AssessmentSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_progress(new QLabel), m_blocks(new QToolButton), m_saving(new QLabel),
      m_undo(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(cardMargin, smallGap, cardMargin, smallGap);
    row->setSpacing(fieldGap);
    m_progress->setObjectName(u"progress"_s);
    m_blocks->setObjectName(u"blocks"_s);
    m_saving->setObjectName(u"saving"_s);
    m_undo->setObjectName(u"undoWords"_s);
    m_undo->setIcon(icon(u"undo"_s));
    m_undo->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(m_progress);
    row->addWidget(m_blocks);
    row->addStretch(1);
    row->addWidget(m_saving);
    row->addWidget(m_undo);
    connect(m_blocks, &QToolButton::clicked, this, &StatusLine::wantsPublish);
    connect(m_undo, &QToolButton::clicked, &session, &AssessmentSession::undo);
    connect(&session, &AssessmentSession::opened, this, &StatusLine::showProgress);
    connect(&session, &AssessmentSession::closed, this, &StatusLine::showProgress);
    connect(&session, &AssessmentSession::changed, this, &StatusLine::showProgress);
    connect(&session, &AssessmentSession::savingChanged, this, &StatusLine::showSaving);
    showProgress();
    showSaving();
}

void StatusLine::showProgress()
{
    const bool open = m_session.isOpen();
    setVisible(open);
    if (!open) {
        return;
    }
    const AnsweredCount count = m_session.form().checked.answered;
    m_progress->setText(tr("%1 of %2 answered").arg(count.answered).arg(count.total));
    const auto blocking = m_session.form().checked.blocking(Gate::Publication).size();
    m_blocks->setVisible(m_session.isChecked());
    m_blocks->setText(blocking == 0   ? tr("Nothing blocks publication")
                      : blocking == 1 ? tr("1 thing blocks publication")
                                      : tr("%1 things block publication").arg(blocking));
    m_blocks->setToolTip(tr("Show what stands between the form and publication"));
    showSaving();
}

void StatusLine::showSaving()
{
    if (!m_session.isOpen()) {
        return;
    }
    const Saving saving = m_session.saving();
    m_saving->setText(!m_session.editable()      ? tr("read only")
                      : saving == Saving::Saving ? tr("saving")
                      : saving == Saving::Failed ? tr("not saved")
                                                 : tr("saved"));
    const QString words = m_session.editable() ? m_session.undoWords() : QString();
    m_undo->setVisible(!words.isEmpty());
    const QString shortened = words.size() > longestUndo ? words.left(longestUndo) + u'…' : words;
    // An & in somebody's words is no key.
    m_undo->setText(tr("undo “%1”").arg(shortened).replace(u'&', u"&&"_s));
    m_undo->setToolTip(plainToolTip(tr("Take back “%1” (Ctrl+Z)").arg(words)));
}

} // namespace attest::ui
