// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/files/ImportFilesPage.h"

#include "ui/library/import/ImportChoosers.h"
#include "ui/library/import/ImportMessage.h"
#include "ui/library/import/ImportWait.h"
#include "ui/library/import/files/FilesWords.h"
#include "ui/library/import/files/ImportFileDelegate.h"
#include "ui/library/import/files/ImportQueue.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int lookEvery = 100; // milliseconds

} // namespace

ImportFilesPage::ImportFilesPage(ImportFiles &files, ImportQueue &queue, QWidget *parent)
    : QWidget(parent), m_files(files), m_queue(queue), m_title(new QLabel), m_sentence(new QLabel),
      m_message(new ImportMessage), m_view(new QListView), m_pages(new QLabel), m_timer(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(partGap, partGap, partGap, cardMargin);
    column->setSpacing(cardMargin);
    m_title->setObjectName(u"importFilesTitle"_s);
    m_title->setWordWrap(true);
    Theme::setType(m_title, TypeSize::Title, true);
    m_sentence->setObjectName(u"importFilesSentence"_s);
    m_sentence->setWordWrap(true);
    Theme::setType(m_sentence, TypeSize::Lead);
    m_view->setObjectName(u"importFiles"_s);
    m_view->setAccessibleName(tr("Files of this import"));
    m_view->setModel(&files);
    m_view->setItemDelegate(new ImportFileDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_message);
    column->addWidget(makeReading());
    column->addWidget(m_view, 1);
    m_pages->setObjectName(u"importFilesPages"_s);
    m_pages->setWordWrap(true);
    column->addWidget(m_pages);
    column->addWidget(makeButtons());
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportFilesPage::showState);
    connect(m_view, &QListView::activated, this, &ImportFilesPage::act);
    const auto changed = [this] {
        if (!m_view->currentIndex().isValid() && m_files.rowCount() > 0) {
            m_view->setCurrentIndex(m_files.index(0));
        }
        showState();
    };
    connect(&files, &QAbstractItemModel::dataChanged, this, changed);
    connect(&files, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&files, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(&files, &QAbstractItemModel::modelReset, this, changed);
    connect(&queue, &ImportQueue::started, this, &ImportFilesPage::showProgress);
    connect(&queue, &ImportQueue::ended, this, &ImportFilesPage::showProgress);
    connect(m_timer, &QTimer::timeout, this, &ImportFilesPage::showProgress);
    auto *remove = new QShortcut(QKeySequence(Qt::Key_Delete), m_view);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, m_remove, &QPushButton::click);
    showState();
    showProgress();
}

QWidget *ImportFilesPage::makeReading()
{
    m_reading = new QWidget;
    auto *column = new QVBoxLayout(m_reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(fieldGap);
    m_what = new QLabel;
    m_what->setObjectName(u"importFilesReading"_s);
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"importFilesBar"_s);
    m_bar->setAccessibleName(tr("How many files are read"));
    m_bar->setTextVisible(false);
    auto *stop = new QPushButton(tr("Stop reading"));
    stop->setObjectName(u"importFilesStop"_s);
    connect(stop, &QPushButton::clicked, this, &ImportFilesPage::stopWanted);
    column->addWidget(m_what);
    column->addWidget(m_bar);
    column->addWidget(stop, 0, Qt::AlignLeft);
    return m_reading;
}

