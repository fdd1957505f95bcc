// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/EditionProposal.h"
#include "jobs/CorrectImport.h"
#include "jobs/ImportForm.h"

namespace attest::ui {

/// What the officer decided about a row that matches no provision.
enum class RowFate { Open, PutUnder, LeftOut };

struct DraftRow
{
    KeptRow kept;
    RowFate fate = RowFate::Open;
    size_t under = 0;                    ///< the answer it was put under
    std::optional<Answer> before, after; ///< that answer, when it was put there
};

/// What the officer chose above the list, and the row that was looked at last.
struct DraftChoices
{
    std::optional<QString> organisation;
    std::optional<AssessmentYear> year;
    bool yearKnown = false;                     ///< the form said it, or the officer did
    int row = -1;                               ///< of ImportModel; -1: none yet
    std::optional<EditionDetails> edition = {}; ///< what a new edition is called
};

/// A form that was read, with what the officer corrected. Nothing of it is in a library yet.
class ImportDraft
{
public:
    ImportDraft(Proposal read, ImportRequest from);

    /// What was asked to be read.
    const ImportRequest &from() const { return m_from; }
    QString fileName() const;
    const Proposal &read() const { return m_read; }
    const Edition &edition() const { return *m_read.edition; }
    /// An approved assessment: it is kept as it was approved.
    bool sealed() const;
    /// Whose form it is and for which year, as the officer last said, or as it was read.
    QString landlordAndYear() const;
    const DraftChoices &choices() const { return m_choices; }
    void setChoices(DraftChoices choices) { m_choices = std::move(choices); }

    size_t count() const { return m_answers.size(); }
    const Answer &asRead(size_t index) const { return m_read.assessment.answers[index]; }
    const Answer &answer(size_t index) const { return m_answers[index]; }
    /// null for an assessment file.
    const ReadRow *words(size_t index) const;
    const std::vector<DraftRow> &rows() const { return m_rows; }

    /// Takes a correction; the reading counts as checked from then on.
    void correct(size_t index, Answer answer);
    void setChecked(size_t index, bool checked);
    bool isCorrected(size_t index) const;
    /// Corrected answers and decided rows: what reading again would lose.
    int corrections() const;

    void putUnder(size_t row, size_t index);
    void leaveOut(size_t row);
    /// Whether the row can be taken from where it was put: the answer has not been changed since.
    bool canReopen(size_t row) const;
    void reopen(size_t row);

    int answered() const;
    int doubtful() const; ///< not yet checked
    int unplaced() const; ///< not yet decided

    /// The proposal with all that was corrected, for this landlord and year.
    Proposal toKeep(const QString &organisation, AssessmentYear year) const;

private:
    Proposal m_read;
    ImportRequest m_from;
    std::vector<Answer> m_answers;
    std::vector<DraftRow> m_rows;
    DraftChoices m_choices;
};

} // namespace attest::ui
