// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/TableFlow.h"

#include "formats/writers/pdf/Canvas.h"
#include "formats/writers/pdf/PageLook.h"
#include "formats/writers/pdf/Passage.h"

#include <algorithm>
#include <numeric>

namespace attest::pdf {

namespace {

constexpr double rounding = 0.01;      ///< points by which sums may be off
constexpr double repeatedShare = 0.34; ///< of a page, at most, for what stands on every page
constexpr Room allTheRoom = {1e9, 1e9, false};

/// What was placed from some line on, to be drawn once more elsewhere: from the table's top left, and no content.
std::vector<PlacedLines> asDecoration(const Sheet &sheet, size_t from, double x, double y)
{
    std::vector<PlacedLines> out(sheet.lines.begin() + qsizetype(from), sheet.lines.end());
    for (PlacedLines &each : out) {
        each.x -= x;
        each.y -= y;
        each.element = artifact;
    }
    return out;
}

} // namespace

TableFlow::TableFlow(std::vector<TableRow> rows, int headerRows, double width, double padding, double lineHeight)
    : m_rows(std::move(rows)), m_headerRows(size_t(headerRows)), m_width(width), m_padding(padding),
      m_lineHeight(lineHeight)
{
}

double TableFlow::headerHeight() const
{
    if (m_headerHeight < 0) {
        m_headerHeight = 0;
        for (size_t row = 0; row < m_headerRows; row = size_t(m_rows[row].bandEnd)) {
            m_headerHeight += bandRest(row);
        }
    }
    return m_headerHeight;
}

double TableFlow::contentRest(size_t row) const
{
    double height = 0;
    for (const TableCell &cell : m_rows[row].cells) {
        height = std::max(height, cell.content->rest());
    }
    return height;
}

double TableFlow::nameHeight() const
{
    double height = 0;
    for (const PlacedLines &each : m_nameLines) {
        height = std::max(height, each.y + each.passage->height(each.first, each.count));
    }
    return m_parted ? height : 0;
}

double TableFlow::rowRest(size_t row) const
{
    const double content = contentRest(row);
    // The end of a row may be lower than its name, which is said again beside it.
    return (row == m_next ? std::max(content, nameHeight()) : content) + 2 * m_padding;
}

std::vector<double> TableFlow::bandHeights(size_t first) const
{
    const auto end = size_t(m_rows[first].bandEnd);
    if (end == first + 1) {
        return {rowRest(first)};
    }
    std::vector<double> heights(end - first, 2 * m_padding);
    // A cell that spans rows is counted where it ends, when it is known what the rows above give it.
    for (size_t last = first; last < end; ++last) {
        for (size_t row = first; row <= last; ++row) {
            for (const TableCell &cell : m_rows[row].cells) {
                if (row + size_t(cell.rowSpan) != last + 1) {
                    continue;
                }
                const auto from = heights.begin() + qsizetype(row - first);
                const auto to = heights.begin() + qsizetype(last - first);
                const double above = std::accumulate(from, to, 0.0);
                *to = std::max(*to, cell.content->rest() + 2 * m_padding - above);
            }
        }
    }
    return heights;
}

double TableFlow::bandRest(size_t first) const
{
    const std::vector<double> heights = bandHeights(first);
    return std::accumulate(heights.begin(), heights.end(), 0.0);
}

bool TableFlow::repeats(double page) const
{
    return begun() ? m_repeats : m_headerRows > 0 && headerHeight() <= page * repeatedShare;
}

double TableFlow::captionRest() const
{
    return m_caption && !m_caption->done() ? m_caption->rest() + look::captionGap : 0;
}

double TableFlow::rest() const
{
    double height = captionRest() + (m_next >= m_headerRows && begun() && m_repeats && !done() ? headerHeight() : 0);
    for (size_t row = m_next; row < m_rows.size(); row = size_t(m_rows[row].bandEnd)) {
        height += bandRest(row);
    }
    return height;
}

double TableFlow::rowLeast(size_t row, double page) const
{
    const double whole = bandRest(row);
    if (whole <= page) {
        return whole;
    }
    double least = look::leastLines * m_lineHeight;
    for (const TableCell &cell : m_rows[row].cells) {
        least = std::max(least, cell.content->least(page));
    }
    return std::min(page, least + 2 * m_padding);
}

double TableFlow::least(double page) const
{
    const double head = repeats(page) ? headerHeight() : 0;
    const size_t row = std::max(m_next, repeats(page) ? m_headerRows : 0);
    const double height = captionRest() + head;
    if (height > page) {
        return m_caption->least(page);
    }
    return row < m_rows.size() ? height + rowLeast(row, page - height) : height;
}

void TableFlow::tintHead(Sheet &sheet, double x, double y) const
{
    sheet.tints.push_back({QRectF(x, y, m_width, headerHeight()), grey(look::headerTint)});
    sheet.rules.push_back({x, y + headerHeight(), m_width, look::headerRule, grey(0.2)});
}

double TableFlow::placeHead(Sheet &sheet, double x, double y)
{
    tintHead(sheet, x, y);
    const size_t lines = sheet.lines.size();
    double used = 0;
    while (m_next < m_headerRows) {
        used += placeWhole(sheet, x, y + used);
    }
    // Rules part the rows of a header from each other; under the last there is a stronger one.
    sheet.rules.pop_back();
    m_headLines = asDecoration(sheet, lines, x, y);
    return used;
}

double TableFlow::repeatHead(Sheet &sheet, double x, double y) const
{
    tintHead(sheet, x, y);
    for (PlacedLines each : m_headLines) {
        each.x += x;
        each.y += y;
        sheet.lines.push_back(each);
    }
    return headerHeight();
}

/// A caption stands whole above its table; one that is too long for that goes before it like any text.
bool TableFlow::placeCaption(Sheet &sheet, double x, double y, const Room &room, double &used)
{
    if (!m_caption || m_caption->done()) {
        return true;
    }
    const double height = m_caption->place(sheet, x, y, {room.height, room.page, room.force});
    used += height + (m_caption->done() ? look::captionGap : 0);
    return m_caption->done();
}

double TableFlow::place(Sheet &sheet, double x, double y, const Room &room)
{
    const Sheet::Extent before = sheet.extent();
    if (m_next == 0 && !m_parted) {
        if (least(room.page) > room.height + rounding && !room.force) {
            return 0;
        }
        m_repeats = m_headerRows > 0 && headerHeight() <= room.page * repeatedShare;
    }
    double used = 0;
    if (!placeCaption(sheet, x, y, room, used)) {
        return used;
    }
    bool placed = used > 0;
    if (m_repeats && m_next < m_headerRows) {
        used += placeHead(sheet, x, y + used);
        placed = true;
    } else if (m_repeats) {
        used += repeatHead(sheet, x, y + used);
    }
    bool force = room.force;
    while (!done()) {
        const Room left = {room.height - used, room.page - (m_repeats ? headerHeight() : 0), force};
        const double height = placeBand(sheet, x, y + used, left);
        if (height == 0) {
            break;
        }
        used += height;
        placed = true;
        force = false;
        if (m_parted) {
            break;
        }
    }
    if (!placed) {
        sheet.cutTo(before);
        return 0;
    }
    return used;
}

double TableFlow::placeBand(Sheet &sheet, double x, double y, const Room &room)
{
    const double whole = bandRest(m_next);
    if (whole <= room.height + rounding) {
        return placeWhole(sheet, x, y);
    }
    if (whole <= room.page && !room.force) {
        return 0;
    }
    if (size_t(m_rows[m_next].bandEnd) > m_next + 1) {
        // No page holds rows that cells tie together: each is then set by itself, with what begins in it.
        for (auto row = m_next, end = size_t(m_rows[m_next].bandEnd); row < end; ++row) {
            m_rows[row].bandEnd = int(row) + 1;
            for (TableCell &cell : m_rows[row].cells) {
                cell.rowSpan = 1;
            }
        }
        return placeBand(sheet, x, y, room);
    }
    return placePart(sheet, x, y, room);
}

double TableFlow::placeWhole(Sheet &sheet, double x, double y)
{
    const std::vector<double> heights = bandHeights(m_next);
    const size_t first = m_next;
    if (m_parted) {
        repeatName(sheet, x, y + m_padding);
    }
    const auto end = size_t(m_rows[first].bandEnd);
    double top = y;
    for (size_t row = first; row < end; ++row) {
        for (TableCell &cell : m_rows[row].cells) {
            cell.content->place(sheet, x + cell.left + m_padding, top + m_padding, allTheRoom);
        }
        top += heights[row - first];
        // Under each cell that ends here, so that no rule runs through one that goes on.
        for (size_t above = first; above <= row && row + 1 < end; ++above) {
            for (const TableCell &cell : m_rows[above].cells) {
                if (above + size_t(cell.rowSpan) == row + 1) {
                    sheet.rules.push_back({x + cell.left, top, cell.width, look::hairline, grey(look::hairlineGrey)});
                }
            }
        }
    }
    sheet.rules.push_back({x, top, m_width, look::hairline, grey(look::hairlineGrey)});
    m_next = end;
    m_parted = false;
    return top - y;
}

double TableFlow::leftInRow() const
{
    return contentRest(m_next);
}

/// Places of each cell what the room takes; how high the highest became.
double TableFlow::fill(Sheet &sheet, double x, double y, const Room &room)
{
    double used = 0;
    std::vector<PlacedLines> names;
    for (TableCell &cell : m_rows[m_next].cells) {
        const size_t before = sheet.lines.size();
        used = std::max(used, cell.content->place(sheet, x + cell.left + m_padding, y, room));
        const bool placed = cell.names && cell.content->done() && sheet.lines.size() == before + 1;
        // Only what is no higher than the least that may stand on a page.
        if (placed && sheet.lines.back().count <= look::leastLines) {
            names = asDecoration(sheet, before, x, y);
        }
    }
    if (!m_parted) {
        m_nameLines = std::move(names);
    }
    return used;
}

/// Says again, where a row goes on, which one it is.
void TableFlow::repeatName(Sheet &sheet, double x, double y) const
{
    for (PlacedLines each : m_nameLines) {
        each.x += x;
        each.y += y;
        sheet.lines.push_back(each);
    }
}

double TableFlow::placePart(Sheet &sheet, double x, double y, const Room &room)
{
    const double fewest = look::leastLines * m_lineHeight;
    Room inner = {room.height - 2 * m_padding, room.page - 2 * m_padding, room.force};
    if (inner.height < fewest && !room.force) {
        return 0;
    }
    const Sheet::Extent before = sheet.extent();
    State state;
    for (const TableCell &cell : m_rows[m_next].cells) {
        cell.content->save(state);
    }
    const auto takeBack = [&] {
        auto from = state.cbegin();
        for (TableCell &cell : m_rows[m_next].cells) {
            cell.content->restore(from);
        }
        sheet.cutTo(before);
    };
    if (m_parted) {
        repeatName(sheet, x, y + m_padding);
    }
    double used = fill(sheet, x, y + m_padding, inner);
    if (const double left = leftInRow(); left > 0 && left < fewest && !room.force) {
        // Too little would go over to the next page: more of it goes along.
        takeBack();
        inner.height = used - (fewest - left);
        if (m_parted) {
            repeatName(sheet, x, y + m_padding);
        }
        used = fill(sheet, x, y + m_padding, inner);
    }
    if (used < fewest - rounding && !room.force) {
        takeBack();
        return 0;
    }
    used = std::max(used, nameHeight());
    const auto &cells = m_rows[m_next].cells;
    m_parted = !std::all_of(cells.begin(), cells.end(), [](const TableCell &cell) { return cell.content->done(); });
    const double height = used + 2 * m_padding;
    if (!m_parted) {
        sheet.rules.push_back({x, y + height, m_width, look::hairline, grey(look::hairlineGrey)});
        ++m_next;
    }
    return height;
}

void TableFlow::save(State &state) const
{
    state.push_back(int(m_next));
    state.push_back(m_parted ? 1 : 0);
    if (m_caption) {
        m_caption->save(state);
    }
    for (size_t row = m_next; row < m_rows.size(); ++row) {
        for (const TableCell &cell : m_rows[row].cells) {
            cell.content->save(state);
        }
    }
}

void TableFlow::restore(State::const_iterator &state)
{
    m_next = size_t(*state++);
    m_parted = *state++ != 0;
    if (m_caption) {
        m_caption->restore(state);
    }
    for (size_t row = m_next; row < m_rows.size(); ++row) {
        for (const TableCell &cell : m_rows[row].cells) {
            cell.content->restore(state);
        }
    }
}

} // namespace attest::pdf
