// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/RowFinder.h"

#include "formats/readers/positions/RowGaps.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace attest::positions {

namespace {

constexpr double kRowGap = 9;    // points: white space that parts rows for sure
constexpr double kRaised = 0.25; // of its height, by which a sign's font may set it above the words beside it

/// A tick, say: fonts of signs set them higher or lower than others set words.
bool isSign(const PlacedWord &word)
{
    return word.text.size() == 1 && !word.text.front().isLetterOrNumber();
}

/// By which height a word belongs to a row.
double middleOf(const PlacedWord &word)
{
    return word.box.center().y() + (isSign(word) ? kRaised * word.box.height() : 0);
}

int columnAt(const std::vector<double> &edges, double x)
{
    const auto after = std::upper_bound(edges.begin(), edges.end(), x);
    const auto at = static_cast<int>(after - edges.begin()) - 1;
    return std::clamp(at, 0, static_cast<int>(edges.size()) - 2);
}

/// The lines of each column.
Columns columnsOf(const std::vector<const PlacedWord *> &words, const std::vector<double> &edges)
{
    std::vector<std::vector<const PlacedWord *>> byColumn(edges.size() - 1);
    for (const PlacedWord *word : words) {
        byColumn[static_cast<size_t>(columnAt(edges, word->box.center().x()))].push_back(word);
    }
    Columns out;
    for (std::vector<const PlacedWord *> &column : byColumn) {
        out.push_back(linesOf(std::move(column)));
    }
    return out;
}

/// "1.12" as two numbers.
std::pair<int, int> numbersOf(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("(\\d{1,3})\\s?\\.\\s?(\\d{1,3})"));
    const QRegularExpressionMatch match = label.match(text);
    return {match.captured(1).toInt(), match.captured(2).toInt()};
}

/// The lines that begin a row by their code. A code within a sentence that begins a line counts not on from the last.
std::vector<const TextLine *> openersOf(const std::vector<TextLine> &lines, RowRule::Kind kind)
{
    std::vector<const TextLine *> out;
    std::pair<int, int> last = {0, 0};
    double left = 1e9;
    for (const TextLine &line : lines) {
        left = std::min(left, line.box.left());
    }
    for (const TextLine &line : lines) {
        const QString text = line.text();
        if (kind == RowRule::Labels ? !isLabel(text) : !beginsWithLabel(text)) {
            continue;
        }
        const std::pair<int, int> now = numbersOf(text);
        const bool countsOn = now > last && now.first <= last.first + 3;
        if (kind == RowRule::Openers && ((!out.empty() && !countsOn) || line.box.left() > left + line.box.height())) {
            continue;
        }
        last = now;
        out.push_back(&line);
    }
    return out;
}

/// Whether nothing else stands at the height where a code's line begins, and the row's other columns begin there too.
bool beginsRow(const TextLine &opener, size_t own, const Columns &columns)
{
    const double height = opener.box.height();
    const double middle = opener.box.center().y();
    bool beside = false;
    for (size_t column = 0; column < columns.size(); ++column) {
        if (column == own) {
            continue;
        }
        for (const TextLine &line : columns[column]) {
            if (line.words.size() == 1 && isSign(*line.words.front())) {
                continue;
            }
            const double apart = line.box.center().y() - middle;
            beside = beside || std::abs(apart) < 0.25 * height;
            if (apart < -0.25 * height && apart > -0.85 * height) {
                return false;
            }
        }
    }
    return beside;
}

double pitchOf(const std::vector<Columns> &all)
{
    std::vector<double> pitches;
    for (const Columns &columns : all) {
        for (const std::vector<TextLine> &lines : columns) {
            for (size_t i = 1; i < lines.size(); ++i) {
                const double height = std::max(lines[i].box.height(), lines[i - 1].box.height());
                pitches.push_back((lines[i].box.bottom() - lines[i - 1].box.bottom()) / std::max(height, 1.0));
            }
        }
    }
    if (pitches.empty()) {
        return 1.2;
    }
    const auto low = pitches.begin() + static_cast<std::ptrdiff_t>(pitches.size() / 4);
    std::nth_element(pitches.begin(), low, pitches.end());
    return std::clamp(*low, 0.8, 2.5);
}

