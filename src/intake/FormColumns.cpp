// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormColumns.h"

#include "intake/ComplyReading.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

using Guess = std::optional<ColumnRole>;

constexpr int rowsTried = 8;    ///< a header row stands among the first few
constexpr int rowsSampled = 48; ///< enough to tell what a column holds
constexpr double alike = 0.6;   ///< from here on a cell's words are a requirement's
constexpr qsizetype longestSampled = 4000;

/// What a column's cells look like.
struct ColumnFacts
{
    int filled = 0, codes = 0, leadingCodes = 0, sections = 0, answers = 0, marks = 0, requirements = 0, words = 0;
    int pointers = 0; ///< addresses, quotations, pages and clauses: what evidence is made of

    double share(int count) const { return filled == 0 ? 0 : double(count) / filled; }
    double wordsEach() const { return filled == 0 ? 0 : double(words) / filled; }
};

bool isKnownCode(const EditionShelf &editions, const QString &code)
{
    return std::any_of(editions.begin(), editions.end(),
                       [&](const EditionWords &edition) { return edition.byCode(code) >= 0; });
}

bool holdsKnownCodes(const EditionShelf &editions, const QString &text)
{
    if (!isCodeCell(text)) {
        return false;
    }
    const QStringList codes = codesIn(text);
    return std::any_of(codes.begin(), codes.end(), [&](const QString &code) { return isKnownCode(editions, code); });
}

void look(ColumnFacts &facts, const QString &text, const EditionShelf &editions)
{
    static const QRegularExpression pointer(
        u"https?://|www\\.|\\A[\"“‘']|\\b(?:page|pages|section|clause|paragraph|policy)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (text.isEmpty()) {
        return;
    }
    ++facts.filled;
    const QString head = text.left(longestSampled);
    facts.codes += holdsKnownCodes(editions, head) ? 1 : 0;
    const LeadingCode leading = leadingCode(head);
    facts.leadingCodes +=
        !leading.code.isEmpty() && leading.rest.size() > 12 && isKnownCode(editions, leading.code) ? 1 : 0;
    const QString section = sectionNumberIn(head);
    facts.sections +=
        !section.isEmpty() && head.size() < 60 &&
                std::any_of(editions.begin(), editions.end(),
                            [&](const EditionWords &edition) { return !edition.bySection(section, QString()).empty(); })
            ? 1
            : 0;
    facts.answers += isComplyCell(head) ? 1 : 0;
    facts.marks += isMark(head) ? 1 : 0;
    facts.words += int(head.count(u' ')) + 1;
    facts.pointers += head.contains(pointer) ? 1 : 0;
    if (head.size() > 30) {
        const WordingIndex::Match best = likestRequirement(editions, leading.code.isEmpty() ? head : leading.rest);
        facts.requirements += best.similarity >= alike || (best.covered > 0.9 && best.similarity > 0.3) ? 1 : 0;
    }
}

std::vector<ColumnFacts> factsOf(const FormTable &table, int from, const EditionShelf &editions)
{
    std::vector<ColumnFacts> facts(size_t(table.columns));
    const int rows = int(table.rows.size()) - from;
    const int step = std::max(1, rows / rowsSampled);
    for (int i = from; i < int(table.rows.size()); i += step) {
        const GridRow &row = table.rows[size_t(i)];
        const auto begun =
            std::count_if(row.cells.begin(), row.cells.end(), [](const GridCell &cell) { return cell.begins; });
        if (begun < 2 && table.columns > 2) {
            continue; // a title over all columns
        }
        for (const GridCell &cell : row.cells) {
            if (cell.begins) {
                look(facts[size_t(cell.column)], cellText(cell.cell), editions);
            }
        }
    }
    return facts;
}

/// Settles what each column holds from its heading and its cells.
class Settling
{
public:
    Settling(std::vector<Guess> guesses, const std::vector<ColumnFacts> &facts, bool headed)
        : m_roles(std::move(guesses)), m_facts(facts), m_headed(headed)
    {
        m_roles.resize(facts.size());
    }

