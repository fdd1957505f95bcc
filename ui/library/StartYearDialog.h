// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/StartYear.h"
#include "ui/session/Workplace.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace attest::ui {

class Notice;

/// Asks which year to start, from which other one, and says what comes over. The library may be empty, or not be there
/// yet: then it is a blank form for a landlord to be named.
class StartYearDialog : public QDialog
{
    Q_OBJECT

public:
    /// `from`: the year that is proposed to start from; none: the landlord's latest. `workplace` outlives it.
    StartYearDialog(Workplace &workplace, std::optional<OrganisationId> landlord, std::optional<AssessmentId> from,
                    QWidget *parent = nullptr);

    /// Proposes the form of another Code, for the same year as the one to start from.
    void proposeBeside(const QString &edition);
    /// What was asked for, once it was accepted.
    StartYearRequest request() const;

private:
    void layOut();
    void fillLandlords(const std::optional<OrganisationId> &chosen);
    void fillYearsToStartFrom(const std::optional<AssessmentId> &chosen);
    void fillEditions();
    void proposeFor();
    /// The one in force in the chosen year.
    void proposeEdition();
    void look();
    void show(const Result<Assessment> &started);
    void setSaid(const QString &words, const QString &problem);
    /// The id of the landlord that is named; empty for one that is not in the library yet.
    QString landlordId() const;
    const AssessmentSummary *from() const;
    /// The library has what would be started.
    bool yearIsThere() const;

    Workplace &m_workplace;
    QString m_shownFor;           ///< the landlord whose years are proposed
    bool m_editionChosen = false; ///< by somebody: another year leaves it
    int m_asked = 0;              ///< only the answer to the last look counts
    QComboBox *m_landlord;
    QComboBox *m_from;
    QComboBox *m_edition;
    QComboBox *m_year;
    QComboBox *m_purpose;
    QLabel *m_title;
    QLabel *m_says;
    Notice *m_problem;
    QPushButton *m_start;
};

} // namespace attest::ui
