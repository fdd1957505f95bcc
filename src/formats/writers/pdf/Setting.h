// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Progress.h"
#include "formats/Document.h"
#include "formats/writers/pdf/Drawing.h"
#include "formats/writers/pdf/Flow.h"
#include "formats/writers/pdf/TableColumns.h"
#include "formats/writers/pdf/Typesetter.h"

namespace attest::pdf {

class Passage;
struct TableRow;

/// Sets a document's blocks: makes the flows that are placed on pages, and the elements that they belong to.
class Setting
{
public:
    Setting(const Typesetter &typesetter, const Document &document, double width, Progress &progress);

    /// Of the whole document, its passages not yet set; null where the user stopped it.
    std::unique_ptr<Flow> flow();
    /// The passages of the flow, each of which is to be set before anything is placed.
    const std::vector<Passage *> &passages() const { return m_passages; }
    /// Every element that is no part of a line, once `flow` was called.
    std::vector<Element> takeElements() { return std::move(m_elements); }

private:
    /// What blocks stand in: how wide it is and how its type looks.
    struct Place
    {
        int element = 0;
        double width = 0;
        TextStyle style;
        double paragraphGap = 0;
        int leastLines = 2;
        bool inTable = false;
    };

    int add(int parent, QByteArray type);
    void blocks(StackFlow &stack, const Blocks &blocks, const Place &place);
    /// The content of a cell or of a list item's body: one lone paragraph stands in the element itself.
    std::unique_ptr<StackFlow> content(const Blocks &blocks, const Place &place);
    std::unique_ptr<Flow> paragraph(const Spans &spans, int element, const Place &place);
    /// A paragraph that stays with what follows it.
    std::unique_ptr<Flow> lead(const Spans &spans, int element, const Place &place);
    void heading(StackFlow &stack, const Heading &heading, const Place &place);
    void list(StackFlow &stack, const List &list, const Place &place);
    void table(StackFlow &stack, const Table &table, const Place &place);
    void cell(TableRow &row, const GridCell &cell, int rowElement, bool head, const std::vector<double> &lefts,
              double padding);
    void figure(StackFlow &stack, const Figure &figure, const Place &place);
    void notice(StackFlow &stack);
    void title(StackFlow &stack, const Place &place);
    void colophon(StackFlow &stack);

    const Typesetter &m_typesetter;
    const Document &m_document;
    double m_width;
    Progress &m_progress;
    TableColumns m_columns;
    std::vector<Element> m_elements;
    std::vector<Passage *> m_passages;
    int m_lastLevel = 0;
    bool m_stopped = false;
};

} // namespace attest::pdf
