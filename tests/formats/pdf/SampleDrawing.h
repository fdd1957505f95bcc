// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Drawing.h"

#include <memory>

namespace attest::test {

/// Draws pages by hand, in the manner of the real drawing: each piece of content of one element in a flat tag of its
/// own, everything else untagged. For tests of what is done with a drawing afterwards.
class SampleDrawing
{
public:
    explicit SampleDrawing(QSizeF page = {842, 595});
    ~SampleDrawing();

    /// Adds an element; its index. The first is the Document.
    int element(const QByteArray &type, int parent = 0);
    pdf::Element &at(int index) { return m_drawing.elements[std::size_t(index)]; }

    /// Sets a text from the point down, tagged as a piece of the element; the height it took.
    double text(int element, const QString &words, QPointF at, double width = 700);
    /// Fills a rectangle, tagged as a piece of the element.
    void picture(int element, const QRectF &area);
    void linkArea(int element, const std::vector<QRectF> &lines);
    void bookmark(int level, const QString &words, double top);

    /// What belongs to no element.
    void untaggedText(const QString &words, QPointF at);
    void rule(const QRectF &area, double opacity = 1);

    void newPage();
    int page() const { return int(m_drawing.marks.size()) - 1; }
    /// Ends the drawing; nothing can be drawn afterwards.
    pdf::Drawing finish();

private:
    struct Surface;
    void mark(int element);

    std::unique_ptr<Surface> m_surface;
    pdf::Drawing m_drawing;
};

/// A form with everything that Attest draws: notice, title, headings that leave a level out, text with links, Arabic
/// and an emoji, lists in lists, a figure, and a table of `rows` rows over as many pages as it takes, with running
/// headers and footers, tints and rules.
pdf::Drawing sampleForm(int rows);
DocumentInfo sampleInfo();

} // namespace attest::test
