// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Flow.h"

namespace attest::pdf {

/// One cell with the room it takes across the table.
struct TableCell
{
    std::unique_ptr<Flow> content;
    double left = 0; ///< of the cell, from the table's left
    double width = 0;
    int rowSpan = 1;
    bool names = false; ///< it heads its row
};

struct TableRow
{
    std::vector<TableCell> cells;
    int bandEnd = 0; ///< the first row that no cell ties to this one
};

/// A table: its header is repeated on each page, rows are parted only where a page is too small for them.
class TableFlow final : public Flow
{
public:
    /// `lineHeight` is that of the cells' type: rows are parted by lines.
    TableFlow(std::vector<TableRow> rows, int headerRows, double width, double padding, double lineHeight);
    void setCaption(std::unique_ptr<Flow> caption) { m_caption = std::move(caption); }

    bool done() const override { return m_next == m_rows.size(); }
    double rest() const override;
    double least(double page) const override;
    double place(Sheet &sheet, double x, double y, const Room &room) override;
    void save(State &state) const override;
    void restore(State::const_iterator &state) override;

private:
    double contentRest(size_t row) const;
    double nameHeight() const; ///< of what is said again where a row goes on; 0 where it has not begun
    double rowRest(size_t row) const;
    /// The heights of the rows of the band that begins with this one.
    std::vector<double> bandHeights(size_t first) const;
    double bandRest(size_t first) const;
    double headerHeight() const;
    bool begun() const { return m_next > 0 || m_parted || (m_caption && m_caption->done()); }
    /// Whether the header is short enough to stand on every page; settled when the table begins.
    bool repeats(double page) const;
    double captionRest() const;
    bool placeCaption(Sheet &sheet, double x, double y, const Room &room, double &used);
    double rowLeast(size_t row, double page) const;
    double placeHead(Sheet &sheet, double x, double y);
    double repeatHead(Sheet &sheet, double x, double y) const;
    void tintHead(Sheet &sheet, double x, double y) const;
    double placeBand(Sheet &sheet, double x, double y, const Room &room);
    double placeWhole(Sheet &sheet, double x, double y);
    double placePart(Sheet &sheet, double x, double y, const Room &room);
    double fill(Sheet &sheet, double x, double y, const Room &room);
    void repeatName(Sheet &sheet, double x, double y) const;
    double leftInRow() const;

    std::vector<TableRow> m_rows;
    std::unique_ptr<Flow> m_caption;
    size_t m_headerRows;
    double m_width;
    double m_padding;
    double m_lineHeight;
    mutable double m_headerHeight = -1; ///< not yet known: nothing is set when the table is made
    size_t m_next = 0;
    bool m_parted = false;                ///< the next row has begun on an earlier page
    bool m_repeats = false;               ///< once it has begun
    std::vector<PlacedLines> m_nameLines; ///< of the cell that heads the parted row, likewise
    std::vector<PlacedLines> m_headLines; ///< of the header as it was first placed, from the table's top left
};

} // namespace attest::pdf