    std::vector<Guess> settle()
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
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (m_roles[i] == ColumnRole::Requirement) {
                m_roles[i] = ColumnRole::Other;
            }
        }
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

    void settleText()
    {
        std::vector<size_t> open;
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (!m_roles[i] && m_facts[i].filled > 0) {
                open.push_back(i);
            }
        }
        const bool answered =
            has(ColumnRole::Evidence) || has(ColumnRole::Commentary) || has(ColumnRole::EvidenceCommentary);
        if (open.empty() || answered) {
            return;
        }
        if (open.size() == 1) {
            m_roles[open[0]] = ColumnRole::EvidenceCommentary;
            return;
        }
        const ColumnFacts &first = m_facts[open[0]];
        const ColumnFacts &second = m_facts[open[1]];
        const bool swapped = second.share(second.pointers) > first.share(first.pointers) + 0.3;
        m_roles[open[0]] = swapped ? ColumnRole::Commentary : ColumnRole::Evidence;
        m_roles[open[1]] = swapped ? ColumnRole::Evidence : ColumnRole::Commentary;
    }

    std::vector<Guess> m_roles;
    const std::vector<ColumnFacts> &m_facts;
    bool m_headed;
};

struct Headings
{
    std::vector<Guess> guesses;
    QStringList texts;
};

/// A column "No" is a number where no column says Yes.
void settleNumbers(std::vector<Guess> &guesses)
{
    const auto is = [&](ColumnRole role) {
        return std::find(guesses.begin(), guesses.end(), Guess(role)) != guesses.end();
    };
    if (!is(ColumnRole::TickYes)) {
        std::replace(guesses.begin(), guesses.end(), Guess(ColumnRole::TickNo), Guess(ColumnRole::Code));
    }
}

Headings headingsOf(const std::vector<const GridRow *> &rows, int columns)
{
    Headings out;
    out.guesses.resize(size_t(columns));
    for (int column = 0; column < columns; ++column) {
        QStringList texts;
        Guess last;
        const Cell *before = nullptr;
        for (const GridRow *row : rows) {
            if (size_t(column) >= row->cells.size() || row->cells[size_t(column)].cell == before) {
                continue;
            }
            before = row->cells[size_t(column)].cell;
            const QString text = cellText(before);
            if (!text.isEmpty()) {
                texts.append(text);
                const Guess here = roleOfHeading(text);
                last = here ? here : last;
            }
        }
        const QString joined = texts.join(u' ');
        const Guess whole = roleOfHeading(joined);
        out.guesses[size_t(column)] = last && isTick(*last) ? last : whole ? whole : last;
        out.texts.append(joined.simplified());
    }
    settleNumbers(out.guesses);
    return out;
}

