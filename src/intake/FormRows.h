// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/CodeReading.h"
#include "intake/ComplyReading.h"
#include "intake/FormRecogniser.h"
#include "intake/FormTable.h"

#include <map>

namespace attest {

/// A cell of a column that is none of the form's: Owner, RAG.
struct ForeignCell
{
    QString heading; ///< empty: the column has none
    QString text;
    QString place;
};

/// What one column's cells say about one provision, and where.
struct RowPart
{
    Blocks blocks;
    QString place;

    bool isEmpty() const { return blocks.empty(); }
    void append(const Blocks &more, const QString &at);
    /// The same over a page's end, which may have broken a word or an address: "e-" and "learning".
    void goOn(const RowPart &next);
};

/// One row of the form, its cells told apart by what they hold. Rows that a page break split are one.
struct FormRow
{
    QStringList codes; ///< several where rows were merged; empty where the form lost them
    QString codeText;  ///< the code cell as printed
    QString requirement;
    WordBag words;  ///< the requirement's, once the row is whole
    QString comply; ///< lines parted by line breaks
    QString complyPlace;
    CellPlaces complyAt;
    std::vector<Tick> ticks;
    RowPart evidence, commentary, together;
    std::vector<ForeignCell> foreign;
    QStringList cells; ///< every cell that holds something, as printed
    QString place;
    CellPlaces at;                  ///< of all its cells
    QString section, stage;         ///< of the titles it stands under
    double confidence = 1;          ///< of the columns
    std::vector<ColumnRole> unsure; ///< of which parts another column could be the one that counts
    bool sharedCell = false;        ///< an answer cell is merged with the row above
    bool drawnAnswer = false;       ///< a tick or cross of the answer is a picture's name
    bool lookedAnswer = false;      ///< of the printed answers one only looks otherwise than the others
    bool undecided = false;         ///< words of the answer are struck out, and more than one answer is left
    bool wideCell = false;          ///< a cell stands in several columns of answers
    bool partsAside = false;        ///< what follows it stands in no column, and may be a part of it
    bool fromLines = false;         ///< put together from lines of plain text, in which cells are broken
    bool inText = false;            ///< in a document of such lines, whatever its tables were made of

    bool hasAnswer() const;
    /// In a document of pages or of lines, which break rows.
    bool mayBreak() const { return inText || (!at.empty() && at.front().page > 0); }
    /// Nothing but a code: what it stands for follows in the next row.
    bool isCodeAlone() const;
    /// Takes the cells of a row that goes on with this one.
    void join(const FormRow &next);
};

/// Every row of every table that is part of the form.
struct FormRows
{
    std::vector<FormRow> rows;
    std::vector<UnplacedRow> loose;       ///< what stands between the rows
    std::vector<UnplacedRow> beside = {}; ///< what lines of plain text say between and after the tables
    bool unsure = false;                  ///< nobody can tell its rows' parts apart
    bool separateColumns = false;         ///< evidence and commentary have a column each somewhere
    QStringList foreignHeadings;
    std::map<ColumnRole, QString> headings; ///< as the first table that has them prints them
};
FormRows rowsOf(const Document &document, const EditionShelf &editions);

} // namespace attest
