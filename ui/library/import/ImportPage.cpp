// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportPage.h"

#include "ui/library/import/ImportKept.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportReview.h"
#include "ui/library/import/ImportStart.h"
#include "ui/library/import/ImportSummary.h"
#include "ui/library/import/ImportWait.h"
#include "ui/session/Background.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int patience = 300; // milliseconds in which nothing need be said

QString chosenInDialog(QWidget *parent)
{
    return QFileDialog::getOpenFileName(
        parent, ImportPage::tr("Import a published form"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        ImportPage::tr("Forms (*.docx *.docm *.odt *.html *.htm *.pdf *.xlsx *.xlsm *.csv "
                       "*.txt *.json);;All files (*)"));
}

const AssessmentSummary *sameYear(const Contents &contents, const Assessment &assessment)
{
    for (const AssessmentSummary &summary : contents.assessments) {
        if (summary.purpose == Purpose::Annual && summary.year == assessment.year &&
            summary.edition == assessment.edition &&
            summary.organisation.compare(assessment.organisation.name, Qt::CaseInsensitive) == 0) {
            return &summary;
        }
    }
    return nullptr;
}

} // namespace

ImportPage::ImportPage(Workplace &workplace, QWidget *parent)
    : QWidget(parent), m_workplace(workplace), m_chooser(chosenInDialog), m_reader(importForm),
      m_patience(new QTimer(this)), m_pages(new QStackedWidget), m_start(new ImportStart), m_wait(new ImportWait),
      m_review(new ImportReview(workplace)), m_kept(new ImportKept(workplace))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_wait),
                          static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_kept)}) {
        m_pages->addWidget(page);
    }
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, [this] {
        m_wait->follow(m_progress);
        showPage(m_wait);
    });
    connect(m_start, &ImportStart::chooseWanted, this, &ImportPage::choose);
    connect(m_start, &ImportStart::backWanted, this, [this] { showPage(m_review); });
    connect(m_start, &ImportStart::cancelled, this, &ImportPage::cancelled);
    connect(m_wait, &ImportWait::stopped, this, &ImportPage::stop);
    connect(m_review, &ImportReview::chooseWanted, this, &ImportPage::choose);
    connect(m_review, &ImportReview::cancelled, this, &ImportPage::cancelled);
    connect(m_review, &ImportReview::editionWanted, this, &ImportPage::readAgain);
    connect(m_review, &ImportReview::keepWanted, this, &ImportPage::keep);
    connect(m_kept, &ImportKept::anotherWanted, this, &ImportPage::choose);
    // What was kept is in the library before.
    connect(&workplace, &Workplace::opened, this, [this] {
        leaveOtherLibrary();
        if (m_pages->currentWidget() == m_kept) {
            showPage(m_start);
        }
    });
}

ImportPage::~ImportPage()
{
    if (m_progress) {
        m_progress->cancel();
    }
}

void ImportPage::choose()
{
    if (const QString path = m_chooser(this); !path.isEmpty()) {
        read(path);
    }
}

void ImportPage::read(const QString &path)
{
    if (!formatFromPath(path)) {
        stop();
        fail(tr("Attest cannot read %1. It reads Word documents (.docx), OpenDocument texts (.odt), web pages (.html), "
                "PDFs (.pdf), Excel workbooks (.xlsx), comma-separated values (.csv), plain text (.txt) and "
                "assessment files (.json). Choose another file.")
                 .arg(QFileInfo(path).fileName()));
        return;
    }
    ImportRequest request;
    request.path = path;
    askThenBegin(request);
}

void ImportPage::askThenBegin(const ImportRequest &request)
{
    const int corrections = m_review->corrections();
    if (corrections == 0) {
        begin(request);
        return;
    }
    stop();
    showPage(m_review);
    const QString before = m_review->draft().fileName();
    m_review->message().say(
        NewsKind::Warning,
        corrections == 1 ? tr("1 correction of %1 would be lost.").arg(before)
                         : tr("%1 corrections of %2 would be lost.").arg(corrections).arg(before),
        {{tr("Read %1 anyway").arg(QFileInfo(request.path).fileName()),
          [this, request] {
              m_review->message().clear();
              begin(request);
          }},
         {corrections == 1 ? tr("Keep it") : tr("Keep them"), [this] { m_review->message().clear(); }}});
}

QString ImportPage::unkept() const
{
    const int corrections = m_review->corrections();
    if (corrections == 0 || m_pages->currentWidget() == m_kept) {
        return {};
    }
    const QString file = m_review->draft().fileName();
    return corrections == 1 ? tr("1 correction of %1 is not kept yet.").arg(file)
                            : tr("%1 corrections of %2 are not kept yet.").arg(corrections).arg(file);
}

