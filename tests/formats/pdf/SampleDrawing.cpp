// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/pdf/SampleDrawing.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

namespace attest::test {

namespace {

cairo_status_t append(void *bytes, const unsigned char *data, unsigned int size)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), qsizetype(size));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

struct SampleDrawing::Surface
{
    QByteArray bytes;
    cairo_surface_t *surface = nullptr;
    cairo_t *cairo = nullptr;
    PangoContext *context = nullptr;

    explicit Surface(QSizeF page)
        : surface(cairo_pdf_surface_create_for_stream(append, &bytes, page.width(), page.height())),
          cairo(cairo_create(surface)), context(pango_font_map_create_context(pango_cairo_font_map_get_default()))
    {
        pango_cairo_context_set_resolution(context, 72);
        pango_context_set_round_glyph_positions(context, FALSE);
        PangoFontDescription *font = pango_font_description_from_string("Liberation Sans 10.5");
        pango_context_set_font_description(context, font);
        pango_font_description_free(font);
        cairo_font_options_t *options = cairo_font_options_create();
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context, options);
        cairo_font_options_destroy(options);
    }

    Surface(const Surface &) = delete;
    Surface &operator=(const Surface &) = delete;

    ~Surface()
    {
        g_object_unref(context);
        cairo_destroy(cairo);
        cairo_surface_destroy(surface);
    }

    double set(const QString &words, QPointF at, double width) const
    {
        PangoLayout *layout = pango_layout_new(context);
        const QByteArray text = words.toUtf8();
        pango_layout_set_text(layout, text.constData(), int(text.size()));
        pango_layout_set_width(layout, int(width * PANGO_SCALE));
        cairo_move_to(cairo, at.x(), at.y());
        cairo_set_source_rgb(cairo, 0, 0, 0);
        pango_cairo_show_layout(cairo, layout);
        int height = 0;
        pango_layout_get_size(layout, nullptr, &height);
        g_object_unref(layout);
        return double(height) / PANGO_SCALE;
    }
};

SampleDrawing::SampleDrawing(QSizeF page) : m_surface(std::make_unique<Surface>(page))
{
    m_drawing.pageHeight = page.height();
    m_drawing.marks.push_back(0);
    element("Document", -1);
}

SampleDrawing::~SampleDrawing() = default;

int SampleDrawing::element(const QByteArray &type, int parent)
{
    const int index = int(m_drawing.elements.size());
    pdf::Element made;
    made.type = type;
    made.parent = parent;
    m_drawing.elements.push_back(made);
    if (parent >= 0) {
        at(parent).kids.emplace_back(pdf::ChildElement{index});
    }
    return index;
}

void SampleDrawing::mark(int element)
{
    at(element).kids.emplace_back(pdf::Mark{page(), m_drawing.marks.back()++});
}

double SampleDrawing::text(int element, const QString &words, QPointF at, double width)
{
    mark(element);
    cairo_tag_begin(m_surface->cairo, "P", nullptr);
    const double height = m_surface->set(words, at, width);
    cairo_tag_end(m_surface->cairo, "P");
    return height;
}

void SampleDrawing::picture(int element, const QRectF &area)
{
    mark(element);
    at(element).box = area;
    cairo_tag_begin(m_surface->cairo, "P", nullptr);
    cairo_set_source_rgb(m_surface->cairo, 0.2, 0.5, 0.5);
    cairo_rectangle(m_surface->cairo, area.x(), area.y(), area.width(), area.height());
    cairo_fill(m_surface->cairo);
    cairo_tag_end(m_surface->cairo, "P");
}

void SampleDrawing::linkArea(int element, const std::vector<QRectF> &lines)
{
    at(element).kids.emplace_back(pdf::LinkArea{page(), lines});
}

void SampleDrawing::bookmark(int level, const QString &words, double top)
{
    m_drawing.bookmarks.push_back({level, words, page(), top});
}

