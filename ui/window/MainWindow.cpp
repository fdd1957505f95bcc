// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "ui/assess/AssessWorkspace.h"
#include "ui/library/LibraryWorkspace.h"
#include "ui/library/import/ImportPage.h"
#include "ui/publish/ExportPanel.h"
#include "ui/publish/PublishWorkspace.h"
#include "ui/session/EditionWords.h"
#include "ui/widgets/EnterPresses.h"
#include "ui/window/Leaving.h"
#include "ui/window/NavigationRail.h"
#include "ui/window/NewsStrip.h"
#include "ui/window/RoomDoors.h"
#include "ui/window/Rooms.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WindowActions.h"
#include "ui/window/WindowDialogs.h"
#include "ui/window/WindowTitle.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr QSize startSize(1240, 800);
constexpr int placeRest = 300; ///< milliseconds

} // namespace

MainWindow::MainWindow(AssessmentSession &session, Preferences &preferences)
    : m_workplace(session.workplace()), m_preferences(preferences), m_session(session),
      m_actions(new WindowActions(this)), m_dialogs(new WindowDialogs(m_workplace, preferences, this)),
      m_rail(new NavigationRail), m_news(new NewsStrip), m_rooms(new Rooms(m_session, preferences)),
      m_leaving(new Leaving(m_session, *m_rooms, *this))
{
    qApp->installEventFilter(new EnterPresses(this));
    layOut();
    connectActions();
    connectWork();
    resize(startSize);
    restoreGeometry(preferences.shape(u"window"_s));
    m_rooms->assess().setShape(preferences.shape(u"assess"_s));
    m_rail->setCurrent(LibraryRoom);
    showState();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_actions->fill(*menuBar());
    addRooms(*m_rail);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *foot = new StatusLine(m_session);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_rooms, 1);
    right->addWidget(m_news); // below, so that nothing moves under the pointer
    middle->addWidget(m_rail);
    middle->addLayout(right, 1);
    column->addLayout(middle, 1);
    column->addWidget(foot);
    setCentralWidget(page);
    connect(foot, &StatusLine::wantsPublish, this, [this] { setRoom(PublishRoom); });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(m_actions->importForm, [this] {
        setRoom(LibraryRoom);
        m_rooms->library().importForm();
    });
    on(m_actions->startYear, [this] {
        setRoom(LibraryRoom);
        m_rooms->library().startYear();
    });
    on(m_actions->openLibrary, [this] {
        setRoom(LibraryRoom);
        m_rooms->library().openLibrary();
    });
    on(m_actions->closeLibrary, [this] {
        flush();
        m_workplace.close();
    });
    on(m_actions->exportForm, [this] {
        setRoom(PublishRoom);
        m_session.whenSaved([this] { m_rooms->publish().exporting().exportForm(); });
    });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] {
        flush();
        m_session.undo();
    });
    on(m_actions->redo, [this] {
        flush();
        m_session.redo();
    });
    on(m_actions->search, [this] {
        flush();
        m_dialogs->search();
    });
    on(m_actions->settings, [this] { m_dialogs->settings(); });
    on(m_actions->nextOpen, [this] {
        setRoom(AssessRoom);
        m_rooms->assess().nextOpen();
    });
    on(m_actions->confirmNext, [this] {
        setRoom(AssessRoom);
        m_rooms->assess().confirmAndNext();
    });
    on(m_actions->next, [this] { m_rooms->neighbour(true); });
    on(m_actions->previous, [this] { m_rooms->neighbour(false); });
    on(m_actions->filter, [this] {
        setRoom(room() == CompareRoom ? CompareRoom : AssessRoom);
        m_rooms->focusFilter();
    });
    on(m_actions->bringForward, [this] { m_rooms->assess().bringForward(); });
    on(m_actions->guide, [this] {
        m_dialogs->guide(m_rooms->isImporting() ? u"import"_s
                         : m_workplace.isOpen() ? guidePageOf(room())
                                                : u"first-start"_s);
    });
    on(m_actions->keys, [this] { m_dialogs->guide(u"keyboard"_s); });
    on(m_actions->about, [this] { m_dialogs->about(); });
    connectCompare(*m_actions, *m_rooms, [this](Room room) { setRoom(room); });
    connect(m_rooms, &Rooms::currentChanged, this, [this] { m_actions->setComparing(room() == CompareRoom); });
}

