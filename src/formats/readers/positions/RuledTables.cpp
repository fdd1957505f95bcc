// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/readers/positions/RuledTables.h"

#include "formats/readers/positions/FramedTables.h"
#include "formats/readers/positions/TouchingTables.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attest::positions {

namespace {

constexpr double kReach = 3;    // points over which lines meet
constexpr double kShortest = 6; // shorter lines part nothing
constexpr double kParts = 0.5;  // a side that is drawn so far parts two cells
constexpr size_t kMostMeetings = 4'000'000;
constexpr size_t kMostEdges = 400;

/// Lines that meet one another.
struct Net
{
    std::vector<const Ruling *> level, upright;
    QRectF area;
};

class Meetings
{
public:
    explicit Meetings(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), size_t(0)); }

    size_t find(size_t item)
    {
        while (m_parents[item] != item) {
            item = m_parents[item] = m_parents[m_parents[item]];
        }
        return item;
    }
    void join(size_t one, size_t other) { m_parents[find(one)] = find(other); }

private:
    std::vector<size_t> m_parents;
};

bool meet(const Ruling &level, const Ruling &upright)
{
    return upright.at >= level.from - kReach && upright.at <= level.to + kReach && level.at >= upright.from - kReach &&
           level.at <= upright.to + kReach;
}

QRectF spanned(const Ruling &ruling, bool level)
{
    return level ? QRectF(ruling.from, ruling.at, ruling.length(), 0.01)
                 : QRectF(ruling.at, ruling.from, 0.01, ruling.length());
}

std::vector<Net> netsOf(const PlacedPage &page)
{
    const auto longEnough = [](const std::vector<Ruling> &rulings) {
        std::vector<const Ruling *> out;
        for (const Ruling &ruling : rulings) {
            if (ruling.length() >= kShortest) {
                out.push_back(&ruling);
            }
        }
        return out;
    };
    const std::vector<const Ruling *> level = longEnough(page.level);
    const std::vector<const Ruling *> upright = longEnough(page.upright);
    if (level.size() * upright.size() > kMostMeetings) {
        return {}; // a drawing
    }
    Meetings meetings(level.size() + upright.size());
    for (size_t i = 0; i < level.size(); ++i) {
        for (size_t j = 0; j < upright.size(); ++j) {
            if (meet(*level[i], *upright[j])) {
                meetings.join(i, level.size() + j);
            }
        }
    }
    std::vector<Net> byRoot(level.size() + upright.size());
    for (size_t i = 0; i < level.size() + upright.size(); ++i) {
        Net &net = byRoot[meetings.find(i)];
        const bool isLevel = i < level.size();
        const Ruling *ruling = isLevel ? level[i] : upright[i - level.size()];
        (isLevel ? net.level : net.upright).push_back(ruling);
        net.area |= spanned(*ruling, isLevel);
    }
    std::vector<Net> nets;
    for (Net &net : byRoot) {
        if (net.upright.size() >= 2 && !net.level.empty()) {
            nets.push_back(std::move(net));
        }
    }
    return nets;
}

/// The places of lines, those near one another as one.
std::vector<double> placesOf(const std::vector<const Ruling *> &rulings, double from, double to)
{
    std::vector<double> all;
    all.reserve(rulings.size());
    for (const Ruling *ruling : rulings) {
        all.push_back(ruling->at);
    }
    std::sort(all.begin(), all.end());
    std::vector<double> out;
    double sum = 0;
    int count = 0;
    for (const double at : all) {
        if (count > 0 && at - sum / count > kReach) {
            out.push_back(sum / count);
            sum = 0;
            count = 0;
        }
        sum += at;
        ++count;
    }
    if (count > 0) {
        out.push_back(sum / count);
    }
    // A side that is left open is where the lines across it end.
    if (out.empty() || out.front() - from > 2 * kReach) {
        out.insert(out.begin(), from);
    }
    if (to - out.back() > 2 * kReach) {
        out.push_back(to);
    }
    return out;
}

/// The grid of one net.
class Grid
{
public:
    Grid(const Net &net, const PlacedPage &page)
        : m_xs(placesOf(net.upright, net.area.left(), net.area.right())),
          m_ys(placesOf(net.level, net.area.top(), net.area.bottom()))
    {
        if (m_xs.size() > kMostEdges || m_ys.size() > kMostEdges) {
            m_xs.clear();
            return;
        }
        m_partsBelow = drawn(net.level, m_ys, m_xs);
        if (isFramed(page, m_xs, m_ys, m_partsBelow)) {
            m_framed = true;
            m_xs = {m_xs.begin() + 1, m_xs.end() - 1};
            m_partsBelow = drawn(net.level, m_ys, m_xs);
        }
        m_partsRight = drawn(net.upright, m_xs, m_ys);
        joinCells();
    }

