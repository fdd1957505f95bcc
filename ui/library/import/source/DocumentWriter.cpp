// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/import/source/DocumentWriter.h"

#include "ui/widgets/Theme.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attest::ui {

namespace {

constexpr int mostBlocks = 12000; ///< and cells, that a person looks through, and that are laid out quickly
constexpr int deepest = 12;
constexpr int mostColumns = 40;
constexpr qsizetype longestWord = 20; ///< that is not broken
constexpr qsizetype breakEvery = 10;
constexpr int leastShare = 6; ///< of a hundred, of a table's width

/// Where a cell stands in the grid of its table.
struct Placed
{
    const Cell *cell = nullptr;
    int row = 0, column = 0, down = 1, across = 1;
};

/// The cells of the first rows, each beside those that reach down from above. What has no room in the columns is left
/// out.
std::vector<Placed> placed(const Table &table, int rows, int columns)
{
    std::vector<Placed> cells;
    std::vector<int> covered(size_t(columns), 0); // how many more rows a cell from above fills
    for (int row = 0; row < rows; ++row) {
        int column = 0;
        for (const Cell &cell : table.rows[size_t(row)].cells) {
            while (column < columns && covered[size_t(column)] > 0) {
                ++column;
            }
            if (column >= columns) {
                break;
            }
            Placed one{&cell, row, column, std::clamp(cell.rowSpan, 1, rows - row), 1};
            const int widest = std::clamp(cell.columnSpan, 1, columns - column);
            while (one.across < widest && covered[size_t(column + one.across)] == 0) {
                ++one.across;
            }
            std::fill_n(covered.begin() + column, one.across, one.down);
            column += one.across;
            cells.push_back(one);
        }
        std::for_each(covered.begin(), covered.end(), [](int &more) { more = std::max(0, more - 1); });
    }
    return cells;
}

/// How many columns the grid of these cells has.
int columnsOf(const std::vector<Placed> &cells)
{
    int most = 1;
    for (const Placed &one : cells) {
        most = std::max(most, one.column + one.across);
    }
    return most;
}

/// Columns with more words get more of the width.
QList<QTextLength> widthsOf(const std::vector<Placed> &cells, int columns)
{
    std::vector<double> words(size_t(columns), 1);
    for (const Placed &one : cells) {
        if (one.across == 1) {
            words[size_t(one.column)] += double(plainText(one.cell->blocks).size());
        }
    }
    double all = 0;
    for (double &one : words) {
        one = std::sqrt(one);
        all += one;
    }
    QList<QTextLength> widths;
    for (const double one : words) {
        widths.append(QTextLength(QTextLength::PercentageLength,
                                  std::max(double(std::min(leastShare, 100 / columns)), 100 * one / all)));
    }
    return widths;
}

/// Addresses would make a column as wide as they are.
QString breakable(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from;
        while (to < text.size() && !text.at(to).isSpace()) {
            ++to;
        }
        for (qsizetype at = from; at < to; ++at) {
            out += text.at(at);
            const bool within = (at - from + 1) % breakEvery == 0 && at + 1 < to && !text.at(at).isHighSurrogate();
            if (within && to - from > longestWord) {
                out += breakingPlace;
            }
        }
        if (to < text.size()) {
            out += text.at(to) == u'\n' ? QChar(QChar::LineSeparator) : text.at(to);
        }
        from = to + 1;
    }
    return out;
}

} // namespace

DocumentWriter::DocumentWriter(QTextDocument &into) : m_cursor(&into), m_left(mostBlocks)
{
    into.setUndoRedoEnabled(false);
    QTextOption wrap = into.defaultTextOption();
    wrap.setWrapMode(QTextOption::WordWrap);
    into.setDefaultTextOption(wrap);
}

std::vector<WrittenPlace> DocumentWriter::write(const Document &document)
{
    m_cursor.beginEditBlock();
    blocks(document.blocks, 0);
    m_cursor.endEditBlock();
    return std::move(m_places);
}

void DocumentWriter::begin(const QTextBlockFormat &format)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat({});
    } else {
        m_cursor.insertBlock(format, {});
    }
    m_fresh = false;
}

void DocumentWriter::blocks(const Blocks &blocks, int depth)
{
    for (const Block &one : blocks) {
        if (m_left-- <= 0) {
            m_cut = true;
            return;
        }
        block(one, depth);
    }
}