void MainWindow::connectWork()
{
    connect(m_rail, &NavigationRail::wanted, this, [this](int id) { setRoom(Room(id)); });
    connect(&m_workplace, &Workplace::news, m_news, &NewsStrip::show);
    connect(&m_workplace, &Workplace::couldNotOpen, this, [this](const QString &, const Error &error) {
        m_importOnceOpen = false;
        m_back = {};
        m_news->show({NewsKind::Failure, error.message, {}, {}});
        showStart();
        showState();
    });
    connect(&m_workplace, &Workplace::opened, this, &MainWindow::showOpened);
    connect(m_rooms, &Rooms::importInto, this, &MainWindow::importInto);
    connect(&m_workplace, &Workplace::closed, this, [this] {
        setRoom(LibraryRoom);
        showState();
    });
    connect(&m_workplace, &Workplace::wantsAssessment, this, &MainWindow::openAssessment);
    connect(&m_workplace, &Workplace::wantsOrganisation, this, [this](const OrganisationId &id) {
        setRoom(LibraryRoom);
        m_rooms->library().showLandlord(id);
    });
    connect(&m_session, &AssessmentSession::couldNotOpen, this, &MainWindow::sayNotOpened);
    connect(&m_session, &AssessmentSession::opened, this, [this] {
        if (const auto code = ProvisionCode::from(m_back.provision);
            code && m_session.assessment().find(*code) != nullptr) {
            m_rooms->assess().show(*code);
        }
        setRoom(m_back.assessment.isEmpty() ? AssessRoom : Room(m_back.room));
        if (room() == AssessRoom) {
            m_rooms->assess().focusField(m_back.field);
        }
        m_back = {};
        showState();
    });
    // A crash must not cost the officer their place, so it is kept soon after each step, not only at the end.
    m_placeRests.setSingleShot(true);
    m_placeRests.setInterval(placeRest);
    connect(&m_placeRests, &QTimer::timeout, this, &MainWindow::keepPlace);
    connect(&m_rooms->assess(), &AssessWorkspace::shown, this, [this] { m_placeRests.start(); });
    connect(m_rooms, &Rooms::currentChanged, this, [this] { m_placeRests.start(); });
    connect(&m_session, &AssessmentSession::closed, this, &MainWindow::showState);
    connect(&m_session, &AssessmentSession::changed, this, &MainWindow::showState);
    connect(&m_session, &AssessmentSession::steppedTo, this,
            [this](const QString &provision, const QString &words, bool undone) {
                if (const auto code = ProvisionCode::from(provision)) {
                    setRoom(AssessRoom);
                    m_rooms->assess().show(*code);
                }
                m_news->show({NewsKind::Done,
                              undone ? tr("Taken back: “%1”.").arg(words) : tr("Made again: “%1”.").arg(words),
                              undone ? tr("Make it again") : QString(), [this] { m_session.redo(); }});
            });
}

void MainWindow::await(const Beginning &begun)
{
    if (begun.file.isEmpty()) {
        showStart();
        return;
    }
    m_back = begun.back;
    m_rooms->showOpening(QFileInfo(begun.file).fileName());
}

void MainWindow::showStart()
{
    m_rooms->library().showStart();
    setRoom(LibraryRoom);
}

void MainWindow::leaveOpening()
{
    if (m_rooms->isOpening()) {
        m_rooms->library().showOverview();
        setRoom(LibraryRoom);
    }
}

void MainWindow::showOpened()
{
    showState();
    if (m_workplace.contents().readOnly) {
        m_news->show({NewsKind::Warning,
                      tr("This library is open for reading only. %1").arg(m_workplace.contents().readOnlyBecause),
                      tr("Try again"), [this] { openAgain(); }});
    }
    if (!m_rooms->isOpening()) {
        m_rooms->library().showOverview();
    }
    if (m_importOnceOpen) {
        importInto(m_workplace.contents().path);
    } else if (m_back.assessment.isEmpty()) {
        leaveOpening();
    }
}

