// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/writers/pdf/Colour.h"
#include "formats/writers/pdf/Drawing.h"
#include "formats/writers/pdf/TextPen.h"

#include <cairo.h>

#include <memory>
#include <string>

namespace attest::pdf {

inline constexpr int artifact = -1; ///< instead of an element: what only decorates the page

/// Draws pages into a PDF and keeps which piece of them belongs to which element. Places are in points from the page's
/// top left.
class Canvas
{
public:
    Canvas(double width, double height, std::vector<Element> elements);
    ~Canvas();
    Canvas(const Canvas &) = delete;
    Canvas &operator=(const Canvas &) = delete;

    void endPage();
    int page() const { return int(m_drawing.marks.size()) - 1; }

    /// What is drawn from here on belongs to this element, or is an artifact.
    void belongTo(int element);
    /// A new element at the end of its parent's kids.
    int add(Element element);

    void show(const GlyphRun &run, Colour colour) { m_pen.show(m_cairo, run, colour); }
    void fill(const QRectF &area, Colour colour);
    void line(double x, double y, double length, double thickness, Colour colour);
    void box(const QRectF &area, Colour colour);
    /// Words that lead somewhere stand here.
    void linkArea(int element, const QRectF &area);
    /// Text is held back until something else comes; from here on it comes after what was drawn so far.
    void flush();
    /// For what draws by itself (pictures), in the page's points.
    cairo_t *context();
    /// Where a Figure stands.
    void frame(int element, const QRectF &area) { m_drawing.elements[size_t(element)].box = area; }
    void missing(const QString &character);
    void bookmark(int level, const QString &words, double top);

    /// The drawing, once all pages are ended. Errors (BadInput): cairo could not draw it.
    bool finish(Drawing &out, std::string &why);

private:
    void closeMark();
    void setColour(Colour colour);

    Drawing m_drawing;
    cairo_surface_t *m_surface = nullptr;
    cairo_t *m_cairo = nullptr;
    TextPen m_pen;
    int m_open = artifact; ///< the element whose piece is being drawn
};

} // namespace attest::pdf