void DocumentWriter::block(const Block &block, int depth)
{
    if (depth > deepest) {
        m_cut = true;
        return;
    }
    if (const auto *grid = std::get_if<Table>(&block.node)) {
        table(*grid, depth);
        return;
    }
    const int before = number();
    const bool fresh = m_fresh;
    if (const auto *paragraph = std::get_if<Paragraph>(&block.node)) {
        QTextBlockFormat format;
        format.setBottomMargin(depth == 0 ? fieldGap : smallGap);
        begin(format);
        spans(paragraph->spans);
    } else if (const auto *heading = std::get_if<Heading>(&block.node)) {
        QTextBlockFormat format;
        format.setTopMargin(depth == 0 ? cardMargin : 0);
        format.setBottomMargin(fieldGap);
        begin(format);
        QTextCharFormat look;
        look.setFontWeight(QFont::DemiBold);
        if (heading->level <= 2) {
            look.setProperty(QTextFormat::FontSizeAdjustment, heading->level == 1 ? 2 : 1);
        }
        spans(heading->spans, look);
    } else if (const auto *points = std::get_if<List>(&block.node)) {
        list(*points, depth);
    } else {
        return; // a picture: what was read of the form has none
    }
    if (block.place && !block.place->path.isEmpty()) {
        m_places.push_back({block.place->path, fresh ? before : before + 1, number()});
    }
}

void DocumentWriter::spans(const Spans &spans, const QTextCharFormat &look)
{
    for (const Span &span : spans) {
        QTextCharFormat format = look;
        if (span.strong) {
            format.setFontWeight(QFont::DemiBold);
        }
        format.setFontItalic(span.emphasis);
        if (!span.address.isEmpty()) {
            format.setFontUnderline(true); // nothing opens from here
            format.setToolTip(span.address.left(500).toHtmlEscaped());
        }
        m_cursor.insertText(breakable(span.text), format);
    }
}

void DocumentWriter::list(const List &list, int depth)
{
    int count = 0;
    for (const Blocks &item : list.items) {
        const qint64 at = qint64(list.start) + count++;
        const QString mark = list.style == ListStyle::Bullet   ? u"•"_s
                             : list.style == ListStyle::Number ? u"%1."_s.arg(at)
                                                               : u"(%1)"_s.arg(listLetters(at));
        Blocks marked = item;
        auto *first = marked.empty() ? nullptr : std::get_if<Paragraph>(&marked.front().node);
        if (first == nullptr) {
            marked.insert(marked.begin(), Block{Paragraph{}, {}});
            first = std::get_if<Paragraph>(&marked.front().node);
        }
        Span lead;
        lead.text = mark + u'\u00a0';
        first->spans.insert(first->spans.begin(), lead);
        blocks(marked, depth + 1);
    }
}

void DocumentWriter::table(const Table &table, int depth)
{
    if (table.rows.empty()) {
        return;
    }
    const int all = int(table.rows.size());
    const int few = std::min(all, std::max(0, m_left));
    const int columns = columnsOf(placed(table, few, mostColumns));
    const int rows = std::min(few, m_left / columns);
    m_cut = m_cut || rows < all;
    if (rows <= 0) {
        return;
    }
    m_left -= rows * columns;
    const std::vector<Placed> cells = placed(table, rows, columns);
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(Theme::colours().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(smallGap);
    format.setColumnWidthConstraints(widthsOf(cells, columns));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setTopMargin(smallGap);
    format.setBottomMargin(fieldGap);
    const QTextCursor outer = m_cursor;
    QTextTable *grid = m_cursor.insertTable(rows, columns, format);
    for (const Placed &one : cells) {
        if (one.across > 1 || one.down > 1) {
            grid->mergeCells(one.row, one.column, one.down, one.across);
        }
        cell(*grid, *one.cell, one.row, one.column, depth);
    }
    m_cursor = grid->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_fresh = true;
}

void DocumentWriter::cell(QTextTable &grid, const Cell &cell, int row, int column, int depth)
{
    m_cursor = grid.cellAt(row, column).firstCursorPosition();
    m_fresh = true;
    if (cell.header) {
        QTextTableCellFormat look = grid.cellAt(row, column).format().toTableCellFormat();
        look.setBackground(Theme::colours().surface);
        grid.cellAt(row, column).setFormat(look);
    }
    ++m_left; // the first is counted with the table
    blocks(cell.blocks, depth + 1);
}

} // namespace attest::ui
