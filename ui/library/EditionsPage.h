// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/ProposeCorrespondence.h"
#include "jobs/AddEdition.h"
#include "ui/library/LibraryChoosers.h"
#include "ui/session/Workplace.h"

#include <QStandardItemModel>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace attest::ui {

class EditionReaderView;
class Notice;
class WordingEditor;

/// The editions of the Code there are: their text by section, and how another one is added.
class EditionsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    EditionsPage(Workplace &workplace, const LibraryChoosers &choosers, QWidget *parent = nullptr);

    /// Shows an edition; the newest where none has that id.
    void showEdition(const QString &id);
    /// The id of the edition shown.
    QString shownEdition() const;

    /// What would be lost with the window, in a sentence; empty: nothing.
    QString unkept() const;

Q_SIGNALS:
    void backAsked();

private:
    QWidget *side();
    void fill();
    void showCurrent();
    void add();
    void enterWording();
    void keepWording();
    void take(const AddedEdition &added);
    /// Offers a correspondence from the edition before the one shown, or what is kept of the user's own.
    void proposeCorrespondence();
    void showProposal(const ProposedCorrespondence &proposed, bool kept);
    std::shared_ptr<const Edition> current() const;

    Workplace &m_workplace;
    const LibraryChoosers &m_choosers;
    QStandardItemModel m_model;
    QTreeView *m_list = nullptr;
    QPushButton *m_enter = nullptr;
    QPushButton *m_propose = nullptr;
    QLabel *m_kept = nullptr; ///< what is kept of what became of each provision
    Notice *m_problem = nullptr;
    QStackedWidget *m_right = nullptr;
    EditionReaderView *m_reader = nullptr;
    WordingEditor *m_editor = nullptr;
    bool m_keeping = false; ///< the wording entered is being kept
};

} // namespace attest::ui
