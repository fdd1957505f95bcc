// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormColumns.h"
#include "intake/FormRows.h"

namespace attest {

/// Puts a cell where its role says. Codes in a requirement's cell are taken from it.
void takeCell(FormRow &row, ColumnRole role, const Cell &cell, const QString &heading, const QString &place);
/// The code and the requirement of a row, from a cell that may hold either or both.
void takeCodeAndRequirement(FormRow &row, const QString &text, bool codeColumn);

/// An answer cell merged over several rows answers each of them.
void takeFromAbove(FormRow &next, const GridRow &row, const FormColumns &columns);

/// Keeps how a table heads its columns, where no table before it did.
void keepHeadings(FormRows &rows, const FormColumns &columns);

/// "Evidence: Complaints Policy": the role that the label names, and the blocks without it. Other: no such label.
struct Labelled
{
    ColumnRole role = ColumnRole::Other;
    Blocks blocks;
};
Labelled withoutLabel(const Blocks &blocks);
/// Without the first `count` characters, and the white space after them.
Spans withoutStart(const Spans &spans, qsizetype count);

/// The titles that rows stand under.
struct TitleContext
{
    QString section, stage;
    /// Takes a title: true where it is one, of an edition's or in the manner of one ("Section 4 …", "Stage 2").
    bool take(const QString &text, const EditionShelf &editions);
};

/// Takes code and requirement from the headings and paragraphs before a table that has neither.
void takeFromBefore(FormRow &row, const FormTable &table, const EditionShelf &editions);

/// Where no column holds answers, and most rows' text begins with one in a paragraph of its own: takes it from there.
void liftAnswers(std::vector<FormRow> &rows);

/// A form in which each provision is a table of labels and values.
bool isVertical(const FormTable &table, const EditionShelf &editions);
FormRows verticalRows(const FormTable &table, const EditionShelf &editions, TitleContext &context);

/// A form without tables: headings or paragraphs that begin with a code, and paragraphs with labels under them.
FormRows proseRows(const Document &document, const EditionShelf &editions, const FormRows &fromTables);

} // namespace attest
