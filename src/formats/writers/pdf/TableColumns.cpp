// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/TableColumns.h"

#include "formats/writers/pdf/PageLook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attest::pdf {

namespace {

constexpr double narrowLine = 78;   ///< points: what fits here needs no more room than its longest line
constexpr double longestWord = 150; ///< points: longer ones are parted
constexpr double evenShare = 0.72;  ///< of an even share: no column of text becomes a ribbon
constexpr double largestStep = 60;  ///< points
constexpr double smallestStep = 6;
constexpr size_t mostWeighedRows = 400; ///< of one kind of table: enough to know its shape by
constexpr double slack = 1.5;           ///< points: widths are by single letters, without kerning

} // namespace

TableColumns::TableColumns(const Typesetter &typesetter, const Document &document) : m_typesetter(typesetter)
{
    gather(document.blocks);
    gather(document.colophon);
}

QString TableColumns::keyOf(const TableGrid &grid)
{
    QString key = QString::number(grid.columns);
    for (int row = 0; row < grid.headerRows; ++row) {
        for (const GridCell &cell : grid.rows[size_t(row)]) {
            key += u'\x1f' + (cell.cell != nullptr ? plainText(cell.cell->blocks) : QString());
        }
    }
    return key;
}

void TableColumns::gather(const Blocks &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block.node)) {
            const TableGrid grid(*table);
            // Tables without headings have nothing in common but by chance.
            if (grid.headerRows > 0) {
                weigh(grid, m_shapes[keyOf(grid)]);
            }
        }
    }
}

void TableColumns::weigh(const TableGrid &grid, Shape &shape) const
{
    shape.columns.resize(size_t(grid.columns));
    for (size_t row = 0; row < grid.rows.size() && shape.rows.size() < mostWeighedRows; ++row) {
        Row lengths(size_t(grid.columns));
        for (const GridCell &cell : grid.rows[row]) {
            if (cell.cell == nullptr || cell.columnSpan > 1) {
                continue;
            }
            const bool header = row < size_t(grid.headerRows);
            const auto column = size_t(cell.column);
            weigh(cell.cell->blocks, header || cell.cell->header, shape.columns[column],
                  header ? nullptr : &lengths[column]);
        }
        shape.rows.push_back(std::move(lengths));
    }
}

/// Of the pieces between which a line may end: an address has many.
double TableColumns::widestPiece(QStringView word, const TextStyle &style) const
{
    double widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i] == u'/' || word[i] == u'-' || i + 1 == word.size()) {
            widest = std::max(widest, m_typesetter.width(word.mid(start, i + 1 - start), style));
            start = i + 1;
        }
    }
    return widest;
}

void TableColumns::weigh(const Blocks &blocks, bool header, Column &column, std::vector<float> *lengths) const
{
    const QString text = plainText(blocks);
    TextStyle style;
    style.size = look::tableSize;
    style.strong = header;
    const auto strong = [](const Block &block) {
        const auto *words = std::get_if<Paragraph>(&block.node);
        return words != nullptr &&
               std::any_of(words->spans.begin(), words->spans.end(), [](const Span &s) { return s.strong; });
    };
    style.strong = style.strong || std::any_of(blocks.begin(), blocks.end(), strong);
    const double space = m_typesetter.width(u" ", style);
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        double length = 0;
        for (const QStringView word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const double width = m_typesetter.width(word, style);
            column.word = std::max(column.word, std::min(widestPiece(word, style), longestWord));
            length += (length > 0 ? space : 0) + width;
        }
        if (lengths == nullptr) {
            continue; // a heading may break between its words
        }
        column.line = std::max(column.line, length);
        lengths->push_back(float(length));
    }
}

/// How many lines all rows take together, at these widths.
double TableColumns::height(const Shape &shape, const std::vector<double> &widths)
{
    double lines = 0;
    for (const Row &row : shape.rows) {
        double most = 1;
        for (size_t c = 0; c < row.size(); ++c) {
            double own = 0;
            for (const float length : row[c]) {
                // Words do not fill lines to their end: half a word is lost on each.
                own += std::max(1.0, std::ceil(double(length) / std::max(widths[c] - 12, 1.0)));
            }
            most = std::max(most, own);
        }
        lines += most;
    }
    return lines;
}

/// Room goes over from one column to another as long as the rows get lower by it.
void TableColumns::improve(const Shape &shape, const std::vector<size_t> &text, const std::vector<double> &least,
                           std::vector<double> &widths)
{
    double best = height(shape, widths);
    const auto tryOut = [&](size_t from, size_t to, double step) {
        if (from == to || widths[from] - step < least[from]) {
            return false;
        }
        widths[from] -= step;
        widths[to] += step;
        const double lines = height(shape, widths);
        if (lines < best) {
            best = lines;
            return true;
        }
        widths[from] += step;
        widths[to] -= step;
        return false;
    };
    for (double step = largestStep; step > smallestStep; step *= 0.6) {
        for (bool better = true; better;) {
            better = false;
            for (const size_t from : text) {
                for (const size_t to : text) {
                    better = tryOut(from, to, step) || better;
                }
            }
        }
    }
}

std::vector<double> TableColumns::share(const Shape &shape, double room)
{
    const size_t count = shape.columns.size();
    std::vector<double> least(count);
    std::vector<size_t> text; // columns of running text
    double taken = 0;
    for (size_t c = 0; c < count; ++c) {
        const Column &column = shape.columns[c];
        const bool narrow = column.line > 0 && column.line <= narrowLine;
        least[c] = (narrow ? std::max(column.word, column.line) : column.word) + slack;
        taken += narrow ? least[c] : 0;
        if (!narrow) {
            text.push_back(c);
        }
    }
    const double even = text.empty() ? 0 : (room - taken) / double(text.size());
    for (const size_t c : text) {
        least[c] = std::max(least[c], even * evenShare);
    }
    std::vector<double> widths = least;
    const double all = std::accumulate(least.begin(), least.end(), 0.0);
    if (text.empty() || all > room) {
        // All are narrow, or there is not room enough: in proportion.
        for (double &width : widths) {
            width *= room / all;
        }
        return widths;
    }
    for (const size_t c : text) {
        widths[c] += (room - all) / double(text.size());
    }
    improve(shape, text, least, widths);
    return widths;
}

std::vector<double> TableColumns::of(const TableGrid &grid, double width, double padding)
{
    const double room = width - 2 * padding * grid.columns;
    const auto found = m_shapes.find(keyOf(grid));
    Shape own;
    if (found == m_shapes.end()) {
        weigh(grid, own);
    }
    Shape &shape = found == m_shapes.end() ? own : *found;
    if (shape.widths.empty() || shape.room != room) {
        shape.room = room;
        shape.widths = share(shape, room);
    }
    std::vector<double> out = shape.widths;
    for (double &each : out) {
        each += 2 * padding;
    }
    return out;
}

} // namespace attest::pdf
