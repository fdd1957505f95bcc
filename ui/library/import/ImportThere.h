// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/ImportedBefore.h"
#include "ui/library/import/ImportDraft.h"
#include "ui/library/import/ImportMessage.h"

namespace attest::ui {

/// The annual form that a library has for this landlord and year against this Code; null: none.
const AssessmentSummary *formOfThatYear(const Contents &contents, const Assessment &assessment);
/// Whether it has one for the draft's, as far as its landlord and year are known.
bool yearIsThere(const Contents &contents, const ImportDraft &draft);

/// Above a form that was read: which form of the library stands in its way, and the way to that one. Hidden while none
/// does.
class ImportThere : public ImportMessage
{
    Q_OBJECT

public:
    explicit ImportThere(Workplace &workplace, QWidget *parent = nullptr);

    /// `before`: what was made of the same file. `read`, `now`: landlord, year and Code as they were read and as they
    /// would be kept.
    void tell(const std::vector<ImportedBefore> &before, const Assessment &read, const Assessment &now);
    /// As it would be kept it would be refused.
    bool isInTheWay() const { return m_inTheWay; }

private:
    void tellOf(const QString &sentence, const AssessmentSummary &there);

    Workplace &m_workplace;
    bool m_inTheWay = false;
};

} // namespace attest::ui
