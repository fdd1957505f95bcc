// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentHistory.h"
#include "ui/compare/CompareChoice.h"
#include "ui/compare/CompareModel.h"
#include "ui/compare/CompareReport.h"
#include "ui/session/Workplace.h"

namespace attest::ui {

using SharedHistory = std::shared_ptr<const AssessmentHistory>;

/// What came of a choice: a sheet, or of all years a history.
struct Compared
{
    CompareChoice choice; ///< the older side first, where the two follow one another
    SharedSheet sheet;
    SharedHistory history;
    std::shared_ptr<const CompareReport> report; ///< what can be exported of it
};

/// Compares away from the window's thread. Of several that are asked for, the last counts.
class CompareLoader : public QObject
{
    Q_OBJECT

public:
    explicit CompareLoader(Workplace &workplace, QObject *parent = nullptr);

    void load(const CompareChoice &choice);
    /// Looks for what a form is best compared with; ends in proposed().
    void propose(const AssessmentSummary &form);
    /// What is under way no longer counts.
    void drop() { ++m_generation; }

Q_SIGNALS:
    void loaded(const attest::ui::Compared &compared);
    void failed(const attest::Error &why);
    /// Empty: there is none.
    void proposed(const QString &from, const QString &to);

private:
    void loadForms(const CompareChoice &choice);
    void loadEditions(const CompareChoice &choice);
    void loadYears(const CompareChoice &choice);
    Workplace &m_workplace;
    int m_generation = 0;
};

} // namespace attest::ui