QWidget *ImportFilesPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, fieldGap);
    m_act = new QPushButton;
    m_act->setObjectName(u"importFilesAct"_s);
    Theme::setLeading(m_act);
    m_remove = new QPushButton(tr("Take off the list"));
    m_remove->setObjectName(u"importFilesRemove"_s);
    m_remove->setToolTip(tr("Delete"));
    auto *add = new QPushButton(tr("Add files…"));
    add->setObjectName(u"importFilesAdd"_s);
    m_clear = new QPushButton(tr("Clear the list"));
    m_clear->setObjectName(u"importFilesClear"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"importFilesLeave"_s);
    m_together = new QPushButton(tr("Read as one form"));
    m_together->setObjectName(u"importFilesTogether"_s);
    m_apart = new QPushButton(tr("Take it apart"));
    m_apart->setObjectName(u"importFilesApart"_s);
    m_apart->setToolTip(tr("Reads each file of this form by itself."));
    for (QPushButton *button : {m_act, m_together, m_apart, m_remove, add, m_clear, cancel}) {
        flow->addWidget(button);
    }
    connect(m_act, &QPushButton::clicked, this, &ImportFilesPage::act);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const int id = current(); id != 0) {
            remove(id);
        }
    });
    connect(m_together, &QPushButton::clicked, this, &ImportFilesPage::putTogether);
    connect(m_clear, &QPushButton::clicked, this, &ImportFilesPage::clear);
    connect(m_apart, &QPushButton::clicked, this, [this] { takeApart(current()); });
    connect(add, &QPushButton::clicked, this, &ImportFilesPage::addWanted);
    connect(cancel, &QPushButton::clicked, this, &ImportFilesPage::cancelled);
    return buttons;
}

int ImportFilesPage::current() const
{
    return m_view->currentIndex().data(ImportFiles::IdRole).toInt();
}

void ImportFilesPage::setCurrent(int id)
{
    if (const int row = m_files.rowOf(id); row >= 0) {
        m_view->setCurrentIndex(m_files.index(row));
        m_view->scrollTo(m_view->currentIndex());
    }
}

void ImportFilesPage::focusFiles()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ImportFilesPage::catchFocus(const QWidget *held)
{
    if (held != nullptr && isAncestorOf(held) && !(held->isVisible() && held->isEnabled())) {
        focusFiles();
    }
}

const ImportFile *ImportFilesPage::file() const
{
    return m_files.find(current());
}

void ImportFilesPage::act()
{
    const ImportFile *file = this->file();
    if (file == nullptr || !m_act->isEnabled()) {
        return;
    }
    if (file->state == FileState::ToLook) {
        Q_EMIT lookWanted(file->id);
    } else if (file->state == FileState::Kept) {
        Q_EMIT openWanted(*file->kept);
    } else {
        readAgain(file->id);
    }
}

void ImportFilesPage::add(const QStringList &paths)
{
    int first = 0;
    for (const QString &path : paths) {
        if (m_files.findPath(path) == nullptr) {
            ImportRequest request;
            request.path = path;
            const int id = m_files.add(request);
            first = first == 0 ? id : first;
            readAgain(id);
        }
    }
    setCurrent(first);
}

void ImportFilesPage::readAgain(int id)
{
    const ImportRequest request = m_files.find(id)->request;
    if (formatFromPath(request.path)) {
        m_files.setWaiting(id);
        m_queue.read(id, request);
    } else {
        m_files.setNotRead(id, unknownKind(request.path));
    }
}

void ImportFilesPage::putTogether()
{
    const std::vector<int> pages = m_files.pagesOfOneForm(current());
    if (pages.empty()) {
        return;
    }
    ImportRequest form;
    for (const int id : pages) {
        const ImportDraft &draft = *m_files.find(id)->draft;
        const ImportRequest page = draft.from();
        form.code = page.code.isEmpty() ? form.code : page.code;
        form.organisation = draft.choices().organisation.value_or(form.organisation);
        form.year = draft.choices().year ? draft.choices().year : form.year;
        (form.path.isEmpty() ? form.path = page.path : form.furtherPages.emplaceBack(page.path));
        form.furtherPages += page.furtherPages;
        for (const int alike : m_files.remove(id)) {
            m_files.remove(alike);
        }
    }
    const int id = m_files.add(form);
    m_view->setFocus(); // its button goes
    setCurrent(id);
    readAgain(id);
}

void ImportFilesPage::takeApart(int id)
{
    lose(id, tr("Take it apart anyway"), tr("Leave it as one form"), [this, id] {
        const ImportRequest form = m_files.find(id)->request;
        m_message->clear();
        m_queue.drop(id);
        m_files.remove(id);
        add(QStringList{form.path} + form.furtherPages);
        m_view->setFocus();
    });
}