QStringList beginTexts(const GridRow &row)
{
    QStringList texts;
    for (const GridCell &cell : row.cells) {
        const QString text = cell.begins ? cellText(cell.cell) : QString();
        if (!text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts;
}

/// The second row of a two-row header: Yes and No under Comply.
bool isSubHeader(const GridRow &row)
{
    const QStringList texts = beginTexts(row);
    return texts.size() >= 2 && std::all_of(texts.begin(), texts.end(), [](const QString &text) {
               const Guess role = roleOfHeading(text);
               return role && (isTick(*role) || *role == ColumnRole::Comply);
           });
}

void findHeader(FormColumns &columns, const FormTable &table, const EditionShelf &editions)
{
    const int last = std::min(int(table.rows.size()), rowsTried);
    for (int i = 0; i < last; ++i) {
        const QStringList cells = beginTexts(table.rows[size_t(i)]);
        if (isHeaderRow(cells, editions)) {
            columns.headerFrom = i;
            columns.headerTo = i;
            break;
        }
        if (cells.size() > 1) {
            return; // answers have begun
        }
    }
    while (columns.headerTo >= 0 && columns.headerTo + 1 < last &&
           (isSubHeader(table.rows[size_t(columns.headerTo) + 1]) ||
            isHeaderRow(beginTexts(table.rows[size_t(columns.headerTo) + 1]), editions))) {
        ++columns.headerTo;
    }
}

bool goesOn(const FormColumns &earlier, const FormTable &table, const std::vector<ColumnFacts> &facts)
{
    if (int(earlier.roles.size()) != table.columns) {
        return false;
    }
    bool any = false;
    for (size_t i = 0; i < facts.size(); ++i) {
        const ColumnFacts &here = facts[i];
        const bool code = earlier.roles[i] == ColumnRole::Code;
        const bool comply = earlier.roles[i] == ColumnRole::Comply;
        if (here.filled == 0) {
            continue;
        }
        if ((code && here.share(std::max(here.codes, here.sections)) < 0.5) ||
            (comply && here.share(here.answers) < 0.5)) {
            return false;
        }
        any = any || code || comply ||
              (earlier.roles[i] == ColumnRole::Requirement && here.share(here.requirements) >= 0.5) ||
              (isAnswerRole(earlier.roles[i]) && table.rows.size() == 1);
    }
    return any;
}

} // namespace

WordingIndex::Match likestRequirement(const EditionShelf &editions, const WordBag &words)
{
    WordingIndex::Match best;
    for (const EditionWords &edition : editions) {
        for (const WordingIndex::Match &match : edition.wording().nearest(words, 1)) {
            if (match.similarity > best.similarity) {
                best = match;
            }
        }
    }
    return best;
}

bool FormColumns::has(ColumnRole role) const
{
    return count(role) > 0;
}

int FormColumns::count(ColumnRole role) const
{
    return int(std::count(roles.begin(), roles.end(), role));
}

ColumnRole FormColumns::role(int column) const
{
    return size_t(column) < roles.size() ? roles[size_t(column)] : ColumnRole::Other;
}

bool FormColumns::isForm() const
{
    const bool answer = std::any_of(roles.begin(), roles.end(), isAnswerRole);
    return answer && (has(ColumnRole::Code) || has(ColumnRole::Requirement));
}

bool isHeaderRow(const QStringList &cells, const EditionShelf &editions)
{
    std::vector<Guess> guesses;
    for (const QString &text : cells) {
        if (holdsKnownCodes(editions, text)) {
            return false;
        }
        guesses.push_back(roleOfHeading(text));
    }
    const auto is = [&](ColumnRole role) {
        return std::find(guesses.begin(), guesses.end(), Guess(role)) != guesses.end();
    };
    if (is(ColumnRole::TickYes) != is(ColumnRole::TickNo) &&
        !(guesses.front() == ColumnRole::TickNo && !is(ColumnRole::TickYes))) {
        return false; // an answer, not two columns to tick
    }
    settleNumbers(guesses);
    QSet<int> roles;
    qsizetype named = 0;
    for (const Guess &guess : guesses) {
        named += guess ? 1 : 0;
        if (guess && *guess != ColumnRole::Other && !(isTick(*guess) && is(ColumnRole::TickYes))) {
            roles.insert(int(*guess));
        }
    }
    return roles.size() >= 2 && named * 2 >= cells.size() &&
           std::none_of(cells.begin(), cells.end(), [&](const QString &text) {
               return text.size() > 40 && likestRequirement(editions, text).similarity >= alike;
           });
}

FormColumns columnsOf(const FormTable &table, const EditionShelf &editions, const FormColumns *earlier)
{
    FormColumns columns;
    findHeader(columns, table, editions);
    const bool headed = columns.headerTo >= 0;
    const std::vector<ColumnFacts> facts = factsOf(table, columns.headerTo + 1, editions);
    if (!headed && earlier != nullptr && goesOn(*earlier, table, facts)) {
        columns.roles = earlier->roles;
        columns.headings = earlier->headings;
        columns.confidence = 0.95;
        return columns;
    }
    Headings headings;
    if (headed) {
        std::vector<const GridRow *> rows;
        for (int i = columns.headerFrom; i <= columns.headerTo; ++i) {
            rows.push_back(&table.rows[size_t(i)]);
        }
        headings = headingsOf(rows, table.columns);
        columns.headings = headings.texts;
    }
    const std::vector<Guess> settled = Settling(headings.guesses, facts, headed).settle();
    for (const Guess &role : settled) {
        columns.roles.push_back(role.value_or(ColumnRole::Other));
    }
    columns.confidence = headed ? 1 : 0.8;
    return columns;
}

FormColumns renamedColumns(const FormColumns &columns, const GridRow &header)
{
    FormColumns out = columns;
    const Headings headings = headingsOf({&header}, int(columns.roles.size()));
    QStringList own = columns.headings;
    own.resize(headings.texts.size());
    if (headings.texts == own) {
        return out; // the header row that Word repeats
    }
    for (size_t i = 0; i < out.roles.size(); ++i) {
        // What the cells decided for the first header holds for the same words here.
        if (headings.guesses[i] && headings.texts[qsizetype(i)] != own[qsizetype(i)]) {
            out.roles[i] = *headings.guesses[i];
        }
    }
    out.headings = headings.texts;
    return out;
}

} // namespace attest