void SampleDrawing::untaggedText(const QString &words, QPointF at)
{
    m_surface->set(words, at, 700);
}

void SampleDrawing::rule(const QRectF &area, double opacity)
{
    cairo_set_source_rgba(m_surface->cairo, 0.8, 0.9, 0.9, opacity);
    cairo_rectangle(m_surface->cairo, area.x(), area.y(), area.width(), area.height());
    cairo_fill(m_surface->cairo);
}

void SampleDrawing::newPage()
{
    cairo_show_page(m_surface->cairo);
    m_drawing.marks.push_back(0);
}

pdf::Drawing SampleDrawing::finish()
{
    cairo_show_page(m_surface->cairo); // also one on which nothing stands
    cairo_surface_finish(m_surface->surface);
    m_drawing.bytes = m_surface->bytes;
    return m_drawing;
}

namespace {

/// Lays the sample form out from top to bottom.
class Form
{
public:
    pdf::Drawing draw(int rows);

private:
    int block(const QByteArray &type, const QString &words, int parent = 0);
    void opening();
    void linked();
    void lists();
    void figure();
    void table(int rows);
    int row(int parent, const QByteArray &cellType, const QStringList &words);
    void pageBegin();
    void pageEnd();

    SampleDrawing m_out;
    double m_top = 60;
};

int Form::block(const QByteArray &type, const QString &words, int parent)
{
    const int index = m_out.element(type, parent);
    m_top += m_out.text(index, words, {40, m_top}) + 8;
    return index;
}

void Form::pageBegin()
{
    m_out.untaggedText("Fenmoor Homes", {40, 24});
    m_top = 60;
}

void Form::pageEnd()
{
    m_out.rule({40, 560, 760, 0.5});
    m_out.untaggedText(QString("2025-26 · page %1").arg(m_out.page() + 1), {40, 568});
}

void Form::opening()
{
    block(pdf::noticeType, "Draft for approval");
    block(pdf::titleType, "Complaint Handling Code: self-assessment");
    m_out.bookmark(1, "Self-assessment", m_top);
    block("H2", "Who we are");
    m_out.bookmark(2, "Who we are", m_top);
    block("Heading4At3", "A heading two levels down");
    m_out.bookmark(4, "A heading two levels down", m_top);
    const int mixed = block("P", "Office fiancée e\u0301te\u0301, \u20AC 100 ½, a ﬁne");
    const int strong = m_out.element(pdf::strongType, mixed);
    m_top += m_out.text(strong, "important words", {40, m_top}) + 4;
    const int arabic = m_out.element("Span", mixed);
    m_out.at(arabic).language = "ar";
    m_top += m_out.text(arabic, "شكوى المستأجرين الأولى", {40, m_top}) + 4;
    block("P", "An emoji \U0001F600 and a star \u2605, Ελληνικά, кириллица");
}

void Form::linked()
{
    const int outer = block("P", "Read ");
    const int link = m_out.element("Link", outer);
    m_out.at(link).address = "https://www.fenmoor.example/complaints policy?a=1&b=ü";
    m_out.at(link).words = "our complaints policy";
    m_top += m_out.text(link, "our complaints", {80, m_top}) + 2;
    const int em = m_out.element(pdf::emphasisType, link);
    m_top += m_out.text(em, "policy", {40, m_top});
    m_out.linkArea(link, {{80, m_top - 28, 80, 12}, {40, m_top - 14, 40, 12}});
    const int mail = m_out.element("Link", outer);
    m_out.at(mail).address = "mailto:complaints@fenmoor.example";
    m_out.at(mail).words = "complaints@fenmoor.example";
    m_out.linkArea(mail, {{40, m_top, 160, 12}});
    m_top += m_out.text(mail, "complaints@fenmoor.example", {40, m_top}) + 8;
}

void Form::lists()
{
    const int list = m_out.element("L");
    m_out.at(list).listStyle = ListStyle::Bullet;
    int inner = -1;
    for (int i = 0; i < 3; ++i) {
        const int item = m_out.element("LI", list);
        m_out.text(m_out.element("Lbl", item), "•", {40, m_top});
        const int body = m_out.element("LBody", item);
        m_top += m_out.text(body, QString("Item %1").arg(i + 1), {60, m_top}) + 2;
        if (i == 1) {
            inner = m_out.element("L", body);
            m_out.at(inner).listStyle = ListStyle::Alpha;
            const int innerItem = m_out.element("LI", inner);
            m_out.text(m_out.element("Lbl", innerItem), "(a)", {60, m_top});
            m_top += m_out.text(m_out.element("LBody", innerItem), "deeper", {80, m_top}) + 2;
        }
    }
}

void Form::figure()
{
    const int figure = m_out.element("Figure");
    m_out.at(figure).alternative = "Two bars: 2024-25 is longer than 2025-26";
    m_out.picture(figure, {40, m_top, 100, 30});
    m_top += 38;
}

int Form::row(int parent, const QByteArray &cellType, const QStringList &words)
{
    const int row = m_out.element("TR", parent);
    m_out.rule({40, m_top - 4, 760, 0.5});
    double height = 0;
    for (int i = 0; i < words.size(); ++i) {
        const bool header = cellType == "TH" || i == 0;
        const int cell = m_out.element(header ? "TH" : "TD", row);
        if (header) {
            m_out.at(cell).scope = cellType == "TH" ? pdf::Scope::Column : pdf::Scope::Row;
        }
        height = qMax(height, m_out.text(cell, words.at(i), {40.0 + 190 * i, m_top}, 180));
    }
    m_top += height + 8;
    return row;
}

void Form::table(int rows)
{
    const int table = m_out.element("Table");
    block("Caption", "Section 1", table);
    const int head = m_out.element("THead", table);
    m_out.rule({40, m_top - 4, 760, 20}, 0.5);
    const QStringList titles = {"Code", "Requirement", "Comply", "Evidence"};
    row(head, "TH", titles);
    const int body = m_out.element("TBody", table);
    for (int i = 0; i < rows; ++i) {
        if (m_top > 480) {
            pageEnd();
            m_out.newPage();
            pageBegin();
            m_out.untaggedText(titles.join("   "), {40, m_top});
            m_top += 24;
        }
        row(body, "TD",
            {QString("1.%1").arg(i + 1), "Landlords must have an effective complaint process in place.", "Yes",
             "Our policy (section 4, page 8) says how we do this, and residents were asked."});
    }
    // A cell that runs over the page.
    const int last = m_out.element("TR", body);
    const int code = m_out.element("TH", last);
    m_out.at(code).scope = pdf::Scope::Row;
    m_out.text(code, "1.99", {40, m_top});
    const int wide = m_out.element("TD", last);
    m_out.at(wide).columnSpan = 3;
    m_out.text(wide, "Begins here", {230, m_top});
    pageEnd();
    m_out.newPage();
    pageBegin();
    m_top += m_out.text(wide, "and ends here.", {230, m_top}) + 8;
}

pdf::Drawing Form::draw(int rows)
{
    pageBegin();
    opening();
    linked();
    lists();
    figure();
    table(rows);
    const int colophon = m_out.element(pdf::colophonType);
    m_out.bookmark(1, "Colophon", m_top);
    block("P", "The digest of what was approved: 0123456789abcdef", colophon);
    pageEnd();
    return m_out.finish();
}

} // namespace

pdf::Drawing sampleForm(int rows)
{
    return Form().draw(rows);
}

DocumentInfo sampleInfo()
{
    DocumentInfo info;
    info.title = "Fenmoor Homes: self-assessment 2025-26";
    info.subject = "The self-assessment of Fenmoor Homes for 2025-26";
    info.organisation = "Fenmoor Homes";
    info.year = "2025-26";
    info.landscape = true;
    return info;
}

} // namespace attest::test
