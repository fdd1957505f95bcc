// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/LibraryChoosers.h"
#include "ui/library/RecentLibraries.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace attest::ui {

class ImportMessage;
class Notice;

/// What is shown while no library is open: what Attest does, three ways to begin, and the libraries used before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `recent` and `choosers` outlive it.
    StartPage(RecentLibraries &recent, const LibraryChoosers &choosers, QWidget *parent = nullptr);

    /// Where a new library would be kept.
    const QString &placeForNew() const { return m_place; }
    /// Proposes a library in this folder, under a name that no file there has.
    void proposePlaceIn(const QString &folder);
    /// Reads the recent libraries anew and lets go of what was said.
    void refresh();
    /// What is being done, while the user waits; empty: the page can be used.
    void setBusy(const QString &what);
    /// Says in place what could not be done.
    void setProblem(const QString &sentence);
    /// Whether there is a sample that can be begun anew.
    void setSampleExists(bool exists);

Q_SIGNALS:
    void importAsked();
    void newAsked();
    void sampleAsked(bool anew);
    void libraryAsked(const QString &path);

private:
    void askAnew();
    QWidget *ways();
    QWidget *place();
    void addRecent(QGridLayout &grid, const RecentLibrary &library);
    void choosePlace();
    void showPlace();

    RecentLibraries &m_recent;
    const LibraryChoosers &m_choosers;
    QString m_place;
    QWidget *m_content;
    QLabel *m_placeLabel = nullptr;
    QLabel *m_status;
    Notice *m_problem;
    QLabel *m_recentTitle;
    QPushButton *m_sampleAnew = nullptr;
    ImportMessage *m_askAnew = nullptr;
    QWidget *m_recentList;
};

} // namespace attest::ui
