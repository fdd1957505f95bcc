// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/import/ImportDraft.h"
#include "ui/session/Workplace.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace attest::ui {

/// At the top of an import: whose form it is, which year and edition, and what was recognised of it.
class ImportSummary : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSummary(Workplace &workplace, QWidget *parent = nullptr);

    /// Fills in the fields from a form that was just read.
    void setDraft(const ImportDraft &draft);
    /// The sentence of what was recognised, after a correction.
    void count(const ImportDraft &draft);
    /// The landlords of the library that is open.
    void setOrganisations();

    QString organisation() const;
    AssessmentYear year() const;
    /// The year where the form said it, or the officer chose it: not where it is a guess.
    std::optional<AssessmentYear> knownYear() const;
    /// Shows the draft's own edition again.
    void resetEdition();
    void focusOrganisation();
    /// Whether any reading waits.
    void setSteps(bool any);
    /// false: none does, and the focus stays where it is.
    bool focusNext();

Q_SIGNALS:
    /// The button that keeps it names the year.
    void yearChanged();
    void organisationChanged();
    void editionWanted(const QString &id);
    /// Show the next (previous) reading that waits for somebody's eye.
    void stepWanted(bool forward);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeSentence();
    QLayout *field(const QString &name, QComboBox *box, QLabel *note, const char *objectName);
    void fillYears(AssessmentYear found);
    void fillEditions(const ImportDraft &draft);

    Workplace &m_workplace;
    QLabel *m_title = nullptr;
    QComboBox *m_organisation = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_edition = nullptr;
    QLabel *m_organisationNote = nullptr;
    QLabel *m_yearNote = nullptr;
    QLabel *m_editionNote = nullptr;
    QLabel *m_sentence = nullptr;
    QBoxLayout *m_sentenceRow = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_notes = nullptr;
    QString m_editionId;
    bool m_yearKnown = false;
};

} // namespace attest::ui
