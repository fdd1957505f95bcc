// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormColumns.h"

#include <algorithm>

namespace attest {

namespace {

using Guess = std::optional<ColumnRole>;

constexpr int fewestTelling = 8;  ///< cells of a column without a heading
constexpr double wordsOfText = 5; ///< more words a cell than a name, a date or a colour has

/// Settles what each column holds from its heading and its cells.
class Settling
{
public:
    Settling(ColumnGuesses guesses, const std::vector<ColumnFacts> &facts, bool headed)
        : m_roles(std::move(guesses)), m_facts(facts), m_headed(headed)
    {
        m_roles.resize(facts.size());
    }

    ColumnGuesses settle()
    {
        settleRequirement();
        settleCode();
        settleComply();
        settleTicks();
        settleText();
        return m_roles;
    }

private:
    bool has(ColumnRole role) const { return std::find(m_roles.begin(), m_roles.end(), Guess(role)) != m_roles.end(); }

    /// The column with the largest share of `count`, at least `least`; -1: none. Only those that `may`.
    int largest(int ColumnFacts::*count, double least, const auto &may) const
    {
        int best = -1;
        double share = 0;
        for (size_t i = 0; i < m_facts.size(); ++i) {
            const double here = m_facts[i].share(m_facts[i].*count);
            if (here >= least && here > share && may(i)) {
                best = int(i);
                share = here;
            }
        }
        return best;
    }

    void settleRequirement()
    {
        // Evidence may quote the Code; many rows of it under "Details" are the Code.
        const auto may = [this](size_t i) {
            return !m_roles[i] || !isAnswerRole(*m_roles[i]) ||
                   (m_roles[i] == ColumnRole::Commentary && m_facts[i].requirements >= 5);
        };
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i] == ColumnRole::Requirement && m_facts[i].share(m_facts[i].requirements) >= 0.5) {
                return;
            }
        }
        const int found = largest(&ColumnFacts::requirements, 0.5, may);
        if (found < 0) {
            return;
        }
        std::replace(m_roles.begin(), m_roles.end(), Guess(ColumnRole::Requirement), Guess(ColumnRole::Other));
        m_roles[size_t(found)] = ColumnRole::Requirement;
    }

    void settleCode()
    {
        const auto may = [this](size_t i) {
            return !m_roles[i] || m_roles[i] == ColumnRole::Code || m_roles[i] == ColumnRole::Other ||
                   m_roles[i] == ColumnRole::Requirement;
        };
        int found = largest(&ColumnFacts::codes, 0.5, may);
        if (found < 0 && !m_headed) {
            found = largest(&ColumnFacts::sections, 0.6, may);
        }
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i] != ColumnRole::Code || int(i) == found) {
                continue;
            }
            if (!has(ColumnRole::Requirement) && m_facts[i].wordsEach() > 5) {
                m_roles[i] = ColumnRole::Requirement; // "Code provision" over the provision's words
            } else if (found >= 0) {
                m_roles[i] = ColumnRole::Other;
            }
        }
        if (found >= 0) {
            m_roles[size_t(found)] = ColumnRole::Code;
        }
    }

    void settleComply()
    {
        const auto may = [this](size_t i) {
            return !m_roles[i] || m_roles[i] == ColumnRole::Other || m_roles[i] == ColumnRole::Commentary ||
                   m_roles[i] == ColumnRole::Evidence;
        };
        const int found = largest(&ColumnFacts::answers, m_headed ? 0.8 : 0.6, may);
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i] == ColumnRole::Comply && found >= 0 && m_facts[i].filled > 0 &&
                m_facts[i].share(m_facts[i].answers) < 0.3 && m_facts[i].wordsEach() > 5) {
                m_roles[i] = ColumnRole::Commentary; // "Compliance" over the words that explain it
            }
        }
        const bool ticks = has(ColumnRole::TickYes) || has(ColumnRole::TickNo);
        if (found >= 0 && !has(ColumnRole::Comply) && !ticks) {
            m_roles[size_t(found)] = ColumnRole::Comply;
        }
    }

    /// One heading "Comply" over two or three columns of ticks: yes, no and partly from the left.
    void settleTicks()
    {
        std::vector<size_t> columns;
        bool marks = true;
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i] == ColumnRole::Comply) {
                columns.push_back(i);
                marks = marks && m_facts[i].marks == m_facts[i].filled;
            }
        }
        if (!marks || columns.size() < 2 || columns.size() > 3) {
            return;
        }
        const ColumnRole ticks[] = {ColumnRole::TickYes, ColumnRole::TickNo, ColumnRole::TickPartly};
        for (size_t i = 0; i < columns.size(); ++i) {
            m_roles[columns[i]] = ticks[i];
        }
    }

    std::vector<size_t> columnsOf(const Guess &role) const
    {
        std::vector<size_t> columns;
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i] == role && m_facts[i].filled > 0) {
                columns.push_back(i);
            }
        }
        return columns;
    }

    /// Of two columns of text the left is evidence, as in the Code's form, unless the other is full of addresses and
    /// pages.
    void tellApart(size_t first, size_t second)
    {
        const ColumnFacts &left = m_facts[first];
        const ColumnFacts &right = m_facts[second];
        // Without headings a few rows that happen to name a policy tell nothing.
        const double by = m_headed ? 0.3 : 0.6;
        const bool enough = m_headed || right.filled >= fewestTelling;
        const bool swapped = enough && right.share(right.pointers) > left.share(left.pointers) + by;
        m_roles[first] = swapped ? ColumnRole::Commentary : ColumnRole::Evidence;
        m_roles[second] = swapped ? ColumnRole::Evidence : ColumnRole::Commentary;
    }

    /// "How we know (evidence)" beside "Commentary", or two headings that both could be commentary.
    void settleHeadedText()
    {
        const std::vector<size_t> joined = columnsOf(ColumnRole::EvidenceCommentary);
        const std::vector<size_t> commentary = columnsOf(ColumnRole::Commentary);
        if (joined.size() == 1 && has(ColumnRole::Commentary) != has(ColumnRole::Evidence)) {
            m_roles[joined[0]] = has(ColumnRole::Evidence) ? ColumnRole::Commentary : ColumnRole::Evidence;
        } else if (commentary.size() == 2 && joined.empty() && !has(ColumnRole::Evidence)) {
            tellApart(commentary[0], commentary[1]);
        }
    }

    void settleText()
    {
        settleHeadedText();
        const std::vector<size_t> open = columnsOf(std::nullopt);
        if (open.empty() || has(ColumnRole::EvidenceCommentary)) {
            return;
        }
        const bool evidence = has(ColumnRole::Evidence);
        const bool commentary = has(ColumnRole::Commentary);
        if (evidence != commentary) {
            // A heading in the landlord's own words over a column of text beside the one that was understood.
            if (open.size() == 1 && m_facts[open[0]].wordsEach() > wordsOfText) {
                m_roles[open[0]] = evidence ? ColumnRole::Commentary : ColumnRole::Evidence;
            }
        } else if (!evidence && open.size() == 1) {
            m_roles[open[0]] = ColumnRole::EvidenceCommentary;
        } else if (!evidence) {
            tellApart(open[0], open[1]);
        }
    }

    ColumnGuesses m_roles;
    const std::vector<ColumnFacts> &m_facts;
    bool m_headed;
};