void ImportPage::leaveOtherLibrary()
{
    const QString open = m_workplace.contents().path;
    if (m_library.isEmpty() || m_library == open) {
        m_library = open;
        return;
    }
    m_library = open;
    stop();
    if (!m_review->hasDraft()) {
        return;
    }
    const QString file = m_review->draft().fileName();
    const int corrections = m_review->corrections();
    m_review->clear();
    m_start->setEarlier({});
    showPage(m_start);
    const QString left = tr("%1 was read for another library. Import it again to keep it in this one.").arg(file);
    Q_EMIT m_workplace.news({NewsKind::Warning,
                             corrections == 0   ? left
                             : corrections == 1 ? tr("%1 1 correction was left behind.").arg(left)
                                                : tr("%1 %2 corrections were left behind.").arg(left).arg(corrections),
                             {},
                             {}});
}

void ImportPage::begin(const ImportRequest &request)
{
    stop();
    m_library = m_workplace.contents().path;
    m_progress = std::make_shared<ReadingProgress>();
    m_patience->start(patience);
    inBackground(
        this,
        [request, progress = m_progress, reader = m_reader, shelf = m_workplace.sharedShelf()] {
            return reader(request, *shelf, *progress);
        },
        [this, request, progress = m_progress](Result<Proposal> proposal) {
            if (progress == m_progress) {
                take(request, std::move(proposal));
            }
        });
}

void ImportPage::stop()
{
    if (!m_progress) {
        return;
    }
    m_progress->cancel();
    m_progress.reset();
    m_patience->stop();
    m_wait->follow(nullptr);
    if (m_review->hasDraft()) {
        m_review->resetEdition();
    }
    if (m_pages->currentWidget() == m_wait) {
        showPage(resting());
    }
}

void ImportPage::take(const ImportRequest &request, Result<Proposal> proposal)
{
    m_progress.reset();
    m_patience->stop();
    m_wait->follow(nullptr);
    if (!proposal) {
        fail(proposal.error().message);
        return;
    }
    m_start->message().clear();
    m_review->setDraft(ImportDraft(*std::move(proposal), request.path));
    showPage(m_review);
}

void ImportPage::fail(const QString &sentence)
{
    const bool again = m_pages->currentWidget() == m_review;
    if (m_review->hasDraft()) {
        m_review->resetEdition();
    }
    m_start->setEarlier(m_review->hasDraft() ? m_review->draft().fileName() : QString());
    m_start->message().say(NewsKind::Failure, sentence);
    if (again && m_review->hasDraft()) {
        m_review->message().say(NewsKind::Failure, sentence);
        return;
    }
    showPage(m_start);
}

void ImportPage::readAgain(const QString &edition)
{
    ImportRequest request;
    request.path = m_review->draft().path();
    request.code = edition;
    request.organisation = m_review->summary().organisation();
    request.year = m_review->summary().knownYear();
    begin(request);
}

void ImportPage::keep(const Proposal &proposal)
{
    m_review->setBusy(true);
    const auto shared = std::make_shared<const Proposal>(proposal);
    m_workplace.store().ask(
        this, [shared, who = m_workplace.who()](Library &library) { return keepProposal(library, *shared, who); },
        [this, shared](const Result<AssessmentId> &id) {
            m_review->setBusy(false);
            if (!id) {
                refuse(*shared, id.error());
                return;
            }
            m_review->clear();
            m_start->setEarlier({});
            m_kept->setKept(*id, shared->assessment, shared->edition);
            showPage(m_kept);
            m_workplace.refresh();
            Q_EMIT kept(*id);
        });
}

void ImportPage::refuse(const Proposal &proposal, const Error &error)
{
    const AssessmentSummary *there = sameYear(m_workplace.contents(), proposal.assessment);
    if (error.kind != ErrorKind::Conflict || there == nullptr) {
        m_review->message().say(NewsKind::Failure, error.message);
        return;
    }
    m_review->message().say(
        NewsKind::Warning,
        tr("%1 has a form for %2 against the %3 in this library already. If this one is for another "
           "year, choose that year above; else go on with the one that is there.")
            .arg(there->organisation, there->year.text(), proposal.edition->name()),
        {{tr("Open %1").arg(there->year.text()),
          [this, id = there->id] { Q_EMIT m_workplace.wantsAssessment(id, {}); }}});
}

QWidget *ImportPage::resting() const
{
    return m_review->hasDraft() ? static_cast<QWidget *>(m_review) : m_start;
}

void ImportPage::showPage(QWidget *page)
{
    const bool focus = m_pages->currentWidget()->isAncestorOf(focusWidget());
    m_pages->setCurrentWidget(page);
    if (focus) {
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
    const QList<QUrl> urls = event->mimeData()->urls();
    event->acceptProposedAction();
    if (urls.size() != 1) {
        fail(tr("Forms are imported one at a time. Drop one file."));
    } else if (!urls.front().isLocalFile()) {
        fail(tr("Attest fetches nothing from the web. Save the page or document to a file, then drop that file here."));
    } else {
        read(urls.front().toLocalFile());
    }
}

} // namespace attest::ui
