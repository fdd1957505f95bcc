// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/RepeatedHeadings.h"

#include <algorithm>
#include <optional>

namespace attest::positions {

namespace {

constexpr int kFewestSame = 2; // cells of a heading
constexpr qsizetype kLongestRest = 24;

/// What words of a heading are cut off.
struct Rest
{
    size_t cell = 0; ///< of the heading's row
    QString words;   ///< without spaces
};

QString withoutSpaces(QString text)
{
    return text.remove(u' ');
}

/// The ends that a row lacks of what it repeats; empty: it repeats none, or all of it.
std::vector<Rest> restsOf(const PlacedRow &whole, const PlacedRow &row)
{
    std::vector<Rest> rests;
    int same = 0;
    if (whole.cells.size() != row.cells.size()) {
        return {};
    }
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString text = textOf(row.cells[i]);
        const QString all = textOf(whole.cells[i]);
        if (row.cells[i].column != whole.cells[i].column || row.cells[i].columnSpan != whole.cells[i].columnSpan) {
            return {};
        }
        if (text == all) {
            same += text.isEmpty() ? 0 : 1;
        } else if (text.isEmpty() || !all.startsWith(text) || all.size() - text.size() > kLongestRest) {
            return {};
        } else {
            rests.push_back({i, withoutSpaces(all.mid(text.size()))});
        }
    }
    return same >= kFewestSame ? rests : std::vector<Rest>();
}

/// The cell without the words with which it begins; none where it begins otherwise.
std::optional<CellPart> withoutStart(const PlacedCell &cell, QString words)
{
    if (cell.parts.empty()) {
        return std::nullopt;
    }
    CellPart part = cell.parts.front();
    std::stable_sort(part.words.begin(), part.words.end(),
                     [](const PlacedWord *one, const PlacedWord *other) { return one->box.top() < other->box.top(); });
    auto end = part.words.begin();
    for (; end != part.words.end() && !words.isEmpty() && words.startsWith((*end)->text); ++end) {
        words.remove(0, (*end)->text.size());
    }
    part.words.erase(part.words.begin(), end);
    return words.isEmpty() ? std::optional(part) : std::nullopt;
}

/// Whether the rest is gone from the row below, where it was drawn over that row's words.
bool takeFromBelow(PlacedTable &part, size_t row, int column, const QString &words)
{
    if (row >= part.rows.size()) {
        return false;
    }
    for (PlacedCell &cell : part.rows[row].cells) {
        if (cell.column == column) {
            if (const std::optional<CellPart> left = withoutStart(cell, words)) {
                cell.parts.front() = *left;
                return true;
            }
        }
    }
    return false;
}

} // namespace

bool isTitle(const PlacedRow &row, int columns)
{
    return row.cells.size() == 1 && row.cells.front().columnSpan >= std::max(2, columns - 1);
}

std::vector<QString> beginningOf(const PlacedTable &part)
{
    std::vector<QString> out;
    for (size_t i = 0; i < std::min<size_t>(3, part.rows.size()); ++i) {
        out.push_back(textOf(part.rows[i]));
    }
    return out;
}

bool isOverHeadings(const PlacedTable &part, size_t row)
{
    if (row + 1 >= part.rows.size() || !isTitle(part.rows[row], part.columns())) {
        return false;
    }
    const std::vector<PlacedCell> &below = part.rows[row + 1].cells;
    return std::count_if(below.begin(), below.end(), [](const PlacedCell &cell) { return !cell.isEmpty(); }) >= 2;
}

void takeTitles(const PlacedTable &part, QHash<QString, QString> &titles)
{
    for (size_t row = 0; row < part.rows.size(); ++row) {
        if (isOverHeadings(part, row)) {
            titles.insert(textOf(part.rows[row]), textOf(part.rows[row + 1]));
        }
    }
}

void mendCutHeading(const PlacedTable &first, PlacedTable &part)
{
    if (first.rows.size() < 2 || part.rows.size() < 2) {
        return;
    }
    const bool twoRows = textOf(first.rows[1]) == textOf(part.rows[1]);
    for (const Rest &rest : restsOf(first.rows.front(), part.rows.front())) {
        PlacedCell &cell = part.rows.front().cells[rest.cell];
        const auto below = static_cast<size_t>(std::max(cell.rowSpan, 1));
        // Where its end is nowhere, only another row of headings shows that it is one, too.
        if (takeFromBelow(part, below, cell.column, rest.words) || twoRows) {
            cell.parts = first.rows.front().cells[rest.cell].parts;
        }
    }
}

} // namespace attest::positions
