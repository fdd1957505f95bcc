// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/KeepNewEdition.h"
#include "ui/library/import/ImportCellEditor.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportReview.h"
#include "ui/library/import/ImportSummary.h"
#include "ui/library/import/ImportThere.h"
#include "ui/library/import/NewEditionPanel.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attest::ui {

void ImportReview::setBusy(ReviewBusy busy)
{
    const bool free = busy == ReviewBusy::No;
    const QList<QWidget *> parts = {m_summary, m_newEdition, m_editors, m_another, m_cancel, m_files};
    if (m_busy == ReviewBusy::No && !free) {
        QWidget *held = QApplication::focusWidget();
        const bool falls = std::any_of(parts.begin(), parts.end(), [held](const QWidget *part) {
            return held != nullptr && (part == held || part->isAncestorOf(held));
        });
        m_focus = falls ? held : nullptr;
        if (falls) {
            m_keep->setFocus(Qt::OtherFocusReason);
        }
    }
    m_busy = busy;
    for (QWidget *part : parts) {
        part->setEnabled(free);
    }
    if (free && m_focus != nullptr && m_focus->isVisible() && m_keep->hasFocus()) {
        m_focus->setFocus(Qt::OtherFocusReason);
    }
    if (free) {
        m_focus = nullptr;
    }
    nameKeep();
    // It keeps the focus while it works.
    m_keep->setEnabled(!m_workplace.contents().readOnly && m_workplace.isOpen());
}

void ImportReview::showObstacle()
{
    if (!hasDraft()) {
        return;
    }
    setBusy(m_busy);
    m_message->clear();
    const Contents &contents = m_workplace.contents();
    if (!m_workplace.isOpen()) {
        m_message->say(NewsKind::Warning, tr("There is no library open to keep the form in. Open one, or make one."));
    } else if (contents.readOnly) {
        m_message->say(NewsKind::Warning,
                       tr("Nothing can be kept in this library: it is open for reading only. %1 Open another library, "
                          "or make this one free and open it again.")
                           .arg(contents.readOnlyBecause));
    }
}

void ImportReview::setBefore(std::vector<ImportedBefore> before)
{
    m_before = std::move(before);
    tellThere();
}

void ImportReview::tellThere()
{
    if (!hasDraft()) {
        m_there->clear();
        return;
    }
    const Assessment &read = draft().read().assessment;
    Assessment now;
    now.purpose = read.purpose;
    now.edition = read.edition;
    now.year = m_summary->year();
    now.organisation.name = m_summary->organisation();
    m_there->tell(m_before, read, now);
}

void ImportReview::sayRefused(const Error &error)
{
    tellThere();
    const bool saidAbove = error.kind == ErrorKind::Conflict && m_there->isInTheWay();
    m_message->say(saidAbove ? NewsKind::Warning : NewsKind::Failure,
                   saidAbove ? tr("It is not kept: the library has this form already, as it says above.")
                             : error.message);
}

void ImportReview::nameKeep()
{
    const QString year = m_summary->year().text();
    m_keep->setText(m_busy == ReviewBusy::Keeping ? tr("Keeping…")
                    : m_newEdition->isNeeded()    ? tr("&Keep the Code and %1").arg(year)
                                                  : tr("&Keep as %1").arg(year));
}

void ImportReview::keep()
{
    if (m_busy != ReviewBusy::No) {
        return;
    }
    m_cells->commit();
    const QString organisation = m_summary->organisation();
    if (organisation.isEmpty()) {
        m_message->say(NewsKind::Warning, tr("Say whose form it is before it is kept: enter the landlord's name."));
        m_summary->focusOrganisation();
        return;
    }
    Proposal form = m_model.draft().toKeep(organisation, m_summary->year());
    if (const auto details = m_newEdition->details()) {
        auto called = withEditionCalled(std::move(form), *details, m_workplace.knownEditions());
        if (!called) {
            m_message->say(NewsKind::Warning, called.error().message);
            m_newEdition->focusName();
            return;
        }
        form = *std::move(called);
    }
    m_message->clear();
    Q_EMIT keepWanted(form);
}

void ImportReview::askEdition(const QString &id)
{
    const int made = corrections();
    if (made == 0) {
        Q_EMIT editionWanted(id);
        return;
    }
    m_message->say(NewsKind::Warning,
                   made == 1
                       ? tr("Reading the form again for another edition leaves out your correction.")
                       : tr("Reading the form again for another edition leaves out your %1 corrections.").arg(made),
                   {{tr("Read again"), [this, id] { Q_EMIT editionWanted(id); }}, {tr("Leave it as it is"), [this] {
                                                                                       m_message->clear();
                                                                                       resetEdition();
                                                                                   }}});
}

} // namespace attest::ui
