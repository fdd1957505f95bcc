// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/Canvas.h"

#include <cairo-pdf.h>

#include <algorithm>

namespace attest::pdf {

namespace {

cairo_status_t append(void *to, const unsigned char *bytes, unsigned count)
{
    static_cast<QByteArray *>(to)->append(reinterpret_cast<const char *>(bytes), qsizetype(count));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Canvas::Canvas(double width, double height, std::vector<Element> elements)
    : m_surface(cairo_pdf_surface_create_for_stream(append, &m_drawing.bytes, width, height)),
      m_cairo(cairo_create(m_surface))
{
    m_drawing.elements = std::move(elements);
    m_drawing.pageHeight = height;
    m_drawing.marks.push_back(0);
}

Canvas::~Canvas()
{
    cairo_destroy(m_cairo);
    cairo_surface_destroy(m_surface);
}

void Canvas::closeMark()
{
    m_pen.flush(m_cairo);
    if (m_open != artifact) {
        cairo_tag_end(m_cairo, "P");
        m_open = artifact;
    }
}

void Canvas::belongTo(int element)
{
    if (element == m_open) {
        return;
    }
    closeMark();
    if (element != artifact) {
        // Flat and all alike: the structure is built apart, and only needs cairo's numbers.
        cairo_tag_begin(m_cairo, "P", nullptr);
        m_drawing.elements[size_t(element)].kids.emplace_back(Mark{page(), m_drawing.marks.back()++});
        m_open = element;
    }
}

int Canvas::add(Element element)
{
    const int index = int(m_drawing.elements.size());
    m_drawing.elements[size_t(element.parent)].kids.emplace_back(ChildElement{index});
    m_drawing.elements.push_back(std::move(element));
    return index;
}

void Canvas::setColour(Colour colour)
{
    cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue);
}

void Canvas::flush()
{
    m_pen.flush(m_cairo);
}

cairo_t *Canvas::context()
{
    flush();
    return m_cairo;
}

void Canvas::fill(const QRectF &area, Colour colour)
{
    setColour(colour);
    cairo_rectangle(m_cairo, area.x(), area.y(), area.width(), area.height());
    cairo_fill(m_cairo);
}

void Canvas::line(double x, double y, double length, double thickness, Colour colour)
{
    fill(QRectF(x, y - thickness / 2, length, thickness), colour);
}

void Canvas::box(const QRectF &area, Colour colour)
{
    setColour(colour);
    cairo_set_line_width(m_cairo, 0.6);
    cairo_rectangle(m_cairo, area.x(), area.y(), area.width(), area.height());
    cairo_stroke(m_cairo);
}

void Canvas::linkArea(int element, const QRectF &area)
{
    auto &kids = m_drawing.elements[size_t(element)].kids;
    const auto found = std::find_if(kids.begin(), kids.end(), [this](const auto &kid) {
        const auto *place = std::get_if<LinkArea>(&kid);
        return place != nullptr && place->page == page();
    });
    if (found == kids.end()) {
        kids.emplace_back(LinkArea{page(), {area}});
        return;
    }
    auto &lines = std::get<LinkArea>(*found).lines;
    // Pieces of one line are one rectangle.
    if (qFuzzyCompare(lines.back().top(), area.top()) && qAbs(lines.back().right() - area.left()) < 1) {
        lines.back().setRight(area.right());
    } else {
        lines.push_back(area);
    }
}

void Canvas::missing(const QString &character)
{
    if (!m_drawing.missingGlyphs.contains(character)) {
        m_drawing.missingGlyphs.append(character);
    }
}

void Canvas::bookmark(int level, const QString &words, double top)
{
    m_drawing.bookmarks.push_back({level, words, page(), top});
}

void Canvas::endPage()
{
    closeMark();
    cairo_show_page(m_cairo);
    m_drawing.marks.push_back(0);
}

bool Canvas::finish(Drawing &out, std::string &why)
{
    closeMark();
    m_drawing.marks.pop_back(); // the page that was begun after the last
    cairo_surface_finish(m_surface);
    for (const cairo_status_t status : {cairo_status(m_cairo), cairo_surface_status(m_surface)}) {
        if (status != CAIRO_STATUS_SUCCESS) {
            why = cairo_status_to_string(status);
            return false;
        }
    }
    out = std::move(m_drawing);
    return true;
}

} // namespace attest::pdf
