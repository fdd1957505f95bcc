// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/FormRowParts.h"
#include "intake/RunningLines.h"

#include <QSet>

#include <optional>

namespace attest {

/// What plain text says between its tables and after them: lines that a cell went on with, as likely as not.
class TextBetween
{
public:
    TextBetween(const Document &document, const EditionShelf &editions) : m_document(document), m_editions(editions) {}

    /// Keeps what stands before the next table, once the form has begun, and doubts the row above it.
    void takeUpToTable(FormRows &rows);
    /// Keeps what stands below the form. The row above a chapter that follows is not doubted.
    void takeRest(FormRows &rows);

private:
    /// `mayGoOn`: the row above may go on with it.
    void takeUpTo(size_t end, FormRows &rows, bool mayGoOn);
    bool isRunning(size_t block);

    const Document &m_document;
    const EditionShelf &m_editions;
    size_t m_next = 0;    ///< block of the document
    QSet<QString> m_kept; ///< words, each of which is kept once
    std::optional<RunningLines> m_running;
};

/// Headings that a page of plain text repeats may have run into the end of the row above.
void keepWordsAmongHeadings(FormRows &rows, const FormRow &headings);

/// Doubts the rows of a form in plain text whose lines do not tell which part words belong to: those that hold the
/// label of another part, those of columns that have no answer, and all where that is so in many.
void doubtText(FormRows &rows, const Document &document, bool prose);

} // namespace attest
