// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QWidget;

namespace attest::ui {

class AssessmentSession;
class Rooms;

/// Sees to it that nothing is lost when the window closes: the last edit is waited for, and the officer is asked about
/// what could not be saved and what they have not kept.
class Leaving : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Leaving(AssessmentSession &session, Rooms &rooms, QWidget &window);

    /// Whether the window can go now. Where the last edit is on its way, the window closes by itself once it is saved.
    bool mayClose();
    /// Whether another form may take this one's place.
    bool mayOpenAnother();

private:
    void closeOnceSaved();
    void askAboutSaving();
    bool letsGo(const QStringList &unkept);
    QString libraryName() const;

    AssessmentSession &m_session;
    Rooms &m_rooms;
    QWidget &m_window;
    QTimer m_waits; ///< while the window closes once all is saved
    bool m_unsavedLetGo = false;
    bool m_unkeptLetGo = false;
};

} // namespace attest::ui
