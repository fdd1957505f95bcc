// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/files/ImportFiles.h"
#include "ui/library/import/files/ImportQueue.h"
#include "ui/session/Workplace.h"

#include <QWidget>

class QStackedWidget;
class QTimer;

namespace attest::ui {

class ImportFilesPage;
class ImportKeeper;
class ImportKept;
class ImportReview;
class ImportStart;
class ImportWait;

/// Makes years in the open library of forms that were published, each corrected by the officer before it is kept. What
/// was corrected stays when the page is left and come back to, and while other files are looked at, until the officer
/// lets it go, or another library is opened.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    /// Files that the user picks; empty: none.
    using Chooser = std::function<QStringList(QWidget *)>;
    using Reader = ImportQueue::Reader;

    explicit ImportPage(Workplace &workplace, QWidget *parent = nullptr);

    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// In place of importForm(). It is called on another thread.
    void setReader(Reader reader) { m_queue.setReader(std::move(reader)); }

    /// Asks for files, and reads them.
    void choose() { read(m_chooser(this)); }
    /// Reads a file; ends on the page in what was recognised, or in what to do. Asks first where corrections of the
    /// same file would be lost.
    void read(const QString &path) { read(QStringList{path}); }
    /// Reads several, one after another, and lists them.
    void read(const QStringList &paths);
    bool isReading() const { return m_queue.isReading(); }

    /// What would be lost with the window, in a sentence; empty: nothing.
    QString unkept() const;
    /// Everything is kept, and it says so.
    bool isOver() const;

Q_SIGNALS:
    /// The form is in the library.
    void kept(const attest::AssessmentId &id);
    /// The user leaves the page; nothing changed.
    void cancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectFiles();
    void readOne(const QString &path);
    void askThenBegin(const ImportRequest &request, int again);
    void begin(const ImportRequest &request, int again);
    void list(const QStringList &paths);
    void stop();
    void take(int id, const ImportRequest &request, Result<Proposal> proposal);
    void takeAlone(const ImportRequest &request, Result<Proposal> proposal);
    void fail(const QString &sentence);

    /// The one file there is, which nobody has corrected: another takes its place.
    bool isUntouched() const;
    void look(int id);
    void park();
    void askBefore(int id);
    void tellBefore();
    int corrections() const;
    void leaveOtherLibrary();
    /// Which files are of a year that the library has already.
    void lookForYears();
    /// Cancel: what somebody is to look at stays, with what was corrected.
    void leave();
    /// Nothing is left of this import.
    void beginAnew();

    void keep(const Proposal &proposal);
    void takeKept(int from, const Proposal &proposal, const AssessmentId &id);
    void readOthersAgain();
    void takeRefused(int from, const Error &error);
    /// The form in hand can be changed unless it is kept, or something is read in its place.
    void settle();
    /// Every file of the list is kept: what comes next is offered.
    void end();
    QWidget *resting() const;
    void showFiles();
    void showPage(QWidget *page);

    Workplace &m_workplace;
    Chooser m_chooser;
    ImportFiles m_files;
    ImportQueue m_queue;
    int m_current = 0;    ///< the file whose draft is being looked at; 0: none
    int m_keeping = 0;    ///< the file that is being kept; 0: none
    int m_again = 0;      ///< the file that is read anew, by itself; 0: it is a new one
    bool m_alone = false; ///< a file is read by itself, not for the list
    QString m_library;    ///< which was open when the reading began; empty: none
    QTimer *m_patience = nullptr;
    QStackedWidget *m_pages = nullptr;
    ImportStart *m_start = nullptr;
    ImportWait *m_wait = nullptr;
    ImportFilesPage *m_list = nullptr;
    ImportReview *m_review = nullptr;
    ImportKeeper *m_keeper = nullptr;
    ImportKept *m_kept = nullptr;
};

} // namespace attest::ui
