// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/StartYear.h"
#include "ui/library/LibraryChoosers.h"
#include "ui/library/RecentLibraries.h"
#include "ui/session/Workplace.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace attest::ui {

class EditionsPage;
class OrganisationDialog;
class OverviewPage;
class StartPage;
class StartYearDialog;

/// Library: how a library is begun or opened, the landlords and years in it, and the editions of the Code.
class LibraryWorkspace : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it. What the user chose before is kept in `settings`.
    LibraryWorkspace(Workplace &workplace, QSettings &settings, QWidget *parent = nullptr);

    /// The page on which a form is read in. It hears of importInto() before it is shown.
    void setImportPage(QWidget *page);
    /// How the user is asked for files.
    LibraryChoosers &choosers() { return m_choosers; }
    /// Where new libraries are proposed to be kept: Documents, unless a test says otherwise.
    void setFolderForNew(const QString &folder);
    /// What would be lost with the window, in a sentence; empty: nothing.
    QString unkept() const;
    /// Where the sample landlord's library is kept.
    static QString samplePath();
    /// Puts the library that is open first among the recent ones; the sample's is none of the user's own.
    static void remember(const Workplace &workplace, RecentLibraries &recent);

public Q_SLOTS:
    void showStart();
    void showOverview();
    /// The years, and what is known of this landlord to be edited.
    void showLandlord(const attest::OrganisationId &id);
    void showEditions();
    void showImport();
    /// Asks for a form to be read into the library that is open, or into a new one.
    void importForm();
    void openLibrary();
    /// Makes the sample's library where there is none yet, or anew, and opens it.
    void openSample(bool anew = false);
    /// Asks which year to start, in the library that is open or in a new one.
    void startYear();
    /// Asks the same with the form of another Code proposed, for the same year.
    void startBeside(const attest::AssessmentId &from, const QString &edition);
    void editLandlord(const attest::OrganisationId &id);

Q_SIGNALS:
    /// A form shall be read in: into the library at this path, which is open, or is still to be made there.
    void importInto(const QString &libraryPath);

private:
    void connectStart();
    void connectOverview();
    void hear();
    void askForImport(const QString &path);
    void ask(StartYearDialog *dialog);
    void start(const StartYearRequest &request);
    /// Whether the library can be added to; says so where it cannot.
    bool canAdd();
    void keepLandlord(const OrganisationId &id, OrganisationDialog *dialog);

    Workplace &m_workplace;
    RecentLibraries m_recent;
    LibraryChoosers m_choosers = LibraryChoosers::system();
    QString m_folderForNew;
    std::function<void()> m_onceOpen; ///< what the library was made for
    QStackedWidget *m_pages;
    StartPage *m_start;
    OverviewPage *m_overview;
    EditionsPage *m_editions = nullptr;
    QWidget *m_import = nullptr;
};

} // namespace attest::ui
