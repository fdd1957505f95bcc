// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"

#include <QTextCursor>

class QTextFrameFormat;
class QTextTable;

namespace attest::ui {

/// Stands in long words where they may be broken.
inline constexpr QChar breakingPlace(0x200b);

/// Which of a text's blocks are what stood at a place.
struct WrittenPlace
{
    QString path;
    int from = 0, to = 0; ///< numbers of the text's blocks, both included
};

/// Writes a document into a text that is shown: headings, paragraphs, lists and tables, without pictures. Very long
/// documents are cut: isCut() says so.
class DocumentWriter
{
public:
    explicit DocumentWriter(QTextDocument &into);
    std::vector<WrittenPlace> write(const Document &document);
    bool isCut() const { return m_cut; }

private:
    void blocks(const Blocks &blocks, int depth);
    void block(const Block &block, int depth);
    void spans(const Spans &spans, const QTextCharFormat &look = {});
    void list(const List &list, int depth);
    void table(const Table &table, int depth);
    void cell(QTextTable &grid, const Cell &cell, int row, int column, int depth);
    /// Begins a paragraph; the first of a text or a cell is there already.
    void begin(const QTextBlockFormat &format = {});
    int number() const { return m_cursor.block().blockNumber(); }

    QTextCursor m_cursor;
    std::vector<WrittenPlace> m_places;
    bool m_fresh = true; ///< the paragraph that the cursor is in is not used yet
    bool m_cut = false;
    int m_left;
};

} // namespace attest::ui
