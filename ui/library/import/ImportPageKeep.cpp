// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportKeeper.h"
#include "ui/library/import/ImportKept.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportPage.h"
#include "ui/library/import/ImportReview.h"
#include "ui/library/import/ImportStart.h"
#include "ui/library/import/ImportThere.h"
#include "ui/library/import/files/FilesWords.h"
#include "ui/library/import/files/ImportFilesPage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace attest::ui {

void ImportPage::keep(const Proposal &proposal)
{
    m_keeping = m_current;
    settle();
    m_keeper->keep(m_current, proposal);
}

void ImportPage::takeKept(int from, const Proposal &proposal, const AssessmentId &id)
{
    if (std::exchange(m_keeping, 0) != from) {
        return; // another library was opened meanwhile
    }
    const bool inHand = from == m_current;
    if (inHand) {
        m_review->clear();
        m_current = 0;
    }
    settle();
    const QString as = proposal.assessment.organisation.name + u", "_s + proposal.assessment.year.text();
    m_files.setKept(from, id, as);
    m_kept->add(id, proposal.assessment, proposal.edition);
    if (proposal.editionIsNew()) {
        readOthersAgain();
    }
    m_workplace.refresh();
    Q_EMIT kept(id);
    if (m_files.isDone()) {
        end();
        return;
    }
    m_list->message().say(NewsKind::Done, tr("%1 is in the library.").arg(as));
    if (inHand) {
        m_list->setCurrent(m_files.nextToLook(from));
        showPage(m_list);
    }
}

void ImportPage::takeRefused(int from, const Error &error)
{
    m_keeping = 0;
    settle();
    if (from == m_current) {
        m_review->sayRefused(error);
    } else {
        m_list->message().say(NewsKind::Failure, error.message);
    }
}

/// Other files of the list may answer the edition that is there from now on. Those that were corrected stay.
void ImportPage::readOthersAgain()
{
    for (int row = 0; row < m_files.rowCount(); ++row) {
        const ImportFile &file = m_files.at(row);
        if (file.state == FileState::ToLook && file.draft && file.draft->read().editionIsNew() &&
            file.draft->corrections() == 0) {
            const int id = file.id;
            const ImportRequest request = file.request;
            m_files.setWaiting(id);
            m_queue.read(id, request);
        }
    }
}

void ImportPage::end()
{
    beginAnew();
    showPage(m_kept);
}

void ImportPage::beginAnew()
{
    m_kept->endImport();
    m_files.clear();
    m_start->setEarlier({});
    m_start->message().clear();
    showPage(m_start);
}

void ImportPage::leave()
{
    stop();
    m_list->message().clear();
    m_kept->endImport();
    m_files.leaveWhatIsToLook();
    if (m_files.rowCount() == 0) {
        beginAnew();
    } else {
        m_review->setFiles(m_files.fileCount());
        showPage(resting());
    }
    Q_EMIT cancelled();
}

void ImportPage::lookForYears()
{
    for (int row = 0; row < m_files.rowCount(); ++row) {
        const ImportFile &file = m_files.at(row);
        if (file.state == FileState::ToLook && file.draft) {
            m_files.setThere(file.id, yearIsThere(m_workplace.contents(), *file.draft));
        }
    }
}

void ImportPage::leaveOtherLibrary()
{
    const QString open = m_workplace.contents().path;
    const QString before = std::exchange(m_library, open);
    if (before.isEmpty() || before == open) {
        return;
    }
    stop();
    if (m_files.rowCount() == 0) {
        return;
    }
    const QString left = leftBehind(m_files, corrections());
    m_review->clear();
    m_current = 0;
    m_keeping = 0;
    settle();
    beginAnew();
    Q_EMIT m_workplace.news({NewsKind::Warning, left, {}, {}});
}

} // namespace attest::ui
