// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/TableChain.h"

#include "formats/readers/positions/ClosingLabels.h"
#include "formats/readers/positions/FramedTables.h"
#include "formats/readers/positions/RepeatedHeadings.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace attest::positions {

namespace {

constexpr double kSameWidth = 6; // points
constexpr double kSameEdge = 4;
constexpr double kMostRows = 0.8; // a key stands in so many rows
constexpr double kLabelled = 0.9; // of two columns' rows have a label
constexpr int kFewestLabelled = 6;
constexpr double kBriefRows = 0.6; // and a short answer in so many: some are left blank
constexpr double kEnded = 0.7;     // of a column's cells end as sentences do
constexpr double kAnswer = 1.6;    // words a cell: Yes, No, Not applicable
constexpr double kShortCell = 3;   // words a cell, on average

/// A column by which a row is known.
struct Key
{
    int column = 0;
    bool labelled = false; ///< nearly all its cells begin with a code
};

bool endsSentence(const QString &text)
{
    return !text.isEmpty() && QStringLiteral(".:;?!”\"'’)").contains(text.back());
}

/// By what rows are known.
struct Keys
{
    std::vector<Key> own;    ///< of codes, and of short answers
    std::vector<int> filled; ///< other columns in which nearly every row has words
    std::vector<int> text;   ///< those of them whose words end as sentences do
    ClosingLabels closing;   ///< where no column has codes to begin with
    bool sure = false;       ///< there is a column of codes
    bool labels = false;     ///< of two columns the first has words in nearly every row: they name what stands beside
};

/// The edges of `fine` at which those of `rough` stand; empty: they are not among them. Pages may be shifted.
std::vector<int> placesAmong(const std::vector<double> &rough, const std::vector<double> &fine)
{
    std::vector<int> places;
    const double shift = fine.front() - rough.front();
    for (const double edge : rough) {
        const auto near = std::find_if(fine.begin(), fine.end(),
                                       [&](double other) { return std::abs(other - edge - shift) <= kSameEdge; });
        if (near == fine.end()) {
            return {};
        }
        const auto place = static_cast<int>(near - fine.begin());
        if (!places.empty() && place <= places.back()) {
            return {}; // two edges this near leave a column no room
        }
        places.push_back(place);
    }
    return places.back() == static_cast<int>(fine.size()) - 1 ? places : std::vector<int>();
}

bool sameColumns(const std::vector<double> &one, const std::vector<double> &other)
{
    if (one.size() != other.size()) {
        return false;
    }
    for (size_t i = 0; i + 1 < one.size(); ++i) {
        if (std::abs((one[i + 1] - one[i]) - (other[i + 1] - other[i])) > kSameWidth) {
            return false;
        }
    }
    return true;
}

/// Lays a table's cells out on more columns.
void layOutOn(PlacedTable &table, const std::vector<double> &edges, const std::vector<int> &places)
{
    for (PlacedRow &row : table.rows) {
        for (PlacedCell &cell : row.cells) {
            const auto column = static_cast<size_t>(cell.column);
            const int from = places[column];
            const int to = places[column + static_cast<size_t>(cell.columnSpan)];
            cell.column = from;
            cell.columnSpan = to - from;
        }
        row.edges.clear(); // of columns that are no more
    }
    table.edges = edges;
}

const PlacedCell *cellIn(const PlacedRow &row, int column)
{
    const auto found = std::find_if(row.cells.begin(), row.cells.end(), [column](const PlacedCell &cell) {
        return column >= cell.column && column < cell.column + cell.columnSpan;
    });
    return found == row.cells.end() ? nullptr : &*found;
}

qsizetype wordsIn(const PlacedCell &cell)
{
    size_t count = 0;
    for (const CellPart &part : cell.parts) {
        count += part.words.size();
    }
    return static_cast<qsizetype>(count);
}

Keys keysOf(const std::vector<const PlacedRow *> &rows, int columns)
{
    std::optional<Key> label;
    int mostLabels = 0;
    Keys keys;
    std::vector<int> wordy;
    for (int column = 0; column < columns; ++column) {
        int count = 0, labels = 0, labelled = 0, ended = 0, all = 0;
        qsizetype words = 0;
        for (const PlacedRow *row : rows) {
            const PlacedCell *cell = cellIn(*row, column);
            if (cell == nullptr || cell->columnSpan > 1) {
                continue;
            }
            ++all;
            if (!cell->isEmpty()) {
                const QString text = textOf(*cell);
                ++count;
                words += wordsIn(*cell);
                ended += endsSentence(text) ? 1 : 0;
                labels += isLabel(text) ? 2 : 0; // before codes that lead words
                labelled += beginsWithLabel(text) || isLabel(text) ? 1 : 0;
            }
        }
        const bool most = all > 0 && count >= kMostRows * all;
        keys.labels =
            keys.labels || (columns == 2 && column == 0 && all >= kFewestLabelled && count >= kLabelled * all);
        if (count > 0 && labelled * 2 > count && count * 2 > all && labels + labelled > mostLabels) {
            mostLabels = labels + labelled;
            label = Key{column, labelled * 5 >= count * 4};
        } else if (all > 0 && count >= kBriefRows * all && static_cast<double>(words) <= kShortCell * count) {
            keys.own.push_back({column, false});
            if (static_cast<double>(words) > kAnswer * count) {
                wordy.push_back(column);
            }
        } else if (most) {
            keys.filled.push_back(column);
            if (ended >= kEnded * count) {
                keys.text.push_back(column);
            }
        }
    }
    if (label) {
        // Beside codes only answers of a word are looked at: brief words may go on over a page.
        keys.own.erase(std::remove_if(keys.own.begin(), keys.own.end(),
                                      [&wordy](const Key &key) {
                                          return std::find(wordy.begin(), wordy.end(), key.column) != wordy.end();
                                      }),
                       keys.own.end());
        keys.own.push_back(*label);
        keys.sure = true;
    } else if (columns > 2) {
        keys.closing = ClosingLabels(rows, columns);
    }
    return keys;
}

void append(PlacedRow &row, const PlacedRow &more)
{
    for (const PlacedCell &cell : more.cells) {
        auto found = std::find_if(row.cells.begin(), row.cells.end(), [&cell](const PlacedCell &own) {
            return cell.column >= own.column && cell.column < own.column + own.columnSpan;
        });
        if (found == row.cells.end()) {
            row.cells.push_back(cell);
        } else {
            found->parts.insert(found->parts.end(), cell.parts.begin(), cell.parts.end());
        }
    }
}

/// The cells of a row that reach over those below it, in the next.
void passOn(std::vector<PlacedRow> &rows, size_t row)
{
    for (const PlacedCell &cell : rows[row].cells) {
        if (cell.rowSpan < 2 || row + 1 >= rows.size()) {
            continue;
        }
        PlacedCell rest;
        rest.column = cell.column;
        rest.columnSpan = cell.columnSpan;
        rest.rowSpan = cell.rowSpan - 1;
        std::vector<PlacedCell> &next = rows[row + 1].cells;
        const auto at = std::find_if(next.begin(), next.end(),
                                     [&rest](const PlacedCell &other) { return other.column > rest.column; });
        next.insert(at, std::move(rest));
    }
}

bool isEmptyIn(const PlacedRow &row, int column)
{
    const PlacedCell *cell = cellIn(row, column);
    return cell == nullptr || cell->isEmpty();
}

/// Whether a sentence goes on from one row to the next: the next words begin small, or, where `ends` tells that words
/// of the column end as sentences do, the last have not.
bool sentenceGoesOn(const PlacedRow &last, const PlacedRow &row, int column, bool ends)
{
    const PlacedCell *before = cellIn(last, column);
    const PlacedCell *after = cellIn(row, column);
    if (before == nullptr || after == nullptr || before->isEmpty() || after->isEmpty()) {
        return false;
    }
    return textOf(*after).front().isLower() || (ends && !endsSentence(textOf(*before)));
}

/// Whether more columns go on with a sentence than begin one behind another that has ended.
bool moreGoOn(const PlacedRow &last, const PlacedRow &row, const Keys &keys)
{
    int goOn = 0;
    int begin = 0;
    for (const int column : keys.filled) {
        const bool ends = std::find(keys.text.begin(), keys.text.end(), column) != keys.text.end();
        const bool on = sentenceGoesOn(last, row, column, ends);
        goOn += on ? 1 : 0;
        begin += !on && !isEmptyIn(last, column) && endsSentence(textOf(*cellIn(last, column))) ? 1 : 0;
    }
    for (const Key &key : keys.own) {
        goOn += key.labelled && sentenceGoesOn(last, row, key.column, false) ? 1 : 0;
    }
    return goOn > begin;
}

/// Whether words over all columns are the rest of such words: a provision's text may stand above its answers.
bool titleGoesOn(const PlacedRow &last, const PlacedRow &row, int columns)
{
    if (!isTitle(last, columns) || !isTitle(row, columns)) {
        return false;
    }
    const QString before = textOf(last);
    const QString after = textOf(row);
    static const QRegularExpression listed(QStringLiteral("^(?:\\(?[a-z]{1,4}[.)]|\\d{1,2}\\)|[•▪-])\\s"));
    return beginsWithLabel(before) && !beginsWithLabel(after) && !after.isEmpty() &&
           (after.front().isLower() || listed.match(after).hasMatch());
}

/// Whether a row at a page's top is the rest of the last one: without what every row begins with.
bool goesOn(const PlacedRow &last, const PlacedRow &row, const Keys &keys, int columns)
{
    const auto without = [&](const Key &key) {
        const QString text = isEmptyIn(row, key.column) ? QString() : textOf(*cellIn(row, key.column));
        // "Partial" and "ly": a narrow column broke the answer itself.
        const bool rest = !key.labelled && keys.sure && !isEmptyIn(last, key.column) && !text.isEmpty() &&
                          text.front().isLower() && moreGoOn(last, row, keys);
        return text.isEmpty() || rest || (key.labelled && !beginsWithLabel(text) && !isLabel(text));
    };
    if (titleGoesOn(last, row, columns)) {
        return true;
    }
    if (isTitle(row, columns) || !std::all_of(keys.own.begin(), keys.own.end(), without)) {
        return false;
    }
    if (const int at = keys.closing.column(); at >= 0 && !isEmptyIn(last, at) && !isEmptyIn(row, at)) {
        return !keys.closing.closes(*cellIn(last, at));
    }
    // A row without an answer is one of its own where all it says begins there.
    return keys.sure || (keys.labels && isEmptyIn(row, 0)) ||
           std::any_of(keys.filled.begin(), keys.filled.end(), [&row](int column) { return isEmptyIn(row, column); }) ||
           moreGoOn(last, row, keys);
}

/// Whether a label stands half in the one row and half in the next: "Our" and "commentary".
bool partsLabel(const PlacedRow &last, const PlacedRow &row, const QSet<QString> &labels)
{
    return !isEmptyIn(last, 0) && !isEmptyIn(row, 0) &&
           labels.contains(textOf(*cellIn(last, 0)) + u' ' + textOf(*cellIn(row, 0)));
}

} // namespace

