// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/readers/positions/Layout.h"

namespace attest::positions {

/// What may part two columns.
struct Gutter
{
    double from = 0, to = 0;           ///< where it is looked for
    double clearFrom = 0, clearTo = 0; ///< where no words stand
    bool aligned = false;              ///< words begin where that ends
};

/// A row of headings, and what stands below it wherever it is repeated.
struct ColumnModel
{
    std::vector<QString> headings;          ///< its lines
    std::vector<std::vector<double>> lefts; ///< where the words of each begin: a table of other widths is another
    std::vector<QString> following;         ///< the lines below them, until they are met again
    std::vector<Gutter> gutters;
    std::vector<int> covered; ///< for each half point across the page, how many lines have words there
    int lines = 0;
    double heights = 0; ///< of the lines, together
    double left = 0, right = 0;
    std::vector<TextLine> sample; ///< of the lines

    void take(const TextLine &line);
    bool settle(); ///< false: nothing parts some of the columns
    double edge(size_t gutter) const;
    bool crosses(const TextLine &line) const;
    int columnsIn(const TextLine &line) const;
    /// Parts columns whose headings stand too close, or have none, where the words below keep apart.
    void refine();
    /// Takes over columns that begin with a word of the headings from a model whose headings say the same: its tables
    /// may be longer.
    void learn(const ColumnModel &other);

private:
    bool partsText(const Gutter &gutter) const;
    bool takeStart(Gutter &gutter, int least) const;
    void addStarts();
    void narrow(double x);
    void addStart(double x, bool sure);
};

} // namespace attest::positions
