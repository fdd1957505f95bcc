// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/ImportDraft.h"

#include "assessment/Doubt.h"

#include <algorithm>

namespace attest::ui {

ImportDraft::ImportDraft(Proposal read, ImportRequest from)
    : m_read(std::move(read)), m_from(std::move(from)), m_answers(m_read.assessment.answers)
{
    for (KeptRow &row : unplacedRows(m_read)) {
        m_rows.push_back({std::move(row), RowFate::Open, 0, {}, {}});
    }
}

QString ImportDraft::fileName() const
{
    return m_from.name();
}

bool ImportDraft::sealed() const
{
    return isSealed(m_read.assessment.state);
}

QString ImportDraft::landlordAndYear() const
{
    const QString landlord =
        m_choices.organisation.value_or(m_read.organisationFound ? m_read.assessment.organisation.name : QString());
    const QString year = m_choices.year.value_or(m_read.assessment.year).text();
    return landlord.isEmpty() ? year : landlord + QStringLiteral(", ") + year;
}

const ReadRow *ImportDraft::words(size_t index) const
{
    return index < m_read.rows.size() ? &m_read.rows[index] : nullptr;
}

void ImportDraft::correct(size_t index, Answer answer)
{
    attest::setChecked(answer, changedParts(m_answers[index], answer));
    if (answer.review == Review::Carried && answer.comply != m_answers[index].comply) {
        answer.review = Review::Reviewed;
    }
    m_answers[index] = std::move(answer);
}

void ImportDraft::setChecked(size_t index, bool checked)
{
    attest::setChecked(m_answers[index], checked);
}

bool ImportDraft::isCorrected(size_t index) const
{
    Answer now = m_answers[index];
    Answer read = asRead(index);
    attest::setChecked(now, false);
    attest::setChecked(read, false);
    return now != read;
}

int ImportDraft::corrections() const
{
    int count = 0;
    for (size_t i = 0; i < m_answers.size(); ++i) {
        count += isCorrected(i) ? 1 : 0;
    }
    for (const DraftRow &row : m_rows) {
        count += row.fate == RowFate::LeftOut ? 1 : 0;
    }
    return count;
}

void ImportDraft::putUnder(size_t row, size_t index)
{
    DraftRow &taken = m_rows[row];
    taken.fate = RowFate::PutUnder;
    taken.under = index;
    taken.before = m_answers[index];
    attest::putUnder(m_answers[index], taken.kept.row);
    taken.after = m_answers[index];
}

void ImportDraft::leaveOut(size_t row)
{
    m_rows[row].fate = RowFate::LeftOut;
}

bool ImportDraft::canReopen(size_t row) const
{
    const DraftRow &taken = m_rows[row];
    return taken.fate == RowFate::LeftOut || (taken.fate == RowFate::PutUnder && m_answers[taken.under] == taken.after);
}

void ImportDraft::reopen(size_t row)
{
    DraftRow &taken = m_rows[row];
    if (taken.fate == RowFate::PutUnder) {
        m_answers[taken.under] = *taken.before;
    }
    taken = {std::move(taken.kept), RowFate::Open, 0, {}, {}};
}

int ImportDraft::answered() const
{
    return int(std::count_if(m_answers.begin(), m_answers.end(), [](const Answer &one) { return one.answered(); }));
}

int ImportDraft::doubtful() const
{
    return int(std::count_if(m_answers.begin(), m_answers.end(), isDoubtful));
}

int ImportDraft::unplaced() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const DraftRow &row) { return row.fate == RowFate::Open; }));
}

Proposal ImportDraft::toKeep(const QString &organisation, AssessmentYear year) const
{
    Proposal keep = m_read;
    keep.organisationFound = true;
    keep.yearFound = true;
    if (sealed()) {
        return keep;
    }
    keep.assessment.organisation.name = organisation;
    keep.assessment.year = year;
    keep.assessment.answers = m_answers;
    // From the last, so that the indexes of those before stay.
    for (auto row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->fate == RowFate::PutUnder) {
            keep.assessment.unplaced.removeAt(row->kept.index);
        }
    }
    return keep;
}

} // namespace attest::ui