bool TableChain::take(const PlacedTable &part)
{
    if (!add(part)) {
        return false;
    }
    if (m_parts.size() > 1) {
        mendCutHeading(m_parts.front(), m_parts.back());
    }
    return true;
}

bool TableChain::add(const PlacedTable &part)
{
    const auto meet = [](const PlacedTable &above, const PlacedTable &below) {
        const std::vector<double> *own = above.rows.empty() ? nullptr : &above.rows.back().edges;
        return above.columns() == below.columns() &&
               sameColumns(own == nullptr || own->empty() ? above.edges : *own, below.edges);
    };
    PlacedTable next = m_parts.empty() ? part : withoutFrame(part, m_parts.back().edges).value_or(part);
    if (m_parts.empty() || meet(m_parts.back(), next)) {
        m_parts.push_back(std::move(next));
        return true;
    }
    if (const std::vector<int> places = placesAmong(part.edges, m_parts.back().edges); !places.empty()) {
        layOutOn(next, m_parts.back().edges, places);
        m_parts.push_back(std::move(next));
        return true;
    }
    if (const std::vector<int> places = placesAmong(m_parts.back().edges, part.edges); !places.empty()) {
        for (PlacedTable &earlier : m_parts) {
            layOutOn(earlier, part.edges, places);
        }
        m_parts.push_back(std::move(next));
        return true;
    }
    return false;
}

