// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Doubt.h"
#include "ui/library/import/ImportDraft.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace attest::ui {

class BesideColumns;
class GrowingEdit;
class ImportMessage;
class ReadingLabel;
class TextEditor;

/// One provision of an import: what stands in the form, and beside it what will be kept, to be corrected.
class ImportCellEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCellEditor(QWidget *parent = nullptr);

    /// Shows the provision at `index`. Call commit() before.
    void setProvision(const ImportDraft &draft, size_t index);
    /// The draft's answer as it is now, where something else than these fields changed it or its reading was checked.
    void refresh(const ImportDraft &draft);
    /// Hands over what was typed just now.
    void commit();

Q_SIGNALS:
    void corrected(const attest::Answer &answer);
    /// The reading is right as it stands.
    void checked();
    /// A cell is about to be read or corrected.
    void partInHand(attest::ReadPart part);

private:
    /// What the form has for one field.
    struct Cell
    {
        QLabel *name = nullptr;
        GrowingEdit *words = nullptr;
        QLabel *place = nullptr;
    };
    QWidget *makeHead();
    QWidget *makeComply();
    /// `label`: what names the field; null where it does so itself.
    Cell addCell(BesideColumns &columns, QLabel *label, QWidget *field);
    void showForm(const ImportDraft &draft, size_t index);
    void showMore(const Answer &read, const ReadRow *row);
    void showDoubt(const ImportDraft &draft);
    void showExplanation();
    void edit();
    void tellPart(const QWidget *holder);
    void alignNames();
    static void say(const Cell &cell, const QString &name, const QString &words, const QString &place);

    std::optional<Answer> m_answer;
    std::vector<Evidence> m_known; ///< items whose words, when they stay, keep their kind and address
    size_t m_index = 0;
    bool m_showing = false;
    QLabel *m_code = nullptr;
    QLabel *m_standing = nullptr;
    ReadingLabel *m_requirement = nullptr;
    ImportMessage *m_doubt = nullptr;
    QLabel *m_formHead = nullptr;
    QLabel *m_rowPlace = nullptr;
    Cell m_complyCell, m_evidenceCell, m_commentaryCell, m_moreCell;
    QLabel *m_evidenceName = nullptr;
    QButtonGroup *m_comply = nullptr;
    QWidget *m_choices = nullptr;
    GrowingEdit *m_evidence = nullptr;
    TextEditor *m_commentary = nullptr;
    TextEditor *m_explanation = nullptr;
    QLabel *m_complyBy = nullptr;
};

} // namespace attest::ui
