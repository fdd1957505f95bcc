// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/AssessmentSession.h"
#include "ui/window/Preferences.h"

#include <QStackedWidget>

namespace attest::ui {

class AssessWorkspace;
class CompareWorkspace;
class ImportPage;
class LibraryWorkspace;
class OpeningPage;
class PublishWorkspace;

/// The window's workspaces, each made when it is first wanted: an officer who comes back to their provision does not
/// wait for the rooms they did not ask for.
class Rooms : public QStackedWidget
{
    Q_OBJECT

public:
    /// Kept between runs as numbers: a new one goes to the end.
    enum Room { LibraryRoom, AssessRoom, PublishRoom, CompareRoom };
    Q_ENUM(Room)

    /// Both outlive it.
    Rooms(AssessmentSession &session, Preferences &preferences, QWidget *parent = nullptr);

    LibraryWorkspace &library();
    ImportPage &import();
    /// Whether forms are being read in, in the window's sight.
    bool isImporting() const;
    AssessWorkspace &assess() { return *m_assess; }
    CompareWorkspace &compare();
    PublishWorkspace &publish();

    /// What would be lost if the window closed, a sentence each.
    QStringList unkept() const;
    /// What would be lost if another form were opened.
    QStringList unkeptOfForm() const;

    /// The one that is shown; Library while a library is being opened.
    Room room() const;
    void turnTo(Room room);
    /// The next (previous) provision of the room that is shown, where it shows provisions.
    void neighbour(bool forward);
    /// To the filter of the room that is shown, where it has one.
    void focusFilter();
    /// Says, if it takes long enough to be noticed, what is being opened.
    void showOpening(const QString &name);
    bool isOpening() const;

    /// Those of the room that is shown: the others, which may not be laid out yet, are not asked.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    /// A form shall be read into the library at this path, which is open or is still to be made.
    void importInto(const QString &path);
    /// There is too little to compare: a form shall be read in.
    void wantsImport();
    /// Compare was wanted for the first time.
    void compareMade(attest::ui::CompareWorkspace *room);

private:
    Workplace &m_workplace;
    AssessmentSession &m_session;
    Preferences &m_preferences;
    OpeningPage *m_opening;
    AssessWorkspace *m_assess;
    LibraryWorkspace *m_library = nullptr;
    ImportPage *m_import = nullptr;
    CompareWorkspace *m_compare = nullptr;
    PublishWorkspace *m_publish = nullptr;
};

} // namespace attest::ui