PlacedTable TableChain::joined(const QSet<QString> &labels) const
{
    PlacedTable out = m_parts.front();
    const int columns = out.columns();
    const std::vector<QString> headings = beginningOf(out);
    QHash<QString, QString> titles; // of parts of the form: what stands below each
    takeTitles(m_parts.front(), titles);
    std::vector<size_t> first(m_parts.size(), 0); // of each part, the row after its headings
    for (size_t i = 1; i < m_parts.size(); ++i) {
        const std::vector<QString> own = beginningOf(m_parts[i]);
        size_t &begin = first[i];
        while (begin < std::min(headings.size(), own.size()) && own[begin] == headings[begin] &&
               !own[begin].trimmed().isEmpty()) {
            ++begin;
        }
        out.headerRows = std::max(out.headerRows, static_cast<int>(begin));
        if (begin == 0 && isOverHeadings(m_parts[i], 0)) {
            const auto known = titles.constFind(own[0]);
            begin = known != titles.cend() && *known == own[1] ? 2 : 0;
        }
        takeTitles(m_parts[i], titles);
    }
    std::vector<const PlacedRow *> known;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const size_t from = i == 0 ? static_cast<size_t>(std::max(out.headerRows, 1)) : first[i] + 1;
        for (size_t row = from; row < m_parts[i].rows.size(); ++row) {
            if (headings.empty() || textOf(m_parts[i].rows[row]) != headings[0]) {
                known.push_back(&m_parts[i].rows[row]);
            }
        }
    }
    const Keys keys = keysOf(known, columns);
    for (size_t i = 1; i < m_parts.size(); ++i) {
        std::vector<PlacedRow> rows = m_parts[i].rows;
        for (size_t row = first[i]; row < rows.size(); ++row) {
            if (row == first[i] &&
                (partsLabel(out.rows.back(), rows[row], labels) || goesOn(out.rows.back(), rows[row], keys, columns)) &&
                static_cast<int>(out.rows.size()) > out.headerRows) {
                append(out.rows.back(), rows[row]);
                passOn(rows, row);
            } else {
                out.rows.push_back(rows[row]);
            }
        }
    }
    return out;
}

} // namespace attest::positions
