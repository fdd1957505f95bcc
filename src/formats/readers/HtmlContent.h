// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/Document.h"
#include "formats/readers/HtmlGrid.h"
#include "formats/readers/HtmlVisibility.h"
#include "formats/readers/ReadBudget.h"
#include "formats/readers/SpanBuilder.h"

namespace attest {

/// Turns the elements of a page into blocks.
class HtmlContent
{
public:
    HtmlContent(const HtmlVisibility &visibility, ReadBudget &budget, QString language);

    /// What stands in an element, as blocks.
    Blocks read(const GumboNode *element);

private:
    /// Blocks that are being read into, and the paragraph that is being put together.
    struct Container
    {
        Blocks blocks;
        SpanBuilder words;
        Blocks floating; ///< pictures in the paragraph, which follow it
        bool inCell = false;
        bool inContent = false;
        bool preformatted = false;
    };

    void readNode(const GumboNode *node, Container &into, const Span &look);
    void readElement(const GumboNode *element, Container &into, const Span &look);
    void readChildren(const GumboNode *element, Container &into, const Span &look);
    static void readText(const QString &text, Container &into, const Span &look);
    bool readControl(const GumboNode *element, Container &into, const Span &look);
    void readPicture(const GumboNode *element, Container &into, const Span &look);
    void readHeading(const GumboNode *element, int level, Container &into, const Span &look);
    void readPreformatted(const GumboNode *element, Container &into, const Span &look);
    Blocks inner(const GumboNode *element, const Container &around, bool inCell, const Span &look);
    Blocks whole(const GumboNode *node, const Span &look);
    void flush(Container &into);
    void add(Block block, Container &into);

    List readList(const GumboNode *element, const Container &around, const Span &look);
    void readItems(const GumboNode *element, List &list, const Container &around, const Span &look);

    Table readTable(const GumboNode *element, const Container &around, const Span &look);
    void readRows(const GumboNode *section, Table &table, const Container &around, const Span &look, bool head);
    Table readGrid(const HtmlGrid &grid, const Container &around, const Span &look);
    Row readRow(const GumboNode *element, const Container &around, const Span &look, bool head);

    Span lookOf(const GumboNode *element, Span look) const;

    const HtmlVisibility &m_visibility;
    ReadBudget &m_budget;
    QString m_language;
};

} // namespace attest