bool isText(ColumnRole role)
{
    return role == ColumnRole::Evidence || role == ColumnRole::Commentary || role == ColumnRole::EvidenceCommentary;
}

bool hasWords(const QString &heading)
{
    return std::any_of(heading.begin(), heading.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

ColumnGuesses settledColumns(ColumnGuesses guesses, const std::vector<ColumnFacts> &facts, bool headed)
{
    return Settling(std::move(guesses), facts, headed).settle();
}

void keepText(FormColumns &columns, const FormColumns &earlier)
{
    if (columns.headings != earlier.headings || columns.roles.size() != earlier.roles.size()) {
        return;
    }
    std::vector<ColumnRole> roles = earlier.roles;
    for (size_t i = 0; i < roles.size(); ++i) {
        const bool untold = columns.roles[i] != roles[i] && !hasWords(columns.headings.value(qsizetype(i)));
        if (isText(columns.roles[i]) != isText(roles[i]) || (isText(roles[i]) && untold)) {
            return;
        }
        roles[i] = isText(roles[i]) ? roles[i] : columns.roles[i];
    }
    columns.roles = std::move(roles);
}

bool isTickedUntold(const ColumnGuesses &roles, const std::vector<ColumnFacts> &facts)
{
    int filled = 0;
    bool marks = false;
    for (size_t i = 0; i < facts.size(); ++i) {
        if (roles[i] == ColumnRole::Comply) {
            filled += facts[i].filled > 0 ? 1 : 0;
            marks = marks || facts[i].marks > 0;
        }
    }
    return filled > 1 && marks;
}

} // namespace attest
