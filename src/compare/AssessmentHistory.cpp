// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/AssessmentHistory.h"

#include "compare/CodeLists.h"

#include <algorithm>

namespace attest {

namespace {

/// The row of a code that stands in the later edition of a comparison; null where it has none.
const ComparisonRow *rowTo(const AssessmentComparison &comparison, const ProvisionCode &code)
{
    const auto found = std::find_if(comparison.rows.cbegin(), comparison.rows.cend(),
                                    [&code](const ComparisonRow &row) { return row.to == code; });
    return found == comparison.rows.cend() ? nullptr : &*found;
}

/// Where a column's codes come from in the column before it.
std::vector<ProvisionCode> sourcesOf(const std::vector<ProvisionCode> &codes, const AssessmentComparison &comparison)
{
    std::vector<ProvisionCode> sources;
    for (const ProvisionCode &code : codes) {
        const ComparisonRow *row = rowTo(comparison, code);
        for (const ProvisionCode &from : row != nullptr ? row->from : std::vector<ProvisionCode>()) {
            if (std::find(sources.cbegin(), sources.cend(), from) == sources.cend()) {
                sources.push_back(from);
            }
        }
    }
    return sources;
}

HistoryCell cellOf(std::vector<ProvisionCode> codes, const Assessment &assessment)
{
    HistoryCell cell;
    cell.codes = std::move(codes);
    if (cell.codes.empty()) {
        return cell;
    }
    std::vector<ComparedAnswer> answers;
    bool carried = false;
    for (const ProvisionCode &code : cell.codes) {
        const Answer *answer = assessment.find(code);
        answers.push_back({code, answer != nullptr ? answer->comply : std::nullopt, false, {}});
        carried = carried || (answer != nullptr && answer->review == Review::Carried);
    }
    cell.comply = weakestAnswer(answers);
    cell.kind = !cell.comply ? HistoryCellKind::Blank : carried ? HistoryCellKind::ToReview : HistoryCellKind::Answered;
    return cell;
}

AnswerCounts countsOf(const HistoryEntry &entry)
{
    AnswerCounts counts;
    for (const Provision *provision : entry.edition.provisions()) {
        const Answer *answer = entry.assessment.find(provision->code);
        if (answer == nullptr || !answer->comply || answer->review == Review::Carried) {
            ++counts.open;
            continue;
        }
        switch (*answer->comply) {
        case Comply::Yes:
            ++counts.yes;
            break;
        case Comply::No:
            ++counts.no;
            break;
        case Comply::Partially:
            ++counts.partially;
            break;
        case Comply::NotApplicable:
            ++counts.notApplicable;
            break;
        }
    }
    return counts;
}

} // namespace

Result<AssessmentHistory> AssessmentHistory::of(const std::vector<HistoryEntry> &entries)
{
    AssessmentHistory history;
    for (size_t i = 0; i < entries.size(); ++i) {
        const HistoryEntry &entry = entries[i];
        HistoryColumn column;
        column.side = comparedSide(entry.assessment, entry.edition, entry.untouched);
        column.counts = countsOf(entry);
        history.m_steps.emplace_back();
        if (i > 0) {
            const HistoryEntry &before = entries[i - 1];
            column.editionChanged = before.edition.id != entry.edition.id;
            auto step = compareAssessments({.from = before.assessment,
                                            .fromEdition = before.edition,
                                            .to = entry.assessment,
                                            .toEdition = entry.edition,
                                            .correspondence = entry.correspondence,
                                            .sameLandlord = true,
                                            .fromUntouched = before.untouched,
                                            .toUntouched = entry.untouched});
            if (!step && step.error().kind != ErrorKind::Conflict) {
                return step.error();
            }
            column.follows = step.ok();
            if (step) {
                history.m_steps.back() = std::move(*step);
            }
        }
        history.m_columns.push_back(std::move(column));
    }
    for (int column = int(entries.size()) - 1; column >= 0; --column) {
        const bool newest = column + 1 == int(entries.size());
        const Edition &edition = entries[size_t(column)].edition;
        for (const Provision *provision : newest ? edition.provisions() : provisionsByCode(edition)) {
            if (newest || history.endsAt(column, provision->code)) {
                history.addRow(provision->code, column, entries);
            }
        }
    }
    return history;
}

bool AssessmentHistory::endsAt(int column, const ProvisionCode &code) const
{
    const AssessmentComparison *next = comparisonTo(column + 1);
    return next == nullptr || std::any_of(next->rows.cbegin(), next->rows.cend(), [&code](const ComparisonRow &row) {
               return row.isWithdrawn() && row.from.front() == code;
           });
}

void AssessmentHistory::addRow(const ProvisionCode &code, int column, const std::vector<HistoryEntry> &entries)
{
    HistoryRow row{code, column, std::vector<HistoryCell>(entries.size())};
    std::vector<ProvisionCode> codes = {code};
    for (int at = column; at >= 0; --at) {
        row.cells[size_t(at)] = cellOf(codes, entries[size_t(at)].assessment);
        const AssessmentComparison *step = comparisonTo(at);
        codes = step != nullptr ? sourcesOf(codes, *step) : std::vector<ProvisionCode>();
    }
    m_rows.push_back(std::move(row));
}

const HistoryRow *AssessmentHistory::find(const ProvisionCode &code) const
{
    // Rows of the newest edition stand first: a withdrawn provision may have had the same code.
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&code](const HistoryRow &row) { return row.code == code; });
    return found == m_rows.cend() ? nullptr : &*found;
}

const AssessmentComparison *AssessmentHistory::comparisonTo(int column) const
{
    const bool there = column >= 0 && size_t(column) < m_steps.size() && m_steps[size_t(column)];
    return there ? &*m_steps[size_t(column)] : nullptr;
}

std::vector<StoryStep> AssessmentHistory::story(const HistoryRow &row) const
{
    std::vector<StoryStep> steps;
    for (int column = 1; column < int(m_columns.size()); ++column) {
        const AssessmentComparison *step = comparisonTo(column);
        if (step == nullptr) {
            continue;
        }
        StoryStep told{column, {}};
        for (const ProvisionCode &code : row.cells[size_t(column)].codes) {
            if (const ComparisonRow *change = rowTo(*step, code)) {
                told.rows.push_back(change);
            }
        }
        if (column == row.lastColumn + 1) {
            for (const ComparisonRow &change : step->rows) {
                if (change.isWithdrawn() && change.from.front() == row.code) {
                    told.rows.push_back(&change);
                }
            }
        }
        if (!told.rows.empty()) {
            steps.push_back(std::move(told));
        }
    }
    return steps;
}

} // namespace attest
