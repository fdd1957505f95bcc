// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Readiness.h"
#include "assessment/readiness/Topics.h"
#include "assessment/readiness/Years.h"

namespace attest {

/// One cell of a row as plain words.
struct ReadinessPassage
{
    enum class Cell { Evidence, Commentary, Explanation };
    Cell cell = Cell::Evidence;
    QString text;
    QString folded;                            ///< readiness::folded(text)
    QString own;                               ///< readiness::ownWords: without quotations and addresses
    std::vector<readiness::Stretch> addresses; ///< web addresses among the words
    std::vector<readiness::YearMention> years;
    std::vector<readiness::TopicMark> marks;
};

/// Where a link leads.
struct ReadinessLink
{
    QString address;
    bool named = false; ///< a link or the address field of an evidence item, not words that look like an address
};

/// One provision with what was answered.
struct ReadinessRow
{
    using Cell = ReadinessPassage::Cell;

    const Provision *provision = nullptr;
    const Group *group = nullptr;
    const Answer *answer = nullptr;         ///< null where the assessment has no answer for it
    std::vector<ReadinessPassage> passages; ///< of cells that have words; none where the row is not read
    std::vector<ReadinessLink> links;

    bool carried() const { return answer != nullptr && answer->review == Review::Carried; }
    bool answered() const { return answer != nullptr && answer->answered(); }
    /// Rules about words look at rows that somebody answered or carried; of a blank one there is only to say that it is
    /// blank.
    bool read() const { return carried() || answered(); }
    bool says(Comply comply) const { return read() && answer->comply == comply; }
    bool deviates() const { return says(Comply::No) || says(Comply::Partially); }
    const ReadinessPassage *passage(Cell cell) const;
    /// The words of evidence and commentary as the form prints them, folded.
    bool namesClause() const;
};

/// What the rules look at, its words laid out once for all of them.
class ReadinessForm
{
public:
    explicit ReadinessForm(const ReadinessInput &input);

    const ReadinessInput &input() const { return m_input; }
    const Assessment &assessment() const { return m_input.assessment; }
    const Edition &edition() const { return m_input.edition; }
    const std::vector<ReadinessRow> &rows() const { return m_rows; }
    /// Evidence and commentary stand in one column.
    bool oneColumn() const { return m_oneColumn; }
    /// The governing body has decided: what it approved is no longer a draft.
    bool decided() const;

private:
    ReadinessInput m_input;
    std::vector<ReadinessRow> m_rows;
    bool m_oneColumn = false;
};

} // namespace attest
