// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"
#include "ui/window/Preferences.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace attest::ui {

class AssessWorkspace;
class ImportPage;
class LibraryWorkspace;
class NavigationRail;
class NewsStrip;
class PublishWorkspace;
class WindowActions;
class WindowDialogs;

/// What the command line asks the window to open; empty members: where the officer was.
struct Opening
{
    QString library, assessment, provision;
};

/// The window: the rooms, the news, the foot, and what leads from one to another.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum Room { LibraryRoom, AssessRoom, PublishRoom };

    /// Both outlive it.
    MainWindow(Workplace &workplace, Preferences &preferences);
    ~MainWindow() override;

    /// Opens what was asked for, or where the officer was; the first-start page where there is neither.
    void begin(const Opening &opening);

    AssessmentSession &session() { return m_session; }
    Room room() const;
    void setRoom(Room room);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectActions();
    void connectWork();
    void openAssessment(const AssessmentId &id, const QString &provision);
    void showOpened();
    void showState();
    void goBack();
    void importInto(const QString &path);
    void showLibrary();
    void keepPlace();
    void closeOnceSaved();
    void askToLeave();
    /// Lets the field that has the focus hand over what is being typed.
    void flush();

    Workplace &m_workplace;
    Preferences &m_preferences;
    AssessmentSession m_session;
    WindowActions *m_actions;
    WindowDialogs *m_dialogs;
    NavigationRail *m_rail;
    NewsStrip *m_news;
    QStackedWidget *m_rooms;
    LibraryWorkspace *m_library;
    AssessWorkspace *m_assess;
    ImportPage *m_import;
    PublishWorkspace *m_publish;
    QTimer m_placeRests;
    QTimer m_closeWaits; ///< while the window closes once all is saved
    bool m_leaving = false;
    bool m_importOnceOpen = false;
    Place m_back; ///< where to go once the library is open
};

} // namespace attest::ui
