// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportPage.h"

#include "ui/library/import/ImportChoosers.h"
#include "ui/library/import/ImportKeeper.h"
#include "ui/library/import/ImportKept.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportReview.h"
#include "ui/library/import/ImportStart.h"
#include "ui/library/import/ImportSummary.h"
#include "ui/library/import/ImportWait.h"
#include "ui/library/import/files/FilesWords.h"
#include "ui/library/import/files/ImportFilesPage.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int patience = 300; // milliseconds in which nothing need be said
constexpr int alone = 0;      // the id of a file that is not in the list yet

} // namespace

ImportPage::ImportPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_chooser(formsChosenInDialog),
      m_queue(workplace, [this](int id, const ImportRequest &request,
                                Result<Proposal> proposal) { take(id, request, std::move(proposal)); }),
      m_patience(new QTimer(this)), m_pages(new QStackedWidget), m_start(new ImportStart), m_wait(new ImportWait),
      m_list(new ImportFilesPage(m_files, m_queue)), m_review(new ImportReview(workplace)),
      m_keeper(new ImportKeeper(workplace, this)), m_kept(new ImportKept(workplace))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    for (QWidget *page :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_wait), static_cast<QWidget *>(m_list),
          static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_kept)}) {
        m_pages->addWidget(page);
    }
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_wait->follow(m_queue.progress());
        showPage(m_wait);
    });
    connect(m_start, &ImportStart::chooseWanted, this, &ImportPage::choose);
    connect(m_start, &ImportStart::backWanted, this, [this] { showPage(resting()); });
    connect(m_start, &ImportStart::cancelled, this, &ImportPage::leave);
    connect(m_wait, &ImportWait::stopped, this, &ImportPage::stop);
    connect(m_review, &ImportReview::chooseWanted, this, &ImportPage::choose);
    connect(m_review, &ImportReview::cancelled, this, &ImportPage::leave);
    connect(m_review, &ImportReview::editionWanted, this,
            [this](const QString &edition) { begin(m_review->requestFor(edition), m_current); });
    connect(m_review, &ImportReview::keepWanted, this, &ImportPage::keep);
    connect(m_review, &ImportReview::filesWanted, this, &ImportPage::showFiles);
    connect(m_kept, &ImportKept::anotherWanted, this, &ImportPage::choose);
    connectFiles();
    // What was kept is in the library before.
    connect(&workplace, &Workplace::contentsChanged, this, &ImportPage::lookForYears);
    connect(&workplace, &Workplace::opened, this, [this] {
        leaveOtherLibrary();
        if (m_pages->currentWidget() == m_kept) {
            showPage(m_start);
        }
    });
}

void ImportPage::connectFiles()
{
    connect(&m_queue, &ImportQueue::started, this, [this](int id) {
        m_files.setReading(id);
        if (m_pages->currentWidget() == m_wait) {
            m_wait->follow(m_queue.progress());
        }
    });
    connect(m_keeper, &ImportKeeper::kept, this, &ImportPage::takeKept);
    connect(m_keeper, &ImportKeeper::refused, this, &ImportPage::takeRefused);
    connect(m_list, &ImportFilesPage::lookWanted, this, &ImportPage::look);
    connect(m_list, &ImportFilesPage::openWanted, &m_workplace,
            [this](const AssessmentId &id) { Q_EMIT m_workplace.wantsAssessment(id, {}); });
    connect(m_list, &ImportFilesPage::emptied, this, &ImportPage::beginAnew);
    connect(m_list, &ImportFilesPage::done, this, &ImportPage::end);
    connect(m_list, &ImportFilesPage::addWanted, this, &ImportPage::choose);
    connect(m_list, &ImportFilesPage::stopWanted, this, &ImportPage::stop);
    connect(m_list, &ImportFilesPage::cancelled, this, &ImportPage::leave);
}

void ImportPage::read(const QStringList &paths)
{
    QStringList all = paths;
    all.removeAll(QString());
    all.removeDuplicates();
    if (all.size() == 1) {
        readOne(all.front());
        return;
    }
    if (!all.isEmpty()) {
        list(all);
    }
}

void ImportPage::readOne(const QString &path)
{
    const ImportFile *there = m_files.findPath(path);
    const bool beside = m_files.rowCount() > 0 && !isUntouched();
    if (there == nullptr && beside) {
        list({path});
        return;
    }
    if (!formatFromPath(path)) {
        stop();
        fail(unknownKind(path));
        return;
    }
    ImportRequest request;
    request.path = there != nullptr ? there->request.path : path;
    request.furtherPages = there != nullptr ? there->request.furtherPages : QStringList();
    askThenBegin(request, there != nullptr && (there->state == FileState::ToLook) ? there->id : alone);
}

void ImportPage::list(const QStringList &paths)
{
    m_library = m_workplace.contents().path;
    showFiles();
    m_list->add(paths);
}

bool ImportPage::isUntouched() const
{
    return m_files.rowCount() == 1 && m_files.at(0).state == FileState::ToLook && corrections() == 0;
}

int ImportPage::corrections() const
{
    return m_review->corrections() + m_files.corrections();
}

void ImportPage::askThenBegin(const ImportRequest &request, int again)
{
    if (again != alone) {
        look(again);
    }
    const int made = again == alone ? 0 : m_review->corrections();
    if (made == 0) {
        begin(request, again);
        return;
    }
    stop();
    showPage(m_review);
    const QString name = m_review->draft().fileName();
    const auto goOn = [this, request, again] {
        m_review->message().clear();
        begin(request, again);
    };
    m_review->message().say(NewsKind::Warning, wouldBeLost(name, made),
                            {{tr("Read %1 anyway").arg(name), goOn},
                             {made == 1 ? tr("Keep it") : tr("Keep them"), [this] { m_review->message().clear(); }}});
}

