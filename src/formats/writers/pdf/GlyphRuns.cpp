// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/GlyphRuns.h"

#include "formats/writers/pdf/Canvas.h"

#include <hb.h>
#include <pango/pangocairo.h>

namespace attest::pdf {

namespace {

double points(int pangoUnits)
{
    return double(pangoUnits) / PANGO_SCALE;
}

unsigned long spaceGlyph(PangoFont *font)
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(pango_font_get_hb_font(font), U' ', &glyph) != 0 ? glyph : 0;
}

/// Whether each byte has a glyph of its own, from left to right: English almost throughout.
bool isSimple(const PangoGlyphItem &run, const char *text)
{
    const PangoGlyphString &glyphs = *run.glyphs;
    if (glyphs.num_glyphs != run.item->length || run.item->analysis.level % 2 != 0) {
        return false;
    }
    for (int i = 0; i < glyphs.num_glyphs; ++i) {
        const PangoGlyph glyph = glyphs.glyphs[i].glyph;
        const bool lineEnd = glyph == PANGO_GLYPH_EMPTY && text[run.item->offset + i] == ' ';
        const bool drawn = glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;
        if (glyphs.log_clusters[i] != i || (!drawn && !lineEnd)) {
            return false;
        }
    }
    return true;
}

/// Turns a run of pango's into glyphs and clusters of cairo's.
class Clusters
{
public:
    Clusters(Canvas &canvas, const char *text, const PangoGlyphItem &run, double x, double baseline, Colour colour)
        : m_canvas(canvas), m_text(text), m_run(run), m_baseline(baseline), m_colour(colour)
    {
        for (int i = 0; i < run.glyphs->num_glyphs; ++i) {
            m_places.push_back(x);
            x += points(run.glyphs->glyphs[i].geometry.width);
        }
        m_end = x;
    }

    void into(GlyphRun &out);

private:
    bool visible(PangoGlyph glyph) const
    {
        return glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;
    }
    void addGlyph(GlyphRun &out, int index, unsigned long glyph) const
    {
        const PangoGlyphGeometry &place = m_run.glyphs->glyphs[index].geometry;
        out.glyphs.push_back(
            {glyph, m_places[size_t(index)] + points(place.x_offset), m_baseline + points(place.y_offset)});
    }
    unsigned long drawnGlyph(int index, const char *from, int bytes) const;
    void drawBox(int index, const char *from, int bytes);

    Canvas &m_canvas;
    const char *m_text;
    const PangoGlyphItem &m_run;
    double m_baseline;
    Colour m_colour;
    std::vector<double> m_places;
    double m_end = 0;
};

unsigned long Clusters::drawnGlyph(int index, const char *from, int bytes) const
{
    const PangoGlyph glyph = m_run.glyphs->glyphs[index].glyph;
    if (visible(glyph)) {
        return glyph;
    }
    return glyph == PANGO_GLYPH_EMPTY && bytes == 1 && *from == ' ' ? spaceGlyph(m_run.item->analysis.font) : 0;
}

void Clusters::drawBox(int index, const char *from, int bytes)
{
    const double left = m_places[size_t(index)];
    const double right = size_t(index) + 1 < m_places.size() ? m_places[size_t(index) + 1] : m_end;
    const double width = std::max(right - left, 3.0);
    m_canvas.box(QRectF(left + width * 0.1, m_baseline - width * 0.9, width * 0.8, width * 0.9), m_colour);
    const QString words = QString::fromUtf8(from, bytes);
    const char32_t code = words.isEmpty() ? 0 : words.toUcs4().first();
    m_canvas.missing(QStringLiteral("U+%1").arg(uint(code), 4, 16, QLatin1Char('0')).toUpper());
}

void Clusters::into(GlyphRun &out)
{
    std::vector<std::pair<int, unsigned long>> drawn; // index, glyph
    PangoGlyphItemIter clusters;
    auto *run = const_cast<PangoGlyphItem *>(&m_run);
    for (gboolean more = pango_glyph_item_iter_init_start(&clusters, run, m_text); more != 0;
         more = pango_glyph_item_iter_next_cluster(&clusters)) {
        const char *from = m_text + clusters.start_index;
        const int bytes = clusters.end_index - clusters.start_index;
        const int step = clusters.start_glyph < clusters.end_glyph ? 1 : -1;
        const bool noCharacter = hasPrivateUse(from, bytes);
        int count = 0;
        for (int i = clusters.start_glyph; i != clusters.end_glyph; i += step) {
            const PangoGlyph glyph = m_run.glyphs->glyphs[i].glyph;
            const bool unknown = glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0;
            if (unknown || noCharacter) {
                drawBox(i, from, bytes);
            } else if (const unsigned long shape = drawnGlyph(i, from, bytes); shape != 0) {
                drawn.emplace_back(i, shape);
                ++count;
            }
        }
        out.clusters.push_back({bytes, count});
    }
    out.backward = m_run.item->analysis.level % 2 != 0;
    std::sort(drawn.begin(), drawn.end());
    for (const auto &[index, glyph] : drawn) {
        addGlyph(out, index, glyph);
    }
}

void simple(GlyphRun &out, const PangoGlyphItem &run, double x, double baseline)
{
    const PangoGlyphString &glyphs = *run.glyphs;
    const auto count = size_t(glyphs.num_glyphs);
    out.clusters.assign(count, {1, 1});
    out.glyphs.reserve(count);
    for (size_t i = 0; i < count; ++i) {
        const PangoGlyphInfo &glyph = glyphs.glyphs[i];
        const unsigned long shape =
            glyph.glyph == PANGO_GLYPH_EMPTY ? spaceGlyph(run.item->analysis.font) : glyph.glyph;
        out.glyphs.push_back({shape, x + points(glyph.geometry.x_offset), baseline + points(glyph.geometry.y_offset)});
        x += points(glyph.geometry.width);
    }
}

cairo_scaled_font_t *scaledFont(const PangoGlyphItem &run)
{
    return pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(run.item->analysis.font));
}

} // namespace

void showRun(Canvas &canvas, const char *text, const PangoGlyphItem &run, double x, double baseline, Colour colour)
{
    GlyphRun out;
    out.font = scaledFont(run);
    out.text = text + run.item->offset;
    out.bytes = run.item->length;
    if (isSimple(run, text)) {
        simple(out, run, x, baseline);
    } else {
        Clusters(canvas, text, run, x, baseline, colour).into(out);
    }
    if (out.glyphs.empty() && out.bytes > 0) {
        // Invisible characters alone, a soft hyphen or one that turns the direction: without a glyph to stand for them
        // they would not be in the file.
        const unsigned long space = spaceGlyph(run.item->analysis.font);
        const int count = glyphsToStandFor(out.text, out.bytes);
        out.clusters = {{out.bytes, count}};
        out.glyphs.assign(size_t(count), {space, x, baseline});
    }
    canvas.show(out, colour);
}

void showSpace(Canvas &canvas, const PangoGlyphItem &run, double x, double baseline, Colour colour)
{
    const unsigned long glyph = spaceGlyph(run.item->analysis.font);
    if (glyph == 0) {
        return;
    }
    GlyphRun out;
    out.font = scaledFont(run);
    out.text = " ";
    out.bytes = 1;
    out.glyphs.push_back({glyph, x, baseline});
    out.clusters.push_back({1, 1});
    canvas.show(out, colour);
}

} // namespace attest::pdf
