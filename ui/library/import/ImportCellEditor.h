// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/ImportDraft.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

namespace attest::ui {

class GrowingEdit;
class ImportMessage;

/// One provision of an import: what stands in the form, and beside it what will be kept, to be corrected.
class ImportCellEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCellEditor(QWidget *parent = nullptr);

    /// Shows the provision at `index`.
    void setProvision(const ImportDraft &draft, size_t index);
    /// The draft's answer as it is now, where something else than these fields changed it or its reading was checked.
    void refresh(const ImportDraft &draft);

Q_SIGNALS:
    void corrected(const attest::Answer &answer);
    /// The reading is right as it stands.
    void checked();

private:
    struct Cell
    {
        QLabel *leftName = nullptr;
        QLabel *rightName = nullptr;
        QLabel *words = nullptr; ///< in the form
        QLabel *place = nullptr;
    };
    QWidget *makeHead();
    Cell addCell(QGridLayout *grid, const QString &name, QWidget *field);
    QWidget *makeComply();
    void showForm(const ImportDraft &draft, size_t index);
    void showDoubt(const ImportDraft &draft);
    void showExplanation();
    void edit();
    static void say(const Cell &cell, const QString &words, const QString &place);

    std::optional<Answer> m_answer;
    std::vector<Evidence> m_known; ///< items whose words, when they stay, keep their kind and address
    size_t m_index = 0;
    bool m_showing = false;
    QLabel *m_code = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_requirement = nullptr;
    ImportMessage *m_doubt = nullptr;
    QLabel *m_formHead = nullptr;
    QLabel *m_rowPlace = nullptr;
    Cell m_complyCell, m_evidenceCell, m_commentaryCell, m_explanationCell;
    QButtonGroup *m_comply = nullptr;
    GrowingEdit *m_evidence = nullptr;
    GrowingEdit *m_commentary = nullptr;
    GrowingEdit *m_explanation = nullptr;
    QLabel *m_complyBy = nullptr;
};

} // namespace attest::ui
