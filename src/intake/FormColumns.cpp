// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/FormColumns.h"

#include "intake/ColumnHeadings.h"
#include "intake/ComplyReading.h"
#include "intake/KnownProvisions.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

using Guess = std::optional<ColumnRole>;

constexpr int rowsTried = 60;            ///< below the titles and the text with which a sheet begins
constexpr qsizetype longestInside = 160; ///< of a heading between rows
constexpr qsizetype longestBanner = 80;
constexpr qsizetype longestBelow = 60; ///< of a heading below another

/// The second row of a two-row header: Yes and No under Comply.
bool isSubHeader(const GridRow &row)
{
    const QStringList texts = printedCells(row);
    const auto ticks = std::count_if(texts.begin(), texts.end(), [](const QString &text) {
        const Guess role = roleOfHeading(text);
        return role && isTick(*role);
    });
    return ticks >= 2 && std::all_of(texts.begin(), texts.end(), [](const QString &text) {
               const Guess role = roleOfHeading(text);
               return role && (isTick(*role) || *role == ColumnRole::Comply);
           });
}

/// Yes and No side by side under one Comply, beside "Link to document", "(must)" or the headings once more: the second
/// row of a header, whatever else it says. No answer to a provision stands in it.
bool headsTicks(const GridRow &heading, const GridRow &row, const EditionShelf &editions)
{
    const Cell *over = nullptr; // the Comply above the column before
    Guess before;
    bool beside = false;
    for (size_t i = 0; i < std::min(heading.cells.size(), row.cells.size()); ++i) {
        const GridCell &cell = row.cells[i];
        const QString text = cell.begins ? cellText(cell.cell) : QString();
        const QString above = cellText(heading.cells[i].cell);
        const Guess role = roleOfHeading(above);
        const Guess here = roleOfHeading(text);
        const bool code = role == ColumnRole::Code && !text.isEmpty() && !here;
        if (text.size() > longestBelow || code || holdsKnownCodes(editions, text)) {
            return false;
        }
        const bool under = heading.cells[i].cell == over || above.isEmpty();
        over = role == ColumnRole::Comply ? heading.cells[i].cell : under ? over : nullptr;
        beside = beside ||
                 (over != nullptr && under && before && here && *before != *here &&
                  std::max(*before, *here) == ColumnRole::TickNo && std::min(*before, *here) == ColumnRole::TickYes);
        before = over != nullptr ? here : Guess();
    }
    return beside;
}

/// "No" under "Comply" answers, whatever the words beside it begin with.
bool answersBelow(const GridRow &heading, const GridRow &row)
{
    for (size_t i = 0; i < std::min(heading.cells.size(), row.cells.size()); ++i) {
        const Guess above = roleOfHeading(cellText(heading.cells[i].cell));
        const Guess here = row.cells[i].begins ? roleOfHeading(cellText(row.cells[i].cell)) : Guess();
        if (above == ColumnRole::Comply && here && isTick(*here)) {
            return true;
        }
    }
    return false;
}

/// "Completed by: | Head of Housing": what some sheets say above their headings.
bool mayStandAbove(const QStringList &cells, const EditionShelf &editions)
{
    return std::none_of(cells.begin(), cells.end(), [&editions](const QString &text) {
        return text.size() > longestBanner || holdsKnownCodes(editions, text) || isComplyCell(text);
    });
}