void ImportPage::begin(const ImportRequest &request, int again)
{
    if (m_alone) {
        stop();
    }
    m_library = m_workplace.contents().path;
    m_again = again;
    m_alone = true;
    settle();
    m_patience->start(patience);
    m_queue.read(alone, request);
}

void ImportPage::stop()
{
    const std::vector<int> left = m_queue.stop();
    for (const int id : left) {
        m_files.setNotRead(id, tr("It was stopped before it was read."));
    }
    if (!std::exchange(m_alone, false)) {
        return;
    }
    m_patience->stop();
    m_wait->follow(nullptr);
    settle();
    if (m_review->hasDraft()) {
        m_review->resetEdition();
    }
    if (m_pages->currentWidget() == m_wait) {
        showPage(resting());
    }
}

void ImportPage::take(int id, const ImportRequest &request, Result<Proposal> proposal)
{
    if (id == alone) {
        takeAlone(request, std::move(proposal));
        return;
    }
    if (!proposal) {
        m_files.setNotRead(id, proposal.error().message);
        return;
    }
    m_files.setRead(id, ImportDraft(*std::move(proposal), request));
    lookForYears();
    askBefore(id);
}

void ImportPage::takeAlone(const ImportRequest &request, Result<Proposal> proposal)
{
    m_alone = false;
    m_patience->stop();
    m_wait->follow(nullptr);
    settle();
    if (const ImportFile *file = m_files.find(m_again);
        m_again != alone && (file == nullptr || file->state != FileState::ToLook)) {
        showPage(m_pages->currentWidget() == m_wait ? resting()
                                                    : m_pages->currentWidget()); // it was taken off, or kept
        return;
    }
    if (!proposal) {
        fail(proposal.error().message);
        return;
    }
    m_start->message().clear();
    ImportDraft draft(*std::move(proposal), request);
    const bool inItsPlace = m_again == alone && isUntouched();
    if (m_again == m_current || inItsPlace) {
        m_review->clear(); // of it nothing is to be kept
        m_current = 0;
    }
    if (inItsPlace) {
        m_files.clear();
    }
    const int id = m_again == alone ? m_files.add(request) : m_again;
    m_files.putDraft(id, std::move(draft));
    look(id);
    askBefore(id);
}

void ImportPage::fail(const QString &sentence)
{
    const bool again = m_pages->currentWidget() == m_review;
    if (m_review->hasDraft()) {
        m_review->resetEdition();
    }
    const QString list = m_files.rowCount() > 0 ? tr("the list of files") : QString();
    m_start->setEarlier(m_review->hasDraft() ? m_review->draft().fileName() : list);
    m_start->message().say(NewsKind::Failure, sentence);
    if (again && m_review->hasDraft()) {
        m_review->message().say(NewsKind::Failure, sentence);
        return;
    }
    showPage(m_start);
}

void ImportPage::look(int id)
{
    const ImportFile *file = m_files.find(id);
    if (file == nullptr || file->state != FileState::ToLook) {
        return;
    }
    if (id != m_current) {
        park();
        m_current = id;
        m_review->setDraft(m_files.takeDraft(id));
        settle();
    }
    m_review->setFiles(m_files.fileCount());
    showPage(m_review);
    tellBefore();
}

/// The draft that was looked at goes back to its file.
void ImportPage::park()
{
    if (m_review->hasDraft()) {
        m_files.putDraft(m_current, m_review->takeDraft());
        lookForYears();
    }
    m_current = 0;
}

void ImportPage::showFiles()
{
    const int from = m_current;
    park();
    m_list->setCurrent(from);
    showPage(m_list);
}

void ImportPage::askBefore(int id)
{
    const ImportFile *file = m_files.find(id);
    if (file == nullptr) {
        return;
    }
    m_keeper->askBefore(file->name(), file->digest, [this, id](std::vector<ImportedBefore> before) {
        m_files.setBefore(id, std::move(before));
        if (id == m_current) {
            tellBefore();
        }
    });
}

void ImportPage::tellBefore()
{
    if (const ImportFile *file = m_files.find(m_current); file != nullptr && m_review->hasDraft()) {
        m_review->setBefore(file->before);
    }
}

QString ImportPage::unkept() const
{
    const int made = corrections();
    return made == 0 || isOver() ? QString() : notKeptYet(m_files, made);
}

bool ImportPage::isOver() const
{
    return m_pages->currentWidget() == m_kept;
}

void ImportPage::settle()
{
    m_review->setBusy(m_keeping != 0 && m_keeping == m_current ? ReviewBusy::Keeping
                      : m_alone                                ? ReviewBusy::Reading
                                                               : ReviewBusy::No);
}

QWidget *ImportPage::resting() const
{
    return m_review->hasDraft()     ? static_cast<QWidget *>(m_review)
           : m_files.rowCount() > 0 ? static_cast<QWidget *>(m_list)
                                    : m_start;
}

void ImportPage::showPage(QWidget *page)
{
    const bool focus = m_pages->currentWidget()->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(page);
    if (!focus) {
        return;
    }
    if (page == m_list) {
        m_list->focusFiles();
    } else if (page == m_review) {
        m_review->focusList();
    } else {
        page->setFocus(Qt::OtherFocusReason);
    }
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent *event)
{
    if (m_keeping != 0) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    const DroppedForms dropped = droppedForms(*event->mimeData());
    dropped.problem.isEmpty() ? read(dropped.paths) : fail(dropped.problem);
}

} // namespace attest::ui
