// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ImportForm.h"
#include "ui/session/Workplace.h"

#include <QWidget>

class QStackedWidget;
class QTimer;

namespace attest::ui {

class ImportKept;
class ImportReview;
class ImportStart;
class ImportWait;
class ReadingProgress;

/// Makes a year in the open library of a form that was published, corrected by the officer before it is kept. What was
/// corrected stays when the page is left and come back to, until the officer lets it go for another file, or another
/// library is opened.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    /// A file that the user picks; empty: none.
    using Chooser = std::function<QString(QWidget *)>;
    using Reader = std::function<Result<Proposal>(const ImportRequest &, const CodeShelf &, Progress &)>;

    explicit ImportPage(Workplace &workplace, QWidget *parent = nullptr);
    ~ImportPage() override;

    void setChooser(Chooser chooser) { m_chooser = std::move(chooser); }
    /// In place of importForm(). It is called on another thread.
    void setReader(Reader reader) { m_reader = std::move(reader); }

    /// Asks for a file, and reads it.
    void choose();
    /// Reads a file; ends on the page in what was recognised, or in what to do. Asks first where corrections of the
    /// form before would be lost.
    void read(const QString &path);
    bool isReading() const { return m_progress != nullptr; }

    /// What would be lost with the window, in a sentence; empty: nothing.
    QString unkept() const;

Q_SIGNALS:
    /// The form is in the library.
    void kept(const attest::AssessmentId &id);
    /// The user leaves the page; nothing changed.
    void cancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void askThenBegin(const ImportRequest &request);
    void begin(const ImportRequest &request);
    void leaveOtherLibrary();
    void stop();
    void take(const ImportRequest &request, Result<Proposal> proposal);
    void fail(const QString &sentence);
    void readAgain(const QString &edition);
    void keep(const Proposal &proposal);
    void refuse(const Proposal &proposal, const Error &error);
    QWidget *resting() const;
    void showPage(QWidget *page);

    Workplace &m_workplace;
    Chooser m_chooser;
    Reader m_reader;
    std::shared_ptr<ReadingProgress> m_progress; ///< of the reading under way; null: none is
    QString m_library;                           ///< which was open when the reading began; empty: none
    QTimer *m_patience = nullptr;
    QStackedWidget *m_pages = nullptr;
    ImportStart *m_start = nullptr;
    ImportWait *m_wait = nullptr;
    ImportReview *m_review = nullptr;
    ImportKept *m_kept = nullptr;
};

} // namespace attest::ui
