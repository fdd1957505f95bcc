// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/ColumnHeadings.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace attest {

namespace {

using namespace Qt::StringLiterals;

using Guess = std::optional<ColumnRole>;

/// Last year's answer beside this year's: of columns that hold the same and name years, the latest counts.
void keepLatestYear(Headings &headings)
{
    static const QRegularExpression rule(u"(?<!\\d)20\\d\\d(?!\\d)"_s);
    std::vector<int> years;
    QHash<int, int> latest; // by role
    QSet<int> undated;      // beside a column without a year, those with one are earlier years'
    for (size_t i = 0; i < headings.guesses.size(); ++i) {
        const Guess &role = headings.guesses[i];
        years.push_back(rule.match(headings.texts.at(qsizetype(i))).captured().toInt());
        if (role && isAnswerRole(*role)) {
            int &year = latest[int(*role)];
            year = std::max(year, years.back());
            if (years.back() == 0) {
                undated.insert(int(*role));
            }
        }
    }
    for (size_t i = 0; i < years.size(); ++i) {
        Guess &role = headings.guesses[i];
        if (role && years[i] > 0 && (years[i] < latest.value(int(*role)) || undated.contains(int(*role)))) {
            if (undated.contains(int(*role))) {
                headings.unsure.push_back(*role);
            }
            role = ColumnRole::Other;
        }
    }
}

/// "Yes / No / Partly": the answers that a heading names, in their order; none where it does not name both yes and no.
std::vector<ColumnRole> answersNamedIn(const QString &heading)
{
    static const QRegularExpression word(u"\\b(?:yes|no|part(?:ly|ial|ially)?|n/a|not applicable|y|n)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    std::vector<ColumnRole> named;
    for (auto words = word.globalMatch(heading); words.hasNext();) {
        const Guess role = roleOfHeading(words.next().captured());
        if (!role || !isTick(*role) || std::find(named.begin(), named.end(), *role) != named.end()) {
            return {};
        }
        named.push_back(*role);
    }
    const auto names = [&named](ColumnRole role) { return std::find(named.begin(), named.end(), role) != named.end(); };
    return names(ColumnRole::TickYes) && names(ColumnRole::TickNo) ? named : std::vector<ColumnRole>();
}

} // namespace

void settleNumbers(ColumnGuesses &guesses)
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
        // "Comply: Yes /" above "No" is one heading in two rows.
        static const QRegularExpression both(u"\\byes\\s*/\\s*no\\b"_s, QRegularExpression::CaseInsensitiveOption);
        const bool tick = last && isTick(*last) && !joined.contains(both);
        out.guesses[size_t(column)] = tick ? last : whole ? whole : last;
        out.texts.append(joined.simplified());
    }
    settleNumbers(out.guesses);
    keepLatestYear(out);
    return out;
}

void joinTicks(Headings &headings, const std::vector<ColumnFacts> &facts)
{
    const auto onlyMarks = [](const ColumnFacts &column) { return column.marks == column.filled; };
    for (size_t i = 1; i < headings.guesses.size(); ++i) {
        if (headings.guesses[i - 1] == ColumnRole::Comply && !headings.guesses[i] &&
            headings.texts.at(qsizetype(i)).isEmpty() && facts[i].filled > 0 && onlyMarks(facts[i]) &&
            onlyMarks(facts[i - 1])) {
            headings.guesses[i] = ColumnRole::Comply;
            headings.texts[qsizetype(i)] = headings.texts.at(qsizetype(i) - 1);
        }
    }
}

bool nameTicks(std::vector<ColumnRole> &roles, const Headings &headings)
{
    std::vector<size_t> ticked;
    for (size_t i = 0; i < headings.guesses.size(); ++i) {
        if (headings.guesses[i] == ColumnRole::Comply && isTick(roles[i])) {
            ticked.push_back(i);
        }
    }
    if (ticked.empty()) {
        return true;
    }
    const std::vector<ColumnRole> named = answersNamedIn(headings.texts.at(qsizetype(ticked.front())));
    if (named.size() != ticked.size()) {
        return false;
    }
    for (size_t i = 0; i < ticked.size(); ++i) {
        roles[ticked[i]] = named[i];
    }
    return true;
}

} // namespace attest
