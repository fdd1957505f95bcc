// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/writers/pdf/TextPen.h"

#include <QString>

#include <algorithm>
#include <utility>

namespace attest::pdf {

namespace {

/// Of a few glyphs at most; a longer run without any ink would be drawn alone.
bool showsNothing(const GlyphRun &run)
{
    constexpr size_t few = 8;
    if (run.glyphs.size() > few) {
        return false;
    }
    cairo_text_extents_t ink;
    cairo_scaled_font_glyph_extents(run.font, run.glyphs.data(), int(run.glyphs.size()), &ink);
    return ink.width == 0 || ink.height == 0;
}

/// The glyph of a character in a font, 0 where it has none.
unsigned long glyphIn(cairo_scaled_font_t *font, const char *character)
{
    cairo_glyph_t *glyphs = nullptr;
    int count = 0;
    const cairo_status_t status =
        cairo_scaled_font_text_to_glyphs(font, 0, 0, character, 1, &glyphs, &count, nullptr, nullptr, nullptr);
    const unsigned long glyph = status == CAIRO_STATUS_SUCCESS && count == 1 ? glyphs[0].index : 0;
    cairo_glyph_free(glyphs);
    return glyph;
}

/// The same font, too small for anybody to see.
cairo_scaled_font_t *invisible(cairo_scaled_font_t *font)
{
    cairo_matrix_t size;
    cairo_matrix_t toPage;
    cairo_scaled_font_get_font_matrix(font, &size);
    cairo_scaled_font_get_ctm(font, &toPage);
    cairo_matrix_scale(&size, 0.02, 0.02); // smaller, cairo would round it to nothing
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_scaled_font_get_font_options(font, options);
    cairo_scaled_font_t *out = cairo_scaled_font_create(cairo_scaled_font_get_font_face(font), &size, &toPage, options);
    cairo_font_options_destroy(options);
    return out;
}

} // namespace

bool hasPrivateUse(const char *utf8, int bytes)
{
    // Asked of nearly every cluster: only what begins with these bytes can be one.
    const auto possible = [](char c) { return static_cast<unsigned char>(c) >= 0xEE; };
    if (std::none_of(utf8, utf8 + bytes, possible)) {
        return false;
    }
    const auto characters = QString::fromUtf8(utf8, bytes).toUcs4();
    return std::any_of(characters.begin(), characters.end(),
                       [](char32_t c) { return QChar::category(c) == QChar::Other_PrivateUse; });
}

int glyphsToStandFor(const char *utf8, int bytes)
{
    return hasPrivateUse(utf8, bytes) ? 2 : 1;
}

TextPen::~TextPen()
{
    cairo_scaled_font_destroy(m_held.run.font);
}

void TextPen::hold(const GlyphRun &run, Colour colour, bool blank)
{
    cairo_scaled_font_t *font = cairo_scaled_font_reference(run.font);
    cairo_scaled_font_destroy(m_held.run.font);
    m_held.run = run;
    m_held.run.font = font;
    m_held.text.assign(run.text, size_t(run.bytes));
    m_held.colour = colour;
    m_held.blank = blank;
}

void TextPen::flush(cairo_t *cairo)
{
    if (m_held.text.empty()) {
        return;
    }
    GlyphRun &run = m_held.run;
    if (const unsigned long dot = m_held.blank ? glyphIn(run.font, ".") : 0; dot != 0) {
        // No neighbour: a dot that nobody sees stands for it.
        cairo_scaled_font_t *small = invisible(run.font);
        cairo_scaled_font_destroy(std::exchange(run.font, small));
        const int count = glyphsToStandFor(m_held.text.data(), int(m_held.text.size()));
        run.glyphs.assign(size_t(count), {dot, run.glyphs.front().x, run.glyphs.front().y});
        run.clusters = {{int(m_held.text.size()), count}};
    }
    cairo_set_source_rgb(cairo, m_held.colour.red, m_held.colour.green, m_held.colour.blue);
    cairo_set_scaled_font(cairo, run.font);
    const auto flags = run.backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0);
    cairo_show_text_glyphs(cairo, m_held.text.data(), int(m_held.text.size()), run.glyphs.data(),
                           int(run.glyphs.size()), run.clusters.data(), int(run.clusters.size()), flags);
    m_held.text.clear();
}

/// What is held, and then a run that shows nothing: as it is, or as one glyph of the other's font.
bool TextPen::append(const GlyphRun &blank)
{
    GlyphRun &run = m_held.run;
    if (blank.font == run.font && !blank.backward && !run.backward) {
        run.glyphs.insert(run.glyphs.end(), blank.glyphs.begin(), blank.glyphs.end());
        run.clusters.insert(run.clusters.end(), blank.clusters.begin(), blank.clusters.end());
    } else if (const unsigned long space = glyphIn(run.font, " "); space != 0) {
        const cairo_glyph_t &place = blank.glyphs.front();
        const int count = glyphsToStandFor(blank.text, blank.bytes);
        const auto at = run.backward ? run.glyphs.begin() : run.glyphs.end();
        run.glyphs.insert(at, size_t(count), {space, place.x, place.y});
        run.clusters.push_back({blank.bytes, count});
    } else {
        return false;
    }
    m_held.text.append(blank.text, size_t(blank.bytes));
    return true;
}

/// A run that shows nothing goes before what is held, as one glyph of its font.
void TextPen::prepend(const std::string &text, const cairo_glyph_t &place, unsigned long space)
{
    GlyphRun &run = m_held.run;
    const int count = glyphsToStandFor(text.data(), int(text.size()));
    run.glyphs.insert(run.backward ? run.glyphs.end() : run.glyphs.begin(), size_t(count), {space, place.x, place.y});
    run.clusters.insert(run.clusters.begin(), {int(text.size()), count});
    m_held.text.insert(0, text);
}

void TextPen::show(cairo_t *cairo, const GlyphRun &run, Colour colour)
{
    if (run.bytes == 0 || run.glyphs.empty()) {
        return;
    }
    const bool blank = showsNothing(run);
    const bool follows = !m_held.text.empty();
    if (blank && follows && append(run)) {
        return;
    }
    const unsigned long space = follows && m_held.blank && !blank ? glyphIn(run.font, " ") : 0;
    if (space != 0) {
        const std::string text = std::exchange(m_held.text, {});
        const cairo_glyph_t place = m_held.run.glyphs.front();
        hold(run, colour, false);
        prepend(text, place, space);
        return;
    }
    flush(cairo);
    hold(run, colour, blank);
}

} // namespace attest::pdf