std::vector<double> bordersByOpeners(const ColumnStretch &stretch, const std::vector<const TextLine *> &openers,
                                     bool fromTop)
{
    std::vector<double> out;
    Band beforeFirst;
    double least = 1e9;
    for (size_t i = 0; i < openers.size(); ++i) {
        const QRectF &box = openers[i]->box;
        if (fromTop) {
            out.push_back(box.top() + 0.1 * box.height());
            continue;
        }
        const double above = i == 0 ? -1e9 : openers[i - 1]->box.center().y();
        Band widest;
        for (const Band &gap : gapsOf(stretch.words, above, box.center().y() + 0.1)) {
            if (gap.to - gap.from > widest.to - widest.from) {
                widest = gap;
            }
        }
        if (i == 0) {
            beforeFirst = widest;
            continue;
        }
        least = std::min(least, widest.to - widest.from);
        out.push_back(widest.to > 0 ? (widest.from + widest.to) / 2 : box.top());
    }
    // What stands above the first code's row belongs to the page before.
    if (beforeFirst.to > 0 && beforeFirst.to - beforeFirst.from >= std::min(least, kRowGap)) {
        out.push_back((beforeFirst.from + beforeFirst.to) / 2);
    }
    return out;
}

/// Where rows begin.
std::vector<double> bordersOf(const ColumnStretch &stretch, const Columns &columns, const RowRule &rule)
{
    std::vector<double> borders = stretch.separators;
    if (rule.kind == RowRule::Gaps) {
        if (borders.empty()) {
            borders = bordersByGaps(stretch, columns, rule.pitch, rule.gap);
        }
    } else {
        const std::vector<const TextLine *> openers = openersOf(columns[static_cast<size_t>(rule.column)], rule.kind);
        std::sort(borders.begin(), borders.end());
        double top = 1e9; // a line above all words, as below the headings, parts none of them
        for (const PlacedWord *word : stretch.words) {
            top = std::min(top, word->box.center().y());
        }
        for (const double border : bordersByOpeners(stretch, openers, rule.fromTop)) {
            // Lines part the rows already where there is one between this code and the one before it.
            const bool parted = std::any_of(stretch.separators.begin(), stretch.separators.end(), [&](double line) {
                double above = top;
                double own = 1e9;
                for (const TextLine *opener : openers) {
                    const double at = opener->box.center().y();
                    own = at >= border ? std::min(own, at) : own;
                    above = at < border ? std::max(above, at) : above;
                }
                return line > above && line <= own;
            });
            if (!parted) {
                borders.push_back(border);
            }
        }
        if (rule.fromTop) {
            for (const double border :
                 bordersWithoutCode(stretch, columns, static_cast<size_t>(rule.column), rule.pitch, rule.gap)) {
                borders.push_back(border);
            }
        }
    }
    std::sort(borders.begin(), borders.end());
    return borders;
}

PlacedRow rowOf(int page, const std::vector<const PlacedWord *> &words, const std::vector<double> &edges)
{
    PlacedRow row;
    for (int column = 0; column + 1 < static_cast<int>(edges.size()); ++column) {
        PlacedCell cell;
        cell.column = column;
        cell.parts.push_back({page, {}});
        row.cells.push_back(std::move(cell));
    }
    for (const PlacedWord *word : words) {
        row.cells[static_cast<size_t>(columnAt(edges, word->box.center().x()))].parts.front().words.push_back(word);
    }
    return row;
}

PlacedRow titleOf(int page, const TextLine &line, int columns)
{
    PlacedCell cell;
    cell.columnSpan = columns;
    cell.parts.push_back({page, line.words});
    return {{std::move(cell)}, {}};
}

