// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/EditionProposal.h"
#include "ui/library/import/ImportDraft.h"
#include "ui/session/Workplace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace attest::ui {

class DateField;

/// Above a form that answers a Code that is not here: what the Code is called, which the officer can change, what of it
/// is a guess, and the way to its sections and provisions. Hidden for other forms.
class NewEditionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NewEditionPanel(Workplace &workplace, QWidget *parent = nullptr);

    void setDraft(const ImportDraft &draft);
    bool isNeeded() const { return m_edition != nullptr; }
    /// As the officer calls it; none where the panel is not needed.
    std::optional<EditionDetails> details() const;
    /// To the first field that is blank, else to the first.
    void focusName();

private:
    QLayout *makeFields();
    void tellDoubts();
    void lookThrough();

    Workplace &m_workplace;
    std::shared_ptr<const Edition> m_edition; ///< as read
    QStringList m_read;                       ///< its doubts
    QLabel *m_what = nullptr;
    QLabel *m_doubts = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_ombudsman = nullptr;
    DateField *m_from = nullptr;
};

} // namespace attest::ui