void MainWindow::openAgain()
{
    const QString form = m_session.isOpen() ? m_session.form().summary.id.text() : QString();
    const auto code = m_rooms->assess().current();
    begin({m_workplace.contents().path, form, code && !form.isEmpty() ? code->text() : QString()});
}

void MainWindow::sayNotOpened(const QString &words, const Error &why)
{
    // What was open last may have gone with another library of that name: that is no news.
    if (why.kind != ErrorKind::NotFound) {
        m_news->show({NewsKind::Failure, why.message, {}, {}});
    } else if (words != m_preferences.place().assessment) {
        m_news->show({NewsKind::Warning, tr("This library has no assessment “%1”.").arg(words), {}, {}});
    }
    m_back = {};
    leaveOpening();
}

void MainWindow::openAssessment(const AssessmentId &id, const QString &provision, const QString &field)
{
    flush();
    const auto code = ProvisionCode::from(provision);
    if (m_session.isOpen() && m_session.form().summary.id == id) {
        setRoom(AssessRoom);
        if (code) {
            m_rooms->assess().show(*code);
            m_rooms->assess().focusField(field);
        }
        return;
    }
    if (!m_leaving->mayOpenAnother()) {
        return;
    }
    m_back = {m_workplace.contents().path, id.text(), provision, AssessRoom, field};
    m_session.open(id);
}

void MainWindow::importInto(const QString &path)
{
    if (!m_workplace.isOpen() || m_workplace.contents().path != path) {
        m_importOnceOpen = true;
        QFileInfo::exists(path) ? m_workplace.open(path) : m_workplace.create(path);
        return;
    }
    m_importOnceOpen = false;
    ImportPage &page = m_rooms->import();
    m_rooms->library().showImport();
    page.choose();
}

void MainWindow::showState()
{
    const bool form = m_session.isOpen();
    m_rail->setRoomEnabled(AssessRoom, form);
    m_rail->setRoomEnabled(PublishRoom, form);
    m_rail->setRoomEnabled(CompareRoom, m_workplace.isOpen());
    m_actions->setPossible(m_workplace.isOpen(), form, m_session.editable());
    m_actions->undo->setEnabled(!m_session.undoWords().isEmpty() && m_session.editable());
    m_actions->redo->setEnabled(!m_session.redoWords().isEmpty() && m_session.editable());
    if (!form) {
        setWindowTitle(m_workplace.isOpen() ? tr("%1 · Attest").arg(QFileInfo(m_workplace.contents().path).fileName())
                                            : tr("Attest"));
        return;
    }
    setWindowTitle(titleOf(m_session.assessment(), editionWords(m_workplace.shelf(), m_workplace.contents().assessments,
                                                                m_session.assessment().edition)));
}

void MainWindow::setRoom(Room room)
{
    if (room == CompareRoom ? !m_workplace.isOpen() : room != LibraryRoom && !m_session.isOpen()) {
        return;
    }
    flush();
    m_rail->setCurrent(room);
    m_rooms->turnTo(room);
}

void MainWindow::flush()
{
    m_rooms->assess().flush();
}

void MainWindow::keepPlace()
{
    m_preferences.setShape(u"window"_s, saveGeometry());
    m_preferences.setShape(u"assess"_s, m_rooms->assess().shape());
    // While none is open the last one stays: its disk may only be away for now.
    if (!m_workplace.isOpen()) {
        return;
    }
    Place place;
    place.file = m_workplace.contents().path;
    if (m_session.isOpen()) {
        place.assessment = m_session.form().summary.id.text();
        place.provision = m_rooms->assess().current() ? m_rooms->assess().current()->text() : QString();
        place.room = room();
    }
    m_preferences.setPlace(place);
    m_preferences.settings().sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flush();
    m_placeRests.stop();
    keepPlace();
    if (m_leaving->mayClose()) {
        QMainWindow::closeEvent(event);
    } else {
        event->ignore();
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    // Who turns to another program may not come back: nothing is left untold.
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        m_rooms->assess().flushTexts();
        keepPlace();
    }
    QMainWindow::changeEvent(event);
}

} // namespace attest::ui
