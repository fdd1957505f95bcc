// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/PlacedPage.h"

namespace attest::positions {

/// Words that stand side by side, from left to right.
struct TextLine
{
    std::vector<const PlacedWord *> words;
    QRectF box;

    QString text() const;
};

/// The lines of some words of a page, from the top down.
std::vector<TextLine> linesOf(std::vector<const PlacedWord *> words);
/// The parts of a line between gaps of at least `gap` points.
std::vector<TextLine> segmentsOf(const TextLine &line, double gap);

/// What a page shows of a cell.
struct CellPart
{
    int page = 0; ///< from 1
    std::vector<const PlacedWord *> words;
};

struct PlacedCell
{
    int column = 0;
    int columnSpan = 1;
    int rowSpan = 1;
    std::vector<CellPart> parts; ///< page after page

    bool isEmpty() const;
};

struct PlacedRow
{
    std::vector<PlacedCell> cells; ///< from left to right
    std::vector<double> edges;     ///< of these cells, where they differ from other rows'; empty: the table's
};

/// A table as one page shows it, or, joined, as several do.
struct PlacedTable
{
    int page = 0;              ///< from 1; the first
    QRectF area;               ///< on that page
    std::vector<double> edges; ///< of its columns: one more than there are
    std::vector<PlacedRow> rows;
    int headerRows = 0;

    int columns() const { return static_cast<int>(edges.size()) - 1; }
    /// The column that holds an x; -1: none.
    int columnAt(double x) const;
};

/// The words of a cell in one line, as they are compared.
QString textOf(const PlacedCell &cell);
QString textOf(const PlacedRow &row);

/// "1.2", "(4.1)", "1.2 The landlord": a number of a section and one within it at the start of a text.
bool beginsWithLabel(const QString &text);
/// The same where hardly anything follows, and a word may lead: "Provision 6.3:".
bool isLabel(const QString &text);

} // namespace attest::positions
