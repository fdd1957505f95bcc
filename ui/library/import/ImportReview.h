// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Doubt.h"
#include "jobs/ImportForm.h"
#include "jobs/ImportedBefore.h"
#include "ui/library/import/ImportModel.h"
#include "ui/session/Workplace.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace attest::ui {

class ImportBeside;
class ImportCellEditor;
class ImportList;
class ImportMessage;
class ImportSummary;
class ImportThere;
class NewEditionPanel;
class SourcePanel;
class UnplacedRowEditor;

/// What happens to a form that is being looked at.
enum class ReviewBusy { No, Reading, Keeping };

/// A form that was read, to be corrected before it is kept.
class ImportReview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportReview(Workplace &workplace, QWidget *parent = nullptr);

    void setDraft(ImportDraft draft);
    void clear();
    /// The draft with all that was corrected and chosen, for setting it again later; there must be one.
    ImportDraft takeDraft();
    /// How many files are imported together: with several there is a way to their list.
    void setFiles(int count);
    /// What would be lost with the draft, typing included.
    int corrections();
    bool hasDraft() const { return m_model.hasDraft(); }
    const ImportDraft &draft() const { return m_model.draft(); }
    const ImportModel &model() const { return m_model; }
    const ImportSummary &summary() const { return *m_summary; }
    /// While it is being kept, or read anew, nothing can be changed.
    void setBusy(ReviewBusy busy);
    /// For reading the file again as a form of another edition.
    ImportRequest requestFor(const QString &edition) const;
    /// What was made before of the same file.
    void setBefore(std::vector<ImportedBefore> before);
    /// Says why the form was not kept.
    void sayRefused(const Error &error);
    ImportMessage &message() { return *m_message; }
    /// Takes back a choice of edition that came to nothing.
    void resetEdition();
    /// The next (previous) reading that waits for somebody's eye.
    void step(bool forward);
    /// Gives the focus to the row at hand.
    void focusList();
    /// From the form to the place in the document, and back.
    void jump();

Q_SIGNALS:
    void keepWanted(const attest::Proposal &proposal);
    void editionWanted(const QString &id);
    void chooseWanted();
    void filesWanted();
    void cancelled();

private:
    QWidget *makeBody();
    QWidget *makeFoot();
    void connectEditors();
    void connectSource();
    /// What of the row somebody is to look at in the document.
    ReadPart partToSee(int row) const;
    void showRow(int row);
    void goOn();
    void recount();
    /// Which form of the library stands in the way, if any.
    void tellThere();
    /// Why nothing can be kept, where that is so.
    void showObstacle();
    void nameKeep();
    void keep();
    void askEdition(const QString &id);

    Workplace &m_workplace;
    ImportModel m_model;
    ImportSummary *m_summary = nullptr;
    ImportThere *m_there = nullptr;
    std::vector<ImportedBefore> m_before;
    NewEditionPanel *m_newEdition = nullptr;
    ImportList *m_list = nullptr;
    ImportBeside *m_beside = nullptr;
    SourcePanel *m_source = nullptr;
    QStackedWidget *m_editors = nullptr;
    QScrollArea *m_cellsArea = nullptr;
    QScrollArea *m_looseArea = nullptr;
    ImportCellEditor *m_cells = nullptr;
    UnplacedRowEditor *m_loose = nullptr;
    ImportMessage *m_message = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_another = nullptr;
    QPushButton *m_document = nullptr;
    QPushButton *m_files = nullptr;
    int m_row = -1;
    ReviewBusy m_busy = ReviewBusy::No;
    QPointer<QWidget> m_focus; ///< had the focus when it became busy, and could not keep it
};

} // namespace attest::ui
