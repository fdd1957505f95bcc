// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare/AssessmentComparison.h"

namespace attest {

/// One assessment of a landlord, with what it was answered against.
struct HistoryEntry // NOLINT(cppcoreguidelines-pro-type-member-init): it cannot be made without naming them
{
    const Assessment &assessment;
    const Edition &edition;
    /// Leads from the entry before to this one; null where the edition is the same, or there is none.
    const Correspondence *correspondence = nullptr;
    bool untouched = false; ///< nothing was edited since it came into the library, by its journal
};

/// What a year's form answered, of the provisions that its own Code has.
struct AnswerCounts
{
    int yes = 0, no = 0, partially = 0, notApplicable = 0;
    int open = 0; ///< blank, or carried over and not yet confirmed
};

/// A year of the grid.
struct HistoryColumn
{
    ComparedSide side;
    bool editionChanged = false; ///< its edition is another than the column's before it
    /// Whether the column before can be followed into this one; false for the first, and where no correspondence leads
    /// here: cells before are then NotAsked.
    bool follows = false;
    AnswerCounts counts;
};

enum class HistoryCellKind {
    Answered,
    Blank,
    ToReview,
    NotAsked, ///< that year's Code did not ask it, or it cannot be followed so far
};

/// The answer that one provision had in one year.
struct HistoryCell
{
    HistoryCellKind kind = HistoryCellKind::NotAsked;
    std::vector<ProvisionCode> codes; ///< of that year's edition; several where they became one since
    std::optional<Comply> comply;     ///< of several the weakest; none where one was not answered
};

struct HistoryRow
{
    ProvisionCode code;             ///< of the newest edition; of a withdrawn one the code it had last
    int lastColumn = 0;             ///< the column that `code` is of: the last one, but for withdrawn provisions
    std::vector<HistoryCell> cells; ///< one for each column
};

/// What happened to a provision from one column to the next.
struct StoryStep
{
    int column = 0;                          ///< the later of the two
    std::vector<const ComparisonRow *> rows; ///< several where the provision gathers from several
};

/// One landlord over its years.
class AssessmentHistory
{
public:
    /// `entries` are of one landlord, oldest first, of which there may be one alone. Errors as of compareAssessments(),
    /// but where no correspondence leads from one edition to the next the grid goes on without following back.
    static Result<AssessmentHistory> of(const std::vector<HistoryEntry> &entries);

    const std::vector<HistoryColumn> &columns() const { return m_columns; }
    /// Every provision of the newest edition in its order, then those that were withdrawn on the way, the latest
    /// step first, by section and number.
    const std::vector<HistoryRow> &rows() const { return m_rows; }
    const HistoryRow *find(const ProvisionCode &code) const;
    /// The comparison of a column with the one before it; null where there is none.
    const AssessmentComparison *comparisonTo(int column) const;
    /// Each step of a row, oldest first; the pointers lead into this history.
    std::vector<StoryStep> story(const HistoryRow &row) const;

private:
    /// The provision of that column was not asked any more in the next.
    bool endsAt(int column, const ProvisionCode &code) const;
    void addRow(const ProvisionCode &code, int column, const std::vector<HistoryEntry> &entries);

    std::vector<HistoryColumn> m_columns;
    std::vector<HistoryRow> m_rows;
    std::vector<std::optional<AssessmentComparison>> m_steps; ///< one for each column; the first has none
};

} // namespace attest