    /// With one column it may be the end of a row that is one cell.
    bool isTable() const { return m_xs.size() >= 2 && m_ys.size() >= 2; }

    PlacedTable table(const PlacedPage &page) const
    {
        PlacedTable out;
        out.page = page.number;
        out.area = QRectF(QPointF(m_xs.front(), m_ys.front()), QPointF(m_xs.back(), m_ys.back()));
        out.edges = m_xs;
        std::vector<PlacedCell> cells(m_cells.size());
        for (const PlacedWord &word : page.words) {
            const QPointF centre = word.box.center();
            if (out.area.contains(centre)) {
                const size_t at = cellAt(indexOf(m_xs, centre.x()), indexOf(m_ys, centre.y()));
                PlacedCell &cell = cells[m_owner[at]];
                if (cell.parts.empty()) {
                    cell.parts.push_back({page.number, {}});
                }
                cell.parts.front().words.push_back(&word);
            }
        }
        fillRows(out, cells);
        if (m_framed) {
            dropBlankRows(out);
        }
        return out;
    }

private:
    struct Span
    {
        size_t left = 0, top = 0, right = 0, bottom = 0; ///< with the last
    };

    size_t columns() const { return m_xs.size() - 1; }
    size_t bands() const { return m_ys.size() - 1; }
    size_t cellAt(size_t column, size_t band) const { return band * columns() + column; }

    static size_t indexOf(const std::vector<double> &edges, double at)
    {
        const auto after = std::upper_bound(edges.begin(), edges.end(), at);
        const auto index = std::max<std::ptrdiff_t>(after - edges.begin() - 1, 0);
        return std::min(static_cast<size_t>(index), edges.size() - 2);
    }

    /// For each place and each stretch along it, whether a line is drawn there.
    static std::vector<std::vector<char>> drawn(const std::vector<const Ruling *> &rulings,
                                                const std::vector<double> &places, const std::vector<double> &along)
    {
        std::vector<std::vector<double>> covered(places.size(), std::vector<double>(along.size() - 1, 0));
        for (const Ruling *ruling : rulings) {
            const auto nearest = std::min_element(places.begin(), places.end(), [&](double one, double other) {
                return std::abs(one - ruling->at) < std::abs(other - ruling->at);
            });
            std::vector<double> &line = covered[static_cast<size_t>(nearest - places.begin())];
            for (size_t i = 0; i < line.size(); ++i) {
                line[i] += std::max(0.0, std::min(ruling->to, along[i + 1]) - std::max(ruling->from, along[i]));
            }
        }
        std::vector<std::vector<char>> out(places.size(), std::vector<char>(along.size() - 1, 0));
        for (size_t place = 0; place < places.size(); ++place) {
            for (size_t i = 0; i + 1 < along.size(); ++i) {
                out[place][i] = covered[place][i] >= kParts * (along[i + 1] - along[i]) ? 1 : 0;
            }
        }
        return out;
    }

    void joinCells()
    {
        Meetings meetings(columns() * bands());
        for (size_t band = 0; band < bands(); ++band) {
            for (size_t column = 0; column < columns(); ++column) {
                if (column + 1 < columns() && !m_partsRight[column + 1][band]) {
                    meetings.join(cellAt(column, band), cellAt(column + 1, band));
                }
                if (band + 1 < bands() && !m_partsBelow[band + 1][column]) {
                    meetings.join(cellAt(column, band), cellAt(column, band + 1));
                }
            }
        }
        std::vector<Span> spans(columns() * bands());
        std::vector<size_t> counts(spans.size(), 0);
        const auto each = [this](auto use) {
            for (size_t band = 0; band < bands(); ++band) {
                for (size_t column = 0; column < columns(); ++column) {
                    use(column, band, cellAt(column, band));
                }
            }
        };
        each([&](size_t column, size_t band, size_t at) {
            const size_t root = meetings.find(at);
            Span &span = spans[root];
            span = counts[root]++ == 0 ? Span{column, band, column, band}
                                       : Span{std::min(span.left, column), std::min(span.top, band),
                                              std::max(span.right, column), std::max(span.bottom, band)};
        });
        m_owner.resize(spans.size());
        m_cells.resize(spans.size());
        each([&](size_t column, size_t band, size_t at) {
            const size_t root = meetings.find(at);
            const Span &span = spans[root];
            const bool whole = (span.right - span.left + 1) * (span.bottom - span.top + 1) == counts[root];
            m_owner[at] = whole ? cellAt(span.left, span.top) : at; // one with a corner cut out is no cell
            m_cells[at] = whole ? span : Span{column, band, column, band};
        });
    }