void findHeader(FormColumns &columns, const FormTable &table, const EditionShelf &editions, bool goesOn)
{
    const int last = std::min(int(table.rows.size()), rowsTried);
    for (int i = 0; i < last; ++i) {
        const QStringList cells = printedCells(table.rows[size_t(i)]);
        if (isHeaderRow(cells, editions)) {
            columns.headerFrom = i;
            columns.headerTo = i;
            break;
        }
        if (cells.size() > 1 && !isBanner(table.rows[size_t(i)], editions) &&
            (goesOn || !mayStandAbove(cells, editions))) {
            return; // answers have begun
        }
    }
    while (columns.headerTo >= 0 && columns.headerTo + 1 < last) {
        const GridRow &heading = table.rows[size_t(columns.headerTo)];
        const GridRow &next = table.rows[size_t(columns.headerTo) + 1];
        const bool ends = columns.headerTo + 2 == int(table.rows.size()); // what would be headed is missing
        if (!isSubHeader(next) && (ends || !headsTicks(heading, next, editions)) &&
            (answersBelow(heading, next) || !isHeaderRow(printedCells(next), editions))) {
            break;
        }
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

bool FormColumns::coversAnswers(const GridCell &cell) const
{
    const ColumnRole first = role(cell.column);
    if (cell.cell->columnSpan < 2 || !isAnswerRole(first) || isTick(first) || cellText(cell.cell).isEmpty()) {
        return false;
    }
    const int end = std::min(cell.column + cell.cell->columnSpan, int(roles.size()));
    return std::any_of(roles.begin() + cell.column, roles.begin() + std::max(end, cell.column),
                       [first](ColumnRole other) { return isAnswerRole(other) && other != first; });
}

bool FormColumns::answeredIn(const GridRow &row) const
{
    const QStringList cells = printedCells(row);
    const auto isLong = [](const QString &text) { return text.size() > longestInside; };
    // Under headings of the answer's parts stand its words, whatever they begin with: "Policy, page 2 | Notes kept."
    const bool own = std::all_of(row.cells.begin(), row.cells.end(), [this](const GridCell &cell) {
        return !cell.begins || cellText(cell.cell).isEmpty() || isAnswerRole(role(cell.column));
    });
    const auto isHeading = [this](const QString &text) { return headings.contains(text) || isPlainHeading(text); };
    return std::any_of(cells.begin(), cells.end(), isLong) ||
           (own && std::none_of(cells.begin(), cells.end(), isHeading)) ||
           std::any_of(row.cells.begin(), row.cells.end(), [this](const GridCell &cell) {
               const Guess heading = cell.begins && role(cell.column) == ColumnRole::Comply
                                         ? roleOfHeading(cellText(cell.cell))
                                         : Guess();
               return heading && isTick(*heading);
           });
}

bool FormColumns::headsAgain(const FormTable &table, const GridRow &row) const
{
    const QStringList cells = printedCells(row);
    for (int i = headerFrom; headerTo > headerFrom && i <= headerTo; ++i) {
        if (!cells.isEmpty() && cells == printedCells(table.rows[size_t(i)])) {
            return true;
        }
    }
    return false;
}

bool FormColumns::isForm() const
{
    const bool answer = std::any_of(roles.begin(), roles.end(), isAnswerRole);
    return answer && (has(ColumnRole::Code) || has(ColumnRole::Requirement));
}

bool isHeaderRow(const QStringList &cells, const EditionShelf &editions)
{
    ColumnGuesses guesses;
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
           std::none_of(cells.begin(), cells.end(),
                        [&](const QString &text) { return text.size() > 40 && wordsRequirement(editions, text); });
}

FormColumns columnsOf(const FormTable &table, const EditionShelf &editions, const FormColumns *earlier)
{
    FormColumns columns;
    findHeader(columns, table, editions, earlier != nullptr);
    const bool headed = columns.headerTo >= 0;
    const std::vector<ColumnFacts> facts = factsOf(table, columns.headerTo + 1, editions);
    if (!headed && earlier != nullptr && goesOn(*earlier, table, facts)) {
        columns.roles = earlier->roles;
        columns.headings = earlier->headings;
        columns.unsure = earlier->unsure;
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
        joinTicks(headings, facts);
        columns.headings = headings.texts;
    }
    const std::vector<Guess> settled = settledColumns(headings.guesses, facts, headed);
    for (const Guess &role : settled) {
        columns.roles.push_back(role.value_or(ColumnRole::Other));
    }
    columns.confidence = headed ? 1 : 0.8;
    columns.unsure = headings.unsure;
    if (!nameTicks(columns.roles, headings)) {
        columns.unsure.push_back(ColumnRole::Comply);
    }
    if (isTickedUntold(settled, facts)) {
        columns.unsure.push_back(ColumnRole::Comply);
    }
    return columns;
}

bool isBanner(const GridRow &row, const EditionShelf &editions)
{
    bool wide = false;
    int count = 0;
    for (const GridCell &cell : row.cells) {
        const QString text = cell.begins ? cellText(cell.cell) : QString();
        if (text.size() > longestBanner || holdsKnownCodes(editions, text) || isComplyCell(text)) {
            return false;
        }
        wide = wide || (!text.isEmpty() && cell.cell->columnSpan > 1);
        count += text.isEmpty() ? 0 : 1;
    }
    return wide && count > 1;
}

bool isOnlyTitles(const GridRow &banner, const EditionShelf &editions)
{
    static const QRegularExpression title(
        u"\\A(?:\\W*\\b(?:our|the|of|against|and|for|landlord|landlords|s|self|assessment|"
        "complaints?|handling|code|housing|ombudsman|form)\\b)+\\W*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringList texts = printedCells(banner);
    return std::all_of(texts.begin(), texts.end(), [&editions](const QString &text) {
        return isPlainHeading(text) || text.contains(title) ||
               std::any_of(editions.begin(), editions.end(),
                           [&text](const EditionWords &edition) { return edition.isTitle(text); });
    });
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
        // "Comply" over several columns to tick says no more of each than the first header did.
        const bool overTicks = headings.guesses[i] == ColumnRole::Comply && isTick(out.roles[i]) &&
                               i < header.cells.size() && header.cells[i].cell->columnSpan > 1;
        // What the cells decided for the first header holds for the same words here.
        if (headings.guesses[i] && !overTicks && headings.texts[qsizetype(i)] != own[qsizetype(i)]) {
            out.roles[i] = *headings.guesses[i];
        }
    }
    out.headings = headings.texts;
    return out;
}

} // namespace attest
