// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"
#include "ui/window/Rooms.h"
#include "ui/window/StartUp.h"

#include <QMainWindow>
#include <QTimer>

namespace attest::ui {

class Leaving;
class NavigationRail;
class NewsStrip;
class WindowActions;
class WindowDialogs;

/// The window: the rooms, the news, the foot, and what leads from one to another.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using Room = Rooms::Room;
    static constexpr Room LibraryRoom = Rooms::LibraryRoom;
    static constexpr Room AssessRoom = Rooms::AssessRoom;
    static constexpr Room CompareRoom = Rooms::CompareRoom;
    static constexpr Room PublishRoom = Rooms::PublishRoom;

    /// Both outlive it.
    MainWindow(AssessmentSession &session, Preferences &preferences);
    ~MainWindow() override;

    /// Opens what was asked for, or where the officer was; the first-start page where there is neither.
    void begin(const Opening &opening) { await(beginReading(opening, m_preferences, m_session)); }
    /// The same where the reading has begun before there was a window.
    void await(const Beginning &begun);

    AssessmentSession &session() { return m_session; }
    Rooms &rooms() { return *m_rooms; }
    Room room() const { return m_rooms->room(); }
    void setRoom(Room room);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectWork();
    void openAssessment(const AssessmentId &id, const QString &provision, const QString &field);
    void showOpened();
    void showState();
    void sayNotOpened(const QString &words, const Error &why);
    void importInto(const QString &path);
    void showStart();
    /// To the library's years, where nothing else is to be shown first.
    void leaveOpening();
    void keepPlace();
    void openAgain();
    /// Lets the field that has the focus hand over what is being typed.
    void flush();

    Workplace &m_workplace;
    Preferences &m_preferences;
    AssessmentSession &m_session;
    WindowActions *m_actions;
    WindowDialogs *m_dialogs;
    NavigationRail *m_rail;
    NewsStrip *m_news;
    Rooms *m_rooms;
    Leaving *m_leaving;
    QTimer m_placeRests;
    bool m_importOnceOpen = false;
    Place m_back; ///< where to go once the library is open
};

} // namespace attest::ui