    void fillRows(PlacedTable &table, std::vector<PlacedCell> &cells) const
    {
        // A band in which no cell begins is no row.
        std::vector<int> rowsBefore(bands() + 1, 0);
        for (size_t band = 0; band < bands(); ++band) {
            bool begins = false;
            for (size_t column = 0; column < columns(); ++column) {
                const size_t at = cellAt(column, band);
                begins = begins || m_owner[at] == at;
            }
            rowsBefore[band + 1] = rowsBefore[band] + (begins ? 1 : 0);
        }
        table.rows.resize(static_cast<size_t>(rowsBefore.back()));
        for (size_t band = 0; band < bands(); ++band) {
            for (size_t column = 0; column < columns(); ++column) {
                const size_t at = cellAt(column, band);
                if (m_owner[at] != at) {
                    continue;
                }
                const Span &span = m_cells[at];
                PlacedCell &cell = cells[at];
                cell.column = static_cast<int>(column);
                cell.columnSpan = static_cast<int>(span.right - span.left) + 1;
                cell.rowSpan = std::max(1, rowsBefore[span.bottom + 1] - rowsBefore[band]);
                table.rows[static_cast<size_t>(rowsBefore[band])].cells.push_back(std::move(cell));
            }
        }
    }

    std::vector<double> m_xs, m_ys;
    bool m_framed = false;                       ///< other tables' cells hold the table
    std::vector<std::vector<char>> m_partsRight; ///< by x and band: a line is drawn
    std::vector<std::vector<char>> m_partsBelow; ///< by y and column
    std::vector<size_t> m_owner;                 ///< of each place the cell that covers it
    std::vector<Span> m_cells;
};

bool holdsTable(const PlacedTable &table)
{
    // A page may show nothing but the end of one cell.
    return std::any_of(table.rows.begin(), table.rows.end(), [](const PlacedRow &row) {
        return std::any_of(row.cells.begin(), row.cells.end(), [](const PlacedCell &cell) { return !cell.isEmpty(); });
    });
}

} // namespace

bool isBox(const PlacedTable &table)
{
    return table.columns() < 3 && std::none_of(table.rows.begin(), table.rows.end(), [](const PlacedRow &row) {
               return std::count_if(row.cells.begin(), row.cells.end(),
                                    [](const PlacedCell &cell) { return !cell.isEmpty(); }) >= 2;
           });
}

std::optional<PlacedTable> rowWithin(const PlacedPage &page, const std::vector<double> &edges)
{
    PlacedTable table;
    table.page = page.number;
    table.edges = edges;
    double top = page.size.height();
    double bottom = 0;
    for (const double edge : edges) {
        bool drawn = false;
        for (const Ruling &line : page.upright) {
            if (std::abs(line.at - edge) <= kReach && line.length() >= kShortest) {
                drawn = true;
                top = std::min(top, line.from);
                bottom = std::max(bottom, line.to);
            }
        }
        if (!drawn) {
            return std::nullopt;
        }
    }
    table.area = QRectF(QPointF(edges.front(), top), QPointF(edges.back(), bottom));
    table.rows.emplace_back();
    for (int column = 0; column < table.columns(); ++column) {
        table.rows.back().cells.push_back({column, 1, 1, {}});
    }
    for (const PlacedWord &word : page.words) {
        if (table.area.contains(word.box.center())) {
            const int column = table.columnAt(word.box.center().x());
            std::vector<PlacedCell> &cells = table.rows.back().cells;
            PlacedCell &cell = column < 0 ? cells.back() : cells[static_cast<size_t>(column)]; // on the last edge
            if (cell.parts.empty()) {
                cell.parts.push_back({page.number, {}});
            }
            cell.parts.front().words.push_back(&word);
        }
    }
    return holdsTable(table) ? std::optional(std::move(table)) : std::nullopt;
}

std::vector<PlacedTable> ruledTables(const PlacedPage &page)
{
    std::vector<PlacedTable> tables;
    for (const Net &net : netsOf(page)) {
        if (const Grid grid(net, page); grid.isTable()) {
            PlacedTable table = grid.table(page);
            alignRows(table);
            if (holdsTable(table)) {
                tables.push_back(std::move(table));
            }
        }
    }
    std::vector<QRectF> areas;
    for (const PlacedTable &table : tables) {
        if (!isBox(table)) { // a frame around a table is none
            areas.push_back(table.area);
        }
    }
    const auto isInner = [&areas](const PlacedTable &table) {
        return std::any_of(areas.begin(), areas.end(), [&table](const QRectF &other) {
            return other != table.area && other.contains(table.area.center()) &&
                   other.width() * other.height() > table.area.width() * table.area.height();
        });
    };
    tables.erase(std::remove_if(tables.begin(), tables.end(), isInner), tables.end());
    std::sort(tables.begin(), tables.end(),
              [](const PlacedTable &one, const PlacedTable &other) { return one.area.top() < other.area.top(); });
    joinHeadings(tables);
    return tables;
}

} // namespace attest::positions