/// How many codes at the start of a column's words begin a row; 0 where most do not, and stand in its text.
size_t beginRows(const std::vector<Columns> &all, size_t column)
{
    size_t count = 0;
    size_t begin = 0;
    for (const Columns &columns : all) {
        if (column < columns.size()) {
            for (const TextLine *opener : openersOf(columns[column], RowRule::Openers)) {
                ++count;
                begin += beginsRow(*opener, column, columns) ? 1 : 0;
            }
        }
    }
    return begin * 2 >= count ? begin : 0;
}

} // namespace

RowRule rowRuleOf(const std::vector<const ColumnStretch *> &stretches)
{
    RowRule rule;
    std::vector<Columns> all;
    all.reserve(stretches.size());
    for (const ColumnStretch *stretch : stretches) {
        all.push_back(columnsOf(stretch->words, stretch->edges));
    }
    rule.pitch = pitchOf(all);
    size_t most = 0;
    for (const RowRule::Kind kind : {RowRule::Labels, RowRule::Openers}) {
        for (size_t column = 0; column < all.front().size(); ++column) {
            size_t count = 0;
            size_t lines = 0;
            for (const Columns &columns : all) {
                count += column < columns.size() ? openersOf(columns[column], kind).size() : 0;
                lines += column < columns.size() ? columns[column].size() : 0;
            }
            const bool enough = kind == RowRule::Labels ? count * 2 >= lines : beginRows(all, column) >= 2;
            if (enough && count > most) {
                most = count;
                rule.kind = kind;
                rule.column = static_cast<int>(column);
            }
        }
        if (most > 0) {
            break;
        }
    }
    rule.gap = rowGap(stretches, all, rule.pitch);
    int begin = 0;
    int count = 0;
    for (size_t i = 0; i < all.size() && rule.column >= 0; ++i) {
        for (const TextLine *opener : openersOf(all[i][static_cast<size_t>(rule.column)], rule.kind)) {
            ++count;
            begin += beginsRow(*opener, static_cast<size_t>(rule.column), all[i]) ? 1 : 0;
        }
    }
    rule.fromTop = begin * 10 >= count * 6;
    return rule;
}

bool holdsRowsUnparted(const PlacedTable &table)
{
    if (table.rows.size() > 3) { // headings, a title, and all rows in one
        return false;
    }
    return std::any_of(table.rows.begin(), table.rows.end(), [](const PlacedRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const PlacedCell &cell) {
            if (cell.columnSpan > 1 || cell.parts.empty()) {
                return false;
            }
            const std::vector<TextLine> lines = linesOf(cell.parts.front().words);
            const size_t labels = openersOf(lines, RowRule::Labels).size();
            return labels >= 2 && labels * 2 > lines.size();
        });
    });
}

PlacedTable tableOf(const ColumnStretch &stretch, const RowRule &rule)
{
    PlacedTable table;
    table.page = stretch.page;
    table.area = stretch.area;
    table.edges = stretch.edges;
    if (!stretch.headings.empty()) {
        table.rows.push_back(rowOf(stretch.page, stretch.headings, stretch.edges));
        table.headerRows = 1;
    }
    const Columns columns = columnsOf(stretch.words, stretch.edges);
    std::vector<double> borders = bordersOf(stretch, columns, rule);
    for (const TextLine &title : stretch.titles) {
        borders.push_back(title.box.center().y());
    }
    std::sort(borders.begin(), borders.end());
    std::vector<std::vector<const PlacedWord *>> words(borders.size() + 1);
    for (const PlacedWord *word : stretch.words) {
        const auto after = std::upper_bound(borders.begin(), borders.end(), middleOf(*word));
        words[static_cast<size_t>(after - borders.begin())].push_back(word);
    }
    size_t title = 0;
    for (size_t band = 0; band < words.size(); ++band) {
        if (band > 0 && title < stretch.titles.size() && stretch.titles[title].box.center().y() == borders[band - 1]) {
            table.rows.push_back(titleOf(stretch.page, stretch.titles[title++], table.columns()));
        }
        if (!words[band].empty()) {
            table.rows.push_back(rowOf(stretch.page, words[band], stretch.edges));
        }
    }
    return table;
}

} // namespace attest::positions
