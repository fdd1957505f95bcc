// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/files/ImportFiles.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QTimer;

namespace attest::ui {

class ImportMessage;
class ImportQueue;

/// Several files that are imported together: what is read, what is to be looked at, what was kept.
class ImportFilesPage : public QWidget
{
    Q_OBJECT

public:
    ImportFilesPage(ImportFiles &files, ImportQueue &queue, QWidget *parent = nullptr);
    ImportMessage &message() { return *m_message; }
    /// Puts files into the list, those that are not in it, reads each once those before it are read, and goes to the
    /// first of them.
    void add(const QStringList &paths);
    /// The one that the buttons are about; 0: none.
    int current() const;
    void setCurrent(int id);
    /// Gives the focus to that one. The page is nobody's focus proxy: Tab would pass over what stands above the list.
    void focusFiles();

Q_SIGNALS:
    void lookWanted(int id);
    void openWanted(const attest::AssessmentId &id);
    /// There is no file in the list any more.
    void emptied();
    /// With it the last that was left to do.
    void done();
    void addWanted();
    void stopWanted();
    void cancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeReading();
    QWidget *makeButtons();
    void act();
    void readAgain(int id);
    /// Asks first where corrections would be lost.
    void remove(int id);
    /// Does it at once, or once it is agreed that corrections of the file are lost.
    void lose(int id, const QString &agree, const QString &refuse, const std::function<void()> &go);
    void ask(int corrections, const QString &sentence, const QString &agree, const QString &refuse,
             const std::function<void()> &go);
    /// Asks first where corrections would be lost.
    void clear();
    /// The pages of one form become one file of the list.
    void putTogether();
    void takeApart(int id);
    /// Where a control cannot hold the focus any more, the list takes it.
    void catchFocus(const QWidget *held);
    void showState();
    void showProgress();
    const ImportFile *file() const;

    ImportFiles &m_files;
    ImportQueue &m_queue;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    ImportMessage *m_message = nullptr;
    QWidget *m_reading = nullptr;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QListView *m_view = nullptr;
    QPushButton *m_act = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_pages = nullptr; ///< that files look like the pages of one form
    QPushButton *m_together = nullptr;
    QPushButton *m_apart = nullptr;
    QPushButton *m_clear = nullptr;
    QTimer *m_timer = nullptr;
};

} // namespace attest::ui
