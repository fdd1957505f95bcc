// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/ColumnFacts.h"

namespace attest {

/// What each column of a table holds, and how that is known.
struct FormColumns
{
    std::vector<ColumnRole> roles;
    QStringList headings; ///< as the form prints them; empty where there is no header row
    double confidence = 0;
    std::vector<ColumnRole> unsure;     ///< that two columns could hold, of which one was taken
    int headerFrom = -1, headerTo = -1; ///< first and last header row; -1: none

    bool has(ColumnRole role) const;
    int count(ColumnRole role) const;
    ColumnRole role(int column) const;
    /// True where a cell that holds something is merged over two columns of answers that hold different things.
    bool coversAnswers(const GridCell &cell) const;
    /// True where a row says Yes or No in the column of answers, or more than headings do: it heads no columns.
    bool answeredIn(const GridRow &row) const;
    /// True where a row prints once more, as on a new page, one of the several rows that head the table.
    bool headsAgain(const FormTable &table, const GridRow &row) const;
    /// A form's columns: the Code's side, by code or wording, and an answer's.
    bool isForm() const;
};

/// True where a row's cells (those that hold something) name columns rather than answer.
bool isHeaderRow(const QStringList &cells, const EditionShelf &editions);

/// True where a row above a table's headings heads several of them at once: "Our self-assessment".
bool isBanner(const GridRow &row, const EditionShelf &editions);

/// True where such a row holds nothing but headings, an edition's title or the form's: nobody misses it.
bool isOnlyTitles(const GridRow &banner, const EditionShelf &editions);

/// Finds the columns of a table by its header rows; by `earlier` (the table before) where it has none and goes on with
/// the same number of columns; and by what its cells hold, which also decides where a heading misleads.
FormColumns columnsOf(const FormTable &table, const EditionShelf &editions, const FormColumns *earlier);
/// Where a table's headings are an earlier one's, what that one's cells told of their columns of text holds for both;
/// not under headings without words, which are all alike.
void keepText(FormColumns &columns, const FormColumns &earlier);
/// The columns that a header row in the middle of a table names, given those before it.
FormColumns renamedColumns(const FormColumns &columns, const GridRow &header);

} // namespace attest