void ImportFilesPage::remove(int id)
{
    lose(id, tr("Take it off anyway"), tr("Leave it in the list"), [this, id] {
        m_message->clear();
        m_queue.drop(id);
        for (const int alike : m_files.remove(id)) {
            readAgain(alike);
        }
        if (m_files.rowCount() == 0) {
            Q_EMIT emptied();
        } else if (m_files.isDone()) {
            Q_EMIT done();
        }
    });
}

void ImportFilesPage::clear()
{
    const int made = m_files.corrections();
    ask(made, clearingLoses(made), tr("Clear the list anyway"), tr("Leave the list"), [this] {
        m_message->clear();
        Q_EMIT stopWanted();
        m_files.clear();
        Q_EMIT emptied();
    });
}

void ImportFilesPage::lose(int id, const QString &agree, const QString &refuse, const std::function<void()> &go)
{
    const ImportFile &file = *m_files.find(id);
    const int made = file.draft ? file.draft->corrections() : 0;
    ask(made, wouldBeLost(file.name(), made), agree, refuse, go);
}

void ImportFilesPage::ask(int corrections, const QString &sentence, const QString &agree, const QString &refuse,
                          const std::function<void()> &go)
{
    if (corrections == 0) {
        go();
        return;
    }
    m_message->say(NewsKind::Warning, sentence,
                   {{agree,
                     [this, go] {
                         focusFiles(); // before the message goes with its buttons
                         go();
                     }},
                    {refuse, [this] {
                         focusFiles();
                         m_message->clear();
                     }}});
}

void ImportFilesPage::showState()
{
    const QWidget *held = QApplication::focusWidget();
    const int all = m_files.rowCount();
    m_title->setText(all == 1 ? tr("Import 1 form") : tr("Import %1 forms").arg(all));
    QStringList parts;
    const auto part = [&](FileState state, const QString &words) {
        if (const int count = m_files.count(state); count > 0) {
            parts.append(words.arg(count));
        }
    };
    part(FileState::ToLook, tr("%1 to look at"));
    part(FileState::Kept, tr("%1 kept"));
    part(FileState::Waiting, tr("%1 waiting to be read"));
    part(FileState::NotRead, tr("%1 not read"));
    part(FileState::Same, tr("%1 the same as another"));
    m_sentence->setText(parts.join(u", "_s));
    m_sentence->setVisible(!parts.isEmpty());
    const ImportFile *file = this->file();
    const FileState state = file != nullptr ? file->state : FileState::Waiting;
    m_act->setText(state == FileState::Kept                                  ? tr("Open it")
                   : state == FileState::NotRead || state == FileState::Same ? tr("Read it again")
                                                                             : tr("Look at it"));
    m_act->setEnabled(state != FileState::Waiting && state != FileState::Reading);
    m_remove->setEnabled(file != nullptr && state != FileState::Reading);
    const std::vector<int> pages = m_files.pagesOfOneForm(current());
    m_pages->setText(whichPages(m_files, pages));
    m_pages->setVisible(!pages.empty());
    m_together->setVisible(!pages.empty());
    m_clear->setEnabled(all > 0);
    m_apart->setVisible(file != nullptr && !file->request.furtherPages.isEmpty() && state != FileState::Kept);
    m_apart->setEnabled(state != FileState::Reading);
    catchFocus(held);
}

void ImportFilesPage::showProgress()
{
    const auto progress = m_queue.progress();
    const QWidget *held = QApplication::focusWidget();
    m_reading->setVisible(progress != nullptr);
    catchFocus(held);
    if (!progress) {
        m_timer->stop();
        return;
    }
    const ReadingProgress::Step step = progress->step();
    m_what->setText(step.what.isEmpty() ? tr("Reading the file") : step.what);
    const int left = m_files.count(FileState::Waiting) + m_files.count(FileState::Reading);
    m_bar->setRange(0, m_files.rowCount());
    m_bar->setValue(m_files.rowCount() - left);
    if (!m_timer->isActive()) {
        m_timer->start(lookEvery);
    }
}

void ImportFilesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->doItemsLayout(); // words wrap anew
}

} // namespace attest::ui
